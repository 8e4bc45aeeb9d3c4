import type { Language } from './language.ts';

/** The few words that our script shows in a web page. They are all it carries, so that it stays small. */
export const overlayText = {
  'zh-CN': { hello: '卡伴已在此页开启', open: '打开卡伴', close: '关闭' },
  en: { hello: 'Kaban is on for this page', open: 'Open Kaban', close: 'Close' },
  'zh-TW': { hello: '卡伴已在此頁開啟', open: '打開卡伴', close: '關閉' },
} as const satisfies Record<Language, { hello: string; open: string; close: string }>;
