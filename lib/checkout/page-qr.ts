import { codeWords, pageWords } from '../knowledge/cashier-words.ts';
import { attribute, tagOf } from './field-dom.ts';
import { classesOf } from './page-dom.ts';
import type { ShownQr } from './page-facts.ts';
import type { PageText } from './page-text.ts';
import { channelsIn } from './payment-options.ts';

/** Pictures on a page that may be QR codes, the likeliest first, and the wallets that the words around them name. */
export interface QrPlace extends ShownQr {
  readonly channels: readonly string[];
  /** What the words ask to scan for: to pay, for something else, or they do not say. */
  readonly purpose: 'to-pay' | 'other' | 'unsaid';
}

/** Finds a QR code that stands to be scanned; undefined when no picture or no words do, the title's among them. */
export function findQr({ blocks, pictures: all }: PageText, title: string): QrPlace | undefined {
  const pictures = qrPictures(all);
  const shown = blocks
    .filter(({ text, place }) => text.length <= 80 && place !== 'prose' && place !== 'aside')
    .map(({ text }) => text);
  const sentences = [title, ...shown].map((text) => text.replaceAll(/\s/g, '').toLowerCase());
  const scanning = sentences.filter(
    (text) =>
      (pageWords.scan.test(text) || pageWords.scanPay.test(text)) &&
      !pageWords.scanOther.test(text),
  );
  const other = sentences.some((text) => pageWords.scanOther.test(text));
  const isEntry = other && pageWords.login.test(sentences[0] ?? '');
  if (pictures.length === 0 || scanning.length === 0) return undefined;
  const toPay = scanning.some((text) => pageWords.scanPay.test(text));
  const channels = [...new Set(scanning.flatMap(channelsIn))].filter((name) => scannable.has(name));
  return {
    pictures,
    channels,
    purpose: isEntry || (other && pictures.length < 2) ? 'other' : toPay ? 'to-pay' : 'unsaid',
    ...(channels.length === 1 && { brandShown: channels[0] }),
  };
}

/** Wallets whose apps scan. */
export const scannable: ReadonlySet<string> = new Set(
  'alipay wechat unionpay ecny jdpay qqpay douyin meituan icbc ccb alipayhk payme fps linepay jkopay pxpay'.split(
    ' ',
  ),
);

const mostPictures = 12;

function qrPictures(all: readonly Element[]): readonly Element[] {
  const weighed = all
    .slice(0, 300)
    .map((element) => ({ element, weight: weightOf(element) }))
    .filter(({ weight }) => weight > 0);
  return weighed
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, mostPictures)
    .map(({ element }) => element);
}

/** A square of the size of a QR code, or one that is called so. */
function weightOf(element: Element): number {
  const names = `${classesOf(element)} ${attribute(element, 'alt')} ${attribute(element, 'src')}`;
  const parent = element.parentElement ? classesOf(element.parentElement) : '';
  const called = (codeWords.picture.test(names) ? 2 : 0) + (codeWords.picture.test(parent) ? 1 : 0);
  const { width, height } = sizeOf(element);
  const square = width >= 80 && width <= 800 && Math.abs(width - height) <= 0.15 * width;
  if (!square) return isDrawnWide(width, height) ? 0 : called;
  return called + (tagOf(element) === 'canvas' ? 2 : 1);
}

/** A strip or an icon holds no code, whatever it is called; a code with a rim of its own may be a little wider than high. */
function isDrawnWide(width: number, height: number): boolean {
  return width > 0 && (Math.min(width, height) < 80 || width > 2 * height || height > 2 * width);
}

/** As written; otherwise as drawn. */
function sizeOf(element: Element): { width: number; height: number } {
  const [width = 0, height = 0] = ['width', 'height'].map(
    (name) => Number.parseInt(attribute(element, name), 10) || 0,
  );
  // A picture that is still loading has no box of its own yet.
  return width > 0 ? { width, height: height || width } : element.getBoundingClientRect();
}
