import { payingKinds } from '../../../lib/checkout/page-facts.ts';
import { lazyView } from './lazy-view.tsx';
import { useBeside } from './page-beside.ts';
import type { PageRowShownProps } from './page-row-shown.tsx';
import type { OpenProps } from './shell.ts';

const Shown = lazyView<PageRowShownProps>(
  async () => (await import('./page-row-shown.tsx')).PageRowShown,
);

/** A row of the home view while the page beside asks for a payment. */
export function PageRow({ shell }: Pick<OpenProps, 'shell'>) {
  const seen = useBeside().value?.seen;
  return seen && payingKinds.has(seen.report.kind) ? <Shown shell={shell} seen={seen} /> : null;
}
