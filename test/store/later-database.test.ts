import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { laterDatabase } from '../../lib/store/later-database.ts';

it('makes one database, and only when it is first asked for', async () => {
  const name = crypto.randomUUID();
  const later = laterDatabase(name);
  expect((await indexedDB.databases()).map((known) => known.name)).not.toContain(name);
  const [one, other] = await Promise.all([later(), later()]);
  expect(one).toBe(other);
  await one.records.put({
    id: 'cards',
    version: 1,
    iv: new Uint8Array(12),
    ciphertext: new Uint8Array(16),
  });
  expect((await (await later()).records.get('cards'))?.version).toBe(1);
});
