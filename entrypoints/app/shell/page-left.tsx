import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useCheckout } from '../../../components/checkout-context.ts';
import { CheckoutLeft } from '../../../components/checkout-left.tsx';
import { CheckoutLeftDanger } from '../../../components/checkout-left-danger.tsx';
import { cardsAtHand } from '../../../lib/domain/card.ts';
import { payingKinds } from '../../../lib/checkout/page-facts.ts';
import { notedJustNow } from '../../../lib/session/noted-payments.ts';
import { pageAmountText } from '../../../lib/session/overlay-view.ts';
import { isOtherPayment, type SeenTab } from '../../../lib/session/seen-tab.ts';
import { bring } from '../../../lib/session/session.ts';
import { PageCalls } from './page-calls.tsx';
import { PageRowShown } from './page-row-shown.tsx';
import { PaidAnyway } from './paid-anyway.tsx';
import { PaidPanel } from './paid-panel.tsx';
import type { OpenProps } from './shell.ts';

export interface PageLeftProps extends OpenProps {
  /** Which of the two that may have been left. */
  readonly which: 'left' | 'leftDanger';
  /** What there is where no checkout was left. */
  readonly otherwise?: JSX.Element;
}

/** What was just left: a checkout, for who has paid and was led elsewhere, or a dangerous page. It stays while it is looked at. */
export function PageLeft({ shell, session, which, otherwise }: PageLeftProps) {
  const { page } = useCheckout();
  const { [which]: leftNow, seen } = shell.beside.value ?? {};
  const [left] = useState(leftNow);
  if (!left) return otherwise ?? null;
  const danger = left.verdict.level === 'danger';
  const pays = payingKinds.has(left.report.kind);
  return (
    <div class="view checkout">
      <p class="field-help">
        <bdi>{(pays && !danger ? page.left : page.leftOther)(hostOf(left))}</bdi>
      </p>
      {danger && (
        <>
          <CheckoutLeftDanger />
          <PageCalls seen={left} cards={cardsAtHand(session.cards.value.cards)} />
        </>
      )}
      {pays && (
        <PaidAnyway danger={danger}>
          <PaidPanel shell={shell} session={session} seen={left} cardId={undefined} />
        </PaidAnyway>
      )}
      {seen && payingKinds.has(seen.report.kind) && (
        <PageRowShown shell={shell} seen={seen} isLeft={false} />
      )}
    </div>
  );
}

interface LeftLineProps extends OpenProps {
  /** The page that stands beside now. */
  readonly seen: SeenTab;
}

/** Beside another checkout: the way to the one before, until it is noted. */
export function LeftLine({ shell, session, seen }: LeftLineProps) {
  const { left } = shell.beside.value ?? {};
  const kept = bring(session, 'paid').value;
  if (!left || !kept || !isOtherPayment(left, seen)) return null;
  // A lock forgets on which pages payments were noted: what was noted itself still tells.
  if (notedJustNow(kept, { kept: [], seen: left, now: Date.now() })) return null;
  const { payee, amount } = left.report;
  return <CheckoutLeft payee={payee ?? hostOf(left)} amount={amount && pageAmountText(amount)} />;
}

function hostOf({ origin }: SeenTab): string {
  return new URL(origin).host;
}
