import type { PageText } from './page.zh-cn.ts';

/** “Today” in the middle of a sentence; months and dates stay. */
const inside = (day: string): string =>
  day.replace(/^(?:Today|Yesterday)$/, (name) => name.toLowerCase());

export const pageEn: PageText = {
  row: {
    paying: (payee) => `The page beside: pay ${payee}`,
    payingUnknown: 'The page beside asks for a payment',
    note: (amount, level) => `${amount} · ${level}`,
    danger: 'The page beside is dangerous',
    dangerNote: 'Enter nothing, do not pay',
  },
  left: (host) => `The checkout you just left: ${host}`,
  leftOther: (host) => `The page you just left: ${host}`,
  leftDanger:
    'Do not go back to that page, and do not pay there. If you have paid or entered anything, call your bank at once.',
  leftLine: { of: (payee) => `You just left: ${payee}`, ask: 'Paid?' },
  leftRow: {
    paying: (payee) => `The checkout you just left: ${payee}`,
    payingUnknown: 'The checkout you just left',
    danger: 'The page you just left is dangerous',
    dangerNote: 'If you paid or entered anything, call your bank',
    note: (amount) => `${amount} · paid? Note it`,
  },
  facts: {
    title: 'This page',
    payee: 'Payee, says the page',
    noPayee: 'The page names no payee',
    amount: 'Amount',
    noAmount: 'Amount not certain',
    orderAmount: 'On the order page',
    kind: 'Page',
    order: 'Order no.',
    code: 'QR code',
    options: 'Ways to pay',
    noOptions: 'The page lists no ways to pay',
    saved: (bank, last4) => `${bank} ${last4}`,
    chosen: (option) => `${option} (chosen)`,
    separator: ', ',
    frames: 'Card fields',
    framesOf: (hosts) => `come from ${hosts}`,
    codeHolds: (what, host) => `${what}, leads to ${host}`,
    codeAmount: (amount) => `Amount in the code: ${amount}`,
    codePayee: (payee) => `Payee in the code: ${payee}`,
  },
  cards: {
    title: 'Which card',
    none: 'No cards yet.',
    addCard: 'Add a card',
    noneFits: 'None of your cards is among the ways to pay on this page.',
    perhaps: 'These may work',
    others: (count) => `Not now: ${count} more`,
    unlisted:
      'The page lists no ways to pay, so nobody knows which card works. Here are your bound cards by wallet.',
    unlistedNone: 'The page lists no ways to pay, and you have no bound cards.',
    paidAnyway: 'Already paid? Note it, to trace it later',
    hotlines: 'Hotlines of banks and wallets',
    toBinding: 'See the binding',
    toCard: 'See this card',
    bind: (wallet) => `Bind to ${wallet}`,
    locked: 'Unlock to see which of your cards works.',
    welcome: 'Once you have noted your cards, this says which one works.',
  },
  reasons: {
    saved: () => 'One of the cards saved on this page',
    'saved-tail': () => 'The page has a card with these last digits and does not name the bank',
    wallet: ({ wallet }) => `Bound in ${wallet}, which this page takes`,
    bank: () => 'The page lists this bank; you pay through its online or mobile banking',
    number: () => 'The page takes cards; you would type the whole number',
    'tail-shared': () => 'The page has a card with these last digits; several of yours end so',
    'unionpay-number': () => 'Not in the UnionPay app; UnionPay’s page may take the card number',
    'some-bank': () => 'The page takes online banking and does not say of which banks',
    'not-offered': () => 'The page offers no way to pay with it',
    'not-bound': ({ wallet }) => `Not bound to ${wallet} yet`,
    'saved-not-bound': ({ wallet }) =>
      `The page lists it, but your record says it is not bound in ${wallet}: check first`,
    'saved-no-record': ({ wallet }) => `Your record has no binding of it in ${wallet} yet`,
    'binding-re-verify': ({ wallet, day }) =>
      `${wallet} wants it verified again (since ${inside(day)})`,
    'binding-suspended': ({ wallet, day }) => `Suspended in ${wallet} (since ${inside(day)})`,
    'binding-rebind': ({ wallet, day }) => `To be bound again in ${wallet} (since ${inside(day)})`,
    'binding-ending': ({ wallet }) => `Being unbound from ${wallet}`,
    'binding-failed': ({ wallet, day }) => `Binding to ${wallet} failed (${inside(day)})`,
    'binding-under-way': ({ wallet }) => `Being bound to ${wallet}, no result yet`,
    'card-frozen': () => 'This card is frozen',
    'card-lost': () => 'This card is reported lost',
    'card-dormant': () => 'This card is dormant: the bank has to wake it first',
    'card-closed': () => 'This card is closed',
    'limit-payment': ({ sum, day }) =>
      `Limit of ${sum} a payment: not enough for this one (seen ${inside(day)})`,
    'limit-day': ({ sum, day }) =>
      `Limit of ${sum} a day: less than this payment (seen ${inside(day)})`,
    'limit-month': ({ sum, day }) =>
      `Limit of ${sum} a month: less than this payment (seen ${inside(day)})`,
    'limit-year': ({ sum, day }) =>
      `Limit of ${sum} a year: less than this payment (seen ${inside(day)})`,
    'limits-enough': ({ day }) =>
      `Within the limits you noted (seen ${inside(day)}); what is used up today is not known`,
    'limits-not-compared': () =>
      'Limits noted but not compared: the amount is not certain or not in yuan',
    'budget-over': ({ sum, spent, day }) =>
      `This payment is above the budget of ${sum} (bills until ${inside(day)}: ${spent})`,
    'paid-lately': ({ wallet, day }) => `Paid lately in ${wallet} (${inside(day)})`,
    'check-due': ({ day }) => `See whether it expires soon (day you set: ${inside(day)})`,
  },
  how: {
    title: (card) => `How to pay with ${card}`,
    titleWallet: (wallet) => `How to pay with ${wallet}`,
    steps: {
      saved: ({ card }) => [
        `Choose ${card} on this page.`,
        'Check payee and amount, then enter the payment password.',
      ],
      'saved-tail': ({ card }) => [
        `Find the card with the same last digits and make sure its bank is that of ${card}.`,
        'Check payee and amount, then enter the payment password.',
      ],
      wallet: ({ card, wallet }) => [
        `Choose ${wallet} on this page, or scan with ${wallet}.`,
        `In ${wallet}, choose ${card} to pay with.`,
        'Check payee and amount, then enter the payment password.',
      ],
      bank: ({ bank }) => [
        `Choose ${bank} on this page; the bank’s own page opens.`,
        'See that the address there is the bank’s before you log in.',
        'Check payee and amount, then confirm.',
      ],
      number: () => [
        'Make sure you know this site before you type the card number.',
        'Paying online never needs the card’s PIN. If it is asked for, do not pay.',
        'Check shop and amount in the text message, then enter the code.',
      ],
      'tail-shared': ({ card }) => [
        `See which bank that card on the page is of, and whether it is ${card}.`,
        'Check payee and amount, then enter the payment password.',
      ],
      'unionpay-number': () => [
        'UnionPay’s own page has an address that ends in 95516.com or unionpay.com.',
        'Check shop and amount in the text message, then enter the code.',
      ],
      'some-bank': ({ bank }) => [
        `Look for ${bank} in the page’s online banking; if it is not there, pay another way.`,
        'See that the address that opens is the bank’s before you log in.',
      ],
    },
  },
  watch: {
    title: 'Mind this',
    levels: {
      official: [],
      'no-finding': [
        'An address without findings does not make a shop reliable. Ask first if you do not know it.',
      ],
      caution: ['Clear up what is said above before you decide to pay.'],
      danger: [
        'Do not pay, enter nothing, close this page.',
        'If you have paid or entered anything, call your bank at once.',
      ],
    },
    payout:
      'This page says that money is to come to you: card number and name are enough for that. Whoever asks for a PIN, the code on the back, or a payment first is a thief.',
    kinds: {
      cashier: ['Look at payee and amount once more before the payment password.'],
      'qr-pay': ['After scanning, payee and amount on the phone must be the same as here.'],
      'bank-form': [
        'Paying online never needs the card’s PIN. A code from a text message is entered once and told nobody.',
      ],
      'order-confirm': ['The cashier comes next: look at payee and amount again there.'],
      cart: [],
      none: [],
    },
    noAmount:
      'The amount is not certain: what the phone or the password step shows is what counts.',
    foreign: (currency) =>
      `This page is priced in ${currency}. What it costs in yuan depends on rate and fees.`,
    budget: (sum, spent, day) =>
      `This payment is above your budget of ${sum} for everything (bills until ${inside(day)}: ${spent}).`,
  },
  failed: {
    title: 'Payment failed?',
    said: 'The page says',
    open: 'Why, and what to do',
    describe: 'Payment failed? Find out why',
    lead: 'Write down what the page or the phone said, word for word.',
  },
  look: {
    title: 'Check the QR code on this page',
    lead: 'Only what you see now is looked at, and thrown away after.',
    busy: 'Looking…',
    again: 'Look again',
    found: 'The code on the screen',
    differs: (shown, encoded) =>
      `The page says ${shown}, but the code is one of ${encoded}. Do not scan it.`,
    fits: (brand) => `As the page says, it is one of ${brand}.`,
    several:
      'If there are several codes, enlarge the one you want or scroll it to the middle, and look again.',
    troubles: {
      'not-allowed':
        'The browser does not let us see this page yet. Click the Kaban button in the toolbar and try again.',
      'no-code': 'No QR code on the screen. Scroll it into view and look again.',
      failed: 'That did not work. Please try again.',
    },
  },
  none: {
    own: {
      title: 'First open the page where you pay',
      text: 'Click the Kaban button in the toolbar there to see payee, amount and the cards that work.',
    },
    'not-web': {
      title: 'This page cannot be looked at',
      text: 'The browser’s own pages and files are closed to us. Open the page where you pay.',
    },
    'helper-off': {
      title: 'The helper is not on for this page',
      text: 'Look once, or let it look at this site from now on.',
    },
    nothing: {
      title: 'No payment seen on this page',
      text: 'No cashier, payment code or field for a card was seen, so whether it is genuine was not judged. If you are about to pay or sign in, check address, payee and amount yourself.',
    },
    unknown: {
      title: 'We do not know which page is beside',
      text: 'Click the Kaban button in the toolbar and open this from there.',
    },
  },
  lookOnce: 'Look at this page',
  looking: 'Looking…',
  lookRefused:
    'The browser did not allow it. Click the Kaban button in the toolbar, open this from there and try again.',
  always: 'On which sites the helper is on',
  helper: 'Where the helper is on, and how to turn it off',
  silent: {
    hidden:
      'The page keeps hiding the helper’s mark, so it is not drawn any more. What you see here still holds.',
    busy: 'The page keeps changing, so the helper stopped drawing. What you see here may be old.',
    barred:
      'The page has a window open, and until that closes the helper’s mark cannot be pressed. Here it says the same.',
  },
  unlock: 'Unlock',
};
