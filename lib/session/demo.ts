import { beijingDay } from '../domain/calendar.ts';
import type { Card } from '../domain/card.ts';
import { demoBills } from '../statement/demo-bills.ts';
import { KabanDatabase } from '../store/database.ts';
import { changeRecord } from '../store/records.ts';
import { openVault } from '../vault/seal.ts';
import { demoBindings, demoPhone } from './demo-bindings.ts';
import { importFile } from './import-file.ts';
import { databaseNames, type OpenKey } from './open-key.ts';

/** Makes a throw-away vault and fills it with invented cards and bills, which take the way of real ones. */
export async function fillDemo(now: number): Promise<OpenKey> {
  await new KabanDatabase(databaseNames.demo).delete();
  const database = new KabanDatabase(databaseNames.demo);
  const key = crypto.getRandomValues(new Uint8Array(32));
  const vaultId = crypto.randomUUID();
  const store = { database, vault: await openVault(vaultId, key) };
  for (const { name, bytes } of demoBills(beijingDay(now))) {
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
  await changeRecord(store, 'setup', () => ({ step: 'done', recovery: false }));
  database.close();
  return { mode: 'demo', vaultId, key };
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
    card('CCB', 'debit', '3321'),
    card('ICBC', 'debit', '1234'),
  ];
}
