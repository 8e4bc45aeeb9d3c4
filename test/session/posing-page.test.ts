import { describe, expect, it } from 'vitest';
import type { PageReport } from '../../lib/checkout/page-report.ts';
import { isPosing } from '../../lib/session/posing-page.ts';

const report: PageReport = {
  path: '/a',
  kind: 'none',
  options: [],
  brandsShown: [],
  fields: [],
  cardFrames: [],
  formTargets: [],
};

function posing(told: Partial<PageReport>, origin = 'https://www.example.cn'): boolean {
  return isPosing({ origin, report: { ...report, ...told } });
}

describe('a page on which nothing is paid', () => {
  it.each<[string, Partial<PageReport>]>([
    ['a bank and its PIN', { brandsShown: ['icbc'], fields: ['pin'] }],
    ['a bank and its login', { brandsShown: ['icbc'], fields: ['loginPassword', 'smsCode'] }],
    ['a bank and a card', { brandsShown: ['icbc'], fields: ['cardNumber'] }],
    ['a wallet and its password', { brandsShown: ['alipay'], fields: ['paymentPassword'] }],
    ['a card and its PIN', { fields: ['cardNumber', 'pin'] }],
  ])('poses with %s', (_, told) => {
    expect(posing(told)).toBe(true);
    expect(posing(told, 'https://mybank.icbc.com.cn')).toBe(false);
  });

  it.each<[string, Partial<PageReport>]>([
    ['a name alone', { brandsShown: ['icbc'] }],
    ['a name and a message’s code', { brandsShown: ['wechat'], fields: ['smsCode'] }],
    ['a login', { fields: ['loginPassword', 'smsCode'] }],
    ['the PIN of who knows what', { fields: ['pin'] }],
  ])('does not with %s', (_, told) => {
    expect(posing(told)).toBe(false);
    expect(posing(told, 'http://www.example.cn')).toBe(false);
  });
});
