import { pageWords } from '../knowledge/cashier-words.ts';
import type { ShownQr } from './page-facts.ts';
import type { TextBlock } from './text-blocks.ts';
import { channelsIn } from './payment-options.ts';

/** A code that stands to be scanned, and the wallets that the words around it name. */
export interface QrPlace extends ShownQr {
  readonly channels: readonly string[];
  /** What the words ask to scan for: to pay, for something else, or they do not say. */
  readonly purpose: 'to-pay' | 'other' | 'unsaid';
}

/** What a page's texts and its title say of its codes, so many as pictures may be some; undefined where none is to be scanned. */
export function findQr(texts: PageTexts): QrPlace | undefined {
  const { title, blocks, codes } = texts;
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
  if (codes === 0 || scanning.length === 0) return undefined;
  const toPay = scanning.some((text) => pageWords.scanPay.test(text));
  const channels = [...new Set(scanning.flatMap(channelsIn))].filter((name) => scannable.has(name));
  return {
    channels,
    purpose: isEntry || (other && codes < 2) ? 'other' : toPay ? 'to-pay' : 'unsaid',
    ...(channels.length === 1 && { brandShown: channels[0] }),
  };
}

interface PageTexts {
  readonly title: string;
  readonly blocks: readonly TextBlock[];
  readonly codes: number;
}

/** Wallets whose apps scan. */
export const scannable: ReadonlySet<string> = new Set(
  'alipay wechat unionpay ecny jdpay qqpay douyin meituan icbc ccb alipayhk payme fps linepay jkopay pxpay'.split(
    ' ',
  ),
);
