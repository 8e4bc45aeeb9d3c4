const freeTries = 5;
const longestWait = 30_000;

/** Milliseconds to wait before another passphrase may be tried: none for five tries, then 0.5 s doubling to 30 s. */
export function waitAfter(failures: number): number {
  return failures < freeTries ? 0 : Math.min(longestWait, 500 * 2 ** (failures - freeTries));
}
