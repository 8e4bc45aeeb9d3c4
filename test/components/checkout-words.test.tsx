// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { fitWords, optionWords, stepWords } from '../../components/checkout-words.ts';
import { type PayWay, sureWays, unsureWays } from '../../lib/checkout/option-fits.ts';
import { fitReasons } from '../../lib/session/fit-reasons.ts';
import { checkoutEn } from '../../lib/text/checkout/en.ts';
import { checkoutZhCn } from '../../lib/text/checkout/zh-cn.ts';
import { checkoutZhTw } from '../../lib/text/checkout/zh-tw.ts';
import { en } from '../../lib/text/en.ts';
import { zhCn } from '../../lib/text/zh-cn.ts';
import { zhTw } from '../../lib/text/zh-tw.ts';
import { card, today } from './checkout-sample.tsx';

describe.each([
  ['zh-CN', zhCn, checkoutZhCn],
  ['en', en, checkoutEn],
  ['zh-TW', zhTw, checkoutZhTw],
] as const)('the words in %s', (_, text, checkout) => {
  it('have a whole sentence for each reason and steps for each way', () => {
    const why = { wallet: 'alipay', day: '2026-10-08', fen: 50_000, spentFen: 9_000 } as const;
    const said = fitReasons.map((code) => fitWords({ text, checkout }, { code, ...why }, today));
    expect(new Set(said).size).toBe(fitReasons.length);
    for (const sentence of said) expect(sentence).not.toMatch(/undefined|^\s*$/);
    for (const way of [...sureWays, ...unsureWays] satisfies readonly PayWay[]) {
      const fit = { cardId: 'c1', option: { channel: 'alipay' }, way };
      const steps = stepWords({ text, checkout }, { card, fit, wallet: 'alipay' });
      expect(steps.length).toBeGreaterThan(1);
      expect(steps.join('')).not.toContain('undefined');
    }
  });

  it('say “today” as the rest of the sentence is written', () => {
    const why = { code: 'paid-lately', wallet: 'wechat', day: today } as const;
    const said = fitWords({ text, checkout }, why, today);
    expect(said).toMatch(/[（(](?:today|今天)[）)]$/);
  });

  it('name banks, wallets and other ways', () => {
    const names = ['icbc', 'wechat', 'unionpay', 'netbank', 'constructor'].map((channel) =>
      optionWords({ text, checkout }, { channel }),
    );
    expect(new Set(names).size).toBe(5);
    expect(names.join('')).not.toContain('undefined');
    expect(names[4]).toContain('constructor');
  });
});
