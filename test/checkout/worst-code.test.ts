import { describe, expect, it } from 'vitest';
import type { QrReading } from '../../lib/checkout/qr-payload.ts';
import { worstOf } from '../../lib/checkout/worst-code.ts';

const order: QrReading = { scheme: 'wechat-native', use: 'order', brand: 'wechat' };
const person: QrReading = { scheme: 'wechat-personal', use: 'receipt', brand: 'wechat' };
const login: QrReading = { scheme: 'wechat-login', use: 'login', brand: 'wechat' };
const link: QrReading = { scheme: 'link', use: 'unknown', host: 'app.example' };
const emv = (minor: number): QrReading => ({
  scheme: 'emvco',
  use: 'order',
  amount: { minor, currency: 'CNY' },
});

describe('several codes on a page', () => {
  it.each([
    ['one', [order], order],
    ['none', [], undefined],
    ['an order and a person', [order, person], person],
    ['a person and an order', [person, order], person],
    ['an order and a login', [order, login], login],
    ['a login and a person', [login, person], person],
    ['an order and a link', [order, link], { ...link, brand: 'wechat' }],
    ['a person and a link', [link, person], { ...person, host: 'app.example' }],
    ['two amounts', [emv(1), emv(999900)], emv(999900)],
    ['a person and an amount', [emv(5), person], { ...person, amount: emv(5).amount }],
  ])('%s', (_, readings, together) => {
    expect(worstOf(readings)).toEqual(together);
  });
});
