import { useEffect, useState } from 'preact/hooks';
import { ChooseStep } from '../../../components/choose-step.tsx';
import { FirstRun } from '../../../components/first-run.tsx';
import { Frame } from '../../../components/frame.tsx';
import { RecoveryStep } from '../../../components/recovery-step.tsx';
import { walletIds } from '../../../lib/domain/wallet.ts';
import { change } from '../../../lib/session/session.ts';
import type { OpenProps } from './shell.ts';

/** The recovery code, shown until the person says it is written down or goes on without one. */
export function RecoveryGate({ shell, session }: OpenProps) {
  const [code, setCode] = useState('');
  const [saved, setSaved] = useState(false);
  const [copied, setCopied] = useState(false);
  useEffect(() => void shell.sessions.recoveryCode().then(setCode), []);

  async function next(keep: boolean): Promise<void> {
    if (keep) await shell.sessions.keepRecoveryCode(session, code);
    else await shell.sessions.forgetRecoveryCode();
    await change(session, 'setup', (before) => ({ ...before, step: 'choose', recovery: keep }));
  }

  return (
    <Frame surface={shell.surface} viewKey="recovery" title={shell.text.value.titles.firstRun}>
      <FirstRun step="recovery">
        <RecoveryStep
          code={code}
          saved={saved}
          onSaved={setSaved}
          copied={copied}
          onCopy={() => void navigator.clipboard.writeText(code).then(() => setCopied(true))}
          onPrint={() => print()}
          onDone={() => void next(true)}
          onSkip={() => void next(false)}
        />
      </FirstRun>
    </Frame>
  );
}

/** Banks and wallets the person uses, so that they come first. */
export function ChooseGate({ shell, session }: OpenProps) {
  const { issuers, wallets } = shell.drafts.drafts.value;
  const done = async (chosen: boolean): Promise<void> => {
    if (chosen) await change(session, 'choices', () => ({ issuers, wallets }));
    await change(session, 'setup', (before) => ({ ...before, step: 'done' }));
  };
  return (
    <Frame surface={shell.surface} viewKey="choose" title={shell.text.value.titles.firstRun}>
      <FirstRun step="choose">
        <ChooseStep
          issuerIds={issuers}
          walletIds={walletIds.filter((id) => wallets.includes(id))}
          onIssuers={(ids) => void shell.drafts.change({ issuers: ids })}
          onWallets={(ids) => void shell.drafts.change({ wallets: ids })}
          onDone={() => void done(true)}
          onSkip={() => void done(false)}
        />
      </FirstRun>
    </Frame>
  );
}
