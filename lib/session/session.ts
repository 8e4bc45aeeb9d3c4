import { type Signal, signal } from '@preact/signals';
import type { Result } from '../domain/result.ts';
import { firstRows } from '../store/first-rows.ts';
import { readHeader, shred } from '../store/header.ts';
import { type LaterDatabase, laterDatabase } from '../store/later-database.ts';
import {
  changeRecord,
  type OpenStore,
  readRecord,
  readRecordIn,
  type Records,
} from '../store/records.ts';
import { openVault } from '../vault/seal.ts';
import type { Access, TypedSecret, UnlockError } from './access.ts';
import { deliveredSlot, scheduleSlot } from './delivery.ts';
import { fitCardsSlot } from './fit-cards.ts';
import { createLedger, drawn, type Ledger } from './ledger.ts';
import {
  codeSlot,
  databaseNames,
  justNotedSlot,
  keepOpen,
  keptOpen,
  lockedAway,
  type Mode,
  type OpenKey,
  openKeySlot,
} from './open-key.ts';
import { linkSlot } from './open-at.ts';
import type { Platform } from './platform.ts';
import { metCheckoutSlot } from './popup-start.ts';
import { isTabSlot, leftCheckoutSlot, leftDangerSlot } from './seen-tab.ts';

/** An open vault with everything the views show. */
export interface OpenSession {
  readonly mode: Mode;
  readonly key: OpenKey;
  /** The records behind the first frame: to change them, or to read more. */
  readonly store: () => Promise<OpenStore>;
  readonly ledger: Ledger;
  readonly cards: Signal<Records['cards']>;
  readonly choices: Signal<Records['choices']>;
  readonly bindings: Signal<Records['bindings']>;
  readonly wallets: Signal<Records['wallets']>;
  readonly corrections: Signal<Records['corrections']>;
  readonly imports: Signal<Records['imports']>;
  readonly setup: Signal<Records['setup']>;
  readonly reminders: Signal<Records['reminders']>;
  /** Documents that few views need: undefined until `bring` has read them. */
  readonly late: LateRecords;
  /** Imports that were cut off and have been removed whole. */
  readonly swept: Signal<number>;
}

export const lateKinds = ['checklist', 'budgets', 'drill', 'upkeep', 'paid'] as const;
export type LateKind = (typeof lateKinds)[number];
export type LateRecords = { readonly [K in LateKind]: Signal<Records[K] | undefined> };

/** What stands before the person: nothing made yet, locked, or open. */
export type Gate =
  | { readonly kind: 'welcome' }
  | { readonly kind: 'locked' }
  | { readonly kind: 'open'; readonly session: OpenSession };

export interface Sessions {
  readonly gate: Signal<Gate>;
  readonly make: (passphrase: string) => Promise<void>;
  readonly unlock: (typed: TypedSecret) => Promise<Result<undefined, UnlockError>>;
  readonly startDemo: () => Promise<void>;
  readonly leaveDemo: () => Promise<void>;
  /** A recovery code to show; the same one until it is kept or forgotten. It opens nothing yet. */
  readonly recoveryCode: () => Promise<string>;
  /** The person has written the code down: from now on it opens the vault, and no older one. */
  readonly keepRecoveryCode: (session: OpenSession, code: string) => Promise<void>;
  readonly forgetRecoveryCode: () => Promise<void>;
  readonly deleteAll: () => Promise<void>;
}

/**
 * Finds out what stands before the person, and makes the ways on from there. Unless the ledger is what they look at
 * first, it is read when the screen is drawn.
 */
