import { effect, type Signal, signal } from '@preact/signals';
import type { BudgetDraft } from '../domain/budget.ts';
import type { CardDraft } from '../domain/card-draft.ts';
import type { EntryFilter } from '../domain/entry.ts';
import { maskedWords } from '../domain/masked-words.ts';
import { type DrillDraft, noDrill } from './drill-draft.ts';
import { draftsSlot } from './drafts-slot.ts';
import type { PaidDraft } from './noted-payments.ts';
import type { Platform } from './platform.ts';
import {
  type DiagnosisDraft,
  emptyDiagnosis,
  emptyLoss,
  type LossDraft,
} from './trouble-drafts.ts';
import type { WalletDraft } from './wallet-drafts.ts';

/** What is typed or opened on the page of one binding. */
export interface BindingDraft {
  readonly id: string;
  readonly fields: Readonly<Record<string, string | undefined>>;
}

/** The fields with these changes, masked; a panel that is left forgets what was typed in it. */
export function withFields(
  before: BindingDraft['fields'],
  changed: BindingDraft['fields'],
): BindingDraft['fields'] {
  const kept = changed['panel'] === '' ? { ...before, reason: '', assured: '' } : before;
  const masked = Object.entries(changed).map(([field, words]) => [
    field,
    words && maskedWords(words),
  ]);
  return { ...kept, ...Object.fromEntries(masked) };
}

/** The phone chosen for a binding that has not begun. */
export interface BindDraft {
  readonly device: string | undefined;
  readonly deviceName: string | undefined;
}

/** What is opened in the checklist, and whether only what is left to do is shown. */
export interface ChecklistDraft {
  /** Key of the open item. */
  readonly open: string;
  /** The item the address named: it was opened for that, and may have been closed since. */
  readonly named: string;
  readonly onlyLeft: boolean;
}

/** What a person has typed or opened and not finished. A popup closes at any click beside it; this is what returns. */
export interface Drafts {
  readonly route: string;
  readonly filter: EntryFilter;
  readonly passphrase: string;
  readonly repeat: string;
  readonly unlock: string;
  readonly issuers: readonly string[];
  readonly wallets: readonly string[];
  /** Which card the form is about: its id, or `new`. */
  readonly cardId: string;
  readonly card: CardDraft;
  readonly binding: BindingDraft;
  readonly bind: BindDraft;
  /** A correction of an app's menus being typed. */
  readonly path: { readonly path: string; readonly labels: string } | undefined;
  /** What is searched for in everything. */
  readonly search: string;
  readonly checklist: ChecklistDraft;
  readonly diagnosis: DiagnosisDraft;
  readonly loss: LossDraft;
  readonly wallet: WalletDraft;
  readonly drill: DrillDraft;
  /** What the help is narrowed to. */
  readonly helpSearch: string;
  /** A budget being typed: its id, or `new`. */
  readonly budget: { readonly id: string; readonly draft: BudgetDraft } | undefined;
  /** A payment being typed, and the `pageKey` of its page. */
  readonly paid: { readonly page: string; readonly typed: Partial<PaidDraft> } | undefined;
}

export const emptyCardDraft: CardDraft = {
  issuer: '',
  kind: 'debit',
  last4: '',
  alias: '',
  accountClass: undefined,
  status: 'normal',
  limits: [],
  phoneEnd: '',
  checkOn: '',
  note: '',
  more: false,
  numberBegun: false,
  field: '',
};

export const emptyBindDraft: BindDraft = { device: undefined, deviceName: undefined };

const emptyDrafts: Drafts = {
  route: '#/cards',
  filter: {},
  passphrase: '',
  repeat: '',
  unlock: '',
  issuers: [],
  wallets: [],
  cardId: 'new',
  card: emptyCardDraft,
  binding: { id: '', fields: {} },
  bind: emptyBindDraft,
  path: undefined,
  search: '',
  checklist: { open: '', named: '', onlyLeft: false },
  diagnosis: emptyDiagnosis,
  loss: emptyLoss,
  wallet: { typed: {}, pick: undefined },
  drill: noDrill,
  helpSearch: '',
  budget: undefined,
  paid: undefined,
};

export interface DraftKeeper {
  readonly drafts: Signal<Drafts>;
  /** Resolves when the browser's memory has it. */
  readonly change: (part: Partial<Drafts>) => Promise<void>;
  /** Forgets everything typed, in memory too. */
  readonly forget: () => Promise<void>;
}

/**
 * Loads the drafts of one surface (popup, tab) and keeps them in the browser's memory, never on the disk, as they
 * change.
 */
export async function keepDrafts({ memory }: Platform, surface: string): Promise<DraftKeeper> {
  const slot = draftsSlot(surface);
  const kept = (await memory.get(slot)) as Partial<Drafts> | undefined;
  const drafts = signal<Drafts>({ ...emptyDrafts, ...kept });
  let writing: Promise<void> = Promise.resolve();
  effect(() => {
    // Sent at once and not after the write before it: the popup may be gone a millisecond from now.
    const write = memory.set(slot, drafts.value);
    writing = writing.then(() => write);
  });
  return {
    drafts,
    change(part) {
      drafts.value = { ...drafts.value, ...part };
      return writing;
    },
    async forget() {
      drafts.value = emptyDrafts;
      await writing;
      await memory.remove(slot);
    },
  };
}
