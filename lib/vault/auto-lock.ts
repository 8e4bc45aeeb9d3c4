/** Minutes without use after which the vault locks; 0 is until the browser restarts. */
export const autoLockMinutes = [1, 5, 15, 60, 0] as const;
export type AutoLockMinutes = (typeof autoLockMinutes)[number];

export const usualAutoLock: AutoLockMinutes = 5;

/** Clocks are set back a little by time servers; more than this is somebody's hand. */
const tolerance = 60_000;

/** Whether the vault must lock now. Instants in epoch ms. A clock that runs backwards locks. */
export function mustLock(now: number, lastUse: number, minutes: AutoLockMinutes): boolean {
  if (now < lastUse - tolerance) return true;
  return minutes !== 0 && now - lastUse >= minutes * 60_000;
}
