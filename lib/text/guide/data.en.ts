import { countText } from '../numbers.ts';
import type { DataText } from './data.zh-cn.ts';

const many = (count: number, one: string, more = `${one}s`): string =>
  `${countText(count)} ${count === 1 ? one : more}`;

export const dataEn: DataText = {
  facts: {
    title: 'What is stored',
    cards: 'Bank cards',
    bindings: 'Bindings',
    entries: 'Transactions',
    payments: 'Noted payments',
    newest: 'Newest',
    space: 'Space used',
    backup: 'Last backup',
    cardCount: (count) => countText(count),
    bindingCount: (count) => countText(count),
    entryCount: (count, months) => `${countText(count)} in ${many(months, 'month')}`,
    paymentCount: (count) => countText(count),
    none: 'None yet',
    never: 'Never backed up',
    changed: (day, changes) => `${day}, ${many(changes, 'change')} since`,
    here: 'All of it lies only in this computer’s browser, locked with your passphrase.',
  },
  popup: {
    text: 'This small window closes by itself when a file is saved or chosen. Please do it in a tab.',
    open: 'Open in a tab',
  },
  demo: 'The demo is invented and goes when you leave it. It needs no backup.',
  backup: {
    title: 'Backup',
    lead: 'If the computer breaks or the browser is set up anew, the records are gone. Keep a backup file on a USB stick or another computer. Nobody can open it without your passphrase or recovery code.',
    make: 'Save a backup',
    making: 'Packing…',
    started: (name) => `Download started: ${name}`,
    startedText:
      'The browser does not tell us whether it was saved. Is it there? Please look in your downloads. What we note is when the download started.',
    notSaved: 'I cannot find it',
    unopened: (count) =>
      `${many(count, 'page was', 'pages were')} damaged before and could not be opened. They are in the backup as they are; all the rest is well.`,
    check: 'Check a backup file',
    checkText: 'Choose the file you saved. It is only read; nothing changes.',
    checking: 'Checking every row…',
    good: 'This backup is good',
    goodText: (day, sum) =>
      `Made on ${day}; your passphrase opens every row of it. It holds ${sum}.`,
    bad: 'This file cannot be used to restore',
  },
  sum: (cards, bindings, entries) =>
    `${many(cards, 'card')}, ${many(bindings, 'binding')}, ${many(entries, 'transaction')}`,
  restore: {
    title: 'Restore',
    link: 'Restore from a backup',
    linkText: 'Put the records of a backup file in the place of these',
    lead: 'Choose the backup file you saved, with a name like kaban-backup-2026-10-01.kaban. All of it is checked first; then you decide.',
    pick: 'Choose the backup file',
    pickAgain: 'Choose another file',
    checking: 'Checking the file…',
    whole: 'The file is whole',
    secretLead:
      'Please enter the passphrase you had when you made this backup, or the recovery code.',
    passphrase: 'Passphrase of the backup',
    recoveryCode: 'Recovery code of the backup',
    usePassphrase: 'Use the passphrase',
    useRecovery: 'Use the recovery code',
    open: 'Open the backup',
    opening: 'Checking every row…',
    proven: 'Every row was opened and is well',
    madeOn: (day) => `Backup made on ${day}`,
    now: 'Records now',
    inFile: 'Records in the backup',
    replaceTitle: 'All records you have now will be replaced',
    replaceText:
      'What you have now cannot be brought back afterwards. To keep it, save a backup of it first.',
    saveFirst: 'Back up what I have now',
    secretAfter: 'Afterwards you unlock with the passphrase and recovery code of this backup.',
    replace: 'Replace with the backup',
    put: 'Restore these records',
    writing: 'Writing. Please do not close the browser…',
    failed: 'Nothing was restored. Your records are as they were.',
    back: 'Do not restore',
    done: 'Restored from the backup',
  },
  parts: {
    records: 'the part with cards and bindings',
    manifest: 'the part with the index',
    pages: 'the part with transactions',
    evidence: 'the part with the lines of your bills',
  },
  damagedAt: (part) => `The damage is in ${part}.`,
  errors: {
    'unreadable-file':
      'This file cannot be read. It may have been moved, or the USB stick pulled out. Please choose it again.',
    'not-a-backup':
      'This is not a backup of Kaban. Please choose a file whose name ends in .kaban.',
    'newer-version':
      'This backup was made by a newer version. Please update Kaban first, then restore.',
    'cut-short':
      'The file is not complete; its end is missing. Please copy it again or use another backup.',
    damaged:
      'The file is damaged: it is not as it was made. Please copy it again or use another backup.',
    'not-authentic':
      'Somebody has changed this file, or it is damaged. To be safe it cannot be used. Please use another backup.',
    'not-complete': 'Pages of transactions are missing in this backup. Please use another one.',
    'wrong-passphrase': 'Wrong passphrase. It must be the one you had when you made this backup.',
    'wrong-recovery-code': 'Wrong recovery code. Please compare it with the one you wrote down.',
    'no-recovery-code':
      'There was no recovery code yet when this backup was made. Please use the passphrase.',
    'other-vault':
      'This is a backup of other records; your passphrase does not open it. To use it, choose “Restore from a backup”.',
    'disk-full':
      'The disk is full. Please free some space and try again. Your records are as they were.',
    'not-enough-memory':
      'There is not enough memory to open it. Please close some tabs and try again.',
    internal: 'Something went wrong and nothing was changed. Please try again.',
  },
  export: {
    title: 'Take a readable copy',
    lead: 'The tables open in Excel or WPS.',
    warning: 'These files are not locked: whoever has them can read them. Delete them after use.',
    understood: 'I know, let me export',
    kinds: {
      cards: 'Bank cards (CSV table)',
      bindings: 'Bindings (CSV table)',
      budgets: 'Budgets (CSV table)',
      payments: 'Noted payments (CSV table)',
      records: 'Everything you entered (JSON)',
      entries: 'All transactions (CSV table)',
    },
    nothing: 'There is nothing to export yet.',
    loading: 'Transactions are still being read. You can export them when that is done.',
    done: (name, count) => `Download started: ${name}, ${countText(count)} rows`,
    damaged: (count) =>
      `${many(count, 'transaction lies', 'transactions lie')} on pages that cannot be opened and will not be in the table.`,
  },
  columns: {
    cards: [
      'Bank',
      'Kind',
      'Last four',
      'Name',
      'Account class',
      'Status',
      'Last two of the phone',
      'Look at it on',
      'Note',
      'Added on',
    ],
    bindings: ['Bank', 'Kind', 'Last four', 'Wallet', 'Status', 'Since'],
    budgets: [
      'Name',
      'What it covers',
      'Wallet',
      'Category',
      'Bank',
      'Card kind',
      'Last four',
      'Amount a month (yuan)',
      'Since',
    ],
    payments: [
      'Date',
      'Time',
      'Paid to',
      'Amount (yuan)',
      'Price in another currency',
      'Wallet',
      'Bank',
      'Card kind',
      'Last four',
      'Order number',
      'What you said',
    ],
    entries: [
      'Date',
      'Time',
      'From',
      'Direction',
      'Type',
      'Amount (yuan)',
      'Counterparty',
      'Item',
      'Paid with',
      'Bank',
      'Card kind',
      'Last four',
      'Status',
      'Order number',
    ],
  },
  settled: { 'as-told': 'As I noted it', 'not-paid': 'Not paid' },
  retention: {
    title: 'How long transactions are kept',
    lead: 'What is older goes by whole months, with the lines of the bills. Cards and bindings stay.',
    choices: { 0: 'Always', 5: '5 years', 3: '3 years', 2: '2 years', 1: '1 year' },
    planNone: (month) =>
      `You have no transactions before ${month}, so nothing goes now. Later, what is too old goes by itself.`,
    planTitle: (count) => `${many(count, 'transaction')} will be deleted`,
    plan: (months, first, last) =>
      months === 1
        ? `${first}, with the lines of the bills.`
        : `${first} to ${last}, ${many(months, 'month')}, with the lines of the bills.`,
    planAfter:
      'They cannot be brought back unless you have a backup. Later, each month that is too old goes by itself.',
    confirm: (choice) => `Keep only ${choice}`,
    working: 'Deleting…',
    last: (day, count, month) =>
      `On ${day}, ${many(count, 'transaction')} from before ${month} ${count === 1 ? 'was' : 'were'} deleted.`,
    done: (count) => `${many(count, 'transaction')} deleted`,
    kept: 'Noted; nothing had to go',
    forever: 'Everything is kept from now on',
  },
  persist: {
    title: 'Keep the browser from clearing this',
    lead: 'When the disk is nearly full, the browser may clear what sites and extensions store. You can ask it to leave this alone.',
    ask: 'Ask the browser not to clear it',
    yes: 'The browser has promised not to clear these records by itself. Removing the extension still deletes them.',
    no: 'The browser has not promised. It does not usually clear what extensions store, but please make backups.',
  },
  remove: {
    title: 'Delete everything',
    link: 'Go to Settings to delete all records',
  },
};
