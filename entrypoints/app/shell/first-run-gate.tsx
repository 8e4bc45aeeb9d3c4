import { useState } from 'preact/hooks';
import { FirstRun } from '../../../components/first-run.tsx';
import { Frame } from '../../../components/frame.tsx';
import { Notice } from '../../../components/notice.tsx';
import { PassphraseStep } from '../../../components/passphrase-step.tsx';
import { deletedRoute } from '../../../lib/session/open-at.ts';
import { enoughGuesses, passphraseStrength } from '../../../lib/vault/strength.ts';
import type { PassphraseErrorCode } from '../../../lib/text/codes.ts';
import { guideView } from './guide-view.tsx';
import type { Shell } from './shell.ts';

interface GateProps {
  readonly shell: Shell;
}

const RestoreFirst = guideView<GateProps>(
  async () => (await import('./restore-route.tsx')).RestoreFirst,
);

/** Nothing was made on this computer yet: a passphrase, a look at the demo, or a backup to begin with. */
export function FirstRunGate({ shell }: GateProps) {
  if (shell.drafts.drafts.value.route !== '#/restore') return <NewVault shell={shell} />;
  const { titles } = shell.text.value;
  return (
    <Frame surface={shell.surface} viewKey="restore" title={titles.restore} backHref="#/cards">
      <RestoreFirst shell={shell} />
    </Frame>
  );
}

function NewVault({ shell }: GateProps) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<PassphraseErrorCode>();
  const { passphrase, repeat } = shell.drafts.drafts.value;
  const strength = passphraseStrength(passphrase);
  const text = shell.text.value;

  function change(part: { readonly passphrase?: string; readonly repeat?: string }): void {
    setError(undefined);
    void shell.drafts.change(part);
  }

  async function make(): Promise<void> {
    const wrong = problemOf(strength.guesses, passphrase === repeat);
    setError(wrong);
    if (wrong) return;
    setBusy(true);
    await shell.sessions.make(passphrase);
    void shell.drafts.change({ passphrase: '', repeat: '', route: '#/cards' });
  }

  return (
    <Frame surface={shell.surface} viewKey="first-run" title={text.titles.firstRun}>
      {shell.drafts.drafts.value.route === deletedRoute && (
        <Notice tone="ok" icon="check" alert>
          {text.firstRun.deleted}
        </Notice>
      )}
      <FirstRun step="passphrase">
        <PassphraseStep
          passphrase={passphrase}
          repeat={repeat}
          onPassphrase={(value) => change({ passphrase: value })}
          onRepeat={(value) => change({ repeat: value })}
          strength={strength}
          error={error}
          busy={busy}
          onSubmit={() => void make()}
          onDemo={() => {
            setBusy(true);
            void shell.sessions.startDemo();
          }}
          onRestore={() => shell.openTab('#/restore')}
        />
      </FirstRun>
    </Frame>
  );
}

function problemOf(guesses: number, same: boolean): PassphraseErrorCode | undefined {
  if (guesses < enoughGuesses) return 'too-weak';
  return same ? undefined : 'not-the-same';
}
