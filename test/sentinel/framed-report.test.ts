import { describe, expect, it } from 'vitest';
import { framed } from '../../entrypoints/checkout.content/framed-report.ts';
import type { PageReport } from '../../lib/checkout/page-report.ts';

const none: PageReport = {
  path: '/',
  kind: 'none',
  options: [],
  brandsShown: [],
  fields: [],
  cardFrames: [],
  formTargets: [],
};
const decoy: PageReport = {
  ...none,
  kind: 'qr-pay',
  amount: { minor: 100, currency: 'CNY' },
  payee: '晴川书店',
  orderNo: '20261122',
  qr: { brandShown: 'wechat' },
  options: [{ channel: 'wechat' }],
};
const cashier = { host: 'https://cash.house.example', isCashier: true, isOnTop: true };
const map = { host: 'https://map.house.example', isCashier: false, isOnTop: true };

describe('what is told of a page that says nothing itself', () => {
  it('is nothing without a frame, or with one that neither asks nor is called a cashier', () => {
    expect(framed(none, undefined, false)).toEqual(none);
    expect(framed(none, map, false)).toEqual(none);
  });

  it('is the other house’s cashier by its address, or by what it asks for', () => {
    expect(framed(none, cashier, false)).toEqual({
      ...none,
      kind: 'cashier',
      pageFrame: cashier.host,
    });
    expect(framed(none, map, true)).toEqual({ ...none, kind: 'cashier', pageFrame: map.host });
  });

  it('is a cashier of nobody else where the frame has no address of its own', () => {
    expect(framed(none, undefined, true)).toEqual({ ...none, kind: 'cashier' });
  });
});

describe('what is told of a checkout with a frame over it', () => {
  it('is not what the frame hides, and whose cashier it is', () => {
    const { amount: _amount, payee: _payee, orderNo: _orderNo, qr: _qr, ...rest } = decoy;
    expect(framed(decoy, cashier, false)).toEqual({
      ...rest,
      kind: 'cashier',
      pageFrame: cashier.host,
    });
    expect(framed(decoy, map, false)).toEqual(rest);
  });

  it('is everything where the frame lies below, or there is none', () => {
    expect(framed(decoy, { ...cashier, isOnTop: false }, false)).toEqual(decoy);
    expect(framed(decoy, undefined, true)).toEqual(decoy);
  });
});
