import {
  currencyMarks,
  placeCurrencies,
  placelessEndings,
  sharedMarks,
  thousandsWords,
} from '../knowledge/currency-marks.ts';

/** An amount as a text shows it. */
export interface WrittenAmount {
  /** Digits with at most one point, without separators: `1268.00`. */
  readonly decimal: string;
  /** The currency as written (`¥`, `元`, `EUR`); undefined when the text names none. */
  readonly mark?: string;
  readonly negative: boolean;
  /** Where number and mark together begin and end in the text. */
  readonly start: number;
  readonly end: number;
}

/** Longer texts hold no price that anybody could read. */
const longest = 2000;

const marks = [...currencyMarks.keys()].toSorted((a, b) => b.length - a.length);
const letter = /[\p{L}]/u;
const alternatives = marks.map((mark) => mark.replaceAll(/[.$|]/g, String.raw`\$&`)).join('|');

// Separators: a comma, point or apostrophe before a digit; a blank before exactly three digits; and the slip "119. 95".
const number = String.raw`[.,]*\d(?:\d|[.,'’](?=\d)|[.,] (?=\d\d(?!\d))|[ \u00a0\u202f](?=\d{3}(?!\d)))*`;
const amountShape = new RegExp(
  `(-\\s?)?(${alternatives})?(\\s?-)?[\\s:]{0,3}(${number})\\s*(€(?=\\d\\d(?!\\d))\\d\\d|${thousandsWords.pattern})?(?:\\s*(?![a-z]{0,3}[¥$€£]\\s?\\d)(${alternatives}))?`,
  'giu',
);

/**
 * Every amount of a text, from left to right: `¥1,268.00`, `３.５万元`, `1 298,00 €`. Percentages are none. Words for
 * numbers and "some" are not read: what is not written in digits is not known.
 */
export function amountsIn(text: string): readonly WrittenAmount[] {
  const folded = text.slice(0, longest).normalize('NFKC');
  if (!/\d/.test(folded)) return [];
  return [...folded.matchAll(amountShape)].flatMap((found) => {
    const amount = amountOf(found, folded);
    return amount ? [amount] : [];
  });
}

/** A text that is known to be a price: its first amount; `Free` is 0. The hint is text beside it that may name the currency. */
export function readPrice(text: string, hint = ''): WrittenAmount | undefined {
  const all = amountsIn(text);
  const first = all[0];
  if (!first) return freeOf(text);
  const mark = first.mark ?? all.find((amount) => amount.mark !== undefined)?.mark ?? markIn(hint);
  return mark === undefined ? first : { ...first, mark };
}

/** Whole minor units; undefined when the text is finer than the currency (1.005 yuan) or too large to be held exactly. */
export function minorUnits(decimal: string, currency: string): number | undefined {
  const digits = withoutMinor.has(currency) ? 0 : 2;
  const [whole = '', fraction = ''] = decimal.split('.');
  const rest = fraction.slice(digits);
  if (/[1-9]/.test(rest)) return undefined;
  const minor = Number(whole + fraction.slice(0, digits).padEnd(digits, '0'));
  return Number.isSafeInteger(minor) ? minor : undefined;
}

/** What a page says of where it is at home. */
export interface PagePlace {
  /** As the page names it: `zh-Hant-TW`; '' when it names none. */
  readonly language: string;
  /** Its host; '' when nobody knows it. */
  readonly host: string;
}

/**
 * The code of a currency as written on a page; undefined without a mark, and where many countries share the mark and
 * nothing tells which it is: neither the page's host or language, nor `named`, the one dollar that it names elsewhere.
 */
export function currencyOf(
  mark: string | undefined,
  place: PagePlace,
  named?: string,
): string | undefined {
  if (mark === undefined) return undefined;
  const code = currencyMarks.get(mark.toUpperCase()) ?? currencyMarks.get(mark);
  const shared = Object.values(sharedMarks).find(({ marks: all }) => all.includes(mark));
  if (!shared) return code;
  const home = placeCurrency(place);
  if (home !== undefined && shared.currencies.includes(home)) return home;
  if (mark !== '$') return code;
  return home === undefined ? (named ?? (isEnglishAnywhere(place) ? 'USD' : undefined)) : named;
}

/** The money of the place that a page's host, or else its language, names. */
export function placeCurrency({ language, host }: PagePlace): string | undefined {
  const ending = host.toLowerCase().split('.').at(-1) ?? '';
  const named = placeCurrencies[ending];
  if (named !== undefined && named !== 'CNY') return named;
  const parts = language.toLowerCase().split('-');
  // English pages of American make say so even where they are at home elsewhere.
  const regions = parts.toReversed().flatMap((part) => placeCurrencies[part] ?? []);
  return regions[0] ?? named ?? (parts[0] === 'zh' && parts.length === 1 ? 'CNY' : undefined);
}

