/** Kinds of bank card as the card organisations name them; `debit` is 借记卡, said 储蓄卡 in bills. */
export const cardKinds = ['debit', 'credit', 'semi-credit', 'prepaid'] as const;

export type CardKind = (typeof cardKinds)[number];

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
}

/** What a bill says of the card that paid: often less than a whole card. */
export interface CardMention {
  readonly issuer: string | undefined;
  readonly kind: CardKind | undefined;
  readonly last4: string | undefined;
}
