import type { NewsText, PrivacyText, ShortcutsText } from './about.zh-cn.ts';

export const privacyEn: PrivacyText = {
  questions: {
    collected: {
      question: 'What is collected?',
      short: 'Nothing at all.',
      points: [
        'There is no server, no statistics, no advertising.',
        'Bills that you import are read on this computer alone.',
      ],
    },
    stored: {
      question: 'What is stored?',
      short: 'Only what you put in, and all of it encrypted.',
      points: [
        'Cards: bank, kind, last four digits, your name for them, limits you noted, the day to check a card, the last two digits of the phone number the bank has.',
        'Bindings: which card is bound to which wallet, every try and what came of it; how your wallet accounts and phones are called.',
        'Bills: time, amount, shop, means of payment, and the line of the bill itself. Other people’s account numbers and the name at its head are dropped; card, ID and phone numbers in texts are masked.',
        'What you arranged: answers to the safety checklist, budgets, reminders, results of practice.',
        'Never: whole card numbers, expiry dates, security codes, any password, codes from texts, ID numbers, whole phone numbers.',
        'How it is encrypted: AES-256-GCM, under a key that Argon2id (64 MiB, 3 passes) makes of your passphrase. Without passphrase or recovery code it does not open.',
        'Not encrypted: settings such as language, look, size of letters and lock time; when a reminder is due (not of what); how many encrypted pieces there are and how large. Sites you allow are kept by the browser.',
        'What you have half typed is in the browser’s memory alone and goes when it locks or closes.',
      ],
    },
    readers: {
      question: 'Who can read it?',
      short: 'Whoever knows the passphrase or the recovery code.',
      points: [
        'We cannot, and there is no back door.',
        'While it is locked, somebody who takes the disk of this computer finds encrypted data only.',
        'While it is open, other programs that run as you can read its memory. That is so with every such tool. Lock it when you leave.',
        'Into web pages the helper draws its verdict and how many of your cards fit, never which; what it sees stays in memory, and no address is kept.',
        'Backup files are encrypted. Exported tables can be read by anybody; you are told before.',
      ],
    },
    deleted: {
      question: 'How is it deleted?',
      short: 'At the end of the settings, with “Delete everything”.',
      points: [
        'First the keys are destroyed, then the data. Without keys nobody can open what is left.',
        'A single card goes to the trash and is gone for good after thirty days.',
        'How long payments and lines of bills are kept, you choose under “Data and backup”.',
        'The data of the demo go when you leave it.',
        'Backups and exports are your files: delete them yourself.',
      ],
    },
  },
  proof: 'See for yourself',
  proofLead: 'This is not our promise but what the browser answers at this moment.',
  network: 'Network',
  networkShut: 'The browser lets Kaban’s pages connect to no address',
  networkOpen: 'This is a build for development, without that rule',
  sites: 'Sites it may see',
  noSites: 'None',
  granted: 'Permissions it has',
  permissions: {
    storage: 'Keeps encrypted records and settings on this computer',
    unlimitedStorage: 'Lets many bills exceed the browser’s usual space',
    alarms: 'Locks and reminds when it is time',
    activeTab: 'Sees a page only at the moment you press its button there',
    scripting: 'Shows itself on pages that you allow',
    contextMenus: '“Check this link” in the context menu',
    notifications: 'Notifications, which you turned on yourself',
    sidePanel: 'Opens in the side panel',
  },
  otherPermission: 'Another one the browser reports',
  asking: 'Asking the browser…',
  alsoThere: 'The browser’s page of extensions lists the same permissions.',
};

export const newsEn: NewsText = {
  cardTitle: (version) => `What version ${version} can do`,
  release: (version, month) => `Version ${version}, ${month}`,
  more: (count) => `${count} more`,
  all: 'All updates',
  dismiss: 'Got it',
  items: {
    cards: 'Keeps your cards by their last digits and knows the bank as you type.',
    bindings: 'Leads through binding, unbinding and closing, and keeps every try.',
    causes: 'Says why binding or paying failed and what to do.',
    lost: 'Lost phone: whom to call first, on one page, also while locked.',
    choosing: 'Which card, which wallet: compared with reasons.',
    bills: 'Reads bills of Alipay, WeChat Pay and ICBC, each payment with its own line.',
    checklist: 'Safety checklist: one thing at a time, and again after a while.',
    reminders: 'What matters today, on the first page.',
    budgets: 'Budgets by month, card and wallet, with a word before they are used up.',
    practice: 'Practice against fraud: five minutes, eight messages, genuine or fake.',
    backup: 'An encrypted backup file that can be checked and restored.',
    help: 'Questions and answers, each with source and day.',
    checkout:
      'At the checkout: who is paid, how much, whether the page is genuine, which card fits.',
    links:
      'Checks a link without opening it: from the context menu, or after kb in the address bar.',
    paid: '“I have paid”: noted with one press, and checked against the next bill.',
  },
};

export const shortcutsEn: ShortcutsText = {
  lead: 'Everything can be done without a mouse.',
  keys: 'Keys',
  does: 'What they do',
  or: 'or',
  unset: 'not set',
  change: 'Change the keys that open Kaban',
  changeText: 'To change the keys that open Kaban, go to the browser’s page of extensions.',
  single: 'Single keys (/ and ?) work. Turn them off when you speak to your computer.',
  what: {
    open: 'Open Kaban',
    search: 'Search',
    list: 'Show this list',
    close: 'Empty the search; once more to close',
    choose: 'Move up and down in results and choices',
    move: 'To the next or previous place',
    press: 'Open or press what is chosen',
  },
};
