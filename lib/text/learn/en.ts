import { newsEn, privacyEn, shortcutsEn } from './about.en.ts';
import { drillEn } from './drill.en.ts';
import { helpEn } from './help.en.ts';
import type { LearnText } from './zh-cn.ts';

export const learnEn: LearnText = {
  drill: drillEn,
  help: helpEn,
  news: newsEn,
  privacy: privacyEn,
  shortcuts: shortcutsEn,
};
