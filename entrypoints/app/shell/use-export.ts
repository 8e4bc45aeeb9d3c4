import { useSignal } from '@preact/signals';
import type { DataExportProps } from '../../../components/data-export.tsx';
import { type ExportKind, exportKinds } from '../../../lib/domain/backup.ts';
import { exportFile, type ExportWords } from '../../../lib/session/export-files.ts';
import type { OpenSession } from '../../../lib/session/session.ts';
import { download } from './download.ts';

/** Readable files, behind the warning. */
export function useExport(session: OpenSession, words: ExportWords): DataExportProps {
  const understood = useSignal(false);
  const exported = useSignal<DataExportProps['exported']>(undefined);
  const sources = {
    cards: session.cards.value.cards,
    bindings: session.bindings.value.bindings,
    wallets: session.wallets.value,
    pages: session.ledger.pages.value,
  };
  const has: Readonly<Record<ExportKind, boolean>> = {
    cards: sources.cards.length > 0,
    bindings: sources.bindings.length > 0,
    entries: sources.pages.length > 0,
    records: sources.cards.length + sources.wallets.accounts.length > 0,
  };
  const damaged = session.ledger.damaged.value;
  return {
    kinds: exportKinds.filter((kind) => has[kind]),
    loading: session.ledger.loading.value,
    damaged: damaged.reduce((sum, { count }) => sum + count, 0),
    understood: understood.value,
    onUnderstood: (now) => {
      understood.value = now;
    },
    onExport: (kind) => {
      const { name, file, count } = exportFile(kind, sources, { words, now: Date.now() });
      download(file, name);
      exported.value = { name, count };
    },
    exported: exported.value,
  };
}
