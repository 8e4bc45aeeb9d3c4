import type { BillDays, MonthBasis } from '../lib/domain/budget.ts';
import { dayOfMonthWords } from './budget-words.ts';
import { mentionWords, walletName } from './card-words.ts';
import { useGuide } from './guide-context.ts';
import { Icon } from './icon.tsx';
import { useText } from './text-context.ts';
import { Section } from './wallet-parts.tsx';

export interface BudgetBasisProps {
  readonly basis: MonthBasis;
}

/** Which bills the figures rest on, which days none of them reaches, and by what rules they are counted. */
export function BudgetBasis({ basis }: BudgetBasisProps) {
  const text = useText();
  const { budget: words } = useGuide();
  const names = basis.billless.map((id) => walletName(text, id)).join(text.card.separator);
  return (
    <Section id="budget-basis" title={words.basis.title}>
      <ul class="list">
        {basis.bills.map((bill) => (
          <BillRow key={billName(bill)} bill={bill} />
        ))}
      </ul>
      <div class="budget-notes field-help">
        {names !== '' && <p>{words.basis.billless(names)}</p>}
        <p>{words.basis.rowsOnly}</p>
        <p>{words.basis.twice}</p>
        <p>{words.basis.refunds}</p>
      </div>
    </Section>
  );

  function billName({ provider, card }: BillDays): string {
    return card ? mentionWords(text, card) : text.providers[provider];
  }
}

function BillRow({ bill }: { readonly bill: BillDays }) {
  const text = useText();
  const { budget: words } = useGuide();
  const daysWords = (runs: BillDays['runs']): string =>
    runs
      .map(({ first, last }) =>
        words.basis.run(dayOfMonthWords(text, first), dayOfMonthWords(text, last)),
      )
      .join(words.basis.separator);
  const whole = bill.gaps.length === 0;
  return (
    <li class="plain-row" data-tone={whole ? 'ok' : undefined}>
      <Icon name={whole ? 'check' : 'limited'} />
      <span class="row-words">
        <span class="row-name">
          {bill.card ? mentionWords(text, bill.card) : text.providers[bill.provider]}
        </span>
        {bill.runs.length === 0 && <small>{words.basis.noRuns}</small>}
        {bill.runs.length > 0 && whole && <small>{words.basis.whole}</small>}
        {bill.runs.length > 0 && !whole && (
          <>
            <small>{words.basis.runs(daysWords(bill.runs))}</small>
            <small>{words.basis.gaps(daysWords(bill.gaps))}</small>
          </>
        )}
      </span>
    </li>
  );
}
