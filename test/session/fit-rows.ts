import type { FitQuestion } from '../../lib/session/fitting-cards.ts';
import { binding, budget, card, saved, seenPay, yuan } from './fit-sample.ts';

/** A page, the person's cards, and what is told of each. */
export interface FitRowCase {
  readonly what: string;
  readonly part: Partial<FitQuestion>;
  readonly told: readonly string[];
}

/** What lists, wallets, bindings and the card's own state change. */
export const wayRows: readonly FitRowCase[] = [
  {
    what: 'the card that the cashier lists',
    part: { cards: [card('a')], options: [saved('icbc', '7427', { cardKind: 'debit' })] },
    told: ['a yes: saved'],
  },
  {
    what: 'two cards with the same digits of different banks: only the bank named',
    part: {
      cards: [card('ccb', { issuer: 'CCB' }), card('icbc')],
      options: [saved('icbc', '7427')],
    },
    told: ['icbc yes: saved', 'ccb no: not-offered'],
  },
  {
    what: 'a bank that pages call otherwise than records do',
    part: { cards: [card('a', { issuer: 'HXB' })], options: [saved('hxbank', '7427')] },
    told: ['a yes: saved'],
  },
  {
    what: 'same bank and digits, but the page says credit',
    part: { cards: [card('a')], options: [saved('icbc', '7427', { cardKind: 'credit' })] },
    told: ['a no: not-offered'],
  },
  {
    what: 'a quasi-credit card where the page says credit',
    part: {
      cards: [card('a', { kind: 'semi-credit' })],
      options: [saved('icbc', '7427', { cardKind: 'credit' })],
    },
    told: ['a yes: saved'],
  },
  {
    what: 'a card of unknown kind where the page says credit',
    part: {
      cards: [card('a', { kind: undefined })],
      options: [saved('icbc', '7427', { cardKind: 'credit' })],
    },
    told: ['a yes: saved'],
  },
  {
    what: 'digits alone that only one card has',
    part: {
      cards: [card('a'), card('b', { last4: '0001' })],
      options: [saved('card', '7427')],
    },
    told: ['a yes: saved-tail', 'b no: not-offered'],
  },
  {
    what: 'digits alone that two cards have',
    part: { cards: [card('a'), card('b', { issuer: 'CCB' })], options: [saved('card', '7427')] },
    told: ['a perhaps: tail-shared', 'b perhaps: tail-shared'],
  },
  {
    what: 'a wallet the card is bound in, and one it is not',
    part: {
      cards: [card('a'), card('b', { last4: '0001' })],
      bindings: [binding('a', 'alipay'), binding('b', 'wechat')],
      options: [{ channel: 'alipay' }],
    },
    told: ['a yes: wallet', 'b no: not-bound'],
  },
  {
    what: 'the saved card before the one that would pay through a wallet',
    part: {
      cards: [card('a', { last4: '0001' }), card('b')],
      bindings: [binding('a', 'alipay')],
      options: [{ channel: 'alipay' }, saved('icbc', '7427')],
    },
    told: ['b yes: saved', 'a yes: wallet'],
  },
  ...(
    [
      ['suspended', 'binding-suspended'],
      ['re-verify', 'binding-re-verify'],
      ['rebind-needed', 'binding-rebind'],
      ['failed', 'binding-failed'],
      ['in-review', 'binding-under-way'],
      ['result-unknown', 'binding-under-way'],
      ['unbinding', 'binding-ending'],
      ['unbound', 'not-bound'],
      ['planned', 'not-bound'],
    ] as const
  ).map(([status, code]) => ({
    what: `a wallet where the binding is ${status}`,
    part: {
      cards: [card('a')],
      bindings: [binding('a', 'wechat', status)],
      options: [{ channel: 'wechat' }],
    },
    told: [`a no: ${code}`],
  })),
  {
    what: 'listed by the wallet’s own cashier and bound there',
    part: {
      cards: [card('a')],
      bindings: [binding('a', 'alipay')],
      options: [saved('icbc', '7427')],
      cashier: 'alipay',
    },
    told: ['a yes: saved'],
  },
  {
    what: 'listed there without a record',
    part: { cards: [card('a')], options: [saved('icbc', '7427')], cashier: 'alipay' },
    told: ['a yes: saved saved-no-record'],
  },
  {
    what: 'listed there, though the record says unbound: after one that is bound',
    part: {
      cards: [card('a'), card('b', { last4: '0001' })],
      bindings: [binding('a', 'alipay', 'unbound'), binding('b', 'alipay')],
      options: [saved('icbc', '7427'), saved('icbc', '0001')],
      cashier: 'alipay',
    },
    told: ['b yes: saved', 'a yes: saved saved-not-bound'],
  },
  {
    what: 'listed there, but the wallet wants it verified again',
    part: {
      cards: [card('a')],
      bindings: [binding('a', 'alipay', 're-verify')],
      options: [saved('icbc', '7427')],
      cashier: 'alipay',
    },
    told: ['a no: binding-re-verify saved'],
  },
  ...(['frozen', 'lost', 'dormant', 'closed'] as const).map((status) => ({
    what: `a card that is ${status}`,
    part: { cards: [card('a', { status })], options: [saved('icbc', '7427')] },
    told: [`a no: card-${status} saved`],
  })),
  {
    what: 'a card put away and one in the trash',
    part: {
      cards: [card('a', { archivedAt: 1 }), card('b', { trashedAt: 1 })],
      options: [saved('icbc', '7427')],
    },
    told: [],
  },
];

