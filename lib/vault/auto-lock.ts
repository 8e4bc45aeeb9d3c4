/** Minutes without use after which the vault locks, or only with the browser. */
export const autoLocks = [1, 5, 15, 60, 'restart'] as const;
export type AutoLock = (typeof autoLocks)[number];

export const usualAutoLock: AutoLock = 5;

/** Clocks are set back a little by time servers; more than this is somebody's hand. */
const tolerance = 60_000;

/** Whether the vault must lock now. Instants in epoch ms. A clock that runs backwards locks. */
export function mustLock(now: number, lastUse: number, after: AutoLock): boolean {
  if (now < lastUse - tolerance) return true;
  return after !== 'restart' && now - lastUse >= after * 60_000;
}
