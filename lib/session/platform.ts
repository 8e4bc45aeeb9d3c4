import type { DeriveKey } from '../vault/key-derivation.ts';

/** A small store of JSON values. */
export interface KeyValue {
  readonly get: (key: string) => Promise<unknown>;
  readonly set: (key: string, value: unknown) => Promise<void>;
  readonly remove: (...keys: string[]) => Promise<void>;
}

/** A store that can say what it has. */
export interface ListedKeyValue extends KeyValue {
  readonly keys: () => Promise<readonly string[]>;
}

/** What a browser gives our pages, so that a session runs in a test without one. */
export interface Platform {
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Gone when the browser ends, never on the disk, closed to web pages: storage.session. */
  readonly memory: ListedKeyValue;
  /** On the disk, in the clear; says nothing of the person: storage.local. */
  readonly preferences: KeyValue;
  readonly derive: DeriveKey;
}
