import { describe, expect, it } from 'vitest';
import { hotlineWords } from '../../lib/text/guide/diagnosis.script.ts';
import { guideEn } from '../../lib/text/guide/en.ts';
import { guideZhTw } from '../../lib/text/guide/zh-tw.ts';

describe('what failed on a web page', () => {
  const facts = {
    when: '2026年10月1日 12:00',
    stage: 'pay',
    ask: 'reason',
    message: '余额不足',
    tried: [],
    page: { payee: '晴川小铺' },
  } as const;

  it('is told to the hotline as that, with whom the page pays', () => {
    expect(
      hotlineWords({ ...facts, app: '支付宝' })
        .split('\n')
        .slice(0, 3),
    ).toEqual([
      '您好，2026年10月1日 12:00，我在网页上用支付宝付款，没有成功。',
      '页面写的收款方：“晴川小铺”',
      '页面提示：“余额不足”',
    ]);
    const unknown = hotlineWords({ ...facts, stage: undefined, page: { payee: '' } });
    expect(unknown).toContain('我在网页上操作，没有成功');
    expect(unknown).not.toMatch(/收款方|应用|undefined/);
  });

  it.each([
    [guideEn, 'I used a web page for a payment'],
    [guideZhTw, '我在網頁上付款，沒有成功'],
  ] as const)('is told in other languages too', ({ diagnosis }, said) => {
    const gloss = diagnosis.gloss?.(facts);
    expect(gloss).toContain(said);
    expect(gloss).toContain('晴川小铺');
    expect(gloss).not.toMatch(/App|the app/);
  });
});
