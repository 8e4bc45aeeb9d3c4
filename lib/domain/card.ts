/** Kinds of bank card as the card organisations name them; `debit` is 借记卡, said 储蓄卡 in bills. */
export const cardKinds = ['debit', 'credit', 'semi-credit', 'prepaid'] as const;

export type CardKind = (typeof cardKinds)[number];

/** Ⅰ, Ⅱ and Ⅲ: what an account may do, as the person's bank told them. */
export const accountClasses = [1, 2, 3] as const;
export type AccountClass = (typeof accountClasses)[number];

export const cardStatuses = ['normal', 'frozen', 'lost', 'dormant', 'closed'] as const;
export type CardStatus = (typeof cardStatuses)[number];

export const limitPeriods = ['payment', 'day', 'month', 'year'] as const;
export type LimitPeriod = (typeof limitPeriods)[number];

/** A limit the person saw in their own app; nobody else's figures are shown. */
export interface CardLimit {
  readonly period: LimitPeriod;
  /** Whole fen. */
  readonly fen: number;
  /** `YYYY-MM-DD`. */
  readonly seenOn: string;
}

/** A bank card its owner told us of, or a bill proved. The number itself never has a field. */
export interface Card {
  readonly id: string;
  /** Standard code of the bank, as in knowledge/issuers. */
  readonly issuer: string;
  readonly kind: CardKind | undefined;
  /** Last four digits, 尾号. */
  readonly last4: string;
  readonly alias: string;
  /** Epoch milliseconds. */
  readonly addedAt: number;
  /** Absent on cards kept before these were asked for: everything below. */
  readonly accountClass?: AccountClass | undefined;
  readonly status?: CardStatus | undefined;
  readonly limits?: readonly CardLimit[] | undefined;
  /** Last two digits of the phone number the bank has, 预留手机号. */
  readonly phoneEnd?: string | undefined;
  /** `YYYY-MM-DD`: a day to look at the card, before it expires; the expiry itself is not kept. */
  readonly checkOn?: string | undefined;
  readonly note?: string | undefined;
  /** Epoch milliseconds: put away, with its record. */
  readonly archivedAt?: number | undefined;
  /** Epoch milliseconds: in the trash, and for good gone thirty days later. */
  readonly trashedAt?: number | undefined;
}

/** How long a card lies in the trash, milliseconds. */
export const trashTime = 30 * 86_400_000;

/** The cards a person has at hand, in their order. */
export function cardsAtHand(cards: readonly Card[]): readonly Card[] {
  return cards.filter(
    ({ archivedAt, trashedAt }) => archivedAt === undefined && trashedAt === undefined,
  );
}

/** What a bill says of the card that paid: often less than a whole card. */
export interface CardMention {
  readonly issuer: string | undefined;
  readonly kind: CardKind | undefined;
  readonly last4: string | undefined;
}
