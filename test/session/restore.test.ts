import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { createRestore, type Restore } from '../../lib/session/restore.ts';
import { type BackupHead, encodeHead } from '../../lib/store/backup-head.ts';
import { makeBackup } from '../../lib/store/backup-make.ts';
import { checkBackup } from '../../lib/store/backup-read.ts';
import { KabanDatabase } from '../../lib/store/database.ts';
import { faultyDatabase } from '../store/faulty-database.ts';
import { derive, passphrase, sampleVault } from '../store/sample-vault.ts';

const now = 1_790_000_000_000;
const ignore = (): void => {};

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
});

async function savedFile(): Promise<Blob> {
  const { file } = await makeBackup(await sampleVault(), now, ignore);
  return file;
}

async function headOf(file: Blob): Promise<BackupHead> {
  const whole = await checkBackup(file, ignore);
  if (!whole.ok) throw new Error(whole.error.code);
  return whole.value.head;
}

function restoreInto(database: KabanDatabase): { restore: Restore; done: () => number } {
  let done = 0;
  const onRestored = async (): Promise<void> => void (done += 1);
  const restore = createRestore({ database: async () => database, derive, onRestored });
  return { restore, done: () => done };
}

async function proven(database: KabanDatabase, file: Blob) {
  const made = restoreInto(database);
  await made.restore.pick(file);
  made.restore.setSecret(passphrase);
  await made.restore.open();
  return made;
}

describe('a file that no secret opens', () => {
  it('leads back to the choice of another file', async () => {
    const head = await headOf(await savedFile());
    const forged = new Blob([await encodeHead({ ...head, sections: [] })]);
    const { restore } = await proven(new KabanDatabase(crypto.randomUUID()), forged);
    expect(restore.state.value).toMatchObject({
      stage: { kind: 'pick' },
      error: { code: 'not-authentic' },
    });
  });

  it.each(['salt', 'iv', 'ciphertext'] as const)(
    'is damaged, and no secret is asked for, where its keys have no %s of their length',
    async (field) => {
      const head = await headOf(await savedFile());
      const wraps = head.vault.wraps.map((wrap) => ({ ...wrap, [field]: new Uint8Array(3) }));
      const forged = new Blob([await encodeHead({ ...head, vault: { ...head.vault, wraps } })]);
      const { restore } = restoreInto(new KabanDatabase(crypto.randomUUID()));
      await restore.pick(forged);
      expect(restore.state.value).toMatchObject({
        stage: { kind: 'pick' },
        error: { code: 'damaged' },
      });
    },
  );
});

it('says that a backup has no recovery code, however one is typed', async () => {
  const file = await savedFile();
  const head = await headOf(file);
  const wraps = head.vault.wraps.filter(({ kind }) => kind === 'passphrase');
  const codeless = new Blob([
    await encodeHead({ ...head, sections: [], vault: { ...head.vault, wraps } }),
  ]);
  const { restore } = restoreInto(new KabanDatabase(crypto.randomUUID()));
  await restore.pick(codeless);
  restore.setMode('recovery');
  restore.setSecret('AAAA');
  await restore.open();
  expect(restore.state.value).toMatchObject({
    stage: { kind: 'secret' },
    error: { code: 'no-recovery-code' },
  });
});

describe('putting a backup in place', () => {
  it('leaves no moment for a second press', async () => {
    const { restore } = await proven(new KabanDatabase(crypto.randomUUID()), await savedFile());
    const writing = restore.replace();
    expect(restore.state.value.stage.kind).toBe('writing');
    await writing;
  });

  it('is done or says why not, at whichever write the disk is full', async () => {
    const file = await savedFile();
    const outcomes: string[] = [];
    for (let failAt = 1; failAt < 40; failAt += 1) {
      const name = crypto.randomUUID();
      const { restore, done } = await proven(faultyDatabase(name, failAt, 'disk-full'), file);
      await restore.replace();
      const kept = await new KabanDatabase(name).plain.count();
      const { error } = restore.state.value;
      expect({ kept, done: done() }).toEqual(error ? { kept: 0, done: 0 } : { kept: 1, done: 1 });
      outcomes.push(error?.code ?? 'done');
    }
    expect(new Set(outcomes)).toEqual(new Set(['disk-full', 'done']));
  });
});
