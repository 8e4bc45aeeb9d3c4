import { ImportView } from '../../../components/import-view.tsx';
import importWorker from '../../../lib/session/import.worker.ts?worker&url';
import { createImportQueue } from '../../../lib/session/import-queue.ts';
import { dropOutgrown } from '../../../lib/session/retention.ts';
import { afterCancel, type OpenSession, reload } from '../../../lib/session/session.ts';
import { confirmedBy } from '../../../lib/session/paid-book.ts';
import { Notices } from './notices.tsx';
import { usePaid } from './paid-now.ts';
import type { OpenProps } from './shell.ts';
import { startWorker } from './start-worker.ts';

/** What the bill brought is shown, but for what is older than the person keeps. */
async function afterImport(session: OpenSession): Promise<void> {
  await reload(session);
  await dropOutgrown(session, Date.now());
}

/** Brings bills in. Only in a tab: a popup closes at a click beside it and would take the import with it. */
export function ImportRoute({ shell, session }: OpenProps) {
  /** Everything may have been deleted or locked while a file was on its way. */
  const unlessOver = (thrown: unknown): void => {
    if (shell.sessions.gate.value.kind === 'open') throw thrown;
  };
  shell.kept.imports ??= createImportQueue({
    startWorker: () => startWorker(importWorker),
    requestFor: (file) => ({ file, open: session.key, now: Date.now() }),
    onDone: () => void afterImport(session).catch(unlessOver),
    onCancel: () => void afterCancel(session).catch(unlessOver),
  });
  const queue = shell.kept.imports;
  const book = usePaid(session).value;
  return (
    <>
      <Notices session={session} text={shell.text.value} />
      <ImportView
        today={shell.today}
        items={queue.items.value.map(({ file, ...item }) => ({ ...item, fileName: file.name }))}
        past={session.imports.value}
        onFiles={(files) => queue.add([...files])}
        onCancel={queue.cancel}
        onLedger={() => shell.go('#/ledger')}
        confirmedBy={({ id }) =>
          book ? confirmedBy(book, { pages: session.ledger.pages.value }, id) : 0
        }
      />
    </>
  );
}
