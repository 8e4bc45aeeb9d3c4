import { useMemo } from 'preact/hooks';
import { DataRestore, type DataRestoreProps } from '../../../components/data-restore.tsx';
import type { ProvenBackup } from '../../../lib/session/backup.ts';
import { keepOpen } from '../../../lib/session/open-key.ts';
import { createRestore } from '../../../lib/session/restore.ts';
import type { LaterDatabase } from '../../../lib/store/later-database.ts';
import { browserPlatform } from './browser-platform.ts';
import type { Shell } from './shell.ts';

export interface RestorePanelProps extends Pick<
  DataRestoreProps,
  'current' | 'onSaveFirst' | 'backHref'
> {
  readonly shell: Shell;
  readonly database: LaterDatabase;
}

/** A restore, from the file to the page that opens with the restored records. */
export function RestorePanel({ shell, database, ...rest }: RestorePanelProps) {
  const restore = useMemo(
    () =>
      createRestore({
        database,
        derive: browserPlatform.derive,
        onRestored: (proven) => beginAnew(shell, proven),
      }),
    [],
  );
  return (
    <DataRestore
      {...rest}
      {...restore.state.value}
      onFile={(file) => void restore.pick(file)}
      onMode={restore.setMode}
      onSecret={restore.setSecret}
      onOpen={() => void restore.open()}
      onReplace={() => void restore.replace()}
    />
  );
}

/** What this page remembers is of the records before: it is drawn anew, with the restored ones open. */
async function beginAnew(shell: Shell, { key }: ProvenBackup): Promise<void> {
  await shell.drafts.forget();
  history.replaceState(undefined, '', '#/cards');
  await keepOpen(browserPlatform, key);
  location.reload();
}
