import type { AccountClass, CardKind, CardStatus, LimitPeriod } from './card.ts';

/** A limit as it is being typed. */
export interface LimitDraft {
  readonly period: LimitPeriod;
  readonly yuan: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly seenOn: string;
}

/** What the person has typed so far; a card number is not among it. */
export interface CardDraft {
  /** Empty until chosen. */
  readonly issuer: string;
  readonly kind: CardKind | undefined;
  readonly last4: string;
  readonly alias: string;
  readonly accountClass: AccountClass | undefined;
  readonly status: CardStatus;
  readonly limits: readonly LimitDraft[];
  readonly phoneEnd: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly checkOn: string;
  readonly note: string;
  /** Whether the fields that most people leave empty are unfolded. */
  readonly more: boolean;
  /** A number was being typed when the page went away, and with it the number. */
  readonly numberBegun: boolean;
  /** Id of the field that had the focus last. */
  readonly field: string;
}
