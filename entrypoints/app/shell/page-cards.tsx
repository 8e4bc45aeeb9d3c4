import { useState } from 'preact/hooks';
import { CheckoutCards, fitKey } from '../../../components/checkout-cards.tsx';
import { CheckoutHow } from '../../../components/checkout-how.tsx';
import { CheckoutWatch } from '../../../components/checkout-watch.tsx';
import { cardsAtHand } from '../../../lib/domain/card.ts';
import { payingKinds } from '../../../lib/checkout/page-facts.ts';
import { isPayout } from '../../../lib/checkout/page-report.ts';
import { isCheckout } from '../../../lib/session/popup-start.ts';
import type { FittingCard } from '../../../lib/session/fitting-cards.ts';
import type { SeenTab } from '../../../lib/session/seen-tab.ts';
import { LeftLine } from './page-left.tsx';
import { PageCalls } from './page-calls.tsx';
import { LeftDangerRow } from './page-row.tsx';
import { PaidAnyway } from './paid-anyway.tsx';
import { PaidPanel } from './paid-panel.tsx';
import { type PageFit, usePageFit } from './page-fit.ts';
import type { OpenProps } from './shell.ts';

/** The person's cards for a page, and the one that stands chosen: none on a dangerous page. */
export interface PageChoice {
  readonly fit: PageFit;
  readonly chosen: FittingCard | undefined;
  readonly choose: (key: string) => void;
}

export function usePageChoice(props: OpenProps, seen: SeenTab): PageChoice {
  const fit = usePageFit(props, seen);
  const [key, choose] = useState<string | undefined>(undefined);
  const chosen = suggestsCards(seen) ? chosenOf(fit, key) : undefined;
  return { fit, chosen, choose };
}

/** Not on a page that should not be paid, nor where money is to come to the person. */
function suggestsCards({ verdict, report }: SeenTab): boolean {
  return verdict.level !== 'danger' && !isPayout(report);
}

export interface PageCardsProps extends OpenProps {
  readonly seen: SeenTab;
  readonly choice: PageChoice;
}

/** Which card, how, what to mind, and that it is paid. */
export function PageCards({ shell, session, seen, choice }: PageCardsProps) {
  const { fit, chosen, choose } = choice;
  const { level } = seen.verdict;
  const danger = level === 'danger';
  return (
    <>
      {suggestsCards(seen) && (
        <CheckoutCards
          rows={fit.rows}
          byWallet={fit.byWallet}
          chosen={chosen ? fitKey(chosen) : ''}
          onChoose={choose}
          today={shell.today}
        />
      )}
      {chosen && <CheckoutHow row={chosen} />}
      <CheckoutWatch level={level} report={seen.report} over={fit.over} today={shell.today} />
      {danger && <PageCalls seen={seen} cards={cardsAtHand(session.cards.value.cards)} />}
      {isCheckout(seen) && payingKinds.has(seen.report.kind) && (
        <PaidAnyway danger={danger}>
          <PaidPanel shell={shell} session={session} seen={seen} cardId={chosen?.card.id} />
        </PaidAnyway>
      )}
      {danger || (
        <>
          <LeftLine shell={shell} session={session} seen={seen} />
          <LeftDangerRow shell={shell} />
        </>
      )}
    </>
  );
}

/** What the person chose, else the first that surely fits; nothing is chosen among those that may. */
function chosenOf({ rows, byWallet }: PageFit, key: string | undefined): FittingCard | undefined {
  const all = rows ?? byWallet.flatMap(({ cards }) => cards);
  const usable = all.filter(({ level }) => level !== 'no');
  return usable.find((row) => fitKey(row) === key) ?? usable.find(({ level }) => level === 'yes');
}
