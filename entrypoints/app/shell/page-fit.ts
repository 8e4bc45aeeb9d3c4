import { useEffect } from 'preact/hooks';
import { dayText } from '../../../lib/domain/calendar.ts';
import { budgetState, reachedUntil } from '../../../lib/review/budget-sums.ts';
import { waysOn } from '../../../lib/session/fit-cards.ts';
import { type BudgetRoom, overallBudget } from '../../../lib/session/fit-reasons.ts';
import {
  cardsByWallet,
  type FittingCard,
  fittingCards,
} from '../../../lib/session/fitting-cards.ts';
import { seenPairs } from '../../../lib/session/seen-bindings.ts';
import type { SeenTab } from '../../../lib/session/seen-tab.ts';
import { bring } from '../../../lib/session/session.ts';
import { monthNow, useSpending } from './budget-spending.ts';
import { cashierWallet } from './page-meaning.ts';
import type { OpenProps } from './shell.ts';

/** The person's cards for the page beside. */
export interface PageFit {
  /** Undefined where the page lists no ways to pay. */
  readonly rows: readonly FittingCard[] | undefined;
  readonly byWallet: ReturnType<typeof cardsByWallet>;
  readonly over: ReturnType<typeof overOf>;
}

/** Ranks the cards for what the page offers, with what bills and budgets say as soon as they are there. */
export function usePageFit({ shell, session }: OpenProps, seen: SeenTab): PageFit {
  const rooms = useBudgetRooms({ shell, session });
  const { cards } = session.cards.value;
  const { amount } = seen.report;
  const sources = {
    cards,
    bindings: session.bindings.value.bindings,
    corrections: session.corrections.value.supports,
    today: shell.today,
    seen: seenPairs(session.ledger.mentioned.value, cards),
    amount,
    budgets: rooms,
  };
  const options = waysOn(seen.report);
  const listed = options.length > 0;
  return {
    rows: listed ? fittingCards({ ...sources, options, cashier: cashierWallet(seen) }) : undefined,
    byWallet: listed ? [] : cardsByWallet(sources),
    over: overOf(overallBudget({ amount, budgets: rooms })),
  };
}

function overOf(room: BudgetRoom | undefined) {
  return room && { fen: room.budget.fen, spentFen: room.spentFen, until: room.until };
}

/** This month's budgets as far as bills tell; none while the bills are being read. */
function useBudgetRooms({ shell, session }: OpenProps): readonly BudgetRoom[] {
  useEffect(() => void bring(session, 'budgets'), [session]);
  const spending = useSpending(session).value;
  const { budgets = [] } = session.late.budgets.value ?? {};
  if (!spending || budgets.length === 0) return [];
  const month = monthNow(shell);
  const until = reachedUntil(spending.billDays, month);
  if (until === undefined) return [];
  return budgets.flatMap((budget) => {
    const state = budgetState(spending, budget, month);
    return state ? [{ budget, spentFen: state.spentFen, until: dayText(until) }] : [];
  });
}
