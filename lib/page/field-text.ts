/** Texts become comparable: one spelling for width, case, accents, signs and spaces. */

const usual = 200;

/** Lower case, half width, no accents; of signs only `#`, `/` and the dots of a masked number stay. */
export function foldText(text: string, most = usual): string {
  if (text === '') return '';
  const start = text.slice(0, most);
  const lower = start.toLowerCase();
  // Most names in code need nothing more.
  if (/^[a-z0-9]+(?: [a-z0-9]+)*$/.test(lower)) return lower;
  return unaccented(start)
    .replaceAll(unseen, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('ı', 'i')
    .replaceAll(signs, ' ')
    .replaceAll(' /', '/')
    .replaceAll('/ ', '/')
    .replaceAll(/(?<=[\u3000-\u9FFF]) (?=[\u3000-\u9FFF])/g, '')
    .trim()
    .slice(0, most);
}

/**
 * What is no letter, mark or digit, in the blocks that texts of our languages use: `\p{L}` and its kind cost every page
 * a millisecond when they are first asked.
 */
const signs =
  /(?:[\0-"$-.:-`{-\u00D7\u00F7\u02C2-\u02C5\u02D2-\u02EB\u02EF-\u02FF\u055A-\u055F\u0589-\u058F\u05BE\u05C0\u05C3\u05C6\u05F3-\u060F\u061B-\u061F\u066A-\u066D\u06D4\u0E3F\u2000-\u2021\u2023-\u20CF\u2104-\u214D\u218A-\u24EA\u2500-\u2775\u2794-\u2BFF\u2E00-\u2E2E\u2E30-\u3004\u3008-\u3020\u3030\u3037\u303D-\u303F\u30A0\u30FB\uE000-\uF8FF\uFEFF-\uFFFD]|[\uD83C-\uD83E][\uDC00-\uDFFF])+/g;

/** What nobody sees within a word: where a line may end, which way to write, which picture of a letter. */
const unseen = /[\uFE00-\uFE0F\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;

function unaccented(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036F]/g, '')
    .normalize('NFC');
}

/** The words of a name in the page's code: `ctl00$ddlExpMo` becomes `ctl00 ddl exp mo`. */
export function foldName(name: string): string {
  if (name === '') return '';
  return foldText(
    name
      .slice(0, usual)
      .replaceAll(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, ' ')
      .replaceAll('/', ' ')
      .replaceAll('.', ' '),
  );
}
