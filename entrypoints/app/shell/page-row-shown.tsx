import { CheckoutRow } from '../../../components/checkout-row.tsx';
import { pageAmountText } from '../../../lib/session/overlay-view.ts';
import type { SeenTab } from '../../../lib/session/seen-tab.ts';
import { withCheckout } from './checkout-view.tsx';
import type { OpenProps } from './shell.ts';

export interface PageRowShownProps extends Pick<OpenProps, 'shell'> {
  readonly seen: SeenTab;
  readonly isLeft: boolean;
}

/** The row with its words, which come only where there is something to say. */
export const PageRowShown = withCheckout(function Row({ seen, isLeft }: PageRowShownProps) {
  const { payee, amount } = seen.report;
  return (
    <CheckoutRow
      payee={payee}
      amount={amount && pageAmountText(amount)}
      level={seen.verdict.level}
      isLeft={isLeft}
    />
  );
});
