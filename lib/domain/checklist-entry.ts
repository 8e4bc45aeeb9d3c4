import type { Card } from './card.ts';
import type { CheckAnswered, CheckState, Score } from './checklist.ts';
import type { Device } from './device.ts';
import type { WalletId } from './wallet.ts';

/** What an item is about: each wallet in use, each bank, each card, each phone or tablet, or the person and Kaban. */
export const checkSubjects = ['wallet', 'bank', 'card', 'device', 'self'] as const;
export type CheckSubject = (typeof checkSubjects)[number];

/** Asked of the person, in the order of the list. */
export const askedItemIds = [
  'wallet-password',
  'wallet-second-check',
  'wallet-password-free',
  'wallet-logins',
  'wallet-privacy',
  'bank-agreements',
  'bank-second-check',
  'bank-notices',
  'card-phone',
  'screen-lock',
  'sim-pin',
  'app-updates',
  'official-apps',
  'codes-secret',
] as const;
export type AskedItemId = (typeof askedItemIds)[number];

/** Worked out from the records; nobody ticks them. */
export const provedItemIds = [
  'wallet-bills',
  'wallet-unused',
  'card-check',
  'drill',
  'backup',
  'recovery-code',
] as const;
export type ProvedItemId = (typeof provedItemIds)[number];

export type CheckItemId = AskedItemId | ProvedItemId;

/** Whether the records answer it; else the person does. */
export function isProved(id: CheckItemId): id is ProvedItemId {
  return (provedItemIds as readonly string[]).includes(id);
}

/** One wallet, bank, card or device of this person. `id` is the part of the key behind the `@`. */
export type CheckTopic =
  | { readonly kind: 'wallet'; readonly id: WalletId }
  | { readonly kind: 'bank'; readonly id: string; readonly issuer: string }
  | { readonly kind: 'card'; readonly id: string; readonly card: Card }
  /** Without a device none is on record: the phone everybody has. */
  | { readonly kind: 'device'; readonly id: string; readonly device: Device | undefined }
  | { readonly kind: 'self'; readonly id: 'self' };

/** How much hangs on a topic. */
export interface CheckLoad {
  /** Bindings in use. */
  readonly bindings: number;
  /** Money can leave without a password. */
  readonly passwordFree: boolean;
  /** Money may lie in the wallet: the record says so, or does not say what pays. */
  readonly balance: boolean;
}

/** What the records know of a proved item. */
export interface CheckProof {
  /** `YYYY-MM-DD`: the newest bill, practice or backup, or the day to look at a card. */
  readonly day?: string | undefined;
  readonly count?: number | undefined;
}

/** One item about one topic, as it stands now. */
export interface CheckEntry {
  readonly key: string;
  readonly item: CheckItemId;
  readonly topic: CheckTopic;
  readonly load: CheckLoad;
  /** The item's own weight, times what hangs on the topic. */
  readonly weight: number;
  readonly state: CheckState;
  /** Days for which it holds; undefined where time does not wear it out. */
  readonly days: number | undefined;
  /** Epoch milliseconds: when it is to be looked at again. */
  readonly staleAt?: number | undefined;
  /** With an asked item: what the person said. */
  readonly given?: CheckAnswered | undefined;
  /** With a proved item: why it stands so. */
  readonly proof?: CheckProof | undefined;
}

/** An item's weight on a topic: every binding adds once, free payment twice; more than five adds no more. */
export function weightOn(weight: number, { bindings, passwordFree, balance }: CheckLoad): number {
  const load = bindings + (passwordFree ? 2 : 0) + (balance ? 1 : 0);
  return weight * (1 + Math.min(load, 5));
}

/** Whether nothing is left to do. */
export function isSettled(state: CheckState): boolean {
  return state === 'done' || state === 'does-not-apply';
}

/** What is left to do, the weightiest first. */
export function leftToDo(entries: readonly CheckEntry[]): readonly CheckEntry[] {
  return entries.filter(({ state }) => !isSettled(state)).toSorted((a, b) => b.weight - a.weight);
}

/** How much of what applies is in order. What does not apply counts neither way. */
export function scoreOf(
  entries: readonly { readonly state: CheckState; readonly weight: number }[],
): Score {
  const applying = entries.filter(({ state }) => state !== 'does-not-apply');
  const sum = (of: typeof applying): number => of.reduce((all, { weight }) => all + weight, 0);
  return { held: sum(applying.filter(({ state }) => state === 'done')), whole: sum(applying) };
}

/** The score in tenths, rounded, but ten only when all is in order and none only when nothing is. */
export function tenthsOf({ held, whole }: Score): number {
  if (whole === 0 || held === whole) return 10;
  if (held === 0) return 0;
  return Math.min(9, Math.max(1, Math.round((held / whole) * 10)));
}
