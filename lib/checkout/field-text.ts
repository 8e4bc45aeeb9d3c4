/** Texts become comparable: one spelling for width, case, accents, signs and spaces. */

const usual = 200;

/** Lower case, half width, no accents; of signs only `#`, `/` and the dots of a masked number stay. */
export function foldText(text: string, most = usual): string {
  if (text === '') return '';
  const lower = unaccented(text.slice(0, most)).toLowerCase();
  if (folded.test(lower)) return lower;
  return lower
    .replaceAll(/[^\p{L}\p{M}\p{N}#/•]+/gu, ' ')
    .replaceAll(/ ?\/ ?/g, '/')
    .replaceAll(/(?<=[\u3000-\u9FFF]) (?=[\u3000-\u9FFF])/g, '')
    .trim();
}

function unaccented(text: string): string {
  if (plain.test(text)) return text;
  return text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036F]/g, '')
    .normalize('NFC')
    .replaceAll(/[łøı]/gi, (letter) => plainLetters[letter.toLowerCase()] ?? letter);
}

/** Letters that carry their stroke or lack their dot by themselves. */
const plainLetters: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', ı: 'i' };

const plain = /^[ -~]*$/;
/** Most names in code need nothing more. */
const folded = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** The words of a name in the page's code: `ctl00$ddlExpMo` becomes `ctl00 ddl exp mo`. */
export function foldName(name: string): string {
  if (name === '') return '';
  return foldText(
    name
      .slice(0, usual)
      .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
      .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1 $2')
      .replaceAll(/[/.]/g, ' '),
  );
}
