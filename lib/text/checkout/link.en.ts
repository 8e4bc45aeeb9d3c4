import { brandName, isolated, ownerName, pairOf } from './brand-name.ts';
import type { LinkText } from './link.zh-cn.ts';

export const linkEn: LinkText = {
  lead: 'Do not click a link somebody sent you yet. Paste it here: Kaban is offline and never opens it.',
  label: 'A web address, or the whole message',
  placeholder: 'Such as icbc.com.cn, or paste the whole message',
  submit: 'Check',
  nothing: 'There is no web address in this text. Paste the link or the whole message.',
  tooMuch:
    'That is too long: only the first part was looked at (100,000 characters and 50 links at most). Paste the rest by itself.',
  several: (count) => `The text holds ${count} links. Look at each:`,
  chosen: 'Link checked',
  reading: (what) => `This link is: ${what}`,
  spoken: (level) => `Result: ${level}`,
  notes: {
    'text-differs': (host) =>
      `It reads like another address, but ${isolated(host)} is what opens. Frauds are written like this: do not click it.`,
    'leads-to': (host) =>
      `It only leads on: ${isolated(host)} is what opens in the end. The result above is about that.`,
    'short-link': (service) =>
      `This link (${isolated(service)}) only leads on and hides where to. Do not click it; open the official app yourself.`,
    'at-sign': (host) =>
      `What stands before the @ means nothing, even an official address: ${isolated(host)} is what opens.`,
    'not-encrypted': () =>
      'It begins with http and is not encrypted. Type no card number, password or code there.',
    'runs-code': () =>
      'This is no web address: it runs code or opens a file. Do not click it or paste it into the address bar.',
    'opens-app': (brand) => {
      const name = brandName('en', brand) ?? 'an app on the phone';
      return `This is no web page: it opens ${name}, perhaps right at a payment or a permission. Do not tap it unless you began this yourself.`;
    },
    'calls-or-writes': () =>
      'This is no web page: it calls a number, or writes a text or an email. Look at the number first.',
    'fetches-file': () =>
      'This is no web page: it fetches a file from somebody’s computer. Do not click it, and do not open that file.',
    'downloads-app': (host) =>
      `It downloads an app or a program from ${isolated(host)}, which is no official site. Do not install it; use the app store.`,
    'words-name-house': (host) =>
      `The link bears the name of a bank or wallet, but ${isolated(host)} is what opens, and that is none of its official addresses. Do not click it.`,
    'whose-name': (address) =>
      `The name in it looks like that of ${ownerName('en', address) ?? 'somebody else'}, whose official address is ${isolated(address)}.`,
  },
  unopened: {
    leads: {
      'no-finding':
        'That does not prove it is genuine. Find out whose site it is before you open it.',
      caution: 'Something here needs an answer first. Do not open it before, and do not pay.',
      danger: 'Do not open it. Type nothing there and do not pay.',
    },
    rules: {
      'lookalike-host': (evidence) =>
        `This address imitates ${isolated(pairOf(evidence)[1])} but is not it. Do not open it; type the official address yourself.`,
      'disguised-host': () =>
        'The address holds characters that pose as plain letters, as fake sites do. Do not open it.',
      'host-is-number': () =>
        'The address is only a number and shows nobody’s name. No honest payment page does that: do not open it, and type no card number or password.',
      'no-web-host': () =>
        'This is no ordinary web address, so nobody can tell where it leads. Do not open it.',
      'known-name-in-host': (evidence) =>
        `The address ${isolated(evidence)} holds a well-known name but is not in that company’s official table. Find out whose site it is before you open it.`,
      'anybody-writes': (evidence) =>
        `Anybody can write on ${isolated(evidence)}. Type no card number, password or code there, and send no money because of it.`,
      'odd-port': (evidence) =>
        `An unusual port number, ${isolated(evidence)}, follows the address, which is rare for a payment page. Find out whose site it is before you open it.`,
    },
  },
  nextTitle: 'What to do next',
  next: {
    official: [
      'Type the official address yourself, or open the official app.',
      'A genuine address does not make its sender genuine. If somebody wants a code or a transfer, stop.',
    ],
    'no-finding': [
      'Find out who sent it and why.',
      'To log in or pay, open the official app or type the official address yourself.',
    ],
    caution: [
      'Do not click it or scan its code yet.',
      'Open the official app yourself, or ask the official hotline.',
    ],
    danger: [
      'Do not open it and do not pass it on.',
      'If it is open already: close it and fill in nothing.',
      'If you gave a card number, password or code: call the bank now, freeze the card and change the password.',
    ],
  },
  typeYourself: (address) => `The official address is ${isolated(address)}`,
  reportTitle: 'Help and reporting',
  places: {
    police: { name: 'Police', text: 'If money has gone, call at once.' },
    'anti-fraud': { name: 'Anti-fraud line', text: 'Ask here if you are not sure it is a fraud.' },
    'bad-links': {
      name: 'Report a fake address',
      text: 'Tell 12321.cn the address and where it came from.',
    },
  },
  bankLine: (bank) => `${bank} hotline`,
  bankLineText: 'If you gave a card number, a password or a code, call at once.',
  copyNumber: (name, number) => `Copy the number of ${name}, ${number}`,
  menu: 'Check this link',
  omnibox: {
    hint: 'A web address, a card’s last digits, a bank and a wallet, or an error message',
    link: (link, level) => `${level}: ${link}`,
    card: (card) => `Card: ${card}`,
    bind: (bank, wallet) => `Bind a card of ${bank} to ${wallet}`,
    wallet: (wallet) => `${wallet}: what it takes, how to pay, how to unbind`,
    failure: (message) => `Error “${message}”: why, and what to do`,
    kinds: {
      debit: 'debit card',
      credit: 'credit card',
      'semi-credit': 'semi-credit card',
      prepaid: 'prepaid card',
    },
    pages: {
      link: 'Check a link',
      lost: 'Phone lost',
      diagnose: 'Why a payment or binding failed',
      bind: 'Bind a card',
      bindings: 'My bindings',
      checklist: 'Security checklist',
      drill: 'Practice against fraud',
      ledger: 'Transactions',
      import: 'Import a bill',
      paid: 'Payments I noted',
      helper: 'Where the helper is on',
      help: 'Common questions',
      search: 'Search in Kaban',
    },
    otherWords: {
      link: 'message text phishing fake',
      lost: 'stolen',
      diagnose: 'error failed',
      paid: 'I paid already paid',
      helper: 'turn off turn on',
      bind: 'add a card',
    },
  },
};
