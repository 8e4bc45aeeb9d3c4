import type { Language } from '../language.ts';
import type { GuideText } from './zh-cn.ts';

/** The guides' sentences of a language. */
export async function loadGuide(language: Language): Promise<GuideText> {
  if (language === 'en') return (await import('./en.ts')).guideEn;
  if (language === 'zh-TW') return (await import('./zh-tw.ts')).guideZhTw;
  return (await import('./zh-cn.ts')).guideZhCn;
}
