import { describe, expect, it } from 'vitest';
import { pageKinds } from '../../lib/checkout/page-facts.ts';
import { officialBrands } from '../../lib/knowledge/official-brands.ts';
import { qrPatterns } from '../../lib/knowledge/qr-payloads.ts';
import { linkNotes } from '../../lib/session/check-link.ts';
import { brandName, isolated, ownerName } from '../../lib/text/checkout/brand-name.ts';
import { checkoutEn } from '../../lib/text/checkout/en.ts';
import { checkoutZhCn } from '../../lib/text/checkout/zh-cn.ts';
import { checkoutZhTw } from '../../lib/text/checkout/zh-tw.ts';
import { pageRules } from '../../lib/trust/page-rules.ts';
import { addressRules, idnRules, imitationRules } from '../../lib/trust/rules.ts';

const longest = 'm'.repeat(100);
/** What the overlay lets a sentence be. */
const mostInPage = 300;

describe.each([
  ['zh-CN', checkoutZhCn],
  ['en', checkoutEn],
  ['zh-TW', checkoutZhTw],
] as const)('the verdict in %s', (language, { verdict, link }) => {
  it.each(pageRules)('has a sentence for %s that fits into the page', (rule) => {
    for (const evidence of ['', 'a', longest, `a → ${longest}`, `wechat ≠ alipay`]) {
      const sentence = verdict.pageRules[rule](evidence.slice(0, 100));
      expect(sentence.length).toBeGreaterThan(10);
      expect(sentence.length).toBeLessThanOrEqual(mostInPage);
      expect(sentence).not.toContain('undefined');
      expect(sentence.match(/[。.!?:：](?=\s|$|[^\w\s])/g)?.length ?? 0).toBeLessThanOrEqual(4);
    }
  });

  it.each([...imitationRules, ...idnRules, ...addressRules])('explains %s', (rule) => {
    expect(verdict.hostRules[rule]('a.com').length).toBeGreaterThan(5);
  });

  it('names every kind of page, every code and every note on a link', () => {
    expect(pageKinds.map((kind) => verdict.kinds[kind]).filter((words) => words === '')).toEqual(
      [],
    );
    const schemes = [
      ...qrPatterns.map(({ scheme }) => scheme),
      'emvco',
      'emvco-damaged',
      'ecny',
      'link',
      'text',
    ];
    const named: Readonly<Record<string, string | undefined>> = verdict.schemes;
    expect(schemes.filter((scheme) => (named[scheme] ?? '') === '')).toEqual([]);
    expect(linkNotes.map((id) => link.notes[id]('x')).filter((words) => words.length < 10)).toEqual(
      [],
    );
  });

  it('says of a page without findings that this proves nothing', () => {
    expect(verdict.levels['no-finding'].lead).toMatch(/不能证明|不能證明|not prove/);
  });

  it('says of a link that was not opened nothing of a page that is', () => {
    const { leads, rules } = link.unopened;
    const said = [
      ...Object.values(leads),
      ...Object.values(rules).map((rule) => rule('a.com → icbc.com.cn')),
    ];
    const ofPage =
      /关掉|這一頁|这一页|在这里|在這裡|\bhere and do not pay|[Cc]lose the page|pay here/;
    expect(said.filter((sentence) => ofPage.test(sentence))).toEqual([]);
    expect(leads['no-finding']).toMatch(/不能证明|不能證明|not prove/);
    expect(Object.values(verdict.pageRules).filter((rule) => ofPage.test(rule('')))).not.toEqual(
      [],
    );
  });

  it('names the house whose name an address bears, and the host that an @ leads to', () => {
    const names = { 'zh-CN': '工商银行', en: 'ICBC', 'zh-TW': '工商銀行' } as const;
    expect(link.notes['whose-name']('icbc.com.cn')).toContain(names[language]);
    expect(link.notes['whose-name']('a.example')).not.toContain('undefined');
    expect(link.notes['at-sign']('evil.cn')).toContain(isolated('evil.cn'));
  });

  it('names the brand behind a code, never its internal name', () => {
    const sentence = verdict.pageRules['qr-brand-mismatch']('wechat ≠ alipay');
    expect(sentence).not.toMatch(/\b(?:wechat|alipay)\b/);
    expect(sentence).toMatch(/支付宝|支付寶|Alipay/);
  });

  it('names the house whose name a page uses, in the reader’s language', () => {
    const names = { 'zh-CN': '工商银行', en: 'ICBC', 'zh-TW': '工商銀行' } as const;
    for (const rule of ['brand-mismatch', 'brand-named'] as const)
      expect(verdict.pageRules[rule]('工商银行 ≠ a.com')).toContain(names[language]);
    expect(verdict.pageRules['brand-named']('Nobody ≠ a.com')).toContain('Nobody');
  });

  it('has a name for every house of the table that has one', () => {
    const nameless = officialBrands.filter(
      ({ id, names }) => names.length > 0 && (brandName(language, id) ?? '') === '',
    );
    expect(nameless).toEqual([]);
  });
});

describe('what a page puts into a sentence', () => {
  it('stands alone, with nothing in it that turns or hides the rest', () => {
    expect(isolated('a\u202eb\u200b\u0000c\n')).toBe('\u2068abc\u2069');
  });

  it('is named by its owner where the table knows it', () => {
    expect(ownerName('en', 'www.icbc.com.cn')).toBe('ICBC');
    expect(ownerName('zh-TW', 'alipay.com')).toBe('支付寶');
    expect(ownerName('zh-CN', 'xicbc.com.cn')).toBeUndefined();
  });
});
