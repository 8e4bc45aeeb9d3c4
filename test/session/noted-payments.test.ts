import { describe, expect, it } from 'vitest';
import type { PageReport } from '../../lib/checkout/page-report.ts';
import { plannedBinding } from '../../lib/domain/binding.ts';
import type { NotedPayment } from '../../lib/domain/noted-payment.ts';
import {
  isJustNoted,
  likelyWay,
  notedJustNow,
  paidOffer,
  paymentOf,
  readJustNoted,
  waysToPay,
  withJustNoted,
  withoutJustNoted,
  withoutOldTrash,
  withPayment,
  withWord,
  wordOf,
} from '../../lib/session/noted-payments.ts';
import { justNotedSlot, lockedAway } from '../../lib/session/open-key.ts';
import type { SeenTab } from '../../lib/session/seen-tab.ts';
import { fakeKeyValue } from './fake-platform.ts';
import { cmbCard, icbcCard } from '../review/sample-ledger.ts';

const now = Date.parse('2026-10-10T04:00:00Z');
const minute = 60_000;

const bound = (wallet: 'alipay' | 'wechat' | 'unionpay', cardId = 'c1') => ({
  ...plannedBinding({ id: `${cardId}${wallet}`, cardId, wallet, now: 0 }),
  status: 'bound' as const,
});

const plain = { path: '/pay', kind: 'cashier', options: [], brandsShown: [], fields: [] };

function tab(report: Partial<PageReport>, orderAmount?: SeenTab['orderAmount']): SeenTab {
  const whole = { ...plain, ...report };
  return { origin: 'https://a.example', report: whole, orderAmount } as unknown as SeenTab;
}

const yuan = (minor: number) => ({ minor, currency: 'CNY' });
const shop = tab({ payee: '晴川小铺', amount: yuan(950) });
const typed = { yuan: '', payee: '', way: '' };
const records = { cards: [icbcCard, cmbCard], bindings: [bound('alipay'), bound('wechat')] };
const ways = waysToPay(records, tab({}));

function noted(seen: SeenTab, draft = typed, at = now): NotedPayment {
  const made = paymentOf(paidOffer(seen), draft, { ways, now: at });
  if (!made.ok) throw new Error(made.error);
  return made.value;
}

describe('what is noted', () => {
  it('is what the page made clear, and nothing else of it', () => {
    const seen = tab({ payee: '晴川小铺', amount: yuan(950), orderNo: '2026101000001' });
    const { id, ...rest } = noted(seen, { ...typed, way: 'c1|alipay' });
    expect(id).not.toBe('');
    expect(rest).toEqual({
      at: now,
      fen: 950,
      payee: '晴川小铺',
      orderNo: '2026101000001',
      cardId: 'c1',
      wallet: 'alipay',
    });
  });

  it('is never an amount of another currency, and no number of a person', () => {
    const seen = tab({ payee: '小林 13812348000', amount: { minor: 950, currency: 'USD' } });
    expect(noted(seen)).toMatchObject({ payee: '小林 138****8000' });
    expect(noted(seen).fen).toBeUndefined();
    expect(noted(seen).price).toEqual({ minor: 950, currency: 'USD' });
    expect(noted(seen, { ...typed, yuan: '68.40' })).toMatchObject({ fen: 6840 });
    expect(paidOffer({ ...seen, orderAmount: yuan(700) }).orderFen).toBeUndefined();
    expect(noted(tab({}), { ...typed, payee: '6222021234561234' }).payee).toBe('****1234');
  });

  it.each([
    ['66.6', 6660],
    ['¥1,234.50', 123_450],
    ['', undefined],
    ['１２８。６０', 12_860],
    ['￥ 1，234．5 元', 123_450],
    ['128元', 12_800],
    [' 元 ', undefined],
  ])('is the amount typed %j where the page told none', (words, fen) => {
    expect(noted(tab({}), { ...typed, yuan: words }).fen).toBe(fen);
  });

  it.each([
    ['0', 'paid-yuan-zero'],
    ['12.345', 'paid-yuan-invalid'],
    ['128 60', 'paid-yuan-invalid'],
    ['-5', 'paid-yuan-invalid'],
    ['6222021234561234', 'paid-yuan-too-large'],
    ['10,000,000', 'paid-yuan-too-large'],
  ])('is not %j', (words, error) => {
    const made = paymentOf(paidOffer(tab({})), { ...typed, yuan: words }, { ways, now });
    expect(made).toEqual({ ok: false, error });
  });

  it('starts from the amount of the order page only where this page tells none', () => {
    expect(paidOffer(tab({}, yuan(700))).orderFen).toBe(700);
    expect(paidOffer(tab({ amount: yuan(950) }, yuan(700))).orderFen).toBeUndefined();
  });
});

