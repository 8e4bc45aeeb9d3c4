import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { DataView } from '../../../components/data-view.tsx';
import { useGuide } from '../../../components/guide-context.ts';
import { newestDay } from '../../../lib/session/newest-day.ts';
import { bring, type OpenSession } from '../../../lib/session/session.ts';
import { countChanges } from '../../../lib/store/backup-changes.ts';
import type { OpenProps } from './shell.ts';
import { useBackup } from './use-backup.ts';
import { useExport } from './use-export.ts';
import { usePersistence } from './use-persistence.ts';
import { useRetention } from './use-retention.ts';

/** Backup, restore, readable copies, how long entries are kept, and how much there is. */
export function DataRoute(props: OpenProps) {
  const { shell, session } = props;
  const upkeep = bring(session, 'upkeep').value;
  const paid = bring(session, 'paid').value;
  const backup = useBackup(session);
  const taking = useExport(session, { text: shell.text.value, guide: useGuide() });
  const retention = useRetention(props);
  const [persistence, onPersist] = usePersistence(session);
  const bytes = useBytes(session);
  const changes = useChanges(session);
  return (
    <DataView
      demo={session.mode === 'demo'}
      onOpenTab={shell.surface === 'popup' ? () => shell.openTab('#/data') : undefined}
      facts={{
        ...amountsOf(session),
        payments: paid?.payments.filter(({ trashedAt }) => trashedAt === undefined).length,
        months: session.ledger.manifest.value.months.map(({ month }) => month),
        newest: newestDay(session.ledger.pages.value),
        bytes,
        backupAt: upkeep?.backupAt,
        changes: changes - (upkeep?.backupChanges ?? 0),
      }}
      backup={backup}
      taking={taking}
      retention={retention}
      persistence={persistence}
      onPersist={onPersist}
    />
  );
}

/** How much is on record now. */
export function amountsOf({ cards, bindings, ledger }: OpenSession) {
  return {
    cards: cards.value.cards.length,
    bindings: bindings.value.bindings.length,
    entries: ledger.manifest.value.months.reduce((sum, { count }) => sum + count, 0),
  };
}

/** The room that the browser thinks our records take; asked again when the ledger has changed. */
function useBytes({ ledger }: OpenSession): number | undefined {
  const bytes = useSignal<number | undefined>(undefined);
  useEffect(() => {
    // Where it cannot say, the line is left out.
    navigator.storage.estimate().then(
      ({ usage }) => (bytes.value = usage),
      () => undefined,
    );
  }, [ledger.manifest.value]);
  return bytes.value;
}

function useChanges({ store, late, cards, bindings, imports }: OpenSession): number {
  const changes = useSignal(0);
  useEffect(() => {
    void store()
      .then(({ database }) => countChanges(database))
      .then((count) => (changes.value = count));
  }, [late.upkeep.value, cards.value, bindings.value, imports.value]);
  return changes.value;
}
