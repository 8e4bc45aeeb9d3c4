import type { PaidFacts, PaidText } from './paid.zh-cn.ts';

function namesEn({ payee, billedPayee }: Pick<PaidFacts, 'payee' | 'billedPayee'>): string {
  if (payee === '') return 'you noted no payee';
  return billedPayee === ''
    ? `you noted “${payee}” as the payee, and the bill does not say that name`
    : `you noted “${payee}” as the payee, the bill says “${billedPayee}”`;
}

/** English. */
export const paidEn: PaidText = {
  panel: {
    title: 'Paid? Note it',
    lead: 'Note this payment. Once you import the bill, Kaban compares: it tells you when it matches, and when it is missing or different.',
    amount: 'How much (yuan)',
    amountHelp: 'The page did not make the amount clear. Leave it empty if you do not know.',
    orderAmountHelp: 'This is the amount of the order page before. Please check it.',
    priceHelp: (price: string) =>
      `The page asks for ${price}; the bill will be in yuan. Your bank’s message says how much. Leave it empty if you do not know.`,
    payee: 'Paid to',
    payeeHelp: 'The shop or the site. Leave it empty if you do not know.',
    way: 'Paid with',
    otherWay: 'Something else',
    cardAlone: (card: string) => `${card} (directly)`,
    walletAlone: (wallet: string) => `${wallet} (balance or other)`,
    note: 'I have paid',
    notedTitle: (payee: string, yuan: string) =>
      `Noted${yuan === '' ? '' : ` ${yuan}`}${payee === '' ? '' : ` to ${payee}`}`,
    notedAt: (time: string) =>
      `Noted at ${time}. Once you import the bill, “See noted payments” tells how it stands.`,
    failed: 'The page says that the payment failed. If nothing was paid, undo this note.',
    again: 'This is another one, note it too',
    all: 'See noted payments',
    unknownAmount: 'Amount not noted',
    unknownPayee: 'Payee not noted',
    leftLocked:
      'You left a checkout just now. If you paid and have not noted it, you still can after unlocking.',
  },
  errors: {
    'paid-yuan-invalid': 'Type an amount such as 128.60, or leave it empty.',
    'paid-yuan-zero': 'The amount cannot be 0. Leave it empty if you do not know.',
    'paid-yuan-too-large':
      'That is too much: the most is 9,999,999.99 yuan. Please check for extra digits.',
  },
  toasts: {
    undone: 'Taken back, nothing is noted',
    chosen: 'Good, this is the one',
    asTold: 'Good, it stands as you noted it',
    notPaid: 'Good, it was not paid',
    back: 'Brought back to be compared',
    deleted: 'Deleted',
  },
  view: {
    emptyTitle: 'No payments noted yet',
    emptyText:
      'After paying on a web page, open Kaban and press “I have paid”. When you import the bill, each one is compared: not charged, charged too much or from the wrong card, you will know.',
    lead: 'Noted when you paid, each compared with your bills.',
    groups: {
      look: 'Please look',
      waiting: 'Waiting for a bill',
      confirmed: 'Found in the bill',
      settled: 'Settled by you',
      trash: 'Deleted',
    },
    trashNote: 'Gone for good after thirty days.',
    states: {
      different: 'Differs from the bill',
      missing: 'Not in the bill',
      ambiguous: 'Several look like it',
      'not-sure': 'Not sure',
      waiting: 'Waiting',
      confirmed: 'Matches',
      'as-told': 'As you noted',
      'not-paid': 'Not paid',
    },
    notedFen: 'You noted',
    billedFen: 'In the bill',
    which: 'Which one is it?',
    isIt: 'This is it',
    isItNamed: (entry: string) => `This is it: ${entry}`,
    acts: 'More',
    look: 'See it in the bill',
    notPaid: 'I did not pay after all',
    asTold: 'My note is right',
    reopen: 'Compare again',
    remove: 'Delete',
    restore: 'Bring back',
    named: (act: string, payee: string) => `${act}: ${payee}`,
    toImport: 'Import a bill',
    askService:
      'First look this payment up in the app you paid with. If money went and it does not match, call the shop or the wallet.',
    entryWhen: (day: string, time: string) => (time === '' ? day : `${day} ${time}`),
  },
  reasons: {
    chosen: () => 'You said this line of the bill is it.',
    'order-number': () => 'The order number is the same as in the bill.',
    payee: () => 'Amount, time and payee match the bill.',
    'payee-alone': () =>
      'Amount and payee match the bill. The time is hours off, but in the days around, the bill has no other payment like it.',
    'only-one': ({ through, ...names }) =>
      `Amount, ${through === '' ? 'way of paying' : 'card'} and time match, and it is the only such line; ${namesEn(names)}.`,
    'order-amount': ({ noted, billed }) =>
      `The same order: you noted ${noted}, the bill says ${billed}.`,
    'order-closed': () => 'The bill says this order was closed; no money was taken.',
    'order-other-card': ({ way }) => `The order matches, but it was not paid with ${way}.`,
    'payee-amount': ({ noted, billed, through }) =>
      `The bill has no payment of ${noted}; the same payee was paid ${billed} ${through === '' ? 'in the same way' : 'with the same card'} at that time.`,
    'charged-anyway': ({ billed }) =>
      `You said it was not paid, but the bill has a payment of ${billed}.`,
    'not-in-bill': ({ bill, until }) =>
      `The ${bill} bill goes up to ${until} and does not have this payment.`,
    'all-taken': ({ bill, until }) =>
      `The ${bill} bill goes up to ${until} and has fewer such payments than you noted. Was one noted twice?`,
    several: () => 'Several lines of the bill match. Please choose one.',
    'amount-unknown': () => 'You noted no amount. One of these lines may be it.',
    'other-currency': ({ price }) =>
      `The page asked for ${price} and the bill is in yuan, so the amounts cannot be compared. One of these lines may be it.`,
    'other-card': ({ way }) => `Amount and payee match, but it was not paid with ${way}.`,
    'other-time': () => 'Amount and payee match, but the time does not.',
    'payee-unlike': ({ way, through, ...names }) =>
      [
        `Amount and time match, but ${namesEn(names)}.`,
        way === '' ? ' How you paid was not noted.' : '',
        through === ''
          ? ''
          : ` You noted the card as paying directly, the bill has it through ${through}.`,
        ' Please look whether this is it.',
      ].join(''),
    'time-and-payee': ({ through, ...names }) =>
      `Amount and ${through === '' ? 'way of paying' : 'card'} match, but the time differs, and ${namesEn(names)}.`,
    'several-amounts': ({ noted }) =>
      `The bill has no payment of ${noted}; the same payee was paid other amounts at that time.`,
    'not-covered': ({ bill, until }) =>
      until === ''
        ? `The ${bill} bill of that day has not been imported yet.`
        : `The ${bill} bill goes up to ${until}; it takes one that goes two days further.`,
    'days-before': ({ bill }) =>
      `The ${bill} bill of the two days before is not here. You may have noted it a while after paying, so those days count too.`,
    'no-bills': ({ way }) => `Kaban cannot read the bills of ${way}. Please check it yourself.`,
    'way-unknown': () =>
      'How you paid was not noted, so not finding it in the bills would prove nothing.',
    'bill-damaged': () => 'Part of your bills does not open, so nothing can be said now.',
    told: () => 'This is what you said.',
  },
};
