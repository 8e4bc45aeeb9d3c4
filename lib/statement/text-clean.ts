/** Controls and the marks that turn the direction of writing: a bill needs none, a forger does. */
const unsafe = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

const invisible = /[\u200b-\u200d\u2060\ufeff]/g;

/** Shows U+FFFD where a control or a direction mark stood, so that nothing in a text can hide. */
export function replaceUnsafe(text: string): string {
  return text.replace(unsafe, '\ufffd');
}

/** Full-width letters, digits and signs as their ASCII twins, `￥` as `¥`; wide and hard spaces as spaces. */
export function halfWidth(text: string): string {
  return text
    .replaceAll(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll('\uffe5', '\u00a5')
    .replaceAll(/[\u00a0\u3000]/g, ' ')
    .replace(invisible, '');
}

/** A column name as layouts are compared: half width, without spaces and invisible marks. */
export function normalName(text: string): string {
  return halfWidth(text).replaceAll(/\s/g, '');
}