/** What limits, budgets, bills and the kind of offer change. */
export const moneyRows: readonly FitRowCase[] = [
  {
    what: 'a limit a payment that is too low',
    part: {
      cards: [card('a', { limits: [{ period: 'payment', fen: 50_000, seenOn: '2026-10-01' }] })],
      options: [saved('icbc', '7427')],
      amount: yuan(50_001),
    },
    told: ['a no: limit-payment saved'],
  },
  {
    what: 'a limit that is just enough',
    part: {
      cards: [card('a', { limits: [{ period: 'payment', fen: 50_000, seenOn: '2026-10-01' }] })],
      options: [saved('icbc', '7427')],
      amount: yuan(50_000),
    },
    told: ['a yes: saved limits-enough'],
  },
  {
    what: 'a limit a day that is too low is a caution and not a no',
    part: {
      cards: [
        card('a', { limits: [{ period: 'day', fen: 10_000, seenOn: '2026-10-01' }] }),
        card('b', { last4: '0001' }),
      ],
      options: [saved('icbc', '7427'), saved('icbc', '0001')],
      amount: yuan(20_000),
    },
    told: ['b yes: saved', 'a yes: saved limit-day'],
  },
  {
    what: 'limits where the amount is not known',
    part: {
      cards: [card('a', { limits: [{ period: 'payment', fen: 1, seenOn: '2026-10-01' }] })],
      options: [saved('icbc', '7427')],
    },
    told: ['a yes: saved limits-not-compared'],
  },
  {
    what: 'limits where the amount is in another currency',
    part: {
      cards: [card('a', { limits: [{ period: 'payment', fen: 1, seenOn: '2026-10-01' }] })],
      options: [saved('icbc', '7427')],
      amount: { minor: 9900, currency: 'USD' },
    },
    told: ['a yes: saved limits-not-compared'],
  },
  {
    what: 'the budgets of card and wallet that would be exceeded, not those of others',
    part: {
      cards: [card('a')],
      bindings: [binding('a', 'alipay')],
      options: [{ channel: 'alipay' }],
      amount: yuan(2000),
      budgets: [
        budget({ by: 'card', cardId: 'a' }, 10_000, 8001),
        budget({ by: 'wallet', wallet: 'alipay' }, 10_000, 8001),
        budget({ by: 'wallet', wallet: 'wechat' }, 10_000, 8001),
        budget({ by: 'card', cardId: 'z' }, 10_000, 8001),
        budget({ by: 'all' }, 10_000, 8001),
      ],
    },
    told: ['a yes: wallet budget-over budget-over'],
  },
  {
    what: 'a budget used up to the last fen is not exceeded',
    part: {
      cards: [card('a')],
      options: [saved('icbc', '7427')],
      amount: yuan(2000),
      budgets: [budget({ by: 'card', cardId: 'a' }, 10_000, 8000)],
    },
    told: ['a yes: saved'],
  },
  {
    what: 'a card that bills show paying lately first, an older payment not at all',
    part: {
      cards: [card('a'), card('b')],
      bindings: [binding('a', 'alipay'), binding('b', 'alipay')],
      options: [{ channel: 'alipay' }],
      seen: [seenPay('b', 'alipay', '2026-09-30'), seenPay('a', 'alipay', '2026-01-01')],
    },
    told: ['b yes: wallet paid-lately', 'a yes: wallet'],
  },
  {
    what: 'a card to look at soon after one without',
    part: {
      cards: [card('a', { checkOn: '2026-10-20' }), card('b')],
      options: [{ channel: 'icbc' }],
    },
    told: ['b yes: bank', 'a yes: bank check-due'],
  },
  {
    what: 'the gateway of a bank for that bank alone',
    part: {
      cards: [card('a'), card('b', { issuer: 'CCB' })],
      options: [{ channel: 'ccb' }],
    },
    told: ['b yes: bank', 'a no: not-offered'],
  },
  {
    what: 'a form for the number of credit cards',
    part: {
      cards: [card('a'), card('b', { kind: 'credit' })],
      options: [{ channel: 'card', cardKind: 'credit' }],
    },
    told: ['b yes: number', 'a no: not-offered'],
  },
  {
    what: 'online banking of nobody knows which banks',
    part: { cards: [card('a')], options: [{ channel: 'netbank' }] },
    told: ['a perhaps: some-bank'],
  },
  {
    what: 'UnionPay: sure where the card is in its app, perhaps elsewhere',
    part: {
      cards: [card('a'), card('b', { last4: '0001' })],
      bindings: [binding('b', 'unionpay')],
      options: [{ channel: 'unionpay' }],
    },
    told: ['b yes: wallet', 'a perhaps: unionpay-number'],
  },
  {
    what: 'ways that no card is behind',
    part: { cards: [card('a')], options: [{ channel: 'huabei' }, { channel: 'cod' }] },
    told: ['a no: not-offered'],
  },
  {
    what: 'names that objects have of their own',
    part: { cards: [card('a')], options: [{ channel: 'constructor' }, { channel: '__proto__' }] },
    told: ['a no: not-offered'],
  },
  {
    what: 'nothing at all where there are no cards',
    part: { options: [{ channel: 'alipay' }] },
    told: [],
  },
];
