import type { BackupError, BackupSummary } from '../domain/backup.ts';
import { beijingDay } from '../domain/calendar.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Upkeep } from '../domain/upkeep.ts';
import { countChanges } from '../store/backup-changes.ts';
import { type Backup, makeBackup } from '../store/backup-make.ts';
import {
  checkBackup,
  type OpenBackup,
  openBackup,
  type WholeBackup,
} from '../store/backup-read.ts';
import { restoreBackup } from '../store/backup-restore.ts';
import type { KabanDatabase } from '../store/database.ts';
import { changeRecord } from '../store/records.ts';
import type { DeriveKey } from '../vault/key-derivation.ts';
import { readRecoveryCode } from '../vault/recovery-code.ts';
import { openVault } from '../vault/seal.ts';
import { unwrapByPassphrase, unwrapByRecoveryCode } from '../vault/wrap.ts';
import type { TypedSecret } from './access.ts';
import type { OpenKey } from './open-key.ts';
import { change, type OpenSession } from './session.ts';
import { storeError } from './store-error.ts';

type OnProgress = (share: number) => void;

/** What the file is called: its day, so that many lie in order, and nothing of what is in it. */
export function backupName(now: number): string {
  return `kaban-backup-${beijingDay(now)}.kaban`;
}

/** Everything on record as one sealed file. */
export async function saveBackup(
  { store }: Pick<OpenSession, 'store'>,
  now: number,
  onProgress: OnProgress,
): Promise<Result<Backup, BackupError>> {
  try {
    return ok(await makeBackup(await store(), now, onProgress));
  } catch (thrown) {
    return err(problemOf(thrown));
  }
}

/**
 * Notes that the download of a backup file has begun: a browser tells no more than that. What was noted before is
 * handed back, for a person who then does not find the file.
 */
export async function noteBackup(session: OpenSession, now: number): Promise<() => Promise<void>> {
  const changes = await countChanges((await session.store()).database);
  let known: Upkeep = {};
  await change(session, 'upkeep', (before) => {
    known = before;
    return { ...before, backupAt: now, backupChanges: changes };
  });
  return () => {
    const { backupAt, backupChanges } = known;
    return change(session, 'upkeep', (before) => ({ ...before, backupAt, backupChanges }));
  };
}

/** Tries a saved file as a restore would, with the key that is open, and changes nothing. */
export async function tryBackup(
  { store, key }: Pick<OpenSession, 'store' | 'key'>,
  file: Blob,
  onProgress: OnProgress,
): Promise<Result<BackupSummary, BackupError>> {
  const whole = await checkBackup(file, (share) => onProgress(share / 2));
  if (!whole.ok) return whole;
  if (whole.value.head.vault.vaultId !== key.vaultId) return err({ code: 'other-vault' });
  const { vault } = await store();
  const backup = await openBackup(whole.value, vault, (share) => onProgress((1 + share) / 2));
  return backup.ok ? ok(backup.value.summary) : backup;
}

/** A backup whose every row was opened, and the key that did it. */
export interface ProvenBackup {
  readonly backup: OpenBackup;
  readonly key: OpenKey;
}

/** Opens a whole backup with its own passphrase or recovery code. */
export async function proveBackup(
  whole: WholeBackup,
  typed: TypedSecret,
  { derive, onProgress }: { readonly derive: DeriveKey; readonly onProgress: OnProgress },
): Promise<Result<ProvenBackup, BackupError>> {
  const unwrapped = await keyOf(whole, typed, derive);
  if (!unwrapped.ok) return unwrapped;
  const { vaultId } = whole.head.vault;
  const vault = await openVault(vaultId, unwrapped.value);
  const backup = await openBackup(whole, vault, onProgress);
  if (!backup.ok) return backup;
  return ok({ backup: backup.value, key: { mode: 'own', vaultId, key: unwrapped.value } });
}

async function keyOf(
  { head }: WholeBackup,
  { kind, text }: TypedSecret,
  derive: DeriveKey,
): Promise<Result<Uint8Array<ArrayBuffer>, BackupError>> {
  if (kind === 'passphrase') {
    const key = await unwrapByPassphrase(head.vault, text, derive);
    if (key.ok) return key;
    return err({ code: key.error.code === 'wrong-secret' ? 'wrong-passphrase' : 'not-authentic' });
  }
  // Before the code is read: whoever never had one would try to mend what they typed.
  const there = head.vault.wraps.some((wrap) => wrap.kind === 'recovery');
  if (!there) return err({ code: 'no-recovery-code' });
  const code = readRecoveryCode(text);
  const key = code.ok ? await unwrapByRecoveryCode(head.vault, code.value) : code;
  return key.ok ? key : err({ code: 'wrong-recovery-code' });
}

/** Puts a proven backup in the place of everything on record; on an error nothing was replaced. */
export async function restoreProven(
  database: KabanDatabase,
  { backup }: ProvenBackup,
  onProgress: OnProgress,
): Promise<Result<undefined, BackupError>> {
  try {
    await restoreBackup(database, backup, onProgress);
  } catch (thrown) {
    return err(problemOf(thrown));
  }
  // The records are in place whatever becomes of the note; without it there is one reminder too many.
  await noteRestored(database, backup).catch(() => undefined);
  return ok(undefined);
}

/** The file itself is as fresh a backup as there can be. */
async function noteRestored(
  database: KabanDatabase,
  { vault, summary }: OpenBackup,
): Promise<void> {
  const backupAt = summary.madeAt;
  const backupChanges = await countChanges(database);
  const store = { database, vault };
  await changeRecord(store, 'upkeep', (before) => ({ ...before, backupAt, backupChanges }));
}

function problemOf(thrown: unknown): BackupError {
  if (thrown instanceof Error && thrown.message === 'the file has changed') {
    return { code: 'unreadable-file' };
  }
  return { code: storeError(thrown).code === 'disk-full' ? 'disk-full' : 'internal' };
}