/** In the language and at the ending of a host that American shops use. */
function isEnglishAnywhere({ language, host }: PagePlace): boolean {
  const ending = host.split('.').at(-1) ?? '';
  return /^en(?:-us)?$/i.test(language) && placelessEndings.test(ending);
}

const withoutMinor: ReadonlySet<string> = new Set(['JPY', 'KRW', 'VND', 'CLP', 'HUF']);

function amountOf(found: RegExpExecArray, text: string): WrittenAmount | undefined {
  const [whole, minus, , innerMinus, digits = '', tail = ''] = found;
  const end = found.index + whole.trimEnd().length;
  if (text.slice(end).trimStart().startsWith('%')) return undefined;
  const cents = tail.startsWith('€') ? `.${tail.slice(1)}` : '';
  const decimal = shifted(decimalOf(digits) + cents, thousandsWords.zeros[tail] ?? 0);
  const mark = markOf(found, text, end);
  const negative = minus !== undefined || innerMinus !== undefined;
  return { decimal, negative, start: found.index, end, ...(mark !== undefined && { mark }) };
}

function markOf(found: RegExpExecArray, text: string, end: number): string | undefined {
  const [whole, , before = ''] = found;
  const front = wholeWord(before || undefined, text, found.index + whole.indexOf(before));
  const behind = markBehind(found, text, end);
  // `¥1,000 JPY`: what is one country's own alone says whose the sign is; unless it begins the next amount.
  if (front && isShared(front) && behind && !isShared(behind) && !/^\s?\d/.test(text.slice(end)))
    return behind;
  return exactMark(front, text.slice(0, found.index)) ?? behind ?? front;
}

function isShared(mark: string): boolean {
  return Object.values(sharedMarks).some(({ marks: all }) => all.includes(mark));
}

/** `HKD $5`, `US $5` and `JPY ¥5` say whose it is; a bare `$` does not, so that what stands behind the number may. */
function exactMark(front: string | undefined, before: string): string | undefined {
  if (front !== '$' && front !== '¥') return front;
  const [, whose = ''] = /(?:^|[^a-z])([a-z]{1,3})\s?$/i.exec(before) ?? [];
  const named = [whose, `${whose}$`].find(
    (mark) => whose !== '' && currencyMarks.has(mark.toUpperCase()),
  );
  return named ?? (front === '¥' ? front : undefined);
}

/** The currency behind a number, or the sign that parts euros from cents: `10€95`. */
function markBehind(found: RegExpExecArray, text: string, end: number): string | undefined {
  const [, , , , , tail = '', after = ''] = found;
  if (tail.startsWith('€')) return '€';
  return after === '' ? undefined : wholeWord(after, text, end - after.length);
}

/** A mark of letters is one only when no other letter touches it: the `EUR` of `EUROPA` is none. */
function wholeWord(mark: string | undefined, text: string, at: number): string | undefined {
  if (mark === undefined || !/^[a-z]/i.test(mark)) return mark;
  const touched = [text[at - 1] ?? '', text[at + mark.length] ?? ''];
  return touched.some((beside) => /[a-z]/i.test(beside)) ? undefined : mark;
}

/**
 * The last separator is the decimal one when one, two, four or more digits follow; three are a group of thousands,
 * except after a lone zero.
 */
function decimalOf(written: string): string {
  const text = written.replaceAll(/[\s'’]/g, '');
  const point = /^(.*)[.,](\d{1,2}|\d{4,})$/.exec(text) ?? /^(0)[.,](\d+)$/.exec(text);
  const digits = (part: string): string => part.replaceAll(/[.,]/g, '');
  const whole = digits(point?.[1] ?? text).replace(/^0+(?=\d)/, '') || '0';
  return point ? `${whole}.${point[2]}` : whole;
}

function shifted(decimal: string, zeros: number): string {
  if (zeros === 0) return decimal;
  const [whole = '', fraction = ''] = decimal.split('.');
  const moved = whole + fraction.slice(0, zeros).padEnd(zeros, '0');
  const rest = fraction.slice(zeros);
  return moved.replace(/^0+(?=\d)/, '') + (rest && `.${rest}`);
}

/** The first listed mark that a text beside the price holds, as it stands there. */
function markIn(hint: string): string | undefined {
  const folded = hint.slice(0, longest).normalize('NFKC');
  const places = marks.map((mark) => ({
    mark,
    at: folded.toUpperCase().indexOf(mark.toUpperCase()),
  }));
  const found = places.find(({ mark, at }) => at !== -1 && !isInsideWord(folded, at, mark.length));
  return found && folded.slice(found.at, found.at + found.mark.length);
}

function isInsideWord(text: string, at: number, length: number): boolean {
  const beside = [text[at - 1] ?? '', text[at + length] ?? ''];
  return letter.test(text[at] ?? '') && beside.some((character) => letter.test(character));
}

function freeOf(text: string): WrittenAmount | undefined {
  return /\bfree\b/i.test(text)
    ? { decimal: '0', negative: false, start: 0, end: text.length }
    : undefined;
}
