import { minorUnits } from '../checkout/amount.ts';
import type { PageAmount } from '../checkout/page-facts.ts';
import { isPayout, type PageReport, type SeenQr } from '../checkout/page-report.ts';
import { brandName, visible } from '../text/checkout/brand-name.ts';
import type { CheckoutText } from '../text/checkout/zh-cn.ts';
import type { Language } from '../text/language.ts';
import type { PageVerdict } from '../trust/page-verdict.ts';
import type { TrustLevel } from '../trust/page-rules.ts';
import type { Preferences } from './preferences.ts';
import { countFitting, type FitCard, shownOptions, waysOn } from './fit-cards.ts';

/** What the helper draws into a page: ready sentences. It holds what the page itself shows, the verdict, and a count. */
export interface CheckoutView {
  readonly language: Language;
  /** Undefined where it is as the browser has it. */
  readonly theme?: 'light' | 'dark';
  readonly level: TrustLevel;
  readonly pill: string;
  readonly title: string;
  readonly lines: { label: string; text: string }[];
  readonly findings: { level: TrustLevel; text: string }[];
  readonly details: string;
  readonly close: string;
  readonly elsewhere: string;
}

/** How the person has us speak and look. */
export type Look = Pick<Preferences, 'language' | 'theme'>;

export interface ToView extends Look {
  readonly text: Pick<CheckoutText, 'overlay' | 'verdict'>;
  readonly report: PageReport;
  readonly verdict: PageVerdict;
  /** Undefined while the vault is locked. */
  readonly cards: readonly FitCard[] | undefined;
}

/** Names of ways to pay that stand in the card; all of them are in the popup. */
const mostOptions = 4;
const mostFindings = 3;

/**
 * The verdict on a page in the person's language. No digit of a card, no card's or wallet's name of the person's own is
 * ever in it: the page can find ways to read what stands in it. Undefined where nothing is paid, unless the address
 * itself is dangerous.
 */
export function overlayView(seen: ToView): CheckoutView | undefined {
  const { language, theme, text, report, verdict } = seen;
  // Nothing is paid here: only an address that imitates a bank's is worth a word.
  const paysNothing = report.kind === 'none';
  if (paysNothing && verdict.level !== 'danger') return undefined;
  const { title } = text.verdict.levels[verdict.level];
  return {
    language,
    ...(theme !== 'system' && { theme }),
    level: verdict.level,
    pill: cut(text.overlay.pill(title), 100),
    title: cut(title, 60),
    lines: (paysNothing ? [] : linesOf(seen)).map(({ label, text: said }) => ({
      label: cut(label, 40),
      text: cut(said, 200),
    })),
    findings: findingsOf(seen),
    details: text.overlay.details,
    close: text.overlay.close,
    elsewhere: text.overlay.elsewhere,
  };
}

/** An amount as people read it: `¥128.60`, `US$12.00`. */
export function pageAmountText({ minor, currency }: PageAmount): string {
  const whole = minorUnits('1', currency) ?? 100;
  const digits = whole === 1 ? 0 : 2;
  const shape = { minimumFractionDigits: digits, maximumFractionDigits: digits } as const;
  if (currency === 'CNY') return `¥${new Intl.NumberFormat('en', shape).format(minor / whole)}`;
  // There every dollar says whose it is: NT$, US$, HK$.
  const foreign = new Intl.NumberFormat('zh-CN', { style: 'currency', currency, ...shape });
  return foreign.format(minor / whole);
}

interface Line {
  readonly label: string;
  readonly text: string;
}

function linesOf(seen: ToView): readonly Line[] {
  const { text, report } = seen;
  const { overlay: words, verdict } = text;
  // That cards fit, or a code is of this order, would speak for a page that should not be paid; nor is its sum missed.
  const isDanger = seen.verdict.level === 'danger';
  const isUnpaid = isDanger || isPayout(report);
  const unsure = isUnpaid ? undefined : words.amountUnsure;
  const amount = report.amount ? pageAmountText(report.amount) : unsure;
  const lines: readonly (readonly [string, string | undefined])[] = [
    [words.payee, report.payee && visible(report.payee)],
    [words.amount, amount],
    [words.kind, verdict.kinds[report.kind]],
    [words.options, optionsOf(seen)],
    [words.code, isDanger ? undefined : report.qr && codeOf(report.qr, text)],
    [words.cards, isUnpaid ? undefined : cardsOf(seen)],
  ];
  return lines.flatMap(([label, said]) =>
    said === undefined || said === '' ? [] : [{ label, text: said }],
  );
}

function optionsOf({ language, text, report }: ToView): string | undefined {
  const { channels, between, optionsMore } = text.overlay;
  const own: Readonly<Record<string, string>> = channels;
  const nameOf = (channel: string): string | undefined =>
    Object.hasOwn(own, channel) ? own[channel] : brandName(language, channel);
  const names = [...new Set(shownOptions(report).flatMap(({ channel }) => nameOf(channel) ?? []))];
  const shown = names.slice(0, mostOptions).join(between);
  return names.length > mostOptions ? optionsMore(shown, names.length) : shown;
}

function codeOf({ reading, trouble }: SeenQr, { verdict }: ToView['text']): string | undefined {
  if (reading) return verdict.qrUses[reading.use];
  return trouble && verdict.qrTroubles[trouble];
}

/** Nothing where the page lists no way to pay: then nobody knows which cards it takes. */
function cardsOf({ text: { overlay: words }, report, cards }: ToView): string | undefined {
  if (!cards) return words.cardsLocked;
  const ways = waysOn(report);
  if (ways.length === 0) return undefined;
  const count = countFitting(ways, cards);
  return count > 0 ? words.cardsFit(count) : words.cardsNone;
}

/** Where nothing was found it says what that does not prove: the title alone would read as approval. */
function findingsOf({ text, verdict }: ToView): CheckoutView['findings'] {
  if (verdict.findings.length === 0) {
    const { lead } = text.verdict.levels[verdict.level];
    return [{ level: verdict.level, text: cut(lead, 300) }];
  }
  return verdict.findings.slice(0, mostFindings).map(({ rule, level, evidence }) => ({
    level,
    text: cut(text.verdict.pageRules[rule](evidence), 300),
  }));
}

function cut(words: string, most: number): string {
  return words.length > most ? `${words.slice(0, most - 1)}…` : words;
}
