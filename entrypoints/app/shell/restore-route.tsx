import { TabOnly } from '../../../components/data-view.tsx';
import { useGuide } from '../../../components/guide-context.ts';
import { databaseNames } from '../../../lib/session/open-key.ts';
import { laterDatabase } from '../../../lib/store/later-database.ts';
import { amountsOf } from './data-route.tsx';
import { RestorePanel } from './restore-panel.tsx';
import { type OpenProps, say } from './shell.ts';
import { saveToDownloads } from './use-backup.ts';

type ShellProps = Pick<OpenProps, 'shell'>;

const own = laterDatabase(databaseNames.own);

/** A backup in the place of the records that are open. */
export function RestoreRoute({ shell, session }: OpenProps) {
  const { data } = useGuide();
  if (session.mode === 'demo') return <DemoNeedsNone words={data.demo} />;
  if (shell.surface === 'popup') return <InTab shell={shell} />;
  const saveFirst = async (): Promise<void> => {
    const made = await saveToDownloads(session, () => undefined);
    const started = made.kind === 'started';
    say(shell, started ? data.backup.started(made.name) : data.errors[made.error.code]);
  };
  return (
    <RestorePanel
      shell={shell}
      database={async () => (await session.store()).database}
      current={amountsOf(session)}
      onSaveFirst={() => void saveFirst()}
      backHref="#/data"
    />
  );
}

/** A backup where nothing is on record yet. */
export function RestoreFirst({ shell }: ShellProps) {
  if (shell.surface === 'popup') return <InTab shell={shell} />;
  return (
    <RestorePanel
      shell={shell}
      database={own}
      current={undefined}
      onSaveFirst={() => undefined}
      backHref="#/cards"
    />
  );
}

function DemoNeedsNone({ words }: { readonly words: string }) {
  return (
    <div class="view">
      <p class="lead">{words}</p>
    </div>
  );
}

function InTab({ shell }: ShellProps) {
  return (
    <div class="view">
      <TabOnly onOpenTab={() => shell.openTab('#/restore')} />
    </div>
  );
}
