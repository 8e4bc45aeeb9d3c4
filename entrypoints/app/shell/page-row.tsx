import { CheckoutPlace } from '../../../components/checkout-row.tsx';
import { notedJustNow } from '../../../lib/session/noted-payments.ts';
import { isCheckout } from '../../../lib/session/popup-start.ts';
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
  const { seen, left } = shell.beside.value ?? {};
  const now = seen && isCheckout(seen) ? seen : undefined;
  return (
    <>
      {now?.verdict.level !== 'danger' && <LeftDangerRow shell={shell} />}
      {now && <Row shell={shell} seen={now} isLeft={false} />}
      {!now && left && <LeftRow shell={shell} left={left} />}
    </>
  );
}

/** An honest checkout beside does not undo what may have been told to a dangerous page just before. */
export function LeftDangerRow({ shell }: Pick<PageRowShownProps, 'shell'>) {
  const { leftDanger } = shell.beside.value ?? {};
  return leftDanger ? <Row shell={shell} seen={leftDanger} isLeft /> : null;
}

/** While nobody has a key: that the page beside or the one just left is dangerous, and nothing of it. */
export function DangerRow({ shell }: Pick<PageRowShownProps, 'shell'>) {
  const { seen } = shell.beside.value ?? {};
  if (seen?.verdict.level === 'danger') return <Row shell={shell} seen={seen} isLeft={false} />;
  return <LeftDangerRow shell={shell} />;
}

function Row(props: PageRowShownProps) {
  return (
    <CheckoutPlace>
      <Shown {...props} />
    </CheckoutPlace>
  );
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
