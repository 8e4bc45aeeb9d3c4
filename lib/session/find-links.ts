import { linkSchemes, spokenDots } from '../knowledge/link-schemes.ts';
import { officialHost } from '../trust/official.ts';

/** More than any message holds. */
const longestText = 100_000;
const mostLinks = 50;

export interface FoundLink {
  /** What opens. */
  readonly link: string;
  /** The address that stands where a reader clicks, where that is another text. */
  readonly shown?: string;
}

/**
 * Links in a text, in its order and without repeats: whole addresses, bare hosts, and links to apps. What a phone would
 * make of the text decides, and where that is unclear the longer piece is taken: half a link could look genuine.
 */
export function findLinks(text: string): readonly string[] {
  return foundLinks(text).map(({ link }) => link);
}

/** The same, with what a reader sees of a link that is written as `[text](address)` or as a piece of a web page. */
export function foundLinks(text: string): readonly FoundLink[] {
  const plain = undisguised(halfWidth(text.slice(0, longestText))).trim();
  const hidden = [...plain.matchAll(written)].flatMap(behindWords);
  const rest = hidden.length > 0 ? plain.replaceAll(written, '\n') : plain;
  const bare: readonly FoundLink[] = [...linesApart(rest), ...linesTogether(rest)].map((link) => ({
    link,
  }));
  const all = new Map([...bare, ...hidden].map((one) => [`${one.link} ${one.shown ?? ''}`, one]));
  return [...all.values()].slice(0, mostLinks);
}

/** Whether a text holds more than is looked at. */
export function holdsMore(text: string): boolean {
  return text.length > longestText || foundLinks(text).length === mostLinks;
}

function linesApart(text: string): readonly string[] {
  return text.split(between).flatMap(bareParts).map(withoutTail).filter(isLink);
}

