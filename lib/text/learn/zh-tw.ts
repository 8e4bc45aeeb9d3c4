import { newsZhTw, privacyZhTw, shortcutsZhTw } from './about.zh-tw.ts';
import { drillZhTw } from './drill.zh-tw.ts';
import { helpZhTw } from './help.zh-tw.ts';
import type { LearnText } from './zh-cn.ts';

export const learnZhTw: LearnText = {
  drill: drillZhTw,
  help: helpZhTw,
  news: newsZhTw,
  privacy: privacyZhTw,
  shortcuts: shortcutsZhTw,
};
