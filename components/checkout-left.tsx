import { visible } from '../lib/text/checkout/brand-name.ts';
import { useCheckout } from './checkout-context.ts';
import { Icon } from './icon.tsx';

export interface CheckoutLeftProps {
  /** Whom the page that was left pays, else its host. */
  readonly payee: string;
  /** In words; undefined where it is not certain. */
  readonly amount: string | undefined;
}

/** One quiet line beside another checkout: the one before may be paid and not yet noted. */
export function CheckoutLeft({ payee, amount }: CheckoutLeftProps) {
  const { leftLine } = useCheckout().page;
  const name = leftLine.of(visible(payee));
  const spoken = [name, amount, leftLine.ask].filter(Boolean).join(' ');
  return (
    <a class="checkout-left" href="#/page/left" aria-label={spoken}>
      <bdi class="checkout-left-name">{name}</bdi>
      {amount !== undefined && <span class="num">{amount}</span>}
      <span class="checkout-left-ask">{leftLine.ask}</span>
      <Icon name="chevron" />
    </a>
  );
}
