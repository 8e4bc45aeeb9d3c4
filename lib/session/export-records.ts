import type { Records } from '../store/records.ts';

/** Documents of which nothing was entered: what imports left, and how far the first run is. */
type NotEntered = 'imports' | 'setup';
export type EnteredKind = Exclude<keyof Records, NotEntered>;

/** Every document with something in it that a person typed, chose or said. */
export type EnteredRecords = { readonly [K in EnteredKind]: Records[K] };

/** Everything a person entered, as one object for a readable file. */
export function enteredRecords(records: EnteredRecords): Readonly<Record<string, unknown>> {
  return Object.assign({}, ...Object.values(partsOf(records)));
}

/** What of each document goes along: a kind that is forgotten here does not compile. */
function partsOf({
  cards,
  bindings,
  wallets,
  choices,
  corrections,
  checklist,
  reminders,
  budgets,
  drill,
  paid,
  upkeep,
}: EnteredRecords): Readonly<Record<EnteredKind, object>> {
  // Not the secret that hides the reminders outside the vault.
  const { secret: _secret, ...ofReminders } = reminders;
  return {
    cards: { cards: cards.cards, dismissedCards: cards.dismissed },
    bindings: { bindings: bindings.bindings, dismissedBindings: bindings.dismissed },
    wallets: { accounts: wallets.accounts, devices: wallets.devices, emergency: wallets.plan },
    choices: {
      banksInUse: choices.issuers,
      walletsInUse: choices.wallets,
      ageBand: choices.ageBand,
    },
    corrections: { corrections },
    checklist: { checklist },
    reminders: { reminders: ofReminders },
    budgets: { budgets: budgets.budgets },
    drill: { practice: drill.rounds },
    paid: { payments: paid.payments },
    upkeep: { keepYears: upkeep.keepYears },
  };
}
