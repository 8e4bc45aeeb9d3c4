import type { Language } from './language.ts';

interface DueWords {
  /** Tooltip of the toolbar button while nothing is due. */
  readonly calm: string;
  /** The same while something is. */
  readonly due: (count: number) => string;
  /** Head of the notification; its text is `due`. */
  readonly head: string;
}

/** What the background says; it carries no other sentence. */
export const dueWords: Readonly<Record<Language, DueWords>> = {
  'zh-CN': {
    calm: '卡伴',
    due: (count) => `卡伴：有 ${count} 件事到时间了`,
    head: '卡伴提醒',
  },
  en: {
    calm: 'Kaban',
    due: (count) => (count === 1 ? 'Kaban: 1 thing is due' : `Kaban: ${count} things are due`),
    head: 'Kaban reminder',
  },
  'zh-TW': {
    calm: '卡伴',
    due: (count) => `卡伴：有 ${count} 件事到時間了`,
    head: '卡伴提醒',
  },
};
