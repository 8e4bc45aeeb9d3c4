import { useRef } from 'preact/hooks';
import { ImportView } from '../../../components/import-view.tsx';
import importWorker from '../../../lib/session/import.worker.ts?worker&url';
import { createImportQueue } from '../../../lib/session/import-queue.ts';
import { reload } from '../../../lib/session/session.ts';
import type { OpenProps } from './shell.ts';
import { startWorker } from './start-worker.ts';

/** Brings bills in. Only in a tab: a popup closes at a click beside it and would take the import with it. */
export function ImportRoute({ shell, session }: OpenProps) {
  const kept = useRef<ReturnType<typeof createImportQueue> | undefined>(undefined);
  kept.current ??= createImportQueue({
    startWorker: () => startWorker(importWorker),
    requestFor: (file) => ({ file, open: session.key, now: Date.now() }),
    onDone: () => void reload(session),
  });
  const queue = kept.current;
  return (
    <ImportView
      today={shell.today}
      items={queue.items.value.map(({ file, ...item }) => ({ ...item, fileName: file.name }))}
      past={session.imports.value}
      onFiles={(files) => queue.add([...files])}
      onCancel={queue.cancel}
      onLedger={() => shell.go('#/ledger')}
    />
  );
}
