import type { Language } from './language.ts';
import { zhCn } from './zh-cn.ts';
import type { Text } from './zh-cn.ts';

/** The sentences of a language. zh-CN is always at hand; the others come when they are asked for. */
export async function loadText(language: Language): Promise<Text> {
  if (language === 'en') return (await import('./en.ts')).en;
  if (language === 'zh-TW') return (await import('./zh-tw.ts')).zhTw;
  return zhCn;
}