/** A host that ends where the line does may go on in the next: `https://www.icbc.com.cn.` and then `evil.xyz`. */
function linesTogether(text: string): readonly string[] {
  const lines = text.split(/\r?\n/);
  const joined = lines.flatMap((line, at) => {
    const [head = ''] = /\S*$/.exec(line.slice(-500).trimEnd()) ?? [];
    const [, tail = ''] = /^\s*(\S*)/.exec(lines[at + 1] ?? '') ?? [];
    const open = /\.[^/?#]*$/.test(head.replace(/^.*:\/\//, '')) && tail.includes('.');
    return open && (/[-.@%]$/.test(head) || /^[-.@%]/.test(tail)) ? [head + tail] : [];
  });
  return joined.flatMap(linesApart);
}

/** A link behind words, in Markdown and in the source of a page. */
const written =
  /\[([^\]\n]{1,300})\]\(\s{0,9}<?([^()\s<>]{1,2000})>?(?:\s[^)\n]{0,200})?\)|<a\s[^>]{0,300}?href\s{0,9}=\s{0,9}["']?([^"'\s>]{1,2000})[^>]{0,300}>([^<]{0,300})<\/a>/gi;

function behindWords([
  ,
  words = '',
  address = '',
  href = '',
  inside = '',
]: RegExpExecArray): readonly FoundLink[] {
  const [link] = linesApart(address || href);
  if (link === undefined) return [];
  const [shown] = linesApart(words || inside);
  return [shown === undefined || shown === link ? { link } : { link, shown }];
}

/** Letters, digits, dots and slashes in full width, and signs nobody sees: browsers read addresses without them, too. */
function halfWidth(text: string): string {
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
const dot = String.raw`\s?[${spokenDots}]\s?`;
const spokenDot = new RegExp(dot, 'g');
const spoken = new RegExp(
  String.raw`(?<![a-z\d-])(?=[\d-]*[a-z])[a-z\d-]{1,63}(?:${dot}[a-z\d-]{1,63}){0,4}${dot}(?:${endings})(?![a-z\d])`,
  'gi',
);

/** Addresses that were made unclickable, or written so that a filter does not know them: people repair them by hand. */
function undisguised(text: string): string {
  return text
    .replaceAll(/(?<![a-z])h[x*]{2}p(s?)(?=\[?:)/gi, 'http$1')
    .replaceAll(bracketedDot, '.')
    .replaceAll(/\[(:\/\/|:)\]/g, '$1')
    .replaceAll(spoken, (name) => name.replaceAll(spokenDot, '.'))
    .replaceAll(/(?<![a-z\d+.-])(https?):(?:[\\/]+|(?=[a-z\d-]+\.))/gi, '$1://');
}

/** Spaces, quotes and the punctuation of Chinese sentences; none of it stands inside a link. */
const between =
  /[\s<>"\u201c\u201d\u2018\u2019\u3000-\u3004\u3008-\u3020\uff01-\uff0c\uff1b-\uff1f]+/;

const scheme = /[a-z][a-z\d+.-]{1,30}:\/\//i;
const known = new RegExp(`(?:${linkSchemes.map((one) => one.scheme).join('|')}):`, 'i');
const linkStart = new RegExp(String.raw`(?<![a-z\d+.-])(?:${scheme.source}|${known.source})`, 'i');

/** Chinese words run into addresses without a space; a whole name in Chinese letters is an address of its own. */
function bareParts(piece: string): readonly string[] {
  const start = linkStart.exec(piece)?.index ?? -1;
  if (start >= 0) return [...bareParts(piece.slice(0, start)), wholeLink(piece.slice(start))];
  if (/^(?:\p{Script=Han}+\.)+(?:\p{Script=Han}{2,6}|[a-z]{2,24})(?:[/?#:].*)?$/u.test(piece)) {
    return [piece];
  }
  return withoutWords(piece);
}

/** The pieces between Chinese words. Chinese letters before a dot and a letter are not cut off: they belong to a name. */
function withoutWords(piece: string): readonly string[] {
  const runs = piece.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? [];
  return runs
    .map((run, at) => {
      const isWords = /^\p{Script=Han}/u.test(run) && !/^\.\w/.test(runs[at + 1] ?? '');
      return isWords ? '\n' : run;
    })
    .join('')
    .split('\n');
}

/** Where words follow without a space: behind the path, or behind a host that is complete. */
function wholeLink(link: string): string {
  const [, start = '', rest = ''] = /^([a-z][a-z\d+.-]*:(?:\/\/[^/?#]*)?)(.*)$/is.exec(link) ?? [];
  const cut = /^(.*\.[a-z]{2,24}(?::\d{1,5})?)\p{Script=Han}[^./?#@:\\%]*$/iu.exec(start);
  if (cut && rest === '') return cut[1] ?? '';
  return start + rest.split(/\p{Script=Han}/u, 1).join('');
}

function withoutTail(link: string): string {
  const begun = link.replace(/^[.,;:!?'(){}/]+/, '');
  const tail = begun.includes('(') ? /[.,;:!?'[\]{}]+$/ : /[.,;:!?'()[\]{}]+$/;
  return begun.replace(tail, '');
}

function isLink(piece: string): boolean {
  if (linkStart.exec(piece)?.index === 0) return piece.length > 4;
  const [host = ''] = piece.split(/[/?#\\]/, 1);
  return !isMail(piece) && (hasName.test(host) || isNumbers.test(host));
}

/** Unless a genuine address stands where the name of a mailbox would: that is a trick. */
function isMail(piece: string): boolean {
  const [, name] = /^([\w.+-]+)@[^@/?#:]+$/.exec(piece) ?? [];
  return name !== undefined && officialHost(name.toLowerCase()) === undefined;
}

const hasName = /[\p{L}\p{N}]\.(?:xn--[a-z\d-]+|\p{L}{2,24})(?:[:%@.].*)?$/iu;
const isNumbers = /^(?:\d{1,3}\.){3}\d{1,3}(?::\d{1,5})?$/;
