const foldable = /[\p{Nd}\uFF20-\uFF3A\uFF41-\uFF5A]/gu;

/**
 * What people put between the groups of a number is nearly anything, so the class names what does not belong there:
 * words, and what makes digits an amount, a time or an address.
 */
const gap = String.raw`[^\p{L}\p{N}\p{Sc}%:\uFF1A@*]`;
const numberLike = new RegExp(
  String.raw`[\p{Nd}*+](?:(?:${gap}|\*)*\p{Nd})+(?:\p{Cf}*[Xx])?`,
  'gu',
);
const beforeAt = /(?<![\w.+-])([\w.+-]{1,2})[\w.+*-]*(?=@[\w*])/g;

/** Phone, card and ID numbers have at least as many digits. */
const longFrom = 11;
const tailLength = 4;

/**
 * What a person wrote, without what must not be stored: `138****8000` for a mobile number, the last four characters of
 * any other number of eleven digits or more, `ab***@mail.example` for an address. Digits behind `****` count as more of
 * the same number, so masking at every key ends as masking the whole at once.
 */
export function maskedWords(words: string): string {
  return folded(words).replaceAll(numberLike, maskedNumber).replaceAll(beforeAt, '$1***');
}

/** Whether a phone, card or ID number stands there, in whatever groups and characters. */
export function holdsLongNumber(words: string): boolean {
  const found = folded(words).match(numberLike) ?? [];
  return found.some((run) => bare(run).replace('X', '').length >= longFrom);
}

function maskedNumber(run: string): string {
  const signs = bare(run);
  const mobile = run.includes('*') ? null : /^(1[3-9]\d)\d{4}(\d{4})$/.exec(signs);
  if (mobile) return `${mobile[1]}****${mobile[2]}`;
  const stars = run.indexOf('****');
  const goesOn = stars !== -1 && bare(run.slice(stars)).length > tailLength;
  const whole = signs.replace('X', '').length >= longFrom;
  return whole || goesOn ? `****${signs.slice(-tailLength)}` : run;
}

/** Its digits, and the X that an ID number may end in. */
function bare(run: string): string {
  return run.toUpperCase().replaceAll(/[^\p{Nd}X]/gu, '');
}

/** Digits and letters of full width as plain ones; any other character stays as it was typed. */
function folded(words: string): string {
  return words.replaceAll(foldable, (sign) => sign.normalize('NFKC'));
}