export async function createSessions(
  platform: Platform,
  ledgerFirst: Promise<boolean> = Promise.resolve(true),
): Promise<Sessions> {
  const own = laterDatabase(databaseNames.own);
  const access = async (): Promise<Access> => ({ database: await own(), platform });
  const gate = signal<Gate>(await firstGate({ own, platform, ledgerFirst }));

  async function enter(key: OpenKey): Promise<void> {
    const session = await openSession({ key, database: databaseOf(key.mode, own), ledgerFirst });
    gate.value = { kind: 'open', session };
    await keepOpen(platform, key);
  }

  async function closedGate(): Promise<Gate> {
    return (await readHeader(await own())) ? { kind: 'locked' } : { kind: 'welcome' };
  }

  return {
    gate,
    async make(passphrase) {
      const { makeVault } = await bringAccess();
      await enter(await makeVault(await access(), passphrase));
    },
    async unlock(typed) {
      const { unlock } = await bringAccess();
      const opened = await unlock(await access(), typed);
      if (!opened.ok) return opened;
      await enter(opened.value);
      return { ok: true, value: undefined };
    },
    async startDemo() {
      const { fillDemo } = await import('./demo.ts');
      await enter(await fillDemo(platform.now()));
    },
    async leaveDemo() {
      await (await laterDatabase(databaseNames.demo)()).delete();
      gate.value = await closedGate();
      await platform.memory.remove(justNotedSlot, leftCheckoutSlot, leftDangerSlot);
      await platform.memory.remove(openKeySlot, fitCardsSlot);
    },
    ...recovering(platform, access),
    async deleteAll() {
      // First, so that no view and no reminder writes into what is being destroyed.
      gate.value = { kind: 'welcome' };
      await shred(await own());
      await platform.preferences.remove(scheduleSlot, deliveredSlot);
      await forgetPages(platform);
      // Last, for without the key every page of ours begins anew.
      await platform.memory.remove(...lockedAway);
    },
  };
}

/** What is being paid and checked, where, what was just left, and where the helper was. */
async function forgetPages({ memory }: Platform): Promise<void> {
  const tabs = (await memory.keys()).filter(isTabSlot);
  await memory.remove(leftCheckoutSlot, leftDangerSlot, linkSlot, metCheckoutSlot, ...tabs);
}

/** The ways of a recovery code, from the screen to the vault. */
function recovering(
  { memory }: Platform,
  access: () => Promise<Access>,
): Pick<Sessions, 'recoveryCode' | 'keepRecoveryCode' | 'forgetRecoveryCode'> {
  return {
    async recoveryCode() {
      const kept = await memory.get(codeSlot);
      const { newRecoveryCode } = await import('../vault/recovery-code.ts');
      const code = typeof kept === 'string' ? kept : newRecoveryCode();
      await memory.set(codeSlot, code);
      return code;
    },
    async keepRecoveryCode(session, code) {
      const { setRecoveryCode } = await bringAccess();
      await setRecoveryCode(await access(), session.key, code);
      await memory.remove(codeSlot);
    },
    forgetRecoveryCode: () => memory.remove(codeSlot),
  };
}

/** Keys are made and tried seldom; a page that opens with the vault open needs none of it. */
function bringAccess() {
  return import('./access.ts');
}

/** The documents a person changes by hand. */
type EarlyKind =
  | 'cards'
  | 'choices'
  | 'bindings'
  | 'wallets'
  | 'corrections'
  | 'setup'
  | 'reminders';
type Changeable = EarlyKind | LateKind;

/** Changes a document on the disk and then on the screen. Throws when the one on the disk does not open. */
export async function change<K extends Changeable>(
  session: OpenSession,
  kind: K,
  edit: (before: Records[K]) => Records[K],
): Promise<void> {
  const changed = await changeRecord(await session.store(), kind, edit);
  if (!changed.ok) throw new Error(changed.error.code);
  signalOf(session, kind).value = changed.value;
}

function signalOf<K extends Changeable>(
  session: OpenSession,
  kind: K,
): Signal<Records[K] | undefined> {
  const all: Readonly<Record<Changeable, unknown>> = { ...session, ...session.late };
  return all[kind] as Signal<Records[K] | undefined>;
}

/** A document that few views need, read when the first of them asks; the signal fills when it is there. */
export function bring<K extends LateKind>(session: OpenSession, kind: K): LateRecords[K] {
  const shown = session.late[kind];
  if (shown.peek() === undefined) void readAgain(session, kind);
  return shown;
}

