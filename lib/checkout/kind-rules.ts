import type { pageWords } from '../knowledge/cashier-words.ts';
import type { PageKind } from './page-facts.ts';

export type Words = keyof typeof pageWords;

/** Where each group of words must stand to say what the page is. */
export const spots: Readonly<Partial<Record<Words, Spot>>> = {
  choose: 'line',
  pay: 'button',
  submit: 'button',
  settle: 'button',
  emptyCart: 'button',
  confirm: 'line',
  cart: 'head',
  done: 'head',
  records: 'head',
  refund: 'head',
  help: 'head',
  office: 'head',
  login: 'head',
  manage: 'head',
  goods: 'button',
  talk: 'line',
  earn: 'line',
  bill: 'head',
  selectAll: 'line',
  hurry: 'line',
  after: 'line',
};

/** Without one of these nobody pays on a page, whatever it says of money and ways to pay. */
export const acts: Readonly<Partial<Record<Words, Spot>>> = {
  pay: 'button',
  submit: 'button',
  settle: 'button',
  give: 'button',
  next: 'button',
  hurry: 'line',
  orderNo: 'line',
};

export type Spot = 'head' | 'line' | 'button';

/** What was observed on a page: words where they must stand, and what was measured. */
export type Signal =
  | keyof typeof spots
  | 'known-address'
  | 'amount-due'
  | 'amount'
  | 'one-amount'
  | 'one-option'
  | 'options'
  | 'ways'
  | 'saved-card'
  | 'pay-title'
  | 'card-fields'
  | 'card-secrets'
  | 'payment-password'
  | 'confirm-head'
  | 'code-to-pay'
  | 'code'
  | 'code-title'
  | 'order-list'
  | 'wallet-button'
  | 'payee'
  | 'scan-pay'
  | 'order-button'
  | 'choosing'
  | 'act';

/** One line a way in which a page shows its kind, the first that holds decides. */
interface Rule {
  readonly kind: PageKind;
  readonly all: readonly Signal[];
  readonly none?: readonly Signal[];
}

/** In the order in which they are asked. */
export const kindRules: readonly Rule[] = [
  { kind: 'none', all: ['help'], none: ['known-address', 'card-fields', 'card-secrets'] },
  { kind: 'bank-form', all: ['card-fields', 'card-secrets'] },
  { kind: 'bank-form', all: ['card-fields'], none: ['ways', 'office', 'refund'] },
  { kind: 'cashier', all: ['card-fields', 'choosing', 'amount'], none: ['office', 'refund'] },
  { kind: 'bank-form', all: ['card-fields'], none: ['choose', 'choosing', 'office', 'refund'] },
  { kind: 'cart', all: ['cart', 'settle'], none: ['submit'] },
  { kind: 'cart', all: ['emptyCart', 'settle'], none: ['submit'] },
  { kind: 'cart', all: ['selectAll', 'settle', 'amount'], none: ['submit', 'records'] },
  { kind: 'none', all: ['office'] },
  { kind: 'none', all: ['refund'], none: ['card-secrets'] },
  {
    kind: 'cashier',
    all: ['records', 'options', 'amount-due', 'one-amount', 'pay'],
    none: ['done', 'order-list'],
  },
  {
    kind: 'qr-pay',
    all: ['records', 'code-to-pay', 'amount-due', 'one-amount'],
    none: ['done', 'order-list'],
  },
  { kind: 'none', all: ['records'] },
  { kind: 'none', all: ['order-list'], none: ['submit', 'choose', 'known-address'] },
  { kind: 'none', all: ['manage'] },
  { kind: 'none', all: ['earn'] },
  { kind: 'none', all: ['goods'], none: ['pay', 'submit', 'known-address'] },
  { kind: 'cashier', all: ['choose', 'choosing', 'amount-due', 'pay'], none: ['code', 'done'] },
  { kind: 'none', all: ['talk'], none: ['known-address', 'code-to-pay'] },
  { kind: 'none', all: ['done'], none: ['options'] },
  { kind: 'order-confirm', all: ['submit', 'confirm'] },
  { kind: 'order-confirm', all: ['order-button', 'confirm'] },
  { kind: 'order-confirm', all: ['submit', 'amount'], none: ['choose'] },
  { kind: 'cashier', all: ['pay-title', 'options', 'amount', 'pay'], none: ['code', 'submit'] },
  { kind: 'order-confirm', all: ['confirm-head', 'pay', 'amount'], none: ['code'] },
  { kind: 'order-confirm', all: ['confirm-head', 'amount-due'], none: ['choose', 'code'] },
  { kind: 'order-confirm', all: ['confirm', 'pay', 'amount'], none: ['choose', 'code'] },
  { kind: 'cashier', all: ['choose', 'options', 'amount', 'act'] },
  { kind: 'qr-pay', all: ['code-to-pay', 'amount'] },
  { kind: 'qr-pay', all: ['code-to-pay'], none: ['login'] },
  { kind: 'qr-pay', all: ['code', 'amount-due'], none: ['login'] },
  { kind: 'qr-pay', all: ['code', 'code-title', 'act'], none: ['login'] },
  { kind: 'qr-pay', all: ['code', 'amount', 'after'], none: ['login'] },
  {
    kind: 'qr-pay',
    all: ['scan-pay', 'amount-due'],
    none: ['login', 'options', 'choose', 'pay', 'submit', 'cart', 'done'],
  },

  { kind: 'cashier', all: ['known-address', 'amount', 'one-option'] },
  { kind: 'cashier', all: ['known-address', 'options'] },
  { kind: 'cashier', all: ['known-address', 'choose', 'act'], none: ['code', 'done'] },
  { kind: 'cashier', all: ['known-address', 'hurry', 'one-option', 'act'], none: ['code', 'done'] },
  { kind: 'none', all: ['login'], none: ['amount'] },
  { kind: 'cashier', all: ['choose', 'one-option', 'amount', 'act'] },
  { kind: 'cashier', all: ['choose', 'options', 'pay'] },
  { kind: 'cashier', all: ['choose', 'options', 'hurry', 'pay-title'] },
  { kind: 'cashier', all: ['hurry', 'options', 'pay'] },
  { kind: 'cashier', all: ['pay', 'options', 'amount'] },
  { kind: 'cashier', all: ['pay', 'one-option', 'amount-due'] },
  { kind: 'cashier', all: ['options', 'amount-due', 'act'] },
  { kind: 'cashier', all: ['one-option', 'amount-due', 'wallet-button'], none: ['cart'] },
  { kind: 'cashier', all: ['saved-card', 'options', 'amount', 'act'] },
  { kind: 'cashier', all: ['pay-title', 'options', 'amount', 'act'] },
  { kind: 'cashier', all: ['known-address', 'amount'] },
  { kind: 'cashier', all: ['payment-password', 'amount', 'pay-title'] },
  { kind: 'cashier', all: ['pay-title', 'payee', 'one-amount', 'act'], none: ['code', 'cart'] },
  {
    kind: 'cashier',
    all: ['pay-title', 'amount-due', 'one-amount', 'pay'],
    none: ['code', 'cart'],
  },
  {
    kind: 'order-confirm',
    all: ['bill', 'pay', 'amount'],
    none: ['code', 'cart', 'one-option', 'known-address'],
  },
  { kind: 'cashier', all: ['choose', 'pay', 'amount'] },
  { kind: 'order-confirm', all: ['confirm-head', 'amount'], none: ['choose', 'code', 'cart'] },
  { kind: 'order-confirm', all: ['hurry', 'pay', 'amount'], none: ['code', 'cart'] },
  { kind: 'order-confirm', all: ['order-button', 'choose'] },
];
