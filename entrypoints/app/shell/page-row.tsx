import { CheckoutPlace } from '../../../components/checkout-row.tsx';
import { payingKinds } from '../../../lib/checkout/page-facts.ts';
import { notedJustNow } from '../../../lib/session/noted-payments.ts';
import type { SeenTab } from '../../../lib/session/seen-tab.ts';
import { bring } from '../../../lib/session/session.ts';
import { lazyView } from './lazy-view.tsx';
import type { PageRowShownProps } from './page-row-shown.tsx';
import type { OpenProps } from './shell.ts';

const Shown = lazyView<PageRowShownProps>(
  async () => (await import('./page-row-shown.tsx')).PageRowShown,
);

/**
 * A row of the home view while the page beside asks for a payment, and after it for who paid and was led elsewhere. Its
 * place is there before its words are.
 */
export function PageRow({ shell }: Pick<OpenProps, 'shell'>) {
  const { seen: now, left } = shell.beside.value ?? {};
  const isNow = now !== undefined && payingKinds.has(now.report.kind);
  if (isNow) {
    return (
      <CheckoutPlace>
        <Shown shell={shell} seen={now} isLeft={false} />
      </CheckoutPlace>
    );
  }
  return left ? <LeftRow shell={shell} left={left} /> : null;
}

interface LeftRowProps extends Pick<OpenProps, 'shell'> {
  readonly left: SeenTab;
}

/** A lock forgets on which pages payments were noted: what was noted itself still tells. */
function LeftRow({ shell, left }: LeftRowProps) {
  const gate = shell.sessions.gate.value;
  const kept = gate.kind === 'open' ? bring(gate.session, 'paid').value : undefined;
  if (kept && notedJustNow(kept, { kept: [], seen: left, now: Date.now() })) return null;
  return <CheckoutPlace>{kept && <Shown shell={shell} seen={left} isLeft />}</CheckoutPlace>;
}
