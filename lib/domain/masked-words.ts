const wideDigits = /[\uFF10-\uFF19]/g;
const longRun = /\+?\d(?:[\s.-]?\d){10,}/g;
const mailAddress = /([\w.+-]{1,2})[\w.+-]*(@[\w-]+\.[\w.-]+)/g;

/**
 * What a person wrote of an account, without what must not be stored: `138****8000` for a whole mobile number, the
 * last four digits of any other run of eleven or more, `ab***@mail.example` for an address. Masking twice changes
 * nothing, so it can be done at every key.
 */
export function maskedWords(words: string): string {
  return words
    .replaceAll(wideDigits, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfe_e0))
    .replaceAll(longRun, maskedRun)
    .replaceAll(mailAddress, '$1***$2');
}

function maskedRun(run: string): string {
  const digits = run.replaceAll(/\D/g, '');
  const mobile = /^(?:0{0,2}86)?(1[3-9]\d)\d{4}(\d{4})$/.exec(digits);
  return mobile ? `${mobile[1]}****${mobile[2]}` : `****${digits.slice(-4)}`;
}
