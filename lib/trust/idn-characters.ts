/** Scripts in everyday use (UAX #31, table 5). In all others a name can only be decoration or disguise. */
const everyday =
  `Arabic Armenian Bengali Bopomofo Cyrillic Devanagari Ethiopic Georgian Greek Gujarati Gurmukhi Han
  Hangul Hebrew Hiragana Kannada Katakana Khmer Lao Latin Malayalam Myanmar Oriya Sinhala Tamil Telugu Thaana Thai
  Tibetan`.split(/\s+/);

const everydayLetter = new RegExp(
  String.raw`^[${everyday.map((script) => String.raw`\p{scx=${script}}`).join('')}\d\-]+$`,
  'v',
);

/** Nothing to see, or a change of direction: formatting, fillers, variation selectors, odd spaces. */
export const invisible = /[\p{Default_Ignorable_Code_Point}\p{C}\p{Z}]/u;

/** What a name is made of: letters, marks, digits, and the few signs that names of some languages need. */
const letterOrSign = /^[\p{L}\p{M}\p{Nd}\-\u00b7\u05f3\u05f4\u3005-\u3007\u30fb\u30fc\u0f0b]+$/u;

/** Letters of the past, of phonetics, of poetry; marks that only schoolbooks and scripture print. */
const bookish = new RegExp(
  [
    String.raw`[\u0460-\u0489\u1c80-\u1c8f\ua640-\ua69f]`,
    String.raw`[\u03d0-\u03ff\u0370-\u037f]`,
    String.raw`[\u0591-\u05c7\u05ef-\u05f2]`,
    String.raw`[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]`,
    String.raw`[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]`,
    String.raw`[\u0250-\u0258\u025a-\u02ff\u1d00-\u1dbf\u2c60-\u2c7f\ua720-\ua7ff\uab30-\uab6f]`,
    String.raw`[\u2e80-\u2fdf\u3021-\u303f\u31c0-\u31ef]`,
    String.raw`[\u10a0-\u10cf\u10f1-\u10ff\u1c90-\u1cbf\u2d00-\u2d2f]`,
  ].join('|'),
  'u',
);

/** One way to combine scripts; the plain letters, digits and the hyphen go with these three only. */
const together = [
  ...everyday.map((script) => String.raw`\p{scx=${script}}`),
  String.raw`a-z\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}`,
  String.raw`a-z\p{scx=Han}\p{scx=Bopomofo}`,
  String.raw`a-z\p{scx=Han}\p{scx=Hangul}`,
].map(
  (letters) =>
    new RegExp(String.raw`^[\d\-\p{scx=Zinh}${letters}[\p{scx=Zyyy}&&[\p{Nd}\u00b7]]]+$`, 'v'),
);

const digitSystems = [/\d/, /[\u0660-\u0669]/, /[\u06f0-\u06f9]/, /[\u0966-\u096f]/].concat(
  /[\p{Nd}--[\d\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]]/v,
);

export function hasUnusualLetter(label: string): boolean {
  return !letterOrSign.test(label) || !everydayLetter.test(label) || bookish.test(label);
}

/** Highly restrictive level of UTS #39: one script, or what East Asia writes together with plain Latin. */
export function mixesScripts(label: string): boolean {
  return !together.some((letters) => letters.test(label));
}

/** Digits of two systems in one name: the reader takes one for the other. */
export function mixesDigits(label: string): boolean {
  return digitSystems.filter((digits) => digits.test(label)).length > 1;
}

const eastAsian = String.raw`\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Bopomofo}`;
const cjk = `[${eastAsian}]`;
const other = `[^${eastAsian}]`;
const strokes = String.raw`[\u3007\u4e00\u4e28\u4e36\u4e3f\u4e40\u4e41\u3078\u30ce\u30bd\u30be\u30f3\u30fc\u3127\u3128]+`;

/** Signs of one script that pass for a hyphen, a slash, a dot or a letter where they stand among others. */
const oddPlaces = [
  // Strokes and kana that look like a slash, a bar, a dash or an o, without a neighbour of their own kind.
  `(?<=${other})${strokes}(?!${cjk})|(?<!${cjk})${strokes}(?=${other})`,
  // A sign that repeats the character before it, without one.
  String.raw`(?<=${other})\u3005|^\u3005(?=${other})`,
  // Marks of kana that follow no kana.
  String.raw`(?<![\p{scx=Hiragana}\p{scx=Katakana}])[\u30fc-\u30fe\u309b-\u309e\u3099\u309a]`,
  String.raw`[\u3099\u309a\u309b\u309c]{2}`,
  // Two of the vowel sign e look like the one for ae.
  String.raw`\u0e40{2}|\u0ec0{2}`,
  // The middle dot of Japanese beside letters that are not.
  String.raw`\u30fb(?!${cjk})|(?<!${cjk})\u30fb|\u30fb{2}`,
  // he, be, pe look the same in both kana: the wrong one among the others.
  String.raw`(?<=[\u30a1-\u30fa])[\u3078-\u307a](?=[\u30a1-\u30fa])|(?<=[\u3041-\u3096])[\u30d8-\u30da](?=[\u3041-\u3096])`,
  // The dot of Catalan stands between two l and nowhere else.
  String.raw`(?<!l)\u00b7|\u00b7(?!l)`,
  // A mark on i, j or l hides behind the dot, and a dotless i takes a new one.
  String.raw`[ijl\u0131\u0237]\p{Mn}`,
  String.raw`(\p{Mn})\1|\p{Mn}{4}`,
  // Accents of Latin, Greek and Cyrillic belong on their letters.
  String.raw`(?<![\p{scx=Latin}\p{scx=Greek}\p{scx=Cyrillic}\p{Mn}])[\u0300-\u0341\u0346-\u036f]`,
  String.raw`^\p{M}`,
  // Hebrew marks of abbreviation look like quotes.
  String.raw`(?<!\p{scx=Hebrew})[\u05f3\u05f4]|[\u05f3\u05f4]{2}|^[\u05f3\u05f4]`,
  // The last form of sigma ends a word.
  String.raw`\u03c2(?=\p{L})`,
].map((pattern) => new RegExp(pattern, 'v'));

export function hasOddPlace(label: string): boolean {
  return oddPlaces.some((pattern) => pattern.test(label));
}
