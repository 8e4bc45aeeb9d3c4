import { type TextSize, textSizes } from '../domain/text-size.ts';
import { type Language, languages } from '../text/language.ts';
import { type AutoLock, autoLocks, usualAutoLock } from '../vault/auto-lock.ts';
import type { KeyValue } from './platform.ts';

export type Theme = 'system' | 'light' | 'dark';

/** How the product looks and when it locks. Needed while locked, so kept in the clear. */
export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  readonly autoLock: AutoLock;
  readonly textSize: TextSize;
  /** Notifications of the browser for what is due; they name nothing. */
  readonly notify: boolean;
  /** The toolbar button opens the side panel and not the popup. */
  readonly sidePanel: boolean;
  /** Single keys such as “/” lead somewhere. */
  readonly pageKeys: boolean;
  /** The version whose news the person has seen. */
  readonly newsSeen: string;
}

const themes: readonly Theme[] = ['system', 'light', 'dark'];
export const preferencesSlot = 'preferences';

/** The person's preferences; what is missing or unknown takes the usual value. */
export async function readPreferences(
  { get }: KeyValue,
  browserLanguage: string,
): Promise<Preferences> {
  const kept = ((await get(preferencesSlot)) ?? {}) as Partial<Preferences>;
  return {
    language:
      languages.find((known) => known === kept.language) ?? nearestLanguage(browserLanguage),
    theme: themes.find((known) => known === kept.theme) ?? 'system',
    autoLock: autoLocks.find((known) => known === kept.autoLock) ?? usualAutoLock,
    textSize: textSizes.find((known) => known === kept.textSize) ?? 'normal',
    notify: kept.notify === true,
    sidePanel: kept.sidePanel === true,
    pageKeys: kept.pageKeys !== false,
    newsSeen: typeof kept.newsSeen === 'string' ? kept.newsSeen : '',
  };
}

export function writePreferences({ set }: KeyValue, preferences: Preferences): Promise<void> {
  return set(preferencesSlot, preferences);
}

/** Traditional Chinese for Taiwan, Hong Kong and Macau, Chinese for other Chinese, else English. */
export function nearestLanguage(browserLanguage: string): Language {
  const tag = browserLanguage.toLowerCase();
  if (/^zh\b.*\b(?:tw|hk|mo|hant)\b/.test(tag)) return 'zh-TW';
  return tag.startsWith('zh') ? 'zh-CN' : 'en';
}
