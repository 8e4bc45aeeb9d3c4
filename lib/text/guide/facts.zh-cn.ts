export const factsZhCn = {};

export type FactsText = typeof factsZhCn;
