import { Frame } from '../../../components/frame.tsx';
import { lazyView } from './lazy-view.tsx';
import type { OpenProps } from './shell.ts';
import { routeOf } from './routes.tsx';
import { usePageKeys } from './use-page-keys.ts';

const RecoveryGate = lazyView(async () => (await import('./setup-gates.tsx')).RecoveryGate);
const ChooseGate = lazyView(async () => (await import('./setup-gates.tsx')).ChooseGate);

/** The vault is open: what is left of the first run, else the view the address names. */
export function OpenGate({ shell, session }: OpenProps) {
  const { step } = session.setup.value;
  usePageKeys(shell.go, step === 'done' && shell.preferences.value.pageKeys);
  if (step === 'recovery') return <RecoveryGate shell={shell} session={session} />;
  if (step === 'choose') return <ChooseGate shell={shell} session={session} />;
  const address = shell.drafts.drafts.value.route;
  const { View, title, tab, back, Actions } = routeOf(address);
  const argument = decoded(address.split('/').slice(2).join('/'));
  const toast = shell.toast.value;
  return (
    <Frame
      surface={shell.surface}
      viewKey={address}
      title={title(shell.text.value, argument)}
      tab={tab}
      backHref={back}
      actions={Actions && <Actions shell={shell} session={session} />}
      demo={session.mode === 'demo'}
      onLeaveDemo={() => void shell.sessions.leaveDemo()}
      announcement={toast?.message ?? ''}
      toast={toast}
    >
      <View shell={shell} session={session} argument={argument} />
    </Frame>
  );
}

/** What follows the view's name; an address that somebody mistyped names nothing, and must not stop every view. */
function decoded(argument: string): string {
  try {
    return decodeURIComponent(argument);
  } catch {
    return '';
  }
}