/** Reads again what an import or another page has changed. */
export async function reload(session: OpenSession): Promise<void> {
  await session.ledger.load();
  for (const kind of early) await readAgain(session, kind);
  for (const kind of lateKinds) if (session.late[kind].value) await readAgain(session, kind);
}

const early = [
  'imports',
  'cards',
  'choices',
  'bindings',
  'wallets',
  'corrections',
  'setup',
  'reminders',
] as const;

/** The click that brings a page to the front may change a document while it is being read: what was changed here is newer. */
async function readAgain(session: OpenSession, kind: Changeable | 'imports'): Promise<void> {
  const shown: Signal<unknown> = kind === 'imports' ? session.imports : signalOf(session, kind);
  const before = shown.value;
  const read = valueOf(await readRecord(await session.store(), kind));
  if (shown.value === before) shown.value = read;
}

/** Takes away what a stopped import left behind; it is no news to the person who stopped it. */
export async function afterCancel(session: OpenSession): Promise<void> {
  const { sweepJournal } = await import('../store/journal.ts');
  await sweepJournal((await session.store()).database);
  await reload(session);
}

interface Opening {
  readonly own: LaterDatabase;
  readonly platform: Platform;
  readonly ledgerFirst: Promise<boolean>;
}

async function firstGate({ own, platform, ledgerFirst }: Opening): Promise<Gate> {
  // Begun before it is known whether there is a key: the rows are sealed, and the wait is the same.
  const ownRows = firstRows(databaseNames.own, firstKinds);
  const key = await keptOpen(platform);
  if (!key) return (await readHeader(await own())) ? { kind: 'locked' } : { kind: 'welcome' };
  const database = databaseOf(key.mode, own);
  const found = key.mode === 'own' ? ownRows : firstRows(databaseNames[key.mode], firstKinds);
  return { kind: 'open', session: await openSession({ key, database, ledgerFirst, found }) };
}

function databaseOf(mode: Mode, own: LaterDatabase): LaterDatabase {
  return mode === 'own' ? own : laterDatabase(databaseNames.demo);
}

/** What the first frame is made of. */
const firstKinds = [
  'cards',
  'choices',
  'bindings',
  'wallets',
  'corrections',
  'imports',
  'setup',
  'reminders',
] as const satisfies readonly (keyof Records)[];

interface ToOpen {
  readonly key: OpenKey;
  readonly database: LaterDatabase;
  readonly ledgerFirst: Promise<boolean>;
  /** Rows of the first frame, where they have been read already. */
  readonly found?: ReturnType<typeof firstRows>;
}

async function openSession({ key, database, ledgerFirst, found }: ToOpen): Promise<OpenSession> {
  const vault = await openVault(key.vaultId, key.key);
  const store = async (): Promise<OpenStore> => ({ database: await database(), vault });
  const ledger = createLedger(store);
  const loaded = ledgerFirst.then((first) => (first ? ledger.load() : undefined));
  const rows = (await found) ?? (await database()).records;
  const first = async <K extends keyof Records>(kind: K): Promise<Records[K]> =>
    valueOf(await readRecordIn(vault, rows, kind));
  const [cards, choices, bindings, wallets, corrections, imports, setup, reminders] =
    await Promise.all([
      first('cards'),
      first('choices'),
      first('bindings'),
      first('wallets'),
      first('corrections'),
      first('imports'),
      first('setup'),
      first('reminders'),
    ]);
  const swept = signal(0);
  void drawn().then(async () => {
    await loaded;
    await ledger.load();
    const { sweepJournal } = await import('../store/journal.ts');
    swept.value = await sweepJournal(await database());
  });
  return {
    mode: key.mode,
    key,
    store,
    ledger,
    cards: signal(cards),
    choices: signal(choices),
    bindings: signal(bindings),
    wallets: signal(wallets),
    corrections: signal(corrections),
    imports: signal(imports),
    setup: signal(setup),
    reminders: signal(reminders),
    late: {
      checklist: signal(undefined),
      budgets: signal(undefined),
      drill: signal(undefined),
      upkeep: signal(undefined),
      paid: signal(undefined),
    },
    swept,
  };
}

function valueOf<T>(read: Result<T, { readonly code: string }>): T {
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}
