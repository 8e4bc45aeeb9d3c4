import type { Month } from './calendar.ts';
import type { CardMention } from './card.ts';
import type { Direction, EntryKind, Provider } from './ledger.ts';

/** One ledger entry, taken out of its columns to be shown. */
export interface Entry {
  /** Page and row, unique in the ledger. */
  readonly key: string;
  readonly provider: Provider;
  /** `YYYY-MM-DD`, Beijing. */
  readonly day: string;
  /** `HH:MM:SS`; banks print none. */
  readonly time: string | undefined;
  readonly direction: Direction;
  readonly kind: EntryKind;
  /** Whole fen, never negative. */
  readonly fen: number;
  readonly counterparty: string;
  readonly item: string;
  readonly method: string;
  readonly status: string;
  readonly orderId: string;
  readonly card: CardMention | undefined;
}

/** What a month holds, for the entries that a filter lets through. Closed orders move no money and are not in the sums. */
export interface MonthSummary {
  readonly month: Month;
  readonly count: number;
  readonly outFen: number;
  readonly inFen: number;
}

/** What the list is narrowed to; an absent field lets everything through. */
export interface EntryFilter {
  readonly search?: string;
  readonly provider?: Provider;
  readonly direction?: Direction;
  /** `YYYY-MM-DD`: that day and later. */
  readonly since?: string;
  /** `issuer|kind|last4` of a card mention, as cardKey makes it. */
  readonly card?: string;
}

/** The bill's own words behind one entry. */
export interface EntryEvidence {
  readonly fileName: string;
  readonly line: number;
  readonly fields: readonly { readonly name: string; readonly value: string }[];
}

/** A stable key for a card mention, to filter by and to compare with. */
export function cardKey(card: CardMention): string {
  return `${card.issuer ?? ''}|${card.kind ?? ''}|${card.last4 ?? ''}`;
}
