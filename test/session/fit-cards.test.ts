import { describe, expect, it } from 'vitest';
import { offeredWays } from '../../lib/checkout/option-fits.ts';
import {
  countFitting,
  type FitCard,
  fitCardsSlot,
  shownOptions,
} from '../../lib/session/fit-cards.ts';
import { fitCardsOf, writeFitCards } from '../../lib/session/keep-fit-cards.ts';
import { openKeySlot } from '../../lib/session/open-key.ts';
import { binding, card, saved, today } from './fit-sample.ts';

describe('what a page offers', () => {
  const report = { options: [], fields: [] };

  it('is nothing where it lists nothing', () => {
    expect(offeredWays(report)).toEqual([]);
  });

  it('counts the wallet whose code it shows, by what the code holds before what is written', () => {
    expect(offeredWays({ ...report, qr: { brandShown: 'wechat' } })).toEqual([
      { channel: 'wechat' },
    ]);
    const reading = { scheme: 'alipay-order', use: 'order', brand: 'alipay' } as const;
    expect(offeredWays({ ...report, qr: { brandShown: 'wechat', reading } })).toEqual([
      { channel: 'alipay' },
    ]);
  });

  it('counts a form for the number, and nothing twice', () => {
    const options = [{ channel: 'card' }, { channel: 'wechat' }];
    const qr = { brandShown: 'wechat' };
    expect(offeredWays({ options, fields: ['cardNumber', 'smsCode'], qr })).toEqual(options);
    expect(offeredWays({ ...report, fields: ['cardNumber'] })).toEqual([{ channel: 'card' }]);
    expect(offeredWays({ ...report, fields: ['smsCode'] })).toEqual([]);
  });
});

it('a form for a card’s number has its own name, a card or a way that UnionPay names has not', () => {
  const options = [saved('unionpay', '7427'), { channel: 'unionpay' }, { channel: 'alipay' }];
  expect(shownOptions({ kind: 'bank-form', options })).toEqual([
    options[0],
    { channel: 'card' },
    options[2],
  ]);
  expect(shownOptions({ kind: 'cashier', options })).toEqual(options);
});

describe('how many cards fit', () => {
  const fit = (id: string, more: Partial<FitCard> = {}): FitCard => ({
    id,
    issuer: 'ICBC',
    last4: '7427',
    kind: 'debit',
    wallets: [],
    ...more,
  });

  it('counts each card once, and only what is sure', () => {
    const cards = [
      fit('a', { wallets: ['alipay'] }),
      fit('b', { last4: '0001', wallets: ['alipay'] }),
      fit('c', { last4: '0002', wallets: ['alipay'], blocked: true }),
      fit('d', { last4: '0003' }),
    ];
    expect(countFitting([{ channel: 'alipay' }, saved('icbc', '7427')], cards)).toBe(2);
    expect(countFitting([{ channel: 'netbank' }], cards)).toBe(0);
    expect(countFitting([saved('ccb', '7427')], cards)).toBe(0);
    expect(countFitting([], cards)).toBe(0);
  });
});

describe('the cards in the browser’s memory', () => {
  function memory(open: boolean) {
    const kept = new Map<string, unknown>(open ? [[openKeySlot, {}]] : []);
    const writes: string[] = [];
    return {
      kept,
      writes,
      get: (key: string) => Promise.resolve(kept.get(key)),
      set: (key: string, value: unknown) => {
        writes.push(key);
        kept.set(key, JSON.parse(JSON.stringify(value)));
        return Promise.resolve();
      },
      remove: (...keys: string[]) => {
        for (const key of keys) kept.delete(key);
        return Promise.resolve();
      },
    };
  }

  it('say nothing that a checkout does not need', () => {
    const cards = [
      card('a', {
        alias: 'salary',
        note: 'secret',
        phoneEnd: '12',
        limits: [{ period: 'day', fen: 1, seenOn: today }],
      }),
      card('b', { status: 'frozen', kind: undefined }),
      card('c', { trashedAt: 1 }),
    ];
    const bindings = [binding('a', 'alipay'), binding('a', 'wechat', 'suspended')];
    expect(fitCardsOf(cards, bindings)).toEqual([
      { id: 'a', issuer: 'ICBC', last4: '7427', kind: 'debit', wallets: ['alipay'] },
      { id: 'b', issuer: 'ICBC', last4: '7427', kind: undefined, wallets: [], blocked: true },
    ]);
  });

  it('are written only when they changed, in whatever order memory gives them back', async () => {
    const store = memory(true);
    const cards = fitCardsOf([card('a'), card('b', { kind: undefined })], []);
    await writeFitCards(store, cards);
    const turned = cards.map((each) => Object.fromEntries(Object.entries(each).toReversed()));
    store.kept.set(fitCardsSlot, JSON.parse(JSON.stringify(turned)));
    await writeFitCards(store, cards);
    expect(store.writes).toEqual([fitCardsSlot]);
    await writeFitCards(store, cards.slice(1));
    expect(store.writes).toHaveLength(2);
  });

  it('are not written beside a locked vault, and taken back when a lock came between', async () => {
    const locked = memory(false);
    await writeFitCards(locked, fitCardsOf([card('a')], []));
    expect(locked.kept.size).toBe(0);
    const store = memory(true);
    const locking = {
      ...store,
      set: async (key: string, value: unknown) => {
        await store.set(key, value);
        store.kept.delete(openKeySlot);
      },
    };
    await writeFitCards(locking, fitCardsOf([card('a')], []));
    expect(store.kept.size).toBe(0);
  });
});
