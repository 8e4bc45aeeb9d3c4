import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { KabanDatabase } from '../../lib/store/database.ts';
import { firstRows } from '../../lib/store/first-rows.ts';
import { changeRecord, readRecordIn } from '../../lib/store/records.ts';
import { openVault } from '../../lib/vault/seal.ts';

describe('the rows of the first frame', () => {
  it('are read in one look and open as any others', async () => {
    const database = new KabanDatabase('first-rows');
    const vault = await openVault('v', crypto.getRandomValues(new Uint8Array(32)));
    await changeRecord({ database, vault }, 'setup', () => ({ step: 'done', recovery: true }));
    const rows = await firstRows('first-rows', ['setup', 'cards']);
    if (!rows) throw new Error('no rows');
    expect(await readRecordIn(vault, rows, 'setup')).toEqual({
      ok: true,
      value: { step: 'done', recovery: true },
    });
    expect(await readRecordIn(vault, rows, 'cards')).toEqual({
      ok: true,
      value: { cards: [], dismissed: [] },
    });
  });

  it('are none where there is no database, and none is made', async () => {
    expect(await firstRows('never-made', ['cards'])).toBeUndefined();
    const names = (await indexedDB.databases()).map(({ name }) => name);
    expect(names).not.toContain('never-made');
  });
});
