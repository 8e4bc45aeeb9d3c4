import type { EmergencyText } from './emergency.zh-cn.ts';

export const emergencyEn: EmergencyText = {
  lead: 'In this order: stop the SIM card, freeze the wallets, then report the bank cards. Any borrowed phone will do.',
  lockedHint: 'Once unlocked, only your own wallets and cards are listed.',
  unlock: 'Unlock',
  welcomeHint: 'Once you record your cards and wallets, only yours are listed here.',
  print: 'Print on one page',
  printedOn: (day) => `Kaban, printed on ${day}`,
  progress: (done, all) => `${done} of ${all} done`,
  sections: {
    sim: 'Stop the SIM card',
    wallets: 'Freeze the wallets',
    banks: 'Report the bank cards',
    police: 'Police and a new SIM card',
    afterwards: 'Once you have a phone again',
  },
  searchBank: 'Find a bank',
  noBank: 'No such bank here. Call the number on the back of the card.',
  copyNumber: (name, number) => `Copy the number of ${name}, ${number}`,
  passwordFree: 'Pays without a password: do this first',
  passwordFreeNotice: (count) =>
    count === 1
      ? 'One wallet pays without a password: whoever finds the phone can spend. Do the marked one first.'
      : `${count} wallets pay without a password: whoever finds the phone can spend. Do the marked ones first.`,
  tails: (tails) => `Ending in ${tails}`,
  onOtherPhone: 'Signed in on another phone:',
  urgencyTitle: 'How urgent is it? A few questions',
  yes: 'Yes',
  no: 'No',
  unsure: 'Not sure',
  sourcesTitle: 'Where these numbers and steps come from',
  sourceLine: (source, day) => `${source}, checked on ${day}`,
  which: {
    title: 'Which phone is lost?',
    lead: 'One press starts it. You can undo it for ten seconds.',
    effect: (count) => {
      if (count === 0) return 'No binding is recorded on it';
      return count === 1
        ? 'One binding will stand as “to check again”'
        : `${count} bindings will stand as “to check again”`;
    },
    unsure: 'Not sure, or never recorded',
    meanwhile: 'Whichever it is, the first step is the same:',
  },
  started: 'Started. Begin with the first step',
  startedOn: (day) => `Reported on ${day}`,
  lostDevice: (name) => `Lost: ${name}`,
  unknownDevice: 'No particular phone',
  toBindings: 'To the bindings',
  toLedger: (day) => `Transactions since ${day}`,
  found: 'The phone is found',
  foundSaid: 'Good. Please see whether the bindings still stand',
  finish: 'All done',
  finishOpen: (count) =>
    count === 1
      ? 'One step is not ticked. Leave it if you do not need it.'
      : `${count} steps are not ticked. Leave what you do not need.`,
  finished: 'The emergency is over. The bindings still want checking',
  reverify: {
    title: 'Bindings to check again',
    lead: 'Open the wallet: is the card still there, and is there a payment you do not know?',
    check: 'Check',
    all: 'All still there',
    allHelp: (count) =>
      count === 1
        ? 'You looked, and this binding has not changed.'
        : `You looked, and these ${count} bindings have not changed.`,
    done: 'All stand as bound again',
  },
  diagnose: {
    about: 'Which card? (optional)',
    aboutHelp: 'Then the bank’s number is listed, and the failure can be kept with its binding.',
    aboutNone: 'Do not say',
    aboutBindings: 'Bindings on record',
    aboutCards: 'Only a card',
    said: 'You said',
    saidByPage: 'The page said',
    change: 'Change it',
    record: {
      fail: 'Keep with this binding: it failed',
      reject: 'Keep with this binding: application refused',
      'lose-result': 'Keep with this binding: outcome unknown',
      break: 'Keep with this binding: must be bound again',
      suspend: 'Keep with this binding: on hold',
    },
    recorded: 'Kept',
    notNeeded:
      'The card is still bound. This failure does not touch the binding, so nothing is kept.',
    alreadyFailed: 'This binding stands as failed already.',
    alreadyUnknown:
      'This binding stands as “outcome unknown”. Find out first whether it went through.',
    noMove: 'There is nothing to keep from this step. See the page of the binding.',
    toBinding: 'Back to this binding',
    keepUnknown: 'Stop here and keep it: cause unknown',
    waitLeft: (time) => `${time} to go`,
    noHotlines: 'Choose a card above, and the bank’s number stands here.',
  },
};
