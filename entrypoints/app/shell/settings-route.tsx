import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { RecoveryStep } from '../../../components/recovery-step.tsx';
import { SettingsView } from '../../../components/settings-view.tsx';
import type { Preferences } from '../../../lib/session/preferences.ts';
import { change } from '../../../lib/session/session.ts';
import type { RouteProps } from './routes.tsx';
import { type OpenProps, say, type Shell } from './shell.ts';
import { NewsStrip } from './news-route.tsx';
import { hasSidePanel, openSidePanel, setToolbarOpens } from './side-panel.ts';
import { SiteHelper } from './site-helper.tsx';

/** Language, look, lock, the helper on web pages, and the way out. */
export function SettingsRoute({ shell, session, argument }: RouteProps) {
  const deleting = useSignal(false);
  const { code, makeCode, leaveCode } = useNewCode(
    shell,
    argument === 'recovery' && session.mode === 'own',
  );
  const set = (part: Partial<Preferences>): void => {
    shell.preferences.value = { ...shell.preferences.value, ...part };
  };
  const here = useSignal<number | undefined>(undefined);
  useEffect(() => void browser.windows.getCurrent().then(({ id }) => (here.value = id)), []);
  const openPanel = (): void => {
    if (here.value !== undefined)
      void openSidePanel(here.value).then(() => shell.surface === 'popup' && close());
  };
  const demo = session.mode === 'demo';
  if (code.value !== '') {
    return <NewCode shell={shell} session={session} code={code.value} onDone={leaveCode} />;
  }
  return (
    <SettingsView
      {...shell.preferences.value}
      onLanguage={(language) => set({ language })}
      onTheme={(theme) => set({ theme })}
      news={<NewsStrip shell={shell} />}
      onTextSize={(textSize) => set({ textSize })}
      hasSidePanel={hasSidePanel()}
      onSidePanel={(sidePanel) => {
        set({ sidePanel });
        void setToolbarOpens(sidePanel);
      }}
      onOpenPanel={shell.surface === 'panel' ? undefined : openPanel}
      onAutoLock={(autoLock) => set({ autoLock })}
      onLockNow={() => void (demo ? shell.sessions.leaveDemo() : shell.lock())}
      hasRecoveryCode={session.setup.value.recovery}
      onNewRecoveryCode={makeCode}
      demo={demo}
      onLeaveDemo={() => void shell.sessions.leaveDemo()}
      deleting={deleting.value}
      onDeleteAll={() => {
        deleting.value = true;
        void shell.drafts.forget().then(() => shell.sessions.deleteAll());
      }}
    >
      <SiteHelper shell={shell} />
    </SettingsView>
  );
}

/** A code on the screen until it is kept; an address that asks for one begins with it. */
function useNewCode(shell: Shell, asked: boolean) {
  const code = useSignal('');
  const makeCode = (): void => {
    void shell.sessions.recoveryCode().then((made) => (code.value = made));
  };
  useEffect(() => {
    if (asked) makeCode();
  }, [asked]);
  const leaveCode = (): void => {
    code.value = '';
    shell.go('#/settings');
  };
  return { code, makeCode, leaveCode };
}

interface NewCodeProps extends OpenProps {
  readonly code: string;
  readonly onDone: () => void;
}

function NewCode({ shell, session, code, onDone }: NewCodeProps) {
  const saved = useSignal(false);
  const copied = useSignal(false);
  const keep = async (): Promise<void> => {
    await shell.sessions.keepRecoveryCode(session, code);
    await change(session, 'setup', (before) => ({ ...before, recovery: true }));
    onDone();
    say(shell, shell.text.value.toasts.recoveryKept);
  };
  return (
    <RecoveryStep
      code={code}
      saved={saved.value}
      onSaved={(now) => {
        saved.value = now;
      }}
      copied={copied.value}
      onCopy={() => void navigator.clipboard.writeText(code).then(() => (copied.value = true))}
      onPrint={() => print()}
      onDone={() => void keep()}
    />
  );
}
