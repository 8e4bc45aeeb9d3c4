import { err, ok, type Result } from '../domain/result.ts';

/** Kinds of sealed thing; each has a key of its own, so that none can stand in for another. */
export type SealedStore = 'records' | 'pages' | 'evidence' | 'manifest' | 'backup';

/** Where a sealed thing lies. It is bound into the seal: moved, renamed or rolled back, it does not open. */
export interface Place {
  readonly store: SealedStore;
  readonly id: string;
  readonly version: number;
}

/** AES-256-GCM: 12 bytes of nonce and the text with its 16-byte tag. */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly ciphertext: Uint8Array<ArrayBuffer>;
}

export interface SealBroken {
  readonly code: 'seal-broken';
  readonly place: Place;
}

/** An open vault: seals and opens for one vault id. Holds only keys that cannot be exported. */
export interface Vault {
  readonly id: string;
  readonly seal: (place: Place, plain: Uint8Array<ArrayBuffer>) => Promise<Sealed>;
  readonly open: (
    place: Place,
    sealed: Sealed,
  ) => Promise<Result<Uint8Array<ArrayBuffer>, SealBroken>>;
}

const stores: readonly SealedStore[] = ['records', 'pages', 'evidence', 'manifest', 'backup'];
const utf8 = new TextEncoder();

/** Makes an open vault of its 32-byte key: one HKDF-SHA-256 sub-key for each kind of sealed thing. */
export async function openVault(id: string, key: Uint8Array<ArrayBuffer>): Promise<Vault> {
  const root = await crypto.subtle.importKey('raw', key, 'HKDF', false, ['deriveKey']);
  const keys = new Map(
    await Promise.all(stores.map(async (store) => [store, await subkey(root, store)] as const)),
  );
  const keyOf = (store: SealedStore): CryptoKey => {
    const found = keys.get(store);
    if (!found) throw new Error('no key for this kind of sealed thing');
    return found;
  };
  return {
    id,
    async seal(place, plain) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const parameters = { name: 'AES-GCM', iv, additionalData: additionalData(id, place) };
      const sealed = await crypto.subtle.encrypt(parameters, keyOf(place.store), plain);
      return { iv, ciphertext: new Uint8Array(sealed) };
    },
    async open(place, { iv, ciphertext }) {
      const parameters = { name: 'AES-GCM', iv, additionalData: additionalData(id, place) };
      try {
        const plain = await crypto.subtle.decrypt(parameters, keyOf(place.store), ciphertext);
        return ok(new Uint8Array(plain));
      } catch {
        return err({ code: 'seal-broken', place });
      }
    },
  };
}

function additionalData(vaultId: string, { store, id, version }: Place): Uint8Array<ArrayBuffer> {
  return utf8.encode(JSON.stringify(['kaban', 1, vaultId, store, id, version]));
}

function subkey(root: CryptoKey, store: SealedStore): Promise<CryptoKey> {
  const info = utf8.encode(`kaban/1/${store}`);
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info },
    root,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
