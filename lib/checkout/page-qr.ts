import { pageWords } from '../knowledge/cashier-words.ts';
import type { ShownQr } from './page-facts.ts';
import type { TextBlock } from './text-blocks.ts';
import { channelsIn } from './channel-names.ts';

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
      !pageWords.scanOther.test(text) &&
      !pageWords.scanNot.test(text),
  );
  const other = sentences.some((text) => pageWords.scanOther.test(text));
  const isEntry = other && pageWords.login.test(sentences[0] ?? '');
  if (codes === 0 || scanning.length === 0) return undefined;
  const toPay = scanning.some((text) => pageWords.scanPay.test(text));
  const channels = namedAround(scanning, sentences);
  return {
    channels,
    purpose: isEntry || (other && codes < 2) ? 'other' : toPay ? 'to-pay' : 'unsaid',
    ...(channels.length === 1 && { brandShown: channels[0] }),
  };
}

/** A title may name the house before the wallet: what stands on the page goes first. */
function namedAround(scanning: readonly string[], sentences: readonly string[]): readonly string[] {
  const [title, ...lines] = sentences;
  const inPage = scanning.filter((text) => text !== title);
  const channels = walletsIn([...inPage, ...openedFor(scanning, lines)]);
  return channels.length > 0 ? channels : walletsIn(scanning);
}

function walletsIn(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.flatMap(channelsIn))].filter((name) => scannable.has(name));
}

/** The line before the words to scan may say with what. */
function openedFor(scanning: readonly string[], sentences: readonly string[]): readonly string[] {
  return sentences.filter(
    (text, at) => pageWords.openApp.test(text) && scanning.includes(sentences[at + 1] ?? ''),
  );
}

interface PageTexts {
  readonly title: string;
  readonly blocks: readonly TextBlock[];
  readonly codes: number;
}

/** Wallets whose apps scan. */
export const scannable: ReadonlySet<string> = new Set(
  'alipay wechat unionpay ecny jdpay qqpay douyinpay meituan icbc ccb alipayhk payme fps linepay jkopay pxpay'.split(
    ' ',
  ),
);
