import type { JSX } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { TextContext } from '../../../components/text-context.ts';
import type { Gate } from '../../../lib/session/session.ts';
import { Broken } from './broken.tsx';
import { HelperGate, isHelper } from './helper-gate.tsx';
import { lazyView } from './lazy-view.tsx';
import { isLink, LinkGate } from './link-gate.tsx';
import { isLost, LostGate, type LostGateProps } from './lost-gate.tsx';
import { OpenGate } from './open-gate.tsx';
import { isPage, PageGate } from './page-gate.tsx';
import type { Shell } from './shell.ts';

const UnlockGate = lazyView(async () => (await import('./unlock-gate.tsx')).UnlockGate);
const FirstRunGate = lazyView(async () => (await import('./first-run-gate.tsx')).FirstRunGate);

/** The whole product: what stands before the person decides which gate they meet. */
export function App({ shell }: { readonly shell: Shell }) {
  const [broken] = useErrorBoundary();
  return (
    <TextContext.Provider value={shell.text.value}>
      {broken === undefined ? <Gates shell={shell} /> : <Broken thrown={broken} />}
    </TextContext.Provider>
  );
}

function Gates({ shell }: { readonly shell: Shell }) {
  const gate = shell.sessions.gate.value;
  const Keyless = isSetUp(gate) ? undefined : keyless(shell.drafts.drafts.value.route);
  if (Keyless)
    return <Keyless shell={shell} gate={gate.kind === 'locked' ? 'locked' : 'welcome'} />;
  if (gate.kind === 'welcome') return <FirstRunGate shell={shell} />;
  if (gate.kind === 'locked') return <UnlockGate shell={shell} />;
  return <OpenGate shell={shell} session={gate.session} />;
}

/** What is there for whoever has no key at hand. */
function keyless(address: string): ((props: LostGateProps) => JSX.Element) | undefined {
  if (isLost(address)) return LostGate;
  if (isPage(address)) return PageGate;
  if (isHelper(address)) return HelperGate;
  return isLink(address) ? LinkGate : undefined;
}

/** Whether there are records to make a list from: before the first run ends there are none. */
function isSetUp(gate: Gate): boolean {
  return gate.kind === 'open' && gate.session.setup.value.step === 'done';
}
