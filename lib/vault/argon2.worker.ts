import { argon2 } from './argon2.ts';
import type { KeyDerivationCost } from './key-derivation.ts';

interface Request {
  readonly passphrase: string;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly cost: KeyDerivationCost;
}

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  argon2(data.passphrase, data.salt, data.cost).then(
    (key) => postMessage({ key }),
    () => postMessage({ key: undefined }),
  );
});