describe('pressing again', () => {
  const found = (noting: SeenTab, seen: SeenTab, { after = 0, word = {} } = {}) => {
    const payment = noted(noting);
    const paid = withWord({ payments: [payment] }, payment.id, word);
    const kept = withJustNoted([], noting, payment.id);
    return notedJustNow(paid, { kept, seen, now: now + after }) !== undefined;
  };

  it('on the same page is the same payment for half an hour', () => {
    expect(found(shop, shop, { after: 29 * minute })).toBe(true);
    expect(found(shop, shop, { after: 30 * minute })).toBe(false);
    expect(found(shop, shop, { word: { trashedAt: now } })).toBe(false);
    expect(found(shop, tab({ payee: '晴川小铺', amount: yuan(1000) }))).toBe(false);
    expect(found(shop, tab({ payee: '别家', amount: yuan(950) }))).toBe(false);
  });

  it('on another order is another payment, whatever it costs', () => {
    const order = (orderNo: string) => tab({ payee: '晴川小铺', amount: yuan(950), orderNo });
    expect(found(order('2026101000001'), order('2026101000001'))).toBe(true);
    expect(found(order('2026101000001'), order('2026101000002'))).toBe(false);
  });

  it('knows a page that tells nothing, and takes no other for it', () => {
    expect(found(tab({}), tab({}))).toBe(true);
    expect(found(tab({}), tab({ path: '/b' }))).toBe(false);
    expect(found(shop, tab({}))).toBe(false);
  });

  it('is the same after a lock too, which forgets the pages, where the payment tells enough', () => {
    expect(lockedAway).toContain(justNotedSlot);
    const again = (seen: SeenTab) =>
      notedJustNow({ payments: [noted(seen)] }, { kept: [], seen, now }) !== undefined;
    expect(again(shop)).toBe(true);
    expect(again(tab({ payee: '晴川小铺' }))).toBe(false);
  });

  it('is remembered in memory, the newest payment of a page', async () => {
    const memory = fakeKeyValue();
    expect(await readJustNoted(memory)).toEqual([]);
    const kept = withJustNoted(withJustNoted([], shop, 'a'), shop, 'b');
    await memory.set(justNotedSlot, kept);
    expect(await readJustNoted(memory)).toMatchObject([{ id: 'b' }]);
  });

  it('is another payment once the first was taken back', () => {
    const kept = withJustNoted(withJustNoted([], tab({}), 'a'), shop, 'b');
    expect(isJustNoted(withoutJustNoted(kept, 'b'), shop)).toBe(false);
    expect(isJustNoted(withoutJustNoted(kept, 'b'), tab({}))).toBe(true);
  });
});

describe('the way to pay', () => {
  it('is each bound card in its wallet, then cards and wallets alone', () => {
    expect(ways.map(({ key }) => key)).toEqual([
      'c1|alipay',
      'c1|wechat',
      'c1|',
      'c2|',
      '|alipay',
      '|wechat',
    ]);
    const away = { cards: [{ ...icbcCard, archivedAt: 1 }], bindings: [bound('alipay')] };
    expect(waysToPay(away, tab({}))).toEqual([]);
  });

  it.each([
    ['c1|wechat', 'c1', { brandsShown: ['wechat'] }],
    ['c1|alipay', 'c1', { options: [option('alipay', true), option('wechat')] }],
    ['c1|', 'c1', {}],
    ['|alipay', undefined, { brandsShown: ['alipay'] }],
    ['', undefined, { brandsShown: ['alipay', 'wechat'] }],
  ] as const)('begins with %j as far as card and page tell it', (key, cardId, report) => {
    expect(likelyWay(ways, { cardId, seen: tab(report) })).toBe(key);
  });

  it('is a wallet that the page offers too, for who has no card on record', () => {
    const seen = tab({ options: [option('jdpay'), option('wechat', true), option('netbank')] });
    const offered = waysToPay({ cards: [], bindings: [] }, seen);
    expect(offered.map(({ key }) => key)).toEqual(['|wechat', '|jd']);
    expect(likelyWay(offered, { cardId: undefined, seen })).toBe('|wechat');
  });

  const saved = { channel: 'icbc', last4: icbcCard.last4, chosen: true };

  it.each([
    ['the wallet is offered', 'c1|wechat', { options: [option('wechat'), option('alipay')] }],
    ['the page shows its code', 'c1|wechat', { qr: { brandShown: 'wechat' } }],
    ['the page names no wallet', 'c1|', {}],
    ['another wallet is offered', 'c1|', { options: [option('alipay')] }],
    ['the page has saved the card', 'c1|', { options: [saved, option('wechat')] }],
    ['the wallet has saved it', 'c1|wechat', { options: [saved], brandsShown: ['wechat'] }],
  ] as const)('begins with the only wallet of a card or not: %s', (_why, key, report) => {
    const seen = tab(report);
    const one = waysToPay({ cards: [icbcCard], bindings: [bound('wechat')] }, seen);
    expect(likelyWay(one, { cardId: 'c1', seen })).toBe(key);
  });

  it('is the card alone in a form for its number, though UnionPay carries it', () => {
    const seen = tab({ kind: 'bank-form', options: [option('unionpay', true)] });
    const one = waysToPay({ cards: [icbcCard], bindings: [bound('unionpay')] }, seen);
    expect(likelyWay(one, { cardId: 'c1', seen })).toBe('c1|');
  });
});

function option(channel: string, chosen?: boolean) {
  return { channel, ...(chosen !== undefined && { chosen }) };
}

describe('the list', () => {
  const [a, b] = [noted(shop), noted(shop, typed, now + minute)];

  it('is kept newest first, each once', () => {
    const both = withPayment(withPayment({ payments: [] }, b), a);
    expect(both.payments).toEqual([b, a]);
    expect(withPayment(both, b).payments).toHaveLength(2);
  });

  it('has one word of the person for each, and takes it back whole', () => {
    const said = withWord({ payments: [a] }, a.id, { settled: 'not-paid' });
    const chosen = withWord(said, a.id, { entry: 'x' });
    expect(chosen.payments).toEqual([{ ...a, entry: 'x' }]);
    expect(withWord(chosen, a.id, wordOf(a)).payments).toEqual([a]);
  });

  it('lets go of what was in the trash for thirty days', () => {
    const trash = withWord({ payments: [a, b] }, a.id, { trashedAt: now });
    expect(withoutOldTrash(trash, now + 29 * 86_400_000)).toBe(trash);
    expect(withoutOldTrash(trash, now + 30 * 86_400_000).payments).toEqual([b]);
  });
});
