import { spokenDots } from '../knowledge/link-schemes.ts';

/** Letters, digits, dots and slashes in full width, and signs nobody sees: browsers read addresses without them, too. */
export function halfWidth(text: string): string {
  return text
    .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replaceAll(/[\uff0e\uff0f\uff10-\uff1a\uff21-\uff3a\uff41-\uff5a]/g, (sign) =>
      String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xfee0),
    )
    .replaceAll(/[\u3002\uff61](?=[\w])/g, '.');
}

const endings = 'com|cn|net|org|top|vip|xyz|cc|site|club|shop|online|icu|app|info|co|me';
const bracketedDot = new RegExp(
  String.raw`\s?[[({]\s?(?:\.|dot|[${spokenDots}])\s?[\])}]\s?`,
  'gi',
);
/** A space before the dot: sentences have theirs behind it. */
const dot = String.raw`(?:\s?[${spokenDots}]\s?|[\t ]{1,2}\.[\t ]?)`;
const spokenDot = new RegExp(dot, 'g');
const part = String.raw`[a-z\d-]{1,63}`;
const spoken = new RegExp(
  String.raw`(?<![a-z\d-])(?=[\d-]*[a-z])${part}${dot}(?:${part}(?:${dot}|\.)){0,4}(?:${endings})(?![a-z\d])`,
  'gi',
);

/** Addresses that were made unclickable, or written so that a filter does not know them: people repair them by hand. */
export function undisguised(text: string): string {
  return text
    .replaceAll(/(?<![a-z])h[x*]{2}p(s?)(?=\[?:)/gi, 'http$1')
    .replaceAll(bracketedDot, '.')
    .replaceAll(/\[(:\/\/|:)\]/g, '$1')
    .replaceAll(spoken, (name) => name.replaceAll(spokenDot, '.'))
    .replaceAll(/(?<![a-z\d+./-])(https?)[;,]?\/\/(?=[a-z\d])/gi, '$1://')
    .replaceAll(/(?<![a-z\d+.-])(https?):(?:[\\/]+|(?=[a-z\d-]+\.))/gi, '$1://')
    .replaceAll(
      /(?<![a-z\d+.-])(?!https?:)(?:hh?t{1,3}p{1,2}|h?t{2,3}p|hptt|htpt)(s{0,2}):\/\//gi,
      repaired,
    );
}

/** A letter too many or too few in front of the colon. */
function repaired(_: string, secure: string): string {
  return secure === '' ? 'http://' : 'https://';
}

/** Forums draw pictures, links and blocks apart; letters that are merely fat or red stay beside their neighbours. */
export function withoutMarks(text: string): string {
  return text
    .replaceAll(/\[\/?(?:b|i|u|s|color|size|font)(?:=[^\]\s]{0,50})?\]/gi, '')
    .replaceAll(
      /\[\/?(?:url|img|link|email|quote|code|center|align|hide)(?:=([^\]\s]{0,2000}))?\]/gi,
      ' $1 ',
    );
}

/**
 * Pictures, arrows, stars, lines and dots in a row. Not those that browsers read as a dot or a letter, nor those that look
 * like a slash: a host goes on behind them.
 */
const sign = String.raw`(?:(?![\u0000-\u218f\u24c2\u3297\u3299])\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|[\u00ab\u00b7\u00bb\u2012-\u2015\u2020-\u2022\u2025\u2026\u2039-\u203c\u2049\u20e3\u2190-\u21ff\u25a0-\u27bf\u27f0-\u27ff\u2900-\u297f\u2b00-\u2bff\uff5c\uff5e])`;
/** What else people set around a host. All of it is allowed behind one. */
const mark = String.raw`[*\u0060|~]`;
/** Unless the host goes on, or all before it turns out to be a name to log in with: half a link could look genuine. */
const ends = String.raw`(?!${sign}|${mark}|\.[\p{L}\p{N}]|[%:\\]|[^\s\p{Script=Han}\/?#@]{0,300}@)`;
const betweenSigns = new RegExp(`(?<!${sign})${sign}(?:${sign}|${mark})*${ends}`, 'u');
const betweenMarks = new RegExp(`(?<!${mark})${mark}+${ends}`, 'u');
const nextLink = new RegExp(String.raw`(?<!${mark}|_)(?:${mark}|_)+(?=https?:\/\/)`, 'iu');
/** A browser takes both for one host. */
const oneHost = new RegExp(
  String.raw`^[a-z][a-z\d+.-]*:\/\/[^\/?#]*\p{L}(?:${sign}|${mark})+(?!www\.)[a-z\d-]+\.\p{L}`,
  'iu',
);

/** The pieces between signs that are no letters; behind the host of a link those stay that an address may hold. */
export function betweenSymbols(piece: string): readonly string[] {
  const parts = piece
    .split(betweenSigns)
    .flatMap((rest) => rest.split(nextLink))
    .flatMap(hostApart);
  return oneHost.test(piece.slice(0, 500)) ? [...parts, piece] : parts;
}

function hostApart(piece: string): readonly string[] {
  const [host = ''] = /^(?:[^/?#]*?:\/\/)?[^/?#]*/.exec(piece) ?? [];
  const parts = host.split(betweenMarks);
  const last = parts.pop() ?? '';
  return [...parts, last + piece.slice(host.length)];
}
