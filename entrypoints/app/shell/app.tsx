import { useErrorBoundary } from 'preact/hooks';
import { TextContext } from '../../../components/text-context.ts';
import { Broken } from './broken.tsx';
import { FirstRunGate } from './first-run-gate.tsx';
import { OpenGate } from './open-gate.tsx';
import type { Shell } from './shell.ts';
import { UnlockGate } from './unlock-gate.tsx';

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
  if (gate.kind === 'welcome') return <FirstRunGate shell={shell} />;
  if (gate.kind === 'locked') return <UnlockGate shell={shell} />;
  return <OpenGate shell={shell} session={gate.session} />;
}
