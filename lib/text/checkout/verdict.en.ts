import { brandOr, houseName, isolated, pairOf } from './brand-name.ts';
import type { VerdictText } from './verdict.zh-cn.ts';

const brand = (id: string): string => brandOr('en', id);

export const verdictEn: VerdictText = {
  levels: {
    official: {
      title: 'Official address',
      lead: 'This address is in the table of official addresses. Still check who is paid and how much.',
    },
    'no-finding': {
      title: 'Nothing suspicious seen',
      lead: 'That does not prove it is genuine. Find out whose site it is before you pay.',
    },
    caution: {
      title: 'Take care',
      lead: 'Something here needs an answer first. Do not pay before.',
    },
    danger: { title: 'Danger', lead: 'Type nothing here and do not pay.' },
  },
  ownedBy: (name) => `This is ${name}’s own address. Still check who is paid and how much.`,
  rentedFrom: (name) =>
    `${name} rents this address out, and did not write this page. Find out who did before you pay.`,
  writtenAt: (name) =>
    `The address is ${name}’s, but anybody may have written what stands there. It is not ${name} speaking.`,
  leadsOnFrom: (name) =>
    `The address is ${name}’s, but it leads elsewhere or does something at once. Find out what first.`,
  imitates: (name, address) => `It imitates ${name} (${isolated(address)}).`,
  imitatesAddress: (address) => `It imitates ${isolated(address)}.`,
  pageRules: {
    'lookalike-host': (evidence) =>
      `This address imitates ${isolated(pairOf(evidence)[1])} but is not it. Close the page and type the official address yourself.`,
    'disguised-host': () =>
      'The address holds characters that pose as plain letters, as fake sites do. Do not pay here.',
    'host-is-number': () =>
      'The address is only a number and shows nobody’s name. No honest payment page does that: type no card number or password.',
    'no-web-host': () =>
      'This is no ordinary web address, so nobody can tell whose page it is. Do not pay here.',
    'known-name-in-host': (evidence) =>
      `The address ${isolated(evidence)} holds a well-known name but is not in that company’s official table. Find out whose site it is before you pay.`,
    'rented-host': (evidence) =>
      `Anybody can put up a page on ${isolated(evidence)} in a minute; banks and wallets take no money there. Type no card number, password or code.`,
    'anybody-writes': (evidence) =>
      `Anybody can write on ${isolated(evidence)}. Type no card number, password or code there, and send no money because of it.`,
    'odd-port': (evidence) =>
      `An unusual port number, ${isolated(evidence)}, follows the address, which is rare for a payment page. Find out whose site it is before you pay.`,
    'secrets-unencrypted': () =>
      'This page is not encrypted: others on the way can read a card number or password. Do not type them.',
    'pay-unencrypted': () =>
      'This page is not encrypted: the code or the amount may be changed on the way. Pay in the official app instead.',
    'pinyin-path': (evidence) =>
      `The address spells in pinyin what you should fill in (${isolated(evidence)}), as fake bank pages do. Fill in nothing yet.`,
    'brand-mismatch': (evidence) =>
      `The page uses the name “${houseName('en', pairOf(evidence)[0])}”, but the address is not theirs. Type no card number, password or code.`,
    'brand-named': (evidence) =>
      `The page shows the name “${houseName('en', pairOf(evidence)[0])}”, but the address is not theirs. Find out whose site it is first.`,
    'asks-card-pin': () =>
      'This page asks for the PIN of your card. Paying online never needs it: do not type it.',
    'asks-card-and-password': () =>
      'This page asks for a card number and a password. With both, money can be taken: do not type them.',
    'asks-card-id-and-code': () =>
      'This page asks for card number, ID number and SMS code together. Only binding a card, or paying money to you, needs that: make sure whose site it is first.',
    'asks-card-balance': () =>
      'Besides the card number this page asks how much money is on the card. No payment, refund or check needs that; thieves ask. Do not type it.',
    'refund-asks-card': () =>
      'This page promises money back and asks for the code on the back of your card. No refund needs it; whoever has it can charge the card. Do not type it.',
    'refund-asks-code': () =>
      'This page promises money back or the end of a charge, and asks for card number and SMS code. With both somebody else can bind your card. Call the official number first.',
    'card-frame-elsewhere': (evidence) =>
      `The box for the card number is not this site’s but comes from ${isolated(evidence)}. Find out who that is first.`,
    'page-in-frame': (evidence) =>
      `The checkout shown here belongs to another site, ${isolated(evidence)}, and its amount cannot be read. Find out who that is before you pay.`,
    'form-sends-elsewhere': (evidence) =>
      `What you type goes to another site: ${isolated(evidence)}. Find out who that is first.`,
    'qr-brand-mismatch': (evidence) => {
      const [shown, encoded] = pairOf(evidence);
      return `The page says ${brand(shown)}, but the QR code is for ${brand(encoded)}. Do not scan it.`;
    },
    'personal-code': () =>
      'This is a standing code and was not made for this order. Payments to it are hard to trace or get back: ask the shop first.',
    'login-code': () =>
      'This code logs somebody else’s screen in to your account. Paying never needs that: do not scan it.',
    'code-amount': () =>
      'The QR code holds another amount than the page shows. Do not scan it, and ask the shop first.',
    'code-imitates': (evidence) => {
      const [host, target] = pairOf(evidence);
      return `The QR code leads to ${isolated(host)}, which imitates ${isolated(target)} and is not it. Do not scan it.`;
    },
    'code-elsewhere': (evidence) => {
      const [shown, host] = pairOf(evidence);
      return `The page says to scan with ${brand(shown)}, but the QR code leads to another site: ${isolated(host)}. Find out who that is before you pay.`;
    },
    'amount-changed': () =>
      'More is to be paid here than the order page before it said. Compare them before you pay.',
  },
  hostRules: {
    'other-ending': () =>
      'The official name with another ending that anybody can register cheaply.',
    'hyphen-inside': () => 'A hyphen was put into the official name.',
    'split-by-dot': () => 'A dot cuts the official name in two.',
    'dot-left-out': () => 'A dot of the official address was left out.',
    'domain-in-front': () =>
      'The official address stands only in front; the last part is the real site.',
    'user-in-address': () =>
      'The official address before the @ is decoration; the site after the @ is what opens.',
    'letter-added': () => 'One letter more than the official name.',
    'letter-missing': () => 'One letter less than the official name.',
    'letter-changed': () => 'One letter of the official name was changed.',
    'letters-swapped': () => 'Two letters of the official name were swapped.',
    'similar-glyphs': () =>
      'Digits or letters that look alike pose as the official name, such as 1 for l.',
    'brand-and-lure': () =>
      'Other words stand beside a well-known name, or it has a cheap ending, as official addresses never do.',
    'idn-unreadable': () => 'The name is written against the rules; no registry gives it out.',
    'idn-invisible': () => 'Invisible characters hide in the name.',
    'idn-unusual-letter': () => 'The name holds letters that nobody uses in everyday writing.',
    'idn-mixed-scripts': () => 'Letters of several scripts are mixed in one name.',
    'idn-mixed-digits': () => 'Several ways of writing digits are mixed in one name.',
    'idn-whole-script': () =>
      'The whole name is in a foreign script that looks like plain letters.',
    'idn-digit-twins': () => 'Characters that look like digits pose as digits.',
    'idn-odd-place': () => 'A sign stands where it does not belong.',
    'idn-stray-accents': () => 'Accents stand on letters that never have them.',
    'idn-known-name': () => 'With its letters changed it still looks like a well-known site.',
    'official-table': (evidence) => `${isolated(evidence)} is in the table of official addresses.`,
    'official-ending': (evidence) =>
      `Only its owner can use addresses that end in “.${isolated(evidence)}”.`,
    'rented-space': (evidence) =>
      `Addresses below ${isolated(evidence)} are given to others, who make their own pages.`,
    'strangers-form': (evidence) =>
      `Anybody can make forms and documents on ${isolated(evidence)}.`,
    'strangers-pages': (evidence) => `Anybody can write pages on ${isolated(evidence)}.`,
    'strangers-shop': (evidence) =>
      `${isolated(evidence)} holds shops of many sellers, who make their own pages.`,
    forwards: (evidence) => `${isolated(evidence)} only leads on; the page itself is elsewhere.`,
    'brand-inside': () =>
      'The name holds a well-known brand but is not in its table of official addresses.',
    'insecure-http': () => 'It begins with http and is not encrypted.',
    'unusual-port': () => 'An unusual port number follows the address.',
    'number-as-host': () => 'The address is a number without a name.',
    'not-a-web-address': () => 'It opens no web page but another program, or runs code.',
    'unreadable-address': () => 'It is written wrongly; a browser cannot read it.',
  },
  kinds: {
    cashier: 'Cashier',
    'qr-pay': 'Payment by QR code',
    'bank-form': 'Card details',
    'order-confirm': 'Order confirmation',
    cart: 'Shopping cart',
    none: 'No payment page',
  },
  qrUses: {
    order: 'Made for this order',
    receipt: 'A standing code: anybody can pay any amount to it',
    login: 'A login code: scanning it opens your account',
    unknown: 'Its use cannot be told',
  },
  schemes: {
    'wechat-native': 'WeChat order code',
    'wechat-native-product': 'WeChat product code',
    'wechat-personal': 'WeChat receiving code',
    'wechat-login': 'WeChat login code',
    'alipay-order': 'Alipay order code',
    'alipay-personal': 'Alipay receiving code',
    'alipay-transfer': 'Alipay transfer code',
    'alipay-other': 'A code of Alipay',
    'unionpay-order': 'UnionPay order code',
    'unionpay-static': 'UnionPay standing code',
    'unionpay-other': 'A code of UnionPay',
    'icbc-order': 'ICBC order code',
    emvco: 'International payment code',
    'emvco-damaged': 'Payment code, damaged or changed',
    ecny: 'e-CNY code',
    link: 'Ordinary web address',
    text: 'Plain text',
  },
  qrTroubles: {
    'picture-not-shared':
      'The site lets no other program read this picture. Use “Check this page’s QR code” in the payment helper.',
    'picture-empty': 'The picture is empty or not shown yet.',
    'no-code': 'No QR code was found in the picture.',
  },
  fields: {
    cardNumber: 'card number',
    cardName: 'name on the card',
    cardSecurityCode: 'security code',
    expiration: 'expiry date',
    expirationMonth: 'expiry month',
    expirationYear: 'expiry year',
    pin: 'card PIN',
    paymentPassword: 'payment password',
    loginPassword: 'login password',
    smsCode: 'SMS code',
    idNumber: 'ID number',
    phone: 'phone number',
    realName: 'name',
    balance: 'balance of the card',
  },
  panelLabel: 'Verdict',
  findingsLabel: 'What was found',
  whyLabel: 'Why?',
  whyNothing:
    'It was held against the table of official addresses and every known way to imitate them; none fitted.',
  ruleLabel: 'Rule',
  evidenceLabel: 'Seen',
  hostLabel: 'Address',
  noHost: 'No site name',
  shownAs: 'Shown as',
  reallyIs: 'Really written',
  hostNote: 'The bold part decides whose site it is.',
};
