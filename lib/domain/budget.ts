import type { WalletId } from './wallet.ts';

/** What a budget covers; everything spent, or the part that went by one card, one wallet, or into one category. */
export type BudgetScope =
  | { readonly by: 'all' }
  | { readonly by: 'card'; readonly cardId: string }
  | { readonly by: 'wallet'; readonly wallet: WalletId }
  | { readonly by: 'category'; readonly category: string };

/** So much a calendar month (Beijing), net of refunds and of moves between own accounts. */
export interface Budget {
  readonly id: string;
  readonly scope: BudgetScope;
  /** Whole fen, more than 0. */
  readonly fen: number;
  /** The person's own name for it; empty where the scope says enough. */
  readonly name: string;
  /** Epoch milliseconds. */
  readonly since: number;
}
