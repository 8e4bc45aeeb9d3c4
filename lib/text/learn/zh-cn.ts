import { newsZhCn, privacyZhCn, shortcutsZhCn } from './about.zh-cn.ts';
import { drillZhCn } from './drill.zh-cn.ts';
import { helpZhCn } from './help.zh-cn.ts';

/** Sentences of practice, help, privacy and news: long, so they come with the first view that needs them. */
export const learnZhCn = {
  drill: drillZhCn,
  help: helpZhCn,
  news: newsZhCn,
  privacy: privacyZhCn,
  shortcuts: shortcutsZhCn,
};

export type LearnText = typeof learnZhCn;
