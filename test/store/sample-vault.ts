import type { Card } from '../../lib/domain/card.ts';
import { KabanDatabase } from '../../lib/store/database.ts';
import { writeHeader } from '../../lib/store/header.ts';
import { changeRecord, type OpenStore } from '../../lib/store/records.ts';
import { writeImport } from '../../lib/store/write-import.ts';
import { argon2 } from '../../lib/vault/argon2.ts';
import { usualCost } from '../../lib/vault/key-derivation.ts';
import { openVault } from '../../lib/vault/seal.ts';
import { wrapByPassphrase, wrapByRecoveryCode } from '../../lib/vault/wrap.ts';
import { sampleColumns, sampleEvidence, sampleReport, type SampleRow } from './sample-entries.ts';

export const passphrase = '蓝鲸 邮票 柚子 台阶';
export const recoverySymbols = '0123456789ABCDEFGHJKMNPQRS';

/** Key derivation that costs almost nothing. */
export const derive = (text: string, salt: Uint8Array<ArrayBuffer>) =>
  argon2(text, salt, { memoryKiB: 64, passes: 1 });

export const sampleRows: readonly SampleRow[] = [
  { day: [2026, 10, 1], fen: 990, shop: '滨江书屋' },
  { day: [2026, 9, 30], fen: 1250, shop: '青禾面馆' },
  { day: [2024, 2, 29], fen: 20, shop: '城东停车场' },
  { day: [2023, 1, 5], fen: 777, shop: '北门水站' },
];

export function sampleCard(last4: string, addedAt = 0): Card {
  return { id: `card-${last4}`, issuer: 'ICBC', kind: 'debit', last4, alias: '', addedAt };
}

/** A vault in a database of its own, with a card and no entries. */
export async function sampleVault(name: string = crypto.randomUUID()): Promise<OpenStore> {
  const database = new KabanDatabase(name);
  const key = crypto.getRandomValues(new Uint8Array(32));
  const vaultId = crypto.randomUUID();
  const wraps = [
    await wrapByPassphrase(key, { vaultId, text: passphrase }, { derive, cost: usualCost }),
    await wrapByRecoveryCode(key, { vaultId, text: recoverySymbols }),
  ];
  await writeHeader(database, { format: 1, vaultId, wraps });
  const store = { database, vault: await openVault(vaultId, key) };
  await changeRecord(store, 'cards', () => ({ cards: [sampleCard('4471')], dismissed: [] }));
  return store;
}

/** Imports invented rows the way a bill is imported. */
export function importSample(
  store: OpenStore,
  rows: readonly SampleRow[] = sampleRows,
  id = 'import-1',
) {
  const statement = {
    provider: 'alipay',
    columns: sampleColumns(rows),
    evidence: sampleEvidence(rows),
    reportFor: (added: number) => ({ ...sampleReport(rows, id), added }),
  } as const;
  return writeImport(store, statement, () => {});
}

/** Everything that lies in a database, in an order that does not depend on how it came there. */
export async function dump(database: KabanDatabase): Promise<string> {
  const tables = await Promise.all(
    database.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  return JSON.stringify(Object.fromEntries(tables), (_key, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value,
  );
}
