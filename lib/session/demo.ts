import { beijingDay } from '../domain/calendar.ts';
import type { Card } from '../domain/card.ts';
import { demoBills } from '../statement/demo-bills.ts';
import { KabanDatabase } from '../store/database.ts';
import { changeRecord, type OpenStore, readRecord, type Records } from '../store/records.ts';
import { openVault } from '../vault/seal.ts';
import { demoBindings, demoPhone } from './demo-bindings.ts';
import { demoBudgets } from './demo-budgets.ts';
import { demoChecklist } from './demo-checklist.ts';
import { demoPayments } from './demo-payments.ts';
import { importFile } from './import-file.ts';
import { databaseNames, type OpenKey } from './open-key.ts';
import { collectReminders } from './reminder-sources.ts';
import { withReminders } from './reminders.ts';

/** Makes a throw-away vault and fills it with invented cards and bills, which take the way of real ones. */
export async function fillDemo(now: number): Promise<OpenKey> {
  await new KabanDatabase(databaseNames.demo).delete();
  const database = new KabanDatabase(databaseNames.demo);
  const key = crypto.getRandomValues(new Uint8Array(32));
  const vaultId = crypto.randomUUID();
  const store = { database, vault: await openVault(vaultId, key) };
  for (const { name, bytes } of demoBills(now)) {
    const imported = await importFile(store, { name, bytes, now }, () => {});
    if (!imported.ok) throw new Error(imported.error.code);
  }
  const cards = demoCards(now);
  await changeRecord(store, 'cards', () => ({ cards, dismissed: [] }));
  await changeRecord(store, 'bindings', () => ({
    bindings: demoBindings(cards, now),
    dismissed: [],
  }));
  await changeRecord(store, 'wallets', () => ({ accounts: [], devices: [demoPhone] }));
  await changeRecord(store, 'budgets', () => ({ budgets: demoBudgets(cards, now) }));
  await changeRecord(store, 'paid', () => ({ payments: demoPayments(cards, now) }));
  await changeRecord(store, 'checklist', () => demoChecklist(now));
  await changeRecord(store, 'setup', () => ({ step: 'done', recovery: false }));
  await changeRecord(store, 'reminders', await firstReminders(store, now));
  database.close();
  return { mode: 'demo', vaultId, key };
}

/** What is due stands there in the first frame; once open, the page works it out from the bills as well. */
async function firstReminders(store: OpenStore, now: number) {
  const record = async <K extends keyof Records>(kind: K): Promise<Records[K]> => {
    const read = await readRecord(store, kind);
    if (!read.ok) throw new Error(read.error.code);
    return read.value;
  };
  const records = {
    cards: await record('cards'),
    choices: await record('choices'),
    bindings: await record('bindings'),
    wallets: await record('wallets'),
    imports: await record('imports'),
    checklist: await record('checklist'),
    budgets: await record('budgets'),
    // Held against the bills once they are in memory.
    paid: { payments: [] },
    upkeep: await record('upkeep'),
  };
  const reminders = collectReminders(
    { records, setup: undefined, pages: [], whole: false, changes: 0 },
    now,
  );
  return (before: Records['reminders']) => withReminders(before, reminders);
}

function demoCards(now: number): Card[] {
  const card = (issuer: string, kind: Card['kind'], last4: string): Card => ({
    id: crypto.randomUUID(),
    issuer,
    kind,
    last4,
    alias: '',
    addedAt: now,
  });
  return [
    card('CMB', 'credit', '8806'),
    { ...card('CCB', 'debit', '3321'), checkOn: beijingDay(now - 86_400_000) },
    card('ICBC', 'debit', '1234'),
  ];
}
