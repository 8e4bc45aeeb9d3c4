import { codeWords } from '../knowledge/failure-lexicon.ts';
import { failures, type FailureRow } from '../knowledge/failures.ts';

interface CodePattern {
  readonly code: string;
  readonly pattern: RegExp;
}

const hasLetter = /[a-z]/i;

const named: readonly CodePattern[] = [
  ...new Set(failures.flatMap(({ code }) => (code && hasLetter.test(code) ? [code] : []))),
].map((code) => ({ code, pattern: codePattern(code) }));

/** Codes with letters that stand anywhere in the text; they belong to one system each. */
export function namedCodes(text: string): readonly string[] {
  const plain = text.normalize('NFKC');
  return named.filter(({ pattern }) => pattern.test(plain)).map(({ code }) => code);
}

const stated = new RegExp(
  String.raw`${codeWords}[\s:=#\[("']*([0-9oil\u3007]{2,6})(?![0-9a-z])`,
  'iu',
);
const alone = /^[\s[(#"']*([0-9oil\u3007]{2,6})[\s\])"']*$/iu;
const beside = /^\s*[[(]?([0-9]{2,6})(?![0-9])|[[(]([0-9]{2,6})[\])]/gu;

/** A code of digits that the text itself calls a code, or that is all the text. */
export function statedCode(text: string): string | undefined {
  const plain = text.normalize('NFKC');
  const found = (alone.exec(plain) ?? stated.exec(plain))?.[1];
  return found && digitsOf(found);
}

/** Digits in front of a message or in brackets: a code only if the message says the same. */
export function besideCodes(text: string): readonly string[] {
  return [...text.normalize('NFKC').matchAll(beside)].map(
    ([, first, second]) => first ?? second ?? '',
  );
}

/** The rows of a code as a person or an app gives it, of one system or of all. */
export function rowsOfCode(code: string, system?: string): readonly FailureRow[] {
  const wanted = new Set(code.split('/').map((each) => foldCode(each)));
  return failures.filter(
    (row) =>
      (system === undefined || row.system === system) &&
      row.code?.split('/').some((each) => wanted.has(foldCode(each))),
  );
}

/** The row's code as the table writes it, if it stands in the text; an equal sentence alone proves no code. */
export function saidCode({ code = '' }: FailureRow, text: string): string | undefined {
  const said = new Set(
    [...namedCodes(text), statedCode(text) ?? '', ...besideCodes(text)].map((each) =>
      foldCode(each),
    ),
  );
  return code.split('/').find((each) => each !== '' && said.has(foldCode(each)));
}

/** Whether only the app that showed it can tell what a code means. */
export function isBare(code: string): boolean {
  return !hasLetter.test(code);
}

/** Upper case, without separators, and with what pictures confuse made the same. */
function foldCode(code: string): string {
  return code
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s._-]/g, '')
    .replaceAll(/[O\u3007]/gu, '0')
    .replaceAll(/[IL|]/g, '1');
}

function digitsOf(text: string): string {
  return text.replaceAll(/[o\u3007]/giu, '0').replaceAll(/[il]/gi, '1');
}

/** The code itself, however a picture of it was read, and not as part of a longer word. */
function codePattern(code: string): RegExp {
  const characters = Array.from(code, (c) => {
    if (/[\s._-]/.test(c)) return '';
    if (/[O0]/i.test(c)) return String.raw`[O0\u3007]`;
    return /[IL1]/i.test(c) ? '[IL1|]' : c;
  });
  const body = characters.filter(Boolean).join(String.raw`[\s._-]*`);
  return new RegExp(`(?<![A-Z0-9._])${body}(?![A-Z0-9_])`, 'iu');
}
