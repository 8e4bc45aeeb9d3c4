import { CheckoutLeftDanger } from '../../../components/checkout-left-danger.tsx';
import { CheckoutWatch } from '../../../components/checkout-watch.tsx';
import { Icon } from '../../../components/icon.tsx';
import { useCheckout } from '../../../components/checkout-context.ts';
import { withCheckout } from './checkout-view.tsx';
import type { LostGateProps } from './lost-gate.tsx';
import { PageCalls } from './page-calls.tsx';
import { PageNothing } from './page-nothing.tsx';
import { PageShown } from './page-shown.tsx';

/** The page beside for whoever has no key at hand: the verdict needs none, and no card is named. */
export const PageAnybody = withCheckout(function PageWithoutKey({ shell, gate }: LostGateProps) {
  const beside = shell.beside.value;
  if (!beside) return null;
  const { seen, left, leftDanger } = beside;
  if (!seen) {
    const isAfterDanger = leftDanger !== undefined;
    return (
      <>
        {isAfterDanger && <LeftDanger />}
        {gate === 'locked' && left && <LeftLocked />}
        <PageNothing beside={beside} surface={shell.surface} isAfterDanger={isAfterDanger} />
      </>
    );
  }
  const danger = seen.verdict.level === 'danger';
  return (
    <PageShown shell={shell} beside={beside} seen={seen}>
      {!danger && <Way gate={gate} />}
      <CheckoutWatch
        level={seen.verdict.level}
        report={seen.report}
        over={undefined}
        today={shell.today}
      />
      {danger && <PageCalls seen={seen} cards={[]} />}
    </PageShown>
  );
});

/** From here to the person's own cards. */
function Way({ gate }: Pick<LostGateProps, 'gate'>) {
  const { page } = useCheckout();
  if (gate !== 'locked') return <p class="field-help">{page.cards.welcome}</p>;
  return <ToUnlock>{page.cards.locked}</ToUnlock>;
}

/** That it was dangerous helps anybody; which page it was is told to nobody here. */
function LeftDanger() {
  return (
    <div class="view checkout">
      <CheckoutLeftDanger />
      <PageCalls seen={undefined} cards={[]} />
    </div>
  );
}

/** Whoever paid before the lock still notes it after: nothing of that page is told here, for anybody may look. */
function LeftLocked() {
  const { paid } = useCheckout();
  return (
    <div class="view checkout">
      <ToUnlock>{paid.panel.leftLocked}</ToUnlock>
    </div>
  );
}

function ToUnlock({ children }: { readonly children: string }) {
  const { page } = useCheckout();
  return (
    <p class="notice" data-tone="plain">
      <Icon name="lock" />
      <span class="notice-body">{children}</span>
      <a href="#/page/unlock">{page.unlock}</a>
    </p>
  );
}
