import { browser } from 'wxt/browser';

/** Where the helper is off although the browser would let it in. On the disk, so sites stand there as salted sums. */
export const helperOffSlot = 'helperOff';

/** Sites that are off until an instant, in the browser's memory alone. */
export const helperTodaySlot = 'helperToday';

interface Off {
  readonly all: boolean;
  readonly salt: string;
  readonly sites: readonly string[];
}

/** `site`: for good; `today`: until midnight in Beijing. */
export type OffHere = 'site' | 'today';

/** Whether the person turned the helper off altogether. */
export async function isOffAltogether(): Promise<boolean> {
  return (await readOff()).all;
}

export function setOffAltogether(all: boolean): Promise<void> {
  return changeOff(async (off) => ({ ...off, all }));
}

/** Whether the helper is off on this host, and for how long. */
export async function offHere(host: string, now: number): Promise<OffHere | undefined> {
  const off = await readOff();
  if (off.sites.includes(await sumOf(host, off.salt))) return 'site';
  return ((await readToday())[host] ?? 0) > now ? 'today' : undefined;
}

/** Turns the helper off on this host for good or for today, or on again. */
export async function setOffHere(
  host: string,
  how: OffHere | undefined,
  now: number,
): Promise<void> {
  await changeOff(async (off) => {
    const sum = await sumOf(host, off.salt);
    const others = off.sites.filter((site) => site !== sum);
    return { ...off, sites: how === 'site' ? [...others, sum] : others };
  });
  await inTurn(async () => {
    const { [host]: _, ...others } = await readToday();
    const today = how === 'today' ? { ...others, [host]: midnightInBeijing(now) } : others;
    await browser.storage.session.set({ [helperTodaySlot]: today });
  });
}

/** On again on every site; how many there are nobody needs to know. */
export async function forgetOffSites(): Promise<void> {
  await changeOff(async (off) => ({ ...off, sites: [] }));
  await inTurn(() => browser.storage.session.remove(helperTodaySlot));
}

/** The instant at which today ends in Beijing, for an instant of today. Both in epoch milliseconds. */
export function midnightInBeijing(now: number): number {
  const [day, ahead] = [86_400_000, 8 * 3_600_000];
  return (Math.floor((now + ahead) / day) + 1) * day - ahead;
}

async function readOff(): Promise<Off> {
  const { [helperOffSlot]: kept } = await browser.storage.local.get(helperOffSlot);
  const { all, salt, sites } = (kept ?? {}) as Partial<Off>;
  return {
    all: all === true,
    salt: salt ?? '',
    sites: Array.isArray(sites) ? sites : [],
  };
}

async function readToday(): Promise<Readonly<Record<string, number>>> {
  const { [helperTodaySlot]: kept } = await browser.storage.session.get(helperTodaySlot);
  return (kept ?? {}) as Readonly<Record<string, number>>;
}

function changeOff(change: (off: Off) => Promise<Off>): Promise<void> {
  return inTurn(async () => {
    const off = await readOff();
    const salted = off.salt === '' ? { ...off, salt: crypto.randomUUID() } : off;
    await browser.storage.local.set({ [helperOffSlot]: await change(salted) });
  });
}

async function inTurn(doing: () => Promise<void>): Promise<void> {
  await navigator.locks.request('helper-off', doing);
}

/** First half of SHA-256 over salt and host, in hexadecimal: no address stands readable on the disk. */
async function sumOf(host: string, salt: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${salt} ${host}`);
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(sum.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
