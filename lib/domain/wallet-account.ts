import type { Binding } from './binding.ts';
import { err, ok, type Result } from './result.ts';
import type { WalletId } from './wallet.ts';

export const accountStatuses = ['open', 'frozen', 'closing', 'closed'] as const;
export type AccountStatus = (typeof accountStatuses)[number];

/** Where the money of a payment comes from, in the order the wallet tries. */
export type FundingSource =
  | { readonly kind: 'card'; readonly bindingId: string }
  | { readonly kind: 'balance' | 'credit-line'; readonly name: string };

/** A wallet allowed to see or use an account elsewhere; no card is bound by it and no money moves. */
export interface AccountLink {
  readonly id: string;
  /** What it is linked with, in the person's words. */
  readonly with: string;
  /** `YYYY-MM-DD`: when the person last saw it in the app. */
  readonly seenOn: string;
  /** `YYYY-MM-DD`: when the person ended it; kept, so that they know what they took back. */
  readonly endedOn?: string | undefined;
}

/** Where an account was opened; a wallet of one region refuses the cards and phones of another. */
export const accountRegions = ['mainland', 'hong-kong', 'macao', 'other'] as const;
export type AccountRegion = (typeof accountRegions)[number];

/** The person's account in one wallet. */
export interface WalletAccount {
  readonly wallet: WalletId;
  readonly status: AccountStatus;
  /** Epoch milliseconds: when the status began. */
  readonly since: number;
  /** With `closing`: epoch milliseconds when to look again. */
  readonly dueAt?: number | undefined;
  /** Which account it is, in the person's words; whole numbers and mail addresses are masked. */
  readonly label: string;
  readonly region?: AccountRegion | undefined;
  /** Phones and tablets it is on, besides those its bindings name. */
  readonly deviceIds?: readonly string[] | undefined;
  /** What the person thinks of this wallet. */
  readonly note?: string | undefined;
  readonly funding: readonly FundingSource[];
  readonly links: readonly AccountLink[];
  /** What was ticked off before closing. */
  readonly closeChecks: readonly CloseCheck[];
  /** Epoch milliseconds: the last time it was frozen; the bindings that stopped with it carry the same. */
  readonly frozenAt?: number | undefined;
}

/** What closing a wallet would destroy or leave behind. */
export const closeChecks = [
  'bills-exported',
  'balance-empty',
  'auto-debits-cancelled',
  'refunds-finished',
  'bindings-listed',
] as const;
export type CloseCheck = (typeof closeChecks)[number];

export function newAccount(wallet: WalletId, now: number): WalletAccount {
  return {
    wallet,
    status: 'open',
    since: now,
    label: '',
    funding: [],
    links: [],
    closeChecks: [],
  };
}

export const accountEvents = ['close', 'closed', 'keep', 'freeze', 'unfreeze', 'open'] as const;
export type AccountEvent = (typeof accountEvents)[number];

export const accountMoves: Readonly<
  Record<AccountStatus, Partial<Readonly<Record<AccountEvent, AccountStatus>>>>
> = {
  open: { close: 'closing', freeze: 'frozen' },
  frozen: { unfreeze: 'open' },
  closing: { closed: 'closed', keep: 'open', freeze: 'frozen' },
  closed: { open: 'open' },
};

export type AccountRefusal =
  | { readonly code: 'checks-missing'; readonly missing: readonly CloseCheck[] }
  | { readonly code: 'account-move'; readonly from: AccountStatus; readonly event: AccountEvent };

export interface AccountMove {
  readonly event: AccountEvent;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly dueAt?: number | undefined;
}

/** Moves an account on. Closing deletes the wallet's records for good, so every check comes first. */
export function advanceAccount(
  account: WalletAccount,
  { event, at, dueAt }: AccountMove,
): Result<WalletAccount, AccountRefusal> {
  const to = accountMoves[account.status][event];
  if (!to) return err({ code: 'account-move', from: account.status, event });
  const missing = event === 'close' ? missingChecks(account) : [];
  if (missing.length > 0) return err({ code: 'checks-missing', missing });
  return ok({
    ...account,
    status: to,
    since: at,
    dueAt,
    closeChecks: to === 'open' ? [] : account.closeChecks,
    frozenAt: to === 'frozen' ? at : account.frozenAt,
  });
}

/** Whether a binding stopped together with its wallet and the wallet is in use again: somebody has to look. */
export function isLeftStopped(
  { status, frozenAt }: WalletAccount,
  binding: Pick<Binding, 'status' | 'since'>,
): boolean {
  if (status !== 'open') return false;
  return (
    binding.status === 'closing' || (binding.status === 'suspended' && binding.since === frozenAt)
  );
}

export function missingChecks({ closeChecks: done }: WalletAccount): readonly CloseCheck[] {
  return closeChecks.filter((check) => !done.includes(check));
}
