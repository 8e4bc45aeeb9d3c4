import type { ComponentChildren } from 'preact';
import { isPayout, type Silence } from '../lib/checkout/page-report.ts';
import { CheckoutFacts, type CheckoutFactsProps, CheckoutHero } from './checkout-facts.tsx';
import { useCheckout } from './checkout-context.ts';
import { Notice } from './notice.tsx';
import { VerdictPanel, type VerdictPanelProps } from './verdict-panel.tsx';

export interface CheckoutPageProps extends VerdictPanelProps, CheckoutFactsProps {
  /** Why the helper cannot be used in the page itself. */
  readonly silent: Silence | undefined;
  /** Which card, how, what to mind, and what follows. */
  readonly children: ComponentChildren;
}

/** A page on which something is paid: who gets how much, whether it is genuine, and what to do. */
export function CheckoutPage({ verdict, silent, children, ...facts }: CheckoutPageProps) {
  const { page } = useCheckout();
  const danger = verdict.level === 'danger';
  // A bank's double that only asks who you are: nothing is paid there.
  const pays = facts.report.kind !== 'none';
  const comesIn = isPayout(facts.report);
  const hero = pays && <CheckoutHero {...facts} bare={danger || comesIn} />;
  return (
    <div class="view checkout">
      {silent && <Notice tone="plain">{page.silent[silent]}</Notice>}
      {!danger && hero}
      <VerdictPanel verdict={verdict} />
      {danger && hero}
      {children}
      {pays && !comesIn && <CheckoutFacts {...facts} />}
      <p class="checkout-switch">
        <a href="#/helper">{page.helper}</a>
      </p>
    </div>
  );
}
