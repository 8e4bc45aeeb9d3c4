import { attacks } from './attacks.ts';
import { amounts, claims } from './claims.ts';
import { documents, masses } from './documents.ts';
import { cardForm, type InputCase } from './input-case.ts';
import { strange } from './strange.ts';
import { articlePage, tillPage } from './till-page.ts';

export const inputCases: readonly InputCase[] = [
  ...documents,
  ...masses,
  ...attacks,
  ...strange,
  ...claims,
  ...amounts,
];

/** Cases that are not one page and its look, and the story that tells them. */
export const toldElsewhere: Readonly<Record<string, string>> = {
  C19: '18-overlay-safety',
  C20: '18-overlay-safety',
  C23: '22-checkout-inputs',
  C33: '18-overlay-safety',
  C34: '18-overlay-safety',
  C42: '22-checkout-inputs',
  C51: '22-checkout-inputs',
  C52: '22-checkout-inputs',
  C53: '22-checkout-inputs',
  C54: '03-helper',
  C55: '22-checkout-inputs',
  C58: '18-overlay-safety',
};

export const helperPages: Readonly<Record<string, string>> = {
  '/form': `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><body>${cardForm}</body></html>`,
  '/article': articlePage(),
  '/cashier/pay': tillPage(),
};
