import type { Language } from '../language.ts';
import type { CheckoutText } from './zh-cn.ts';

/** The helper's sentences of a language. */
export async function loadCheckout(language: Language): Promise<CheckoutText> {
  if (language === 'en') return (await import('./en.ts')).checkoutEn;
  if (language === 'zh-TW') return (await import('./zh-tw.ts')).checkoutZhTw;
  return (await import('./zh-cn.ts')).checkoutZhCn;
}
