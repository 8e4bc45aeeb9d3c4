import { err, ok, type Result } from '../domain/result.ts';
import { type DeriveKey, isAcceptableCost, type KeyDerivationCost } from './key-derivation.ts';
import type { Sealed } from './seal.ts';

/** The vault key, wrapped under a key made from what the person knows. Readable while locked; opens nothing by itself. */
export interface PassphraseWrap extends Sealed {
  readonly kind: 'passphrase';
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly cost: KeyDerivationCost;
}

/** Wrapped under the recovery code: 130 random bits need no slow derivation. */
export interface RecoveryWrap extends Sealed {
  readonly kind: 'recovery';
  readonly salt: Uint8Array<ArrayBuffer>;
}

export type Wrap = PassphraseWrap | RecoveryWrap;
export type WrapKind = Wrap['kind'];

/** What lies in the clear beside the sealed store. */
export interface VaultHeader {
  readonly format: 1;
  readonly vaultId: string;
  readonly wraps: readonly Wrap[];
}

export interface Secret {
  readonly vaultId: string;
  readonly text: string;
}

const utf8 = new TextEncoder();

/** Wraps the vault key for a passphrase. */
export async function wrapByPassphrase(
  key: Uint8Array<ArrayBuffer>,
  secret: Secret,
  { derive, cost }: { readonly derive: DeriveKey; readonly cost: KeyDerivationCost },
): Promise<PassphraseWrap> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const material = await derive(secret.text, salt, cost);
  return {
    kind: 'passphrase',
    salt,
    cost,
    ...(await wrap(material, key, binding('passphrase', secret, salt))),
  };
}

/** Wraps the vault key for a recovery code in its canonical form. */
export async function wrapByRecoveryCode(
  key: Uint8Array<ArrayBuffer>,
  secret: Secret,
): Promise<RecoveryWrap> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const material = utf8.encode(secret.text);
  return {
    kind: 'recovery',
    salt,
    ...(await wrap(material, key, binding('recovery', secret, salt))),
  };
}

export type UnwrapError =
  | { readonly code: 'wrong-secret' }
  | { readonly code: 'no-such-wrap' }
  | { readonly code: 'vault-damaged' };

/** The vault key from a passphrase. A cost below the floor is damage, not a cheaper way in. */
export async function unwrapByPassphrase(
  header: VaultHeader,
  text: string,
  derive: DeriveKey,
): Promise<Result<Uint8Array<ArrayBuffer>, UnwrapError>> {
  const found = header.wraps.find((candidate) => candidate.kind === 'passphrase');
  if (!found) return err({ code: 'no-such-wrap' });
  if (!isAcceptableCost(found.cost)) return err({ code: 'vault-damaged' });
  const material = await derive(text, found.salt, found.cost);
  return unwrap(material, found, { vaultId: header.vaultId, text });
}

/** The vault key from a recovery code in its canonical form. */
export async function unwrapByRecoveryCode(
  header: VaultHeader,
  text: string,
): Promise<Result<Uint8Array<ArrayBuffer>, UnwrapError>> {
  const found = header.wraps.find((candidate) => candidate.kind === 'recovery');
  if (!found) return err({ code: 'no-such-wrap' });
  return unwrap(utf8.encode(text), found, { vaultId: header.vaultId, text });
}

interface Binding {
  readonly kind: WrapKind;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly additionalData: Uint8Array<ArrayBuffer>;
}

function binding(kind: WrapKind, { vaultId }: Secret, salt: Uint8Array<ArrayBuffer>): Binding {
  return { kind, salt, additionalData: utf8.encode(JSON.stringify(['kaban', 1, vaultId, kind])) };
}

async function wrap(
  material: Uint8Array<ArrayBuffer>,
  key: Uint8Array<ArrayBuffer>,
  bound: Binding,
): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const wrapping = await wrappingKey(material, bound);
  const parameters = { name: 'AES-GCM', iv, additionalData: bound.additionalData };
  return {
    iv,
    ciphertext: new Uint8Array(await crypto.subtle.encrypt(parameters, wrapping, key)),
  };
}

async function unwrap(
  material: Uint8Array<ArrayBuffer>,
  found: Wrap,
  secret: Secret,
): Promise<Result<Uint8Array<ArrayBuffer>, UnwrapError>> {
  const bound = binding(found.kind, secret, found.salt);
  const wrapping = await wrappingKey(material, bound);
  const parameters = { name: 'AES-GCM', iv: found.iv, additionalData: bound.additionalData };
  try {
    const key = await crypto.subtle.decrypt(parameters, wrapping, found.ciphertext);
    return ok(new Uint8Array(key));
  } catch {
    return err({ code: 'wrong-secret' });
  }
}

async function wrappingKey(
  material: Uint8Array<ArrayBuffer>,
  { kind, salt }: Binding,
): Promise<CryptoKey> {
  const root = await crypto.subtle.importKey('raw', material, 'HKDF', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt, info: utf8.encode(`kaban/1/wrap/${kind}`) },
    root,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
