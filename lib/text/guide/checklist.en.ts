import type { ChecklistText } from './checklist.zh-cn.ts';

const things = (count: number): string => (count === 1 ? 'one thing' : `${count} things`);

export const checklistEn: ChecklistText = {
  score: {
    left: (count) => `${count === 1 ? 'One thing' : `${count} things`} left to do`,
    all: 'All in order',
    allText: (day) => `Look again on ${day}.`,
    allNever: 'When something changes, it is listed here.',
    levels: [
      'A beginning. One or two at a time will do.',
      'Some of it is done. Take your time.',
      'Most of it is done.',
      'Nearly there.',
    ],
    first: 'First',
    item: (topic, title) => `${topic}: ${title}`,
    bindings: (count) =>
      count === 1 ? 'one card is bound there' : `${count} cards are bound there`,
    bindingsHere: (count) =>
      count === 1 ? 'one binding depends on it' : `${count} bindings depend on it`,
    passwordFree: 'it pays without a password',
    balance: 'there may be money in it',
    and: ' and ',
    because: (reasons) => `It comes first because ${reasons}.`,
  },
  topics: {
    phone: 'My phone',
    self: 'You and Kaban',
    left: (count) => `${things(count)} left`,
    settled: 'In order',
  },
  kinds: {
    wallet: 'Wallet',
    bank: 'Bank',
    card: 'Bank card',
    device: 'Device',
    self: 'You',
  },
  filter: 'Only what is left to do',
  filterNone: 'Nothing is left to do.',
  states: {
    done: (day) => `Done, look again on ${day}`,
    doneForGood: 'Done',
    'does-not-apply': (day) => `Does not apply, asked again on ${day}`,
    stale: (day) => `Time to look again, last done on ${day}`,
    due: 'The day to look has come',
    'not-done': 'Not done',
    open: 'Not answered yet',
    openProved: 'Not done',
  },
  answers: { done: 'Done', 'not-done': 'Not done', 'does-not-apply': 'Does not apply' },
  panel: {
    how: 'How',
    question: 'Which is it now?',
    asks: (topic, title) => `${topic}, ${title}: which is it now?`,
    notFound: 'No source names the exact menu. Search the app for these words:',
    inSettings: 'Menus differ from phone to phone. Search its settings for:',
    commonSense: 'common sense, please check for yourself',
    keep: 'Look again after',
    keepName: (title) => `Look again at “${title}” after`,
    days: (days) => (days === 365 ? 'one year' : `${days} days`),
    proved: 'Kaban’s records answer this one. There is nothing to tick.',
    phoneEnd: (digits) => `By your note, the bank’s phone number for you ends in ${digits}.`,
    agreements: 'Password-free and automatic payments on record',
    card: 'See this card',
  },
  history: {
    title: 'Month by month',
    none: 'Not opened',
    tenths: (tenths) => (tenths === 10 ? 'All in order' : `About ${tenths * 10} % done`),
    same: (month) => `The same as in ${month}.`,
    more: (month, tenths) => `About ${tenths * 10} % more than in ${month}.`,
    less: (month, tenths) =>
      `About ${tenths * 10} % less than in ${month}: answers have gone stale, or there is more to check.`,
    first: 'The count begins this month.',
    table: 'As a table',
    month: 'Month',
    score: 'How much was done',
    note: 'Counted by weight: a wallet with many cards, or one that pays without a password, weighs more. A month in which you did not look stays empty.',
  },
  safety: {
    next: 'After that',
    all: 'See the whole checklist',
    none: 'Nothing else to do.',
  },
  toasts: {
    answered: {
      done: 'Kept: done',
      'not-done': 'Kept: not done',
      'does-not-apply': 'Kept: does not apply',
    },
    kept: (days) => `From now on it is asked again after ${days}`,
  },
  proofs: {
    'wallet-bills': {
      done: (day, count) => `Bills are imported up to ${day}, ${count} transactions in all.`,
      stale: (day, count) =>
        `Bills are imported up to ${day} only, ${count} transactions in all. What came after has not been looked at.`,
      open: () => 'No bills have been imported yet.',
      act: 'Import bills',
    },
    'wallet-unused': {
      done: () => 'Half a year of bills shows every binding in use.',
      open: (count) =>
        count === 1
          ? 'Half a year of bills does not show one binding at all.'
          : `Half a year of bills does not show ${count} bindings at all.`,
      act: 'To the bindings',
    },
    'card-check': {
      done: (day) => `You want to look at this card on ${day}.`,
      stale: (day) => `You wanted to look at it on ${day}. Once you have, choose another day.`,
      open: () => 'No day to look at this card is set.',
      act: 'Choose a day',
    },
    drill: {
      done: (day, count) => `Practised on ${day}, ${count} right.`,
      stale: (day, count) => `Last practised on ${day}, ${count} right.`,
      open: () => 'Not practised yet.',
      act: 'Practise for five minutes',
    },
    backup: {
      done: (day) => `Backed up on ${day}.`,
      stale: (day) => `The last backup is of ${day}. Later records are not in it.`,
      open: () => 'There is no backup yet.',
      act: 'Make a backup',
    },
    'recovery-code': {
      done: () => 'You said that the recovery code is kept.',
      open: () => 'There is no recovery code yet.',
      act: 'Make a recovery code',
    },
  },
  items: {
    'wallet-password': {
      title: 'Use a payment password that is hard to guess',
      why: 'Keeps somebody who holds your phone from guessing it and paying.',
      how: 'No birthday, no phone number, no 123456, and not the one you use elsewhere. Change it once it is older than half a year. Do it in the wallet; do not write it here.',
    },
    'wallet-second-check': {
      title: 'Turn on two checks for paying',
      why: 'Keeps a leaked password from being enough to pay from another phone.',
      how: 'Turn on fingerprint or face, and a text message code for signing in on a new device. With both on, one alone opens nothing.',
    },
    'wallet-password-free': {
      title: 'Review password-free and automatic payments',
      why: 'Keeps debits without a password from going on unseen, and a lost phone from paying small sums.',
      how: 'Go through them one by one and turn off what you do not know or use. Turn off payment without a password if you seldom need it, else set a low limit.',
    },
    'wallet-logins': {
      title: 'Sign out unknown devices',
      why: 'Keeps an old phone, or somebody else’s, from still using your account.',
      how: 'Look at the devices that have signed in. Sign out those you sold, gave away or do not know. If you find one you do not know, change the password at once.',
    },
    'wallet-privacy': {
      title: 'Tighten privacy and permissions',
      why: 'Keeps a swindler from finding your name by your number and posing as somebody you know.',
      how: 'Turn off being found by phone number and showing your real name. Take back permissions of apps and sites that you no longer use.',
    },
    'wallet-bills': {
      title: 'Look through the newest bills',
      why: 'Shows payments that are not yours early enough to call the wallet and the bank.',
      how: 'Export the bill of this wallet, import it into Kaban and look for merchants you do not know.',
    },
    'wallet-unused': {
      title: 'Unbind what you do not use',
      why: 'Keeps a forgotten binding from being misused unseen.',
      how: 'Think about what was not used for half a year. If you do not need it, unbind it, and look on both sides, wallet and bank.',
    },
    'bank-agreements': {
      title: 'Review payment agreements at the bank',
      why: 'Keeps the bank from still allowing debits after the wallet was unbound.',
      how: 'In the bank’s app, go through the agreements with third parties and end what you do not know or use.',
    },
    'bank-second-check': {
      title: 'Turn on two checks at the bank',
      why: 'Keeps somebody who knows the password from transferring the money.',
      how: 'Turn on fingerprint or face for signing in, and a one-time code, a code device or a text message for transfers. If you seldom transfer, lower the limit.',
    },
    'bank-notices': {
      title: 'Turn on a notice for every payment',
      why: 'Tells you of misuse on the same day, in time to report the card.',
      how: 'Turn on text messages or app notices in the bank’s app and set the smallest amount. Some banks charge for text messages, so look first.',
    },
    'card-phone': {
      title: 'Check the phone number the bank has',
      why: 'Keeps codes from going to an old number that now belongs to somebody else.',
      how: 'Look at the reserved phone number in the bank’s app. If you changed your number, change it there, or at the counter with your ID.',
    },
    'card-check': {
      title: 'Look at this card before it expires',
      why: 'Keeps an expired card from breaking debits and bindings all at once.',
      how: 'Look at the expiry date on the card and choose a day before it. Kaban keeps that day alone, not the expiry date.',
    },
    'screen-lock': {
      title: 'Lock the screen',
      why: 'Keeps whoever finds the phone from simply opening the wallets.',
      how: 'Set a code of six digits or more, and fingerprint or face. Let it lock after a minute or two, and hide messages on the locked screen.',
    },
    'sim-pin': {
      title: 'Set a PIN for the SIM card',
      why: 'Keeps a finder from putting the card into another phone to receive your codes.',
      how: 'Ask the operator for the present PIN first, then turn on the SIM lock and set your own. Wrong tries lock the card until you enter the PUK, so never guess.',
    },
    'app-updates': {
      title: 'Update wallet and bank apps',
      why: 'Keeps holes in old versions from being used, and avoids failures.',
      how: 'Open the phone’s own app store and look for updates of wallets and banks. Automatic updates may be turned on.',
    },
    'official-apps': {
      title: 'Install official apps only',
      why: 'Keeps a fake bank or wallet from taking card numbers and codes.',
      how: 'Install from the phone’s own store only, and look at the developer. Turn off unknown sources. Never install screen sharing or remote help because somebody asks you to.',
    },
    'codes-secret': {
      title: 'Tell nobody your codes',
      why: 'Keeps false staff, police or friends from transferring money with your code.',
      how: 'Agree on it at home: codes and payment passwords go to nobody, and neither bank nor police will ask. When somebody presses you, hang up and call the official number.',
    },
    drill: {
      title: 'Practise spotting fraud',
      why: 'Lets you see through a false message or page when a real one comes.',
      how: 'Some twenty invented messages and pages: which are genuine? Each is explained. It takes about five minutes.',
    },
    backup: {
      title: 'Make a fresh backup',
      why: 'Keeps a broken computer or browser from taking all records with it.',
      how: 'Save a backup file to a USB stick or another computer. It is sealed and opens with your passphrase.',
    },
    'recovery-code': {
      title: 'Keep the recovery code',
      why: 'Keeps a forgotten passphrase from locking you out for good.',
      how: 'Make a recovery code in the settings, write it down or print it, and keep it in a safe place at home.',
    },
  },
};
