import type { Language } from '../language.ts';
import type { LearnText } from './zh-cn.ts';

/** The sentences of practice, help, privacy and news in a language. */
export async function loadLearn(language: Language): Promise<LearnText> {
  if (language === 'en') return (await import('./en.ts')).learnEn;
  if (language === 'zh-TW') return (await import('./zh-tw.ts')).learnZhTw;
  return (await import('./zh-cn.ts')).learnZhCn;
}
