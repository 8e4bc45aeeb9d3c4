import { type Binding, isHalfUnbound } from '../domain/binding.ts';
import { type Card, cardsAtHand } from '../domain/card.ts';
import type { Reminder } from '../domain/reminder.ts';
import type { ImportReport } from '../domain/statement.ts';
import type { WalletAccount } from '../domain/wallet-account.ts';
import type { Records } from '../store/records.ts';
import { backupReminders, firstRecordAt } from './backup-reminders.ts';
import { budgetReminders } from './budget-reminders.ts';
import type { SpendingSources } from './budget-sources.ts';
import { checklistReminders } from './checklist-reminders.ts';
import { paidReminders } from './paid-reminders.ts';
import { isWhole } from './paid-retention.ts';
import type { OpenSession } from './session.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** When a binding that is being ended is looked at again, and one that a book still had when it was recorded as ended. */
const unbindingTime = day;
const halfUnboundTime = 3 * day;
/** When a bill is old enough for a new one, and how long a person goes on without a recovery code. */
const billTime = 35 * day;
const recoveryTime = day;
/** Days are looked at in the morning, Beijing time. */
const morning = 9 * hour - 8 * hour;

type SourceKind =
  | 'cards'
  | 'bindings'
  | 'wallets'
  | 'choices'
  | 'imports'
  | 'checklist'
  | 'budgets'
  | 'paid'
  | 'upkeep';

/** Everything that reminders are worked out from. */
export interface ReminderSources {
  readonly records: Pick<Records, SourceKind>;
  /** Absent in the demo, which has no recovery code to keep. */
  readonly setup: Records['setup'] | undefined;
  /** All of the ledger, or none where it does not open. */
  readonly pages: SpendingSources['pages'];
  /** Whether every page of the ledger opened. */
  readonly whole: boolean;
  /** How often the records have been changed. */
  readonly changes: number;
}

/** One list of what is and will be due, in the order of time. */
export function collectReminders(
  { records, setup, pages, whole, changes }: ReminderSources,
  now: number,
): readonly Reminder[] {
  const { cards, bindings, wallets, imports, budgets, paid, upkeep } = records;
  const ledger = { pages, imports, cards: cards.cards };
  const firstAt = firstRecordAt(cards.cards, imports);
  const all = [
    ...bindingReminders(bindings.bindings),
    ...closingReminders(bindings.bindings, wallets.accounts),
    ...cardReminders(cards.cards),
    ...recoveryReminders(setup, cards.cards),
    ...billReminders(imports),
    ...checklistReminders(records, now),
    ...budgetReminders(budgets.budgets, ledger, now),
    ...paidReminders({ ...ledger, payments: paid.payments, whole }),
    ...backupReminders({ upkeep, changes, firstAt }, now),
  ];
  return all.toSorted((a, b) => a.dueAt - b.dueAt || a.key.localeCompare(b.key));
}

/** What an open session knows, or undefined while part of it is still being read. */
export function sourcesOf(session: OpenSession): Omit<ReminderSources, 'changes'> | undefined {
  const { cards, choices, bindings, wallets, imports, setup, ledger, late, mode } = session;
  const checklist = late.checklist.value;
  const budgets = late.budgets.value;
  const paid = late.paid.value;
  const upkeep = late.upkeep.value;
  const isRead = ledger.broken.value || !ledger.loading.value;
  if (!checklist || !budgets || !paid || !upkeep || !isRead) return undefined;
  return {
    records: {
      cards: cards.value,
      choices: choices.value,
      bindings: bindings.value,
      wallets: wallets.value,
      imports: imports.value,
      checklist,
      budgets,
      paid,
      upkeep,
    },
    setup: mode === 'own' ? setup.value : undefined,
    pages: ledger.pages.value,
    whole: isWhole(session),
  };
}

type BindingWatch = (binding: Binding) => Pick<Reminder, 'kind' | 'dueAt'> | undefined;

