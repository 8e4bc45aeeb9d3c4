import { beijingDay } from '../lib/domain/calendar.ts';
import { type CheckEntry, leftToDo, scoreOf, tenthsOf } from '../lib/domain/checklist-entry.ts';
import { fullDayWords } from '../lib/text/dates.ts';
import { entryWords, reasonWords } from './checklist-words.ts';
import { useGuide } from './guide-context.ts';
import { Icon } from './icon.tsx';
import { useText } from './text-context.ts';

export interface ChecklistScoreProps {
  readonly entries: readonly CheckEntry[];
  /** Epoch milliseconds when something in order is to be looked at again. */
  readonly nextLookAt: number | undefined;
  /** Opens an item here; without it the link leads to the checklist. */
  readonly onOpen?: ((key: string) => void) | undefined;
}

/** How far it is, what comes first, and what that keeps away. */
export function ChecklistScore({ entries, nextLookAt, onOpen }: ChecklistScoreProps) {
  const { checklist: words } = useGuide();
  const text = useText();
  const left = leftToDo(entries);
  const tenths = tenthsOf(scoreOf(entries));
  const [first] = left;
  const again = nextLookAt === undefined ? undefined : fullDayWords(text, beijingDay(nextLookAt));
  return (
    <section class="check-score" aria-labelledby="check-score-title">
      <div class="check-score-head">
        <Ring tenths={tenths} />
        <div class="row-words">
          <h2 id="check-score-title">{first ? words.score.left(left.length) : words.score.all}</h2>
          <p>{first ? levelWords(words.score.levels, tenths) : againWords(words.score, again)}</p>
        </div>
      </div>
      {first && <First entry={first} onOpen={onOpen} />}
    </section>
  );
}

function againWords(
  score: { readonly allText: (day: string) => string; readonly allNever: string },
  again: string | undefined,
): string {
  return again === undefined ? score.allNever : score.allText(again);
}

function levelWords(levels: readonly string[], tenths: number): string {
  const level = [3, 6, 9].filter((from) => tenths >= from).length;
  return levels[level] ?? '';
}

/** Seen only: the words beside it say the same. */
function Ring({ tenths }: { readonly tenths: number }) {
  return (
    <span class="check-ring" data-full={tenths === 10 ? '' : undefined}>
      <svg viewBox="0 0 56 56" aria-hidden="true" focusable="false">
        <circle class="ring-way" cx="28" cy="28" r="24" pathLength="10" />
        <circle
          class="ring-held"
          cx="28"
          cy="28"
          r="24"
          pathLength="10"
          stroke-dasharray={`${tenths} 10`}
        />
      </svg>
      <Icon name={tenths === 10 ? 'check' : 'shield'} />
    </span>
  );
}

interface FirstProps extends Pick<ChecklistScoreProps, 'onOpen'> {
  readonly entry: CheckEntry;
}

function First({ entry, onOpen }: FirstProps) {
  const { checklist: words } = useGuide();
  const text = useText();
  const reason = reasonWords(words, entry);
  return (
    <a
      class="row-button check-first"
      href={checkHref(entry.key)}
      onClick={(event) => {
        if (!onOpen) return;
        event.preventDefault();
        onOpen(entry.key);
      }}
    >
      <span class="row-words">
        <span class="row-name">
          <b class="word-chip first">{words.score.first}</b>
          {entryWords({ text, words }, entry)}
        </span>
        <small>{words.items[entry.item].why}</small>
        {reason !== '' && <small>{reason}</small>}
      </span>
      <Icon name="chevron" />
    </a>
  );
}

/** The address of one item, as the checklist's route reads it. */
export function checkHref(key: string): string {
  return `#/checklist/${encodeURIComponent(key)}`;
}
