import { isPayout, type PageReport } from '../lib/checkout/page-report.ts';
import { formatYuan } from '../lib/domain/money.ts';
import { dayWords } from '../lib/text/dates.ts';
import type { TrustLevel } from '../lib/trust/page-rules.ts';
import { useCheckout } from './checkout-context.ts';
import { useText } from './text-context.ts';
import { Section } from './wallet-parts.tsx';

export interface CheckoutWatchProps {
  readonly level: TrustLevel;
  readonly report: Pick<PageReport, 'kind' | 'amount' | 'claims'>;
  /** The budget for everything that this payment would exceed. */
  readonly over:
    | { readonly fen: number; readonly spentFen: number; readonly until: string }
    | undefined;
  /** `YYYY-MM-DD`, Beijing. */
  readonly today: string;
}

/** What to look at before money leaves. */
export function CheckoutWatch(props: CheckoutWatchProps) {
  const { watch } = useCheckout().page;
  const sentences = useSentences(props);
  if (sentences.length === 0) return null;
  return (
    <Section id="watch" title={watch.title}>
      <ul class="list checkout-watch">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Section>
  );
}

function useSentences({ level, report, over, today }: CheckoutWatchProps): readonly string[] {
  const text = useText();
  const { watch } = useCheckout().page;
  const { kind, amount } = report;
  // On a dangerous page nothing else is worth a thought.
  if (level === 'danger') return watch.levels.danger;
  if (isPayout(report)) return [watch.payout];
  const foreign = amount && amount.currency !== 'CNY';
  return [
    ...watch.levels[level],
    ...watch.kinds[kind],
    ...(amount ? [] : [watch.noAmount]),
    ...(foreign ? [watch.foreign(amount.currency)] : []),
    ...(over
      ? [
          watch.budget(
            `¥${formatYuan(over.fen)}`,
            `¥${formatYuan(over.spentFen)}`,
            dayWords(text, over.until, today),
          ),
        ]
      : []),
  ];
}
