import { ok, type Result } from '../domain/result.ts';
import type { Binding } from '../domain/binding.ts';
import type { Budget } from '../domain/budget.ts';
import type { Card } from '../domain/card.ts';
import type { ChecklistRecord } from '../domain/checklist.ts';
import type { Device, EmergencyPlan } from '../domain/device.ts';
import type { DrillRound } from '../domain/drill.ts';
import type { NotedPayment } from '../domain/noted-payment.ts';
import type { AgeBand } from '../domain/owner.ts';
import type { RemindersRecord } from '../domain/reminder.ts';
import type { ImportReport } from '../domain/statement.ts';
import type { PathCorrection, SupportCorrection } from '../domain/support.ts';
import type { Upkeep } from '../domain/upkeep.ts';
import type { WalletAccount } from '../domain/wallet-account.ts';
import type { SealBroken, Vault } from '../vault/seal.ts';
import type { KabanDatabase } from './database.ts';
import { openRow, sealRow, type SealedTable } from './sealed-row.ts';
import { asWriter } from './writer.ts';

/** What is kept in small sealed documents, one for each kind. */
export interface Records {
  readonly cards: {
    readonly cards: readonly Card[];
    /** Keys of card mentions the person said are not theirs. */
    readonly dismissed: readonly string[];
  };
  /** Banks and wallets the person said they use. */
  readonly choices: {
    readonly issuers: readonly string[];
    readonly wallets: readonly string[];
    /** Absent until the person was asked. */
    readonly ageBand?: AgeBand | undefined;
  };
  /** Which card is bound where, and how it came about. */
  readonly bindings: {
    readonly bindings: readonly Binding[];
    /** Card and wallet pairs seen in bills that the person said are none of theirs. */
    readonly dismissed: readonly string[];
  };
  readonly wallets: {
    readonly accounts: readonly WalletAccount[];
    readonly devices: readonly Device[];
    /** The emergency going on or last gone through. */
    readonly plan?: EmergencyPlan | undefined;
  };
  /** Where the person knows better than our tables. */
  readonly corrections: {
    readonly supports: readonly SupportCorrection[];
    readonly paths: readonly PathCorrection[];
  };
  readonly checklist: ChecklistRecord;
  readonly reminders: RemindersRecord;
  readonly budgets: { readonly budgets: readonly Budget[] };
  /** Practice rounds, oldest first. */
  readonly drill: { readonly rounds: readonly DrillRound[] };
  /** Payments the person said they made at a checkout, newest first. */
  readonly paid: { readonly payments: readonly NotedPayment[] };
  readonly upkeep: Upkeep;
  /** Imports, newest first. */
  readonly imports: readonly ImportReport[];
  /** The first-run step that is still to be done, and whether the person kept the recovery code. */
  readonly setup: { readonly step: 'recovery' | 'choose' | 'done'; readonly recovery: boolean };
}

const nothing: Records = {
  cards: { cards: [], dismissed: [] },
  choices: { issuers: [], wallets: [] },
  bindings: { bindings: [], dismissed: [] },
  wallets: { accounts: [], devices: [] },
  corrections: { supports: [], paths: [] },
  checklist: { answers: [], keepDays: {}, months: [] },
  reminders: { reminders: [], marks: [], off: [], stopped: [], secret: '' },
  budgets: { budgets: [] },
  drill: { rounds: [] },
  paid: { payments: [] },
  upkeep: {},
  imports: [],
  setup: { step: 'recovery', recovery: false },
};

export interface OpenStore {
  readonly database: KabanDatabase;
  readonly vault: Vault;
}

const utf8 = new TextEncoder();
const text = new TextDecoder();

/** One document, or its empty form when nothing was written yet. */
export function readRecord<K extends keyof Records>(
  { database, vault }: OpenStore,
  kind: K,
): Promise<Result<Records[K], SealBroken>> {
  return readRecordIn(vault, database.records, kind);
}

/** The same from rows that were read before. */
export async function readRecordIn<K extends keyof Records>(
  vault: Vault,
  rows: SealedTable,
  kind: K,
): Promise<Result<Records[K], SealBroken>> {
  const opened = await openRow(vault, rows, kind);
  if (opened.ok) return ok(JSON.parse(text.decode(opened.value)) as Records[K]);
  if (opened.error.code === 'not-there') return ok(nothing[kind]);
  return { ok: false, error: opened.error };
}

/**
 * Changes one document under the writer's lock, from what lies on the disk and not from what a page remembers.
 * A document that does not open is not overwritten.
 */
export function changeRecord<K extends keyof Records>(
  store: OpenStore,
  kind: K,
  change: (before: Records[K]) => Records[K],
): Promise<Result<Records[K], SealBroken>> {
  return asWriter(async () => {
    const before = await readRecord(store, kind);
    if (!before.ok) return before;
    const after = change(before.value);
    const old = await store.database.records.get(kind);
    await store.database.records.put(
      await sealRecord(store, { kind, after, version: (old?.version ?? 0) + 1 }),
    );
    return ok(after);
  });
}

/** A document sealed for its next version, for a caller that puts it in a transaction of its own. */
export function sealRecord<K extends keyof Records>(
  { vault }: OpenStore,
  {
    kind,
    after,
    version,
  }: { readonly kind: K; readonly after: Records[K]; readonly version: number },
): Promise<Awaited<ReturnType<typeof sealRow>>> {
  return sealRow(
    vault,
    { store: 'records', id: kind, version },
    utf8.encode(JSON.stringify(after)),
  );
}
