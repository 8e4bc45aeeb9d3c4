import type { TrustLevel } from '../lib/trust/page-rules.ts';
import { visible } from '../lib/text/checkout/brand-name.ts';
import { useCheckout } from './checkout-context.ts';
import { Icon, type IconName } from './icon.tsx';

export interface CheckoutRowProps {
  readonly payee: string | undefined;
  /** In words; undefined where it is not certain. */
  readonly amount: string | undefined;
  readonly level: TrustLevel;
}

const icons: Readonly<Record<TrustLevel, IconName>> = {
  official: 'shield',
  'no-finding': 'shieldPlain',
  caution: 'alert',
  danger: 'octagon',
};

/** One quiet row of the home view: the page beside it asks for a payment. */
export function CheckoutRow({ payee, amount, level }: CheckoutRowProps) {
  const { page, verdict } = useCheckout();
  const title = payee === undefined ? page.row.payingUnknown : page.row.paying(visible(payee));
  const note = page.row.note(amount ?? page.facts.noAmount, verdict.levels[level].title);
  return (
    <a
      class="today-calm checkout-row"
      href="#/page"
      data-level={level}
      aria-label={`${title}, ${note}`}
    >
      <Icon name={icons[level]} />
      <span class="row-words">
        <span class="row-name">
          <bdi>{title}</bdi>
        </span>
        <small>{note}</small>
      </span>
      <Icon name="chevron" />
    </a>
  );
}
