import { type Signal, signal } from '@preact/signals';
import type { ImportReport } from '../domain/statement.ts';
import type { ImportError, ImportProgress } from './import-file.ts';
import type { ImportMessage, ImportRequest } from './import.worker.ts';

export type ImportPhase = 'waiting' | 'reading' | 'saving' | 'done' | 'failed' | 'cancelled';

/** One file on its way into the ledger. */
export interface QueuedImport {
  readonly id: string;
  readonly file: File;
  readonly phase: ImportPhase;
  readonly rowsRead: number;
  /** With `saving`. */
  readonly rowsSaved?: number;
  readonly report?: ImportReport;
  readonly error?: ImportError;
}

export interface ImportQueue {
  readonly items: Signal<readonly QueuedImport[]>;
  readonly add: (files: readonly File[]) => void;
  /** Stops a file before it is committed; nothing of it stays. */
  readonly cancel: (id: string) => void;
}

export interface ImportHands {
  readonly startWorker: () => Worker;
  readonly requestFor: (file: File) => ImportRequest;
  /** A file is in: the ledger on the screen is behind the one on the disk. */
  readonly onDone: () => void;
  /** A file was stopped while it was read: what it may have begun to write must go. */
  readonly onCancel: () => void;
}

/** Imports files one after another, each in a worker of its own that can be ended. */
export function createImportQueue(hands: ImportHands): ImportQueue {
  const items = signal<readonly QueuedImport[]>([]);
  let worker: Worker | undefined;

  function update(id: string, part: Partial<QueuedImport>): void {
    items.value = items.value.map((item) => (item.id === id ? { ...item, ...part } : item));
  }

  function next(): void {
    worker?.terminate();
    worker = undefined;
    const waiting = items.value.find(({ phase }) => phase === 'waiting');
    if (waiting) start(waiting);
  }

  function start({ id, file }: QueuedImport): void {
    update(id, { phase: 'reading' });
    const started = hands.startWorker();
    worker = started;
    started.addEventListener('message', ({ data }: MessageEvent<ImportMessage>) => {
      if (data.kind === 'progress') return update(id, { phase: data.phase, ...rowsOf(data) });
      update(id, ended(data));
      if (data.kind === 'done') hands.onDone();
      next();
    });
    started.addEventListener('error', () => {
      update(id, { phase: 'failed', error: { code: 'internal' } });
      next();
    });
    started.postMessage(hands.requestFor(file));
  }

  return {
    items,
    add(files) {
      const added = files.map((file) => ({
        id: crypto.randomUUID(),
        file,
        phase: 'waiting' as const,
        rowsRead: 0,
      }));
      items.value = [...items.value, ...added];
      if (!worker) next();
    },
    cancel(id) {
      const item = items.value.find((queued) => queued.id === id);
      if (item?.phase !== 'waiting' && item?.phase !== 'reading') return;
      update(id, { phase: 'cancelled' });
      if (item.phase !== 'reading') return;
      next();
      hands.onCancel();
    },
  };
}

function rowsOf({ phase, rows }: ImportProgress): Partial<QueuedImport> {
  return phase === 'reading' ? { rowsRead: rows } : { rowsSaved: rows };
}

function ended(message: Exclude<ImportMessage, { kind: 'progress' }>): Partial<QueuedImport> {
  if (message.kind === 'failed') return { phase: 'failed', error: message.error };
  return { phase: 'done', report: message.report, rowsRead: message.report.dataRows };
}
