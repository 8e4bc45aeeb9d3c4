import { shortCardWords } from '../../../components/card-words.ts';
import { useGuide } from '../../../components/guide-context.ts';
import { Notice } from '../../../components/notice.tsx';
import { isDue } from '../../../components/binding-words.ts';
import { UnderWay } from '../../../components/under-way.tsx';
import type { BindingStatus } from '../../../lib/domain/binding.ts';
import { cardsAtHand } from '../../../lib/domain/card.ts';
import type { OpenProps } from './shell.ts';
import { useNow } from './use-now.ts';
import { bindingRows } from './binding-rows.ts';

/** What is waited for, the most easily spoilt first. */
const waits: readonly BindingStatus[] = ['in-review', 'result-unknown', 'waiting-confirmation'];

/** The one notice above the cards: what waits for an answer, else what is due to be looked at. */
export function BindingStrip({ shell, session }: OpenProps) {
  const now = useNow();
  const rows = bindingRows(session);
  const waiting = waits.flatMap((status) =>
    rows.filter(({ binding }) => binding.status === status),
  );
  const closing = rows.filter(({ binding }) => binding.status === 'closing' && isDue(binding, now));
  const under = [...waiting, ...closing];
  if (under.length > 0) return <UnderWay rows={under} now={now} />;
  return <CardToCheck shell={shell} session={session} />;
}

function CardToCheck({ shell, session }: OpenProps) {
  const { page } = useGuide().cards;
  const due = cardsAtHand(session.cards.value.cards).find(
    ({ checkOn }) => checkOn !== undefined && checkOn <= shell.today,
  );
  if (!due) return null;
  return (
    <Notice
      tone="warn"
      icon="clock"
      title={shortCardWords(shell.text.value, due)}
      action={<a href={`#/card-page/${due.id}`}>{shell.text.value.cards.details}</a>}
    >
      {page.checkDue}
    </Notice>
  );
}
