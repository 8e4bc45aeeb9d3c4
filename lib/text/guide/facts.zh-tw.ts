import type { FactsText } from './facts.zh-cn.ts';

export const factsZhTw: FactsText = {};
