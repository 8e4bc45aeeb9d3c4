import type { ListedKeyValue, Platform } from '../../lib/session/platform.ts';
import { argon2 } from '../../lib/vault/argon2.ts';

/** A browser's storage that lives as long as the test. */
export function fakeKeyValue(): ListedKeyValue {
  const values = new Map<string, unknown>();
  return {
    get: async (key) => structuredClone(values.get(key)),
    async set(key, value) {
      values.set(key, structuredClone(value));
    },
    async remove(...keys) {
      for (const key of keys) values.delete(key);
    },
    keys: async () => [...values.keys()],
  };
}

/** A browser with a clock that the test sets, and key derivation that costs almost nothing. */
export function fakePlatform(clock = { now: 1_790_000_000_000 }): Platform {
  return {
    now: () => clock.now,
    memory: fakeKeyValue(),
    preferences: fakeKeyValue(),
    derive: (passphrase, salt) => argon2(passphrase, salt, { memoryKiB: 64, passes: 1 }),
  };
}
