/** Languages of the interface; the names are those of BCP 47, so that `<html lang>` can take them. */
export const languages = ['zh-CN', 'en', 'zh-TW'] as const;
export type Language = (typeof languages)[number];

/** Each language in its own words, for the person who cannot read the current one. */
export const languageNames = {
  'zh-CN': '简体中文',
  en: 'English',
  'zh-TW': '繁體中文',
} as const satisfies Record<Language, string>;
