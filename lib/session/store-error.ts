/** Why the place we keep things in did not take or give something. */
export type StoreError =
  | { readonly code: 'disk-full' | 'page-damaged' }
  | { readonly code: 'internal' };

const fullDisk = /quota|no space|disk|FILE_ERROR_NO_SPACE/i;

/** What the disk threw, as something that a person can act on. */
export function storeError(thrown: unknown): StoreError {
  if (!(thrown instanceof Error)) return { code: 'internal' };
  if (/damaged|seal-broken/.test(thrown.message)) return { code: 'page-damaged' };
  return { code: fullDisk.test(`${thrown.name} ${thrown.message}`) ? 'disk-full' : 'internal' };
}
