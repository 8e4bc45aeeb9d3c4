import type { CardKind } from './card.ts';
import type { WalletId } from './wallet.ts';

/** Ways to pay. */
export const channels = ['online', 'qr', 'nfc', 'pos', 'transfer'] as const;
export type Channel = (typeof channels)[number];

export const supports = ['yes', 'limited', 'no', 'unknown'] as const;
export type Support = (typeof supports)[number];

/** Does this wallet take this bank's cards of this kind, this way? */
export interface SupportQuestion {
  readonly wallet: WalletId;
  readonly issuer: string;
  readonly kind: CardKind;
  readonly channel: Channel;
}

/** What the person found out themselves; it goes before the table. */
export interface SupportCorrection extends SupportQuestion {
  readonly support: Support;
  /** `YYYY-MM-DD`. */
  readonly seenOn: string;
}

/** The person's own word on where something is in an app; it goes before ours. */
export interface PathCorrection {
  /** Id of the path, see knowledge/wallet-paths. */
  readonly path: string;
  readonly labels: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly seenOn: string;
}
