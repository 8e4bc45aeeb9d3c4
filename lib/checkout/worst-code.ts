import type { QrReading } from './qr-payload.ts';

/** The most telling last: nobody knows which of several codes a person scans. */
const graver = ['order', 'unknown', 'login', 'receipt'];

/**
 * What several codes on one page are together: the use of the worst of them, the largest amount that one holds, and where
 * a link among them leads. A link beside a wallet's code, as to get the app, keeps the wallet's name.
 */
export function worstOf(readings: readonly QrReading[]): QrReading | undefined {
  const [worst] = readings.toSorted((a, b) => graver.indexOf(b.use) - graver.indexOf(a.use));
  if (!worst) return undefined;
  const [amount] = readings
    .flatMap((reading) => reading.amount ?? [])
    .toSorted((a, b) => b.minor - a.minor);
  const link = readings.find(({ scheme, host }) => scheme === 'link' && host !== undefined)?.host;
  const brand =
    worst.use === 'unknown' ? readings.find((reading) => reading.brand)?.brand : worst.brand;
  return {
    ...worst,
    ...(brand !== undefined && { brand }),
    ...(link !== undefined && { host: link }),
    ...(amount && { amount }),
  };
}
