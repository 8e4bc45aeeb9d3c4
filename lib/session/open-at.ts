import type { KeyValue } from './platform.ts';

/** The view the next page of ours opens with: the background leaves it, in memory, when something in a page led here. */
export const openAtSlot = 'openAt';
/** A link that waits to be checked in `#/link`; in memory, because the address of a page of ours would be remembered. */
export const linkSlot = 'linkToCheck';

/** Takes the view that was asked for; a second asker gets none. */
export async function takeOpenAt({ get, remove }: KeyValue): Promise<string | undefined> {
  const route = await get(openAtSlot);
  if (typeof route !== 'string') return undefined;
  await remove(openAtSlot);
  return route.startsWith('#/') ? route : undefined;
}

/** Where a page of ours begins anew when everything was deleted in it. */
export const deletedRoute = '#/deleted';
