import { useSignal } from '@preact/signals';
import type {
  BackupChecking,
  BackupMaking,
  DataBackupProps,
} from '../../../components/data-backup.tsx';
import { backupName, noteBackup, saveBackup, tryBackup } from '../../../lib/session/backup.ts';
import type { OpenSession } from '../../../lib/session/session.ts';
import { download } from './download.ts';

/** Makes backups and reads saved ones over. */
export function useBackup(session: OpenSession): DataBackupProps {
  const making = useSignal<BackupMaking>({ kind: 'idle' });
  const checking = useSignal<BackupChecking>({ kind: 'idle' });
  async function make(): Promise<void> {
    making.value = { kind: 'making', share: 0 };
    making.value = await saveToDownloads(session, (share) => {
      making.value = { kind: 'making', share };
    });
  }
  async function check(file: File): Promise<void> {
    checking.value = { kind: 'checking', share: 0 };
    const read = await tryBackup(session, file, (share) => {
      checking.value = { kind: 'checking', share };
    });
    checking.value = read.ok
      ? { kind: 'good', summary: read.value }
      : { kind: 'failed', error: read.error };
  }
  return {
    making: making.value,
    onMake: () => void make(),
    onNotSaved: () => {
      const { value } = making;
      making.value = { kind: 'idle' };
      if (value.kind === 'started') void value.takeBack();
    },
    checking: checking.value,
    onCheck: (file) => void check(file),
  };
}

/** A backup on its way into the browser's downloads. It is noted when it begins: a browser tells no more. */
export async function saveToDownloads(
  session: OpenSession,
  onProgress: (share: number) => void,
): Promise<Extract<BackupMaking, { readonly kind: 'started' | 'failed' }>> {
  const now = Date.now();
  const saved = await saveBackup(session, now, onProgress);
  if (!saved.ok) return { kind: 'failed', error: saved.error };
  const name = backupName(now);
  download(saved.value.file, name);
  const takeBack = await noteBackup(session, now);
  return { kind: 'started', name, unopened: saved.value.summary.unopened, takeBack };
}
