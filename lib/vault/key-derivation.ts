/** Cost of one guess at a passphrase, stored beside the wrap it made. */
export interface KeyDerivationCost {
  readonly memoryKiB: number;
  readonly passes: number;
}

/** Turns a passphrase into 32 bytes. Slow on purpose, so it runs in a worker and is handed in. */
export type DeriveKey = (
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  cost: KeyDerivationCost,
) => Promise<Uint8Array<ArrayBuffer>>;

/** Argon2id, 64 MiB, three passes: RFC 9106's second recommended option with four lanes made one. */
export const usualCost: KeyDerivationCost = { memoryKiB: 65_536, passes: 3 };

/** Below this a stored cost is refused, so that nobody can swap in a cheap one (OWASP's least for Argon2id). */
export const leastCost: KeyDerivationCost = { memoryKiB: 19_456, passes: 2 };

/** Whether a stored cost is one we would have written. */
export function isAcceptableCost({ memoryKiB, passes }: KeyDerivationCost): boolean {
  return (
    memoryKiB >= leastCost.memoryKiB &&
    memoryKiB <= 1_048_576 &&
    passes >= leastCost.passes &&
    passes <= 10
  );
}
