import { isPictureInSight } from '../../lib/page/picture-sight.ts';
import { boundedReading, type QrTrouble } from '../../lib/checkout/page-report.ts';
import { decodeQr, type QrImage } from '../../lib/checkout/qr-decode.ts';
import { readQrPayload, type QrReading } from '../../lib/checkout/qr-payload.ts';
import { readPicture } from './qr-picture.ts';

/** What a picture holds: a code, judged at once and never kept; or why there is none. */
export type PictureOutcome = { readonly reading: QrReading } | { readonly trouble: QrTrouble };

/** Time that one picture may take of the page in all, and how many times as long the page has for itself between. */
const pace = { mostMs: 1200, share: 20 } as const;

const known = new Map<number, PictureOutcome>();

/**
 * Reads one picture in small steps. The same pixels are not searched twice. Undefined for a picture that nobody sees: it
 * must not speak for the one that is scanned.
 */
export async function readCode(picture: Element): Promise<PictureOutcome | undefined> {
  if (!isPictureInSight(picture)) return undefined;
  const pixels = await readPicture(picture);
  if (!pixels.ok) return { trouble: pixels.error };
  const mark = markOf(pixels.value);
  const outcome = known.get(mark) ?? (await decoded(pixels.value));
  known.set(mark, outcome);
  return outcome;
}

async function decoded(image: QrImage): Promise<PictureOutcome> {
  const text = await decodeQr(image, { mostMs: pace.mostMs, rest });
  return text === undefined
    ? { trouble: 'no-code' }
    : { reading: boundedReading(readQrPayload(text)) };
}

/** Gives the page its time back. */
async function rest(tookMs: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  setTimeout(resolve, tookMs * pace.share);
  return promise;
}

/** Tells one picture from another: FNV-1a over its size and every eleventh pixel. */
function markOf({ data, width, height }: QrImage): number {
  let mark = Math.imul(0x811c9dc5 ^ width, 0x01000193) ^ height;
  for (let at = 0; at < data.length; at += 44) {
    const tone = (data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0);
    mark = Math.imul(mark ^ tone, 0x01000193);
  }
  return mark;
}
