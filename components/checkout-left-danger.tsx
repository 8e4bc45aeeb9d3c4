import { useCheckout } from './checkout-context.ts';
import { VerdictHead } from './verdict-panel.tsx';

/** Of a dangerous page that is no longer there: what it was, and what to do now. */
export function CheckoutLeftDanger() {
  const { page, verdict } = useCheckout();
  return (
    <section class="verdict" data-level="danger" aria-label={verdict.panelLabel}>
      <VerdictHead level="danger" lead={page.leftDanger} />
    </section>
  );
}
