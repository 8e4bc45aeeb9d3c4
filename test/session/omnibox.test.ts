import { describe, expect, it } from 'vitest';
import type { FitCard } from '../../lib/session/fit-cards.ts';
import {
  omniboxContent,
  omniboxLines,
  omniboxTarget,
  type OmniboxWords,
} from '../../lib/session/omnibox.ts';
import { linkEn } from '../../lib/text/checkout/link.en.ts';
import { linkZhCn } from '../../lib/text/checkout/link.zh-cn.ts';
import { verdictEn } from '../../lib/text/checkout/verdict.en.ts';
import { verdictZhCn } from '../../lib/text/checkout/verdict.zh-cn.ts';
import { helpTitlesZhCn } from '../../lib/text/learn/help-titles.zh-cn.ts';

const cards: readonly FitCard[] = [
  { id: 'c1', issuer: 'ICBC', last4: '1234', kind: 'debit', wallets: ['alipay'] },
  { id: 'c2', issuer: 'CMB', last4: '8806', kind: 'credit', wallets: [] },
];
const locked: OmniboxWords = {
  language: 'zh-CN',
  link: linkZhCn,
  verdict: verdictZhCn,
  help: helpTitlesZhCn,
  cards: [],
};
const open: OmniboxWords = { ...locked, cards };

function said(typed: string, words = open): readonly string[] {
  return omniboxLines(typed, words).map((line) => line.words);
}

describe('what is typed after kb', () => {
  it.each([
    ['1234', { route: '#/card-page/c1' }],
    ['gsyh', { route: '#/card-page/c1' }],
    ['工行 微信', { route: '#/bind/c1/wechat' }],
    ['工行微信', { route: '#/bind/c1/wechat' }],
    ['招行 支付宝', { route: '#/bind/c2/alipay' }],
    ['农行 支付宝', { route: '#/bind' }],
    ['我付了', { route: '#/paid' }],
    ['wfl', { route: '#/paid' }],
    ['手机丢了', { route: '#/lost' }],
    ['sjdl', { route: '#/lost' }],
    ['help', { route: '#/help' }],
    ['数字钱包是什么', { route: '#/help/what-is-wallet' }],
    ['icbc.com.cn', { link: 'icbc.com.cn' }],
    ['请看 1cbc.com.cn/x', { link: '1cbc.com.cn/x' }],
  ])('%s leads on', (typed, target) => {
    expect(omniboxLines(typed, open)[0]?.target).toEqual(target);
    expect(omniboxTarget(typed, open)).toEqual(target);
  });

  it('takes what an app said along to where the reason is found', () => {
    const [line] = omniboxLines('余额不足', open);
    expect(line?.target).toEqual({
      route: '#/diagnose',
      said: expect.stringContaining('余额不足'),
    });
    const { target } = line ?? { target: { route: '' } };
    expect(omniboxTarget(omniboxContent(target), open)).toEqual(target);
    expect(omniboxTarget('#/cards 余额不足', open)).not.toHaveProperty('said');
  });

  it('passes every link on, the gravest said', () => {
    const typed = 'jd.com 和 1cbc.com.cn/x';
    expect(said(typed)).toEqual(['危险：1cbc.com.cn/x']);
    expect(omniboxTarget(typed, open)).toEqual({ link: 'jd.com\n1cbc.com.cn/x' });
  });

  it('says the verdict on an address in one line', () => {
    expect(said('1cbc.com.cn')).toEqual(['危险：1cbc.com.cn']);
    expect(
      said('icbc.com.cn', { ...open, language: 'en', link: linkEn, verdict: verdictEn }),
    ).toEqual(['Official address: icbc.com.cn']);
  });

  it('names cards by bank, tail and kind, and none while the vault is locked', () => {
    expect(said('1234')).toEqual(['卡片：工商银行 1234 储蓄卡']);
    expect(said('1234', locked)).toEqual([]);
    expect(said('工行', locked).join()).not.toMatch(/\d{4}/);
  });

  it('shows six lines at most, each leading somewhere else', () => {
    for (const typed of ['工', '支付宝', '银行', '卡', 'a', '失败', '绑']) {
      const targets = omniboxLines(typed, open).map(({ target }) => JSON.stringify(target));
      expect(targets.length).toBeLessThanOrEqual(6);
      expect(new Set(targets).size).toBe(targets.length);
    }
    expect(said('支付宝').length).toBeGreaterThan(2);
  });

  it('offers no bank a wallet that takes only another one', () => {
    expect(said('农业银行 工行数字钱包')).toEqual([]);
    expect(said('工商银行 工行数字钱包').length).toBe(1);
  });

  it('takes a chosen line for its view, and nothing else that looks like one', () => {
    expect(omniboxTarget('#/wallet/alipay', open)).toEqual({ route: '#/wallet/alipay' });
    expect(omniboxTarget('#/x"onload', open)).toEqual({ route: '#/search' });
    expect(omniboxTarget('没有这样的东西', open)).toEqual({ route: '#/search' });
  });

  it('is never long, and holds no sign nobody sees', () => {
    const [line] = omniboxLines(`evil.com/\u202e${'a'.repeat(5000)}`, open);
    expect(line?.words.length).toBeLessThan(120);
    expect(line?.words).not.toMatch(/\p{C}/u);
  });
});
