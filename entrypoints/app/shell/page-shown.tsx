import type { ComponentChildren } from 'preact';
import { CheckoutFailed } from '../../../components/checkout-failed.tsx';
import { CheckoutPage } from '../../../components/checkout-page.tsx';
import type { CheckoutFactsProps } from '../../../components/checkout-facts.tsx';
import type { PageAmount } from '../../../lib/checkout/page-facts.ts';
import { isPayout } from '../../../lib/checkout/page-report.ts';
import { shownOptions } from '../../../lib/session/fit-cards.ts';
import { pageAmountText } from '../../../lib/session/overlay-view.ts';
import type { FittingCard } from '../../../lib/session/fitting-cards.ts';
import type { SeenTab } from '../../../lib/session/seen-tab.ts';
import { pageDiagnosis } from '../../../lib/session/page-diagnosis.ts';
import { diagnosisRoute } from '../../../lib/session/trouble-drafts.ts';
import type { KeylessShell } from './lost-gate.tsx';
import type { Beside } from './page-beside.ts';
import { PageLook } from './page-look.tsx';
import { cashierWallet, systemOf, useErrorMeaning } from './page-meaning.ts';

export interface PageShownProps {
  readonly shell: KeylessShell;
  readonly beside: Beside;
  readonly seen: SeenTab;
  /** The card that the person would pay with; undefined without a key, and where none is chosen. */
  readonly chosen?: FittingCard | undefined;
  /** The person's own part: which card, how, and that it is paid. */
  readonly children: ComponentChildren;
}

/** What the helper saw of a page, for the person and for nobody else. */
export function PageShown({ shell, beside, seen, chosen, children }: PageShownProps) {
  const { errorText } = seen.report;
  const found = useErrorMeaning(seen);
  const diagnose = (): void => {
    const diagnosis = pageDiagnosis({
      seen,
      chosen,
      system: systemOf(seen),
      cashier: cashierWallet(seen),
      now: Date.now(),
    });
    void shell.drafts.change({ diagnosis });
    shell.go(diagnosisRoute(diagnosis));
  };
  return (
    <CheckoutPage verdict={seen.verdict} silent={seen.silent} {...factsOf(seen)}>
      {children}
      {seen.report.kind !== 'none' && (
        <PageLook key={pageKey(beside, seen)} beside={beside} seen={seen} />
      )}
      {seen.verdict.level !== 'danger' && !isPayout(seen.report) && (
        <CheckoutFailed errorText={errorText} found={found} onDiagnose={diagnose} />
      )}
    </CheckoutPage>
  );
}

/** What was read of one page's screen says nothing of the next. */
function pageKey({ tabId }: Beside, { origin, report }: SeenTab): string {
  return `${tabId} ${origin}${report.path}`;
}

/** The sums of a page in words. */
export function factsOf(seen: SeenTab): CheckoutFactsProps {
  const { report, orderAmount } = seen;
  const words = (amount: PageAmount | undefined): string | undefined =>
    amount && pageAmountText(amount);
  const amount = words(report.amount);
  const order = words(orderAmount);
  return {
    report: { ...report, options: shownOptions(report) },
    amount,
    orderAmount: order === amount ? undefined : order,
    codeAmount: words(report.qr?.reading?.amount),
  };
}
