import { effect, type Signal, signal } from '@preact/signals';
import type { CardKind } from '../domain/card.ts';
import type { EntryFilter } from '../domain/entry.ts';
import type { Platform } from './platform.ts';

/** A card form as it is being filled in. */
export interface CardDraft {
  readonly issuer: string;
  readonly kind: CardKind | undefined;
  readonly last4: string;
  readonly alias: string;
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
}

export const emptyCardDraft: CardDraft = { issuer: '', kind: 'debit', last4: '', alias: '' };

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
  const slot = `drafts.${surface}`;
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
