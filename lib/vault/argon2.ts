import { argon2id } from 'hash-wasm';
import type { KeyDerivationCost } from './key-derivation.ts';

/** Argon2id of the passphrase in NFKC, so that the same keys typed on another system give the same bytes. */
export async function argon2(
  passphrase: string,
  salt: Uint8Array,
  { memoryKiB, passes }: KeyDerivationCost,
): Promise<Uint8Array<ArrayBuffer>> {
  const key = await argon2id({
    password: passphrase.normalize('NFKC'),
    salt,
    iterations: passes,
    memorySize: memoryKiB,
    parallelism: 1,
    hashLength: 32,
    outputType: 'binary',
  });
  return new Uint8Array(key);
}
