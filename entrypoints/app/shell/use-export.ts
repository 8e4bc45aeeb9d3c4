import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { DataExportProps } from '../../../components/data-export.tsx';
import { type ExportKind, exportKinds } from '../../../lib/domain/backup.ts';
import { exportFile, type ExportWords } from '../../../lib/session/export-files.ts';
import type { EnteredRecords } from '../../../lib/session/export-records.ts';
import { bring, lateKinds, type OpenSession } from '../../../lib/session/session.ts';
import { download } from './download.ts';

/** Readable files, behind the warning. */
export function useExport(session: OpenSession, words: ExportWords): DataExportProps {
  const understood = useSignal(false);
  const exported = useSignal<DataExportProps['exported']>(undefined);
  useEffect(() => {
    for (const kind of lateKinds) bring(session, kind);
  }, [session]);
  const records = allEntered(session);
  const pages = session.ledger.pages.value;
  const has = { ...hasRecords(records), entries: pages.length > 0 };
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
      if (!records) return;
      const sources = { records, pages };
      const { name, file, count } = exportFile(kind, sources, { words, now: Date.now() });
      download(file, name);
      exported.value = { name, count };
    },
    exported: exported.value,
  };
}

/** All documents as they are shown; undefined until those that few views need are read. */
function allEntered({ late, ...session }: OpenSession): EnteredRecords | undefined {
  const [checklist, budgets] = [late.checklist.value, late.budgets.value];
  const [drill, upkeep, paid] = [late.drill.value, late.upkeep.value, late.paid.value];
  if (!checklist || !budgets || !drill || !upkeep || !paid) return undefined;
  return {
    cards: session.cards.value,
    choices: session.choices.value,
    bindings: session.bindings.value,
    wallets: session.wallets.value,
    corrections: session.corrections.value,
    reminders: session.reminders.value,
    checklist,
    budgets,
    drill,
    upkeep,
    paid,
  };
}

/** Of which kinds there is something; nothing while they are being read. */
function hasRecords(
  records: EnteredRecords | undefined,
): Readonly<Record<Exclude<ExportKind, 'entries'>, boolean>> {
  if (!records) {
    return { cards: false, bindings: false, budgets: false, payments: false, records: false };
  }
  const { cards, bindings, budgets, paid, wallets } = records;
  const has = {
    cards: cards.cards.length > 0,
    bindings: bindings.bindings.length > 0,
    budgets: budgets.budgets.length > 0,
    payments: paid.payments.some(({ trashedAt }) => trashedAt === undefined),
  };
  const more = wallets.accounts.length + wallets.devices.length + paid.payments.length;
  return { ...has, records: more > 0 || Object.values(has).some(Boolean) };
}
