import { CheckoutPlace } from '../../../components/checkout-row.tsx';
import { payingKinds } from '../../../lib/checkout/page-facts.ts';
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
  const { seen: now, left } = shell.beside.value ?? {};
  const isNow = now !== undefined && payingKinds.has(now.report.kind);
  const seen = isNow ? now : left;
  if (!seen) return null;
  return (
    <CheckoutPlace>
      <Shown shell={shell} seen={seen} isLeft={!isNow} />
    </CheckoutPlace>
  );
}