/** What a status waits for. A try whose result is not known is looked up at once. */
const watches: Partial<Readonly<Record<Binding['status'], BindingWatch>>> = {
  'in-review': ({ dueAt, since }) => ({ kind: 'review-due', dueAt: dueAt ?? since }),
  'waiting-confirmation': ({ dueAt, since }) => ({ kind: 'answer-due', dueAt: dueAt ?? since }),
  'result-unknown': ({ since }) => ({ kind: 'answer-due', dueAt: since }),
  failed: ({ failure }) =>
    failure?.until === undefined ? undefined : { kind: 'retry-open', dueAt: failure.until },
  unbinding: ({ since }) => ({ kind: 'unbinding-check', dueAt: since + unbindingTime }),
  unbound: (binding) =>
    isHalfUnbound(binding)
      ? { kind: 'unbinding-check', dueAt: binding.since + halfUnboundTime }
      : undefined,
};

function bindingReminders(bindings: readonly Binding[]): readonly Reminder[] {
  const watched = bindings.flatMap((binding) => {
    const found = watches[binding.status]?.(binding);
    if (!found) return [];
    const { id, wallet, cardId } = binding;
    return [
      { key: `${found.kind}:${id}`, ...found, route: `#/binding/${id}`, about: { wallet, cardId } },
    ];
  });
  return [...watched, ...verifyReminders(bindings)];
}

/** One for all that a lost phone left behind: they are gone through together, and are due anew with another phone. */
function verifyReminders(bindings: readonly Binding[]): readonly Reminder[] {
  const left = bindings.filter(({ status }) => status === 're-verify');
  const [first] = left;
  if (!first) return [];
  return [
    {
      key: 're-verify',
      kind: 're-verify',
      dueAt: Math.max(...left.map(({ since }) => since)),
      route: left.length === 1 ? `#/binding/${first.id}` : '#/bindings',
      about: {
        count: left.length,
        ...(left.length === 1 && { wallet: first.wallet, cardId: first.cardId }),
      },
    },
  ];
}

/** One for each wallet that is being closed; the bindings that close with it wait for the same. */
function closingReminders(
  bindings: readonly Binding[],
  accounts: readonly WalletAccount[],
): readonly Reminder[] {
  const closing = [...accounts, ...bindings].filter(({ status }) => status === 'closing');
  return [...Map.groupBy(closing, ({ wallet }) => wallet)].map(([wallet, waiting]) => ({
    key: `closing:${wallet}`,
    kind: 'closing-check',
    dueAt: Math.min(...waiting.map(({ dueAt, since }) => dueAt ?? since + day)),
    route: `#/close-wallet/${wallet}`,
    about: { wallet },
  }));
}

function cardReminders(cards: readonly Card[]): readonly Reminder[] {
  return cardsAtHand(cards).flatMap(({ id, checkOn, status }) =>
    checkOn === undefined || status === 'closed'
      ? []
      : [
          {
            key: `card:${id}`,
            kind: 'card-check' as const,
            dueAt: Date.parse(`${checkOn}T00:00:00Z`) + morning,
            route: `#/card-page/${id}`,
            about: { cardId: id },
          },
        ],
  );
}

/** A day after the first card: before that there is nothing to lose. */
function recoveryReminders(
  setup: Records['setup'] | undefined,
  cards: readonly Card[],
): readonly Reminder[] {
  if (!setup || setup.recovery || cards.length === 0) return [];
  const first = Math.min(...cards.map(({ addedAt }) => addedAt));
  return [
    {
      key: 'recovery-code',
      kind: 'recovery-code',
      dueAt: first + recoveryTime,
      route: '#/settings/recovery',
    },
  ];
}

function billReminders(imports: readonly ImportReport[]): readonly Reminder[] {
  if (imports.length === 0) return [];
  const last = Math.max(...imports.map(({ importedAt }) => importedAt));
  return [{ key: 'bills', kind: 'bills-due', dueAt: last + billTime, route: '#/import' }];
}
