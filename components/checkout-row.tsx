import type { ComponentChildren } from 'preact';
import type { TrustLevel } from '../lib/trust/page-rules.ts';
import { visible } from '../lib/text/checkout/brand-name.ts';
import { useCheckout } from './checkout-context.ts';
import { Icon, type IconName } from './icon.tsx';

export interface CheckoutRowProps {
  readonly payee: string | undefined;
  /** In words; undefined where it is not certain. */
  readonly amount: string | undefined;
  readonly level: TrustLevel;
  /** The page is no longer there, and nobody said yet that it is paid. */
  readonly isLeft: boolean;
}

const icons: Readonly<Record<TrustLevel, IconName>> = {
  official: 'shield',
  'no-finding': 'shieldPlain',
  caution: 'alert',
  danger: 'octagon',
};

/** Where the row stands, as high as it will be: when its words come nothing below it moves. */
export function CheckoutPlace({ children }: { readonly children: ComponentChildren }) {
  return (
    <div class="checkout-place">
      <span class="today-calm checkout-row" aria-hidden="true">
        <span class="row-words">
          <span class="row-name">&nbsp;</span>
          <small>&nbsp;</small>
        </span>
      </span>
      {children}
    </div>
  );
}

/** One quiet row of the home view: the page beside it asks for a payment, or one before it did. */
export function CheckoutRow({ payee, amount, level, isLeft }: CheckoutRowProps) {
  const { page, verdict } = useCheckout();
  const words = isLeft ? page.leftRow : page.row;
  const sum = amount ?? page.facts.noAmount;
  // Whom and how much a page names that should not be paid is nothing to act on.
  const isDanger = level === 'danger';
  const paying = payee === undefined ? words.payingUnknown : words.paying(visible(payee));
  const title = isDanger ? words.danger : paying;
  const said = isLeft ? page.leftRow.note(sum) : page.row.note(sum, verdict.levels[level].title);
  const note = isDanger ? words.dangerNote : said;
  const leftRoute = isDanger ? '#/page/danger' : '#/page/left';
  return (
    <a
      class="today-calm checkout-row"
      href={isLeft ? leftRoute : '#/page'}
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
