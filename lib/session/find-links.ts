import { fileEndings, linkSchemes } from '../knowledge/link-schemes.ts';
import { officialHost } from '../trust/official.ts';
import { houseNamed } from './house-named.ts';
import { betweenSymbols, halfWidth, undisguised, withoutMarks } from './link-text.ts';

/** More than any message holds. */
const longestText = 100_000;
const mostLinks = 50;

export interface FoundLink {
  /** What opens. */
  readonly link: string;
  /** What stands where a reader clicks, where that is another address or the name of a bank or a wallet. */
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
  const rest = withoutMarks(hidden.length > 0 ? plain.replaceAll(written, '\n') : plain);
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
  return text
    .split(between)
    .flatMap(betweenSymbols)
    .flatMap(bareParts)
    .map(withoutTail)
    .filter(isLink);
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

/** A link behind words: in Markdown, in the source of a page, and in a forum. */
const written =
  /\[(?<words>[^\]\n]{1,300})\]\(\s{0,9}<?(?<address>[^()\s<>]{1,2000})>?(?:\s[^)\n]{0,200})?\)|<a\s[^>]{0,300}?href\s{0,9}=\s{0,9}["']?(?<address>[^"'\s>]{1,2000})[^>]{0,300}>(?<words>[^<]{0,300})<\/a>|\[url=["']?(?<address>[^\]\s"']{1,2000})["']?\](?<words>[^[\n]{0,300})\[\/url\]/gi;

function behindWords({ groups }: RegExpExecArray): readonly FoundLink[] {
  const { words = '', address = '' } = groups ?? {};
  const [link] = linesApart(address);
  if (link === undefined) return [];
  const [shown = houseIn(words)] = linesApart(words);
  return [shown === undefined || shown === link ? { link } : { link, shown }];
}

/** Words that can stand between brackets again. */
function houseIn(words: string): string | undefined {
  const plain = words.replaceAll(/[\s[\]]+/g, ' ').trim();
  return houseNamed(plain) === undefined ? undefined : plain;
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
  const begun = link.replace(/^[-.,;:!?'()[{}/_*~|`#$&=^+@\\%€]+/, '');
  const tail = begun.includes('(') ? /[.,;:!?'[\]{}_*~|`]+$/ : /[.,;:!?'()[\]{}_*~|`]+$/;
  return begun.replace(tail, '').replace(/^([^/?#]*\p{L})[-$&=^+€]+$/u, '$1');
}

function isLink(piece: string): boolean {
  if (linkStart.exec(piece)?.index === 0) return piece.length > 4;
  const [host = ''] = piece.split(/[/?#\\]/, 1);
  if (isFile.test(piece)) return false;
  return !isMail(piece) && (hasName.test(host) || isNumbers.test(host));
}

const isFile = new RegExp(String.raw`^[^/?#@:]*\.(?:${fileEndings.join('|')})$`, 'i');

/** Unless a genuine address stands where the name of a mailbox would: that is a trick. */
function isMail(piece: string): boolean {
  const [, name] = /^([\w.+-]+)@[^@/?#:]+$/.exec(piece) ?? [];
  return name !== undefined && officialHost(name.toLowerCase()) === undefined;
}

const hasName = /[\p{L}\p{N}]\.(?:xn--[a-z\d-]+|\p{L}{2,24})(?:[:%@.].*)?$/iu;
const isNumbers = /^(?:\d{1,3}\.){3}\d{1,3}(?::\d{1,5})?$/;
