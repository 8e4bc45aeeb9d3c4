import type { browser } from 'wxt/browser';
import type { ListedKeyValue } from '../../../lib/session/platform.ts';

type Area = Pick<typeof browser.storage.local, 'get' | 'set' | 'remove'>;

/** A storage area of the browser as a small store of values. */
export function keyValue(area: Area): ListedKeyValue {
  return {
    get: async (key) => (await area.get(key))[key],
    set: (key, value) => area.set({ [key]: value }),
    remove: (...keys) => area.remove(keys),
    keys: async () => Object.keys(await area.get()),
  };
}
