import { type Binding, isInUse } from '../domain/binding.ts';
import { beijingDay } from '../domain/calendar.ts';
import { dayLong } from '../domain/checklist.ts';
import type { CheckTopic, ProvedItemId } from '../domain/checklist-entry.ts';
import type { DrillRound } from '../domain/drill.ts';
import type { ImportReport } from '../domain/statement.ts';
import type { WalletId } from '../domain/wallet.ts';
import type { Prove } from './checklist.ts';
import { type BindingFindings, isCovered, unusedDays } from './seen-bindings.ts';
import { billRange, billsOfWallet } from './wallet-bills.ts';

/** What the product knows without asking. */
export interface Proofs {
  readonly imports: readonly ImportReport[];
  /** Bindings that the bills no longer show; undefined until the bills are in memory. */
  readonly unused: BindingFindings['unused'] | undefined;
  readonly rounds: readonly DrillRound[];
  readonly backupAt: number | undefined;
  /** Whether the recovery code was kept; undefined in the demo, which has none. */
  readonly recovery: boolean | undefined;
}

type Proved = ReturnType<Prove>;

interface Sources extends Proofs {
  readonly bindings: readonly Binding[];
  readonly now: number;
  /** Days for which the item holds. */
  readonly days: number | undefined;
}

/** Proves items from what is on record at this instant. */
export function proverOf(proofs: Omit<Sources, 'days'>): Prove {
  return (id, topic, days) => provers[id](topic, { ...proofs, days });
}

const provers: Readonly<Record<ProvedItemId, (topic: CheckTopic, sources: Sources) => Proved>> = {
  'wallet-bills': (topic, sources) =>
    topic.kind === 'wallet' ? billsProof(topic.id, sources) : undefined,
  'wallet-unused': (topic, sources) =>
    topic.kind === 'wallet' ? unusedProof(topic.id, sources) : undefined,
  'card-check': (topic, { now }) =>
    topic.kind === 'card' ? cardProof(topic.card.checkOn, now) : undefined,
  drill(_, sources) {
    const last = sources.rounds.at(-1);
    return lastDone(last && { at: last.at, count: last.right }, sources);
  },
  backup: (_, sources) =>
    lastDone(sources.backupAt === undefined ? undefined : { at: sources.backupAt }, sources),
  'recovery-code': (_, { recovery }) =>
    recovery === undefined ? undefined : { state: recovery ? 'done' : 'open' },
};

/** How far the wallet's imported bills reach; a wallet whose bills we cannot read is not asked for them. */
function billsProof(wallet: WalletId, sources: Sources): Proved {
  const provider = billsOfWallet[wallet];
  if (!provider) return undefined;
  const range = billRange(sources.imports, wallet);
  const count = sources.imports
    .filter((report) => report.provider === provider)
    .reduce((sum, { added }) => sum + added, 0);
  return lastDone(range && { at: startOf(range.last), count }, sources);
}

/**
 * Bindings that half a year of bills does not show. Without such bills their silence proves nothing, nor does it of a
 * binding younger than that.
 */
function unusedProof(wallet: WalletId, sources: Sources): Proved {
  const { unused, bindings, imports, now } = sources;
  const bound = bindings.some((binding) => binding.wallet === wallet && isInUse(binding));
  if (!unused || !bound || !isCovered(wallet, imports, beijingDay(now))) return undefined;
  const count = unused.filter(
    ({ binding, lastDay }) =>
      binding.wallet === wallet &&
      (lastDay !== undefined || binding.since <= now - unusedDays * dayLong),
  ).length;
  return { state: count === 0 ? 'done' : 'open', proof: { count } };
}

function cardProof(checkOn: string | undefined, now: number): Proved {
  if (checkOn === undefined) return { state: 'open' };
  const staleAt = startOf(checkOn);
  return { state: now >= staleAt ? 'stale' : 'done', staleAt, proof: { day: checkOn } };
}

/** Something done on a day, which holds for the item's days. */
function lastDone(
  last: { readonly at: number; readonly count?: number } | undefined,
  { days = 0, now }: Sources,
): Proved {
  if (!last) return { state: 'open' };
  const staleAt = last.at + days * dayLong;
  return {
    state: now >= staleAt ? 'stale' : 'done',
    staleAt,
    proof: { day: beijingDay(last.at), count: last.count },
  };
}

/** The first instant of a day in Beijing. */
function startOf(day: string): number {
  return Date.parse(`${day}T00:00:00+08:00`);
}
