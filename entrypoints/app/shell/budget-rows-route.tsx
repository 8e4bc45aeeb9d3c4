import { useComputed, useSignal } from '@preact/signals';
import { scopeWords } from '../../../components/budget-words.ts';
import { BudgetRows } from '../../../components/budget-rows.tsx';
import { useGuide } from '../../../components/guide-context.ts';
import { spendingParts } from '../../../lib/domain/budget.ts';
import { scopeOf } from '../../../lib/session/budget-edits.ts';
import { budgetRows, type RowsWanted } from '../../../lib/session/budget-rows.ts';
import { monthWords } from '../../../lib/text/dates.ts';
import type { BudgetText } from '../../../lib/text/guide/budget.zh-cn.ts';
import { spendingSources, useSpending } from './budget-spending.ts';
import type { RouteProps } from './routes.tsx';
import type { OpenProps } from './shell.ts';

const rowsAtOnce = 100;

/** The transactions behind a sum: `rows/2026-11/category/food`, `rows/2026-11/part/closed`. */
export function BudgetRowsRoute({ shell, session, argument }: RouteProps) {
  const words = useGuide().budget;
  const limit = useSignal(rowsAtOnce);
  const [, asked = '', ...what] = argument.split('/');
  const month = /^\d{4}-(?:0[1-9]|1[0-2])$/.test(asked) ? asked : shell.today.slice(0, 7);
  const wanted = rowsWanted(what);
  const spending = useSpending(session);
  const rows = useComputed(
    () =>
      spending.value && budgetRows(spendingSources(session), spending.value, { ...wanted, month }),
  ).value;
  if (!rows) return null;
  return (
    <BudgetRows
      name={nameOf({ shell, session }, words, wanted)}
      month={monthWords(shell.text.value, month)}
      why={wanted.part && words.leftOut.parts[wanted.part].why}
      count={rows.count}
      fen={rows.fen}
      entries={rows.entries.slice(0, limit.value)}
      today={shell.today}
      onOpen={(key) => shell.go(`#/entry/${key}`)}
      onMore={() => {
        limit.value += rowsAtOnce;
      }}
    />
  );
}

/** What an address asks for; everything that counts, where it names nothing we know. */
function rowsWanted([by = 'all', target = '']: readonly string[]): RowsWanted {
  const part = by === 'part' && spendingParts.find((known) => known === target);
  if (part && part !== 'spent' && part !== 'refund') return { part };
  const kind = (['card', 'wallet', 'category'] as const).find((known) => known === by) ?? 'all';
  return { scope: scopeOf(kind, target) ?? { by: 'all' } };
}

function nameOf({ shell, session }: OpenProps, words: BudgetText, wanted: RowsWanted): string {
  if (wanted.part) return words.leftOut.parts[wanted.part].name;
  const { cards } = session.cards.value;
  return scopeWords({ text: shell.text.value, words, cards }, wanted.scope);
}
