import { type Binding, isInUse } from '../domain/binding.ts';
import { cardsAtHand } from '../domain/card.ts';
import { checkKey, stateOf } from '../domain/checklist.ts';
import {
  type CheckEntry,
  type CheckLoad,
  type CheckSubject,
  type CheckTopic,
  isProved,
  isSettled,
  type ProvedItemId,
  weightOn,
} from '../domain/checklist-entry.ts';
import { type WalletId, walletIds } from '../domain/wallet.ts';
import { type CheckItem, checkItems } from '../knowledge/checklist-items.ts';
import type { Records } from '../store/records.ts';

/** The documents that say what there is to check, and what the person said of it. */
export type CheckRecords = Pick<
  Records,
  'cards' | 'bindings' | 'wallets' | 'choices' | 'checklist'
>;

/** How a proved item stands on a topic; undefined where the records cannot tell, for then nothing is claimed. */
export type Prove = (
  id: ProvedItemId,
  topic: CheckTopic,
  days: number | undefined,
) => Pick<CheckEntry, 'state' | 'staleAt' | 'proof'> | undefined;

/** Every item that applies to this person, topic by topic; without a prover, only what is asked. */
export function checklistOf(
  records: CheckRecords,
  now: number,
  prove?: Prove,
): readonly CheckEntry[] {
  return topicsOf(records).flatMap((topic) => {
    const load = loadOf(topic, records);
    return checkItems
      .filter((item) => isAbout(item, topic))
      .flatMap((item) => entryOf({ item, topic, load, records, now, prove }) ?? []);
  });
}

interface EntrySources {
  readonly item: CheckItem;
  readonly topic: CheckTopic;
  readonly load: CheckLoad;
  readonly records: CheckRecords;
  readonly now: number;
  readonly prove: Prove | undefined;
}

function entryOf(sources: EntrySources): CheckEntry | undefined {
  const { item, topic, load, records, now, prove } = sources;
  const { checklist } = records;
  const key = checkKey(item.id, topic.id);
  const days = item.days && (checklist.keepDays[item.id] ?? item.days);
  const entry = { key, item: item.id, topic, load, weight: weightOn(item.weight, load), days };
  if (isProved(item.id)) {
    const proved = prove?.(item.id, topic, days);
    return proved && { ...entry, ...proved };
  }
  const given = checklist.answers.find((one) => one.key === key);
  const state = stateOf(given, now);
  return state === 'open'
    ? { ...entry, state }
    : { ...entry, state, given, staleAt: given?.staleAt };
}

function isAbout({ subject, phoneOnly }: CheckItem, topic: CheckTopic): boolean {
  const tablet = topic.kind === 'device' && topic.device?.kind === 'tablet';
  return subject === topic.kind && !(tablet && phoneOnly);
}

/** The wallets, banks, cards and devices of this person, and nothing of what they do not have. */
export function topicsOf(records: CheckRecords): readonly CheckTopic[] {
  const cards = cardsAtHand(records.cards.cards).filter(({ status }) => status !== 'closed');
  const issuers = [...new Set(cards.map(({ issuer }) => issuer))];
  const devices = records.wallets.devices.filter(({ lostAt }) => lostAt === undefined);
  return [
    ...walletsInUse(records).map((id) => ({ kind: 'wallet', id }) as const),
    ...issuers.map((issuer) => ({ kind: 'bank', id: `bank:${issuer}`, issuer }) as const),
    ...cards.map((card) => ({ kind: 'card', id: card.id, card }) as const),
    ...devices.map((device) => ({ kind: 'device', id: device.id, device }) as const),
    ...(devices.length === 0 ? [{ kind: 'device', id: 'phone', device: undefined } as const] : []),
    { kind: 'self', id: 'self' },
  ];
}

/** Wallets with a card in them, an account that is not closed, or chosen in the first run and not closed since. */
function walletsInUse({ bindings, wallets, choices }: CheckRecords): readonly WalletId[] {
  return walletIds.filter((id) => {
    if (bindings.bindings.some((binding) => binding.wallet === id && isInUse(binding))) return true;
    const account = wallets.accounts.find(({ wallet }) => wallet === id);
    return account ? account.status !== 'closed' : choices.wallets.includes(id);
  });
}

function loadOf(topic: CheckTopic, records: CheckRecords): CheckLoad {
  const issuerOf = new Map(records.cards.cards.map(({ id, issuer }) => [id, issuer]));
  const hangsOn: Readonly<Record<CheckSubject, (binding: Binding) => boolean>> = {
    wallet: ({ wallet }) => wallet === topic.id,
    bank: ({ cardId }) => `bank:${issuerOf.get(cardId) ?? ''}` === topic.id,
    card: ({ cardId }) => cardId === topic.id,
    // A binding without a device may be on any.
    device: ({ deviceId = topic.id }) => topic.id === 'phone' || deviceId === topic.id,
    self: () => true,
  };
  const bindings = records.bindings.bindings.filter(isInUse).filter(hangsOn[topic.kind]);
  return {
    bindings: bindings.length,
    passwordFree: bindings.some(({ passwordFree }) => passwordFree?.on === true),
    balance: topic.kind === 'wallet' && mayHoldMoney(topic.id, records),
  };
}

/** What lies in a wallet nobody told us; only an order of payment without a balance says that nothing does. */
function mayHoldMoney(id: WalletId, { wallets }: CheckRecords): boolean {
  const funding = wallets.accounts.find(({ wallet }) => wallet === id)?.funding ?? [];
  return funding.length === 0 || funding.some(({ kind }) => kind === 'balance');
}

/** Epoch milliseconds when the next thing that is in order is to be looked at again. */
export function nextLookAt(entries: readonly CheckEntry[]): number | undefined {
  return entries
    .filter(({ state }) => isSettled(state))
    .flatMap(({ staleAt }) => staleAt ?? [])
    .toSorted((a, b) => a - b)
    .at(0);
}
