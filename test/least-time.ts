/**
 * Milliseconds of the fastest of several turns. Whoever else uses the machine only makes a turn slower, so the fastest
 * tells of the work alone.
 */
export function leastMs(work: () => unknown, turns = 5): number {
  const times = Array.from({ length: turns }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}
