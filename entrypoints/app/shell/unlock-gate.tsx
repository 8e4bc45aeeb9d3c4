import { useState } from 'preact/hooks';
import { Frame } from '../../../components/frame.tsx';
import { Unlock, type UnlockProps } from '../../../components/unlock.tsx';
import { DangerRow } from './page-row.tsx';
import type { Shell } from './shell.ts';

/** The vault is locked: a passphrase or the recovery code opens it. */
export function UnlockGate({ shell }: { readonly shell: Shell }) {
  const [mode, setMode] = useState<UnlockProps['mode']>('passphrase');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<UnlockProps['error']>();
  const text = shell.text.value;

  async function unlock(): Promise<void> {
    setBusy(true);
    const opened = await shell.sessions
      .unlock({ kind: mode, text: shell.drafts.drafts.value.unlock })
      .catch((thrown: unknown) => ({ ok: false, error: problemOf(thrown) }) as const);
    setBusy(false);
    setError(opened.ok ? undefined : opened.error);
    if (opened.ok) void shell.drafts.change({ unlock: '' });
  }

  return (
    <Frame surface={shell.surface} viewKey="unlock" title={text.titles.unlock}>
      <DangerRow shell={shell} />
      <Unlock
        mode={mode}
        onMode={(next) => {
          setMode(next);
          setError(undefined);
          void shell.drafts.change({ unlock: '' });
        }}
        value={shell.drafts.drafts.value.unlock}
        onInput={(value) => {
          setError(undefined);
          void shell.drafts.change({ unlock: value });
        }}
        busy={busy}
        error={error}
        onSubmit={() => void unlock()}
      />
      <a class="lost-link" href="#/lost">
        {text.titles.lost}
      </a>
      <a class="lost-link" href="#/helper">
        {text.titles.helper}
      </a>
    </Frame>
  );
}

/** The key derivation says when its 64 MiB are not to be had; anything else is a fault of ours. */
function problemOf(thrown: unknown): UnlockProps['error'] {
  const starved = thrown instanceof Error && thrown.message === 'not-enough-memory';
  if (starved) return { code: 'not-enough-memory' };
  return { code: 'internal', incident: crypto.randomUUID().slice(0, 8) };
}
