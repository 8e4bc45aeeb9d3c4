import type { JSX } from 'preact';
import { useCheckout } from '../../../components/checkout-context.ts';

export interface PaidAnywayProps {
  readonly danger: boolean;
  readonly children: JSX.Element;
}

/** On a dangerous page to have paid is nothing to be pressed lightly. */
export function PaidAnyway({ danger, children }: PaidAnywayProps) {
  const { cards } = useCheckout().page;
  if (!danger) return children;
  return (
    <details class="fold list">
      <summary>{cards.paidAnyway}</summary>
      <div>{children}</div>
    </details>
  );
}
