import { useRef, useState } from 'preact/hooks';
import type { MonthScore } from '../lib/domain/checklist.ts';
import { type CheckEntry, leftToDo } from '../lib/domain/checklist-entry.ts';
import { ChecklistHistory } from './checklist-history.tsx';
import { type CheckEdits, ChecklistItem, isLeft } from './checklist-item.tsx';
import { ChecklistScore } from './checklist-score.tsx';
import { topicWords } from './checklist-words.ts';
import { useGuide } from './guide-context.ts';
import { useText } from './text-context.ts';

export interface ChecklistViewProps extends CheckEdits {
  readonly entries: readonly CheckEntry[];
  readonly nextLookAt: number | undefined;
  readonly months: readonly MonthScore[];
  /** `YYYY-MM`, now. */
  readonly month: string;
  /** Key of the open item, or empty. */
  readonly open: string;
  readonly onOpen: (key: string) => void;
  readonly onlyLeft: boolean;
  readonly onOnlyLeft: (only: boolean) => void;
  /** The item the address names. */
  readonly called?: string | undefined;
}

/** The checklist: how far it is and what comes first, then every wallet, bank, card and device with its items. */
export function ChecklistView(props: ChecklistViewProps) {
  const { entries, open, onlyLeft, onOnlyLeft, onOpen } = props;
  const { checklist: words } = useGuide();
  const [called, setCalled] = useState(props.called);
  const ordered = useOrder(entries);
  const shown = ordered.filter((entry) => !onlyLeft || isLeft(entry) || entry.key === open);
  const groups = [...Map.groupBy(shown, ({ topic }) => topic.id)];
  return (
    <div class="view">
      <ChecklistScore
        entries={entries}
        nextLookAt={props.nextLookAt}
        onOpen={(key) => {
          setCalled(key);
          onOpen(key);
        }}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={onlyLeft}
          onChange={(event) => onOnlyLeft(event.currentTarget.checked)}
        />
        {words.filter}
      </label>
      {shown.length === 0 && <p class="field-help">{words.filterNone}</p>}
      {groups.map(([id, own]) => (
        <Group
          key={id}
          {...props}
          own={own}
          left={entries.filter((entry) => entry.topic.id === id && isLeft(entry)).length}
          called={called}
        />
      ))}
      <ChecklistHistory months={props.months} month={props.month} />
    </div>
  );
}

interface GroupProps extends ChecklistViewProps {
  /** The items shown of one topic, at least one. */
  readonly own: readonly CheckEntry[];
  readonly left: number;
}

function Group({ own, left, open, called, ...edits }: GroupProps) {
  const text = useText();
  const { checklist: words } = useGuide();
  const [first] = own;
  if (!first) return null;
  const id = `topic-${first.topic.id}`;
  return (
    <section aria-labelledby={id}>
      <div class="section-head">
        <h2 id={id} class="section-title">
          {topicWords({ text, words }, first.topic)}
        </h2>
        <small>{left > 0 ? words.topics.left(left) : words.topics.settled}</small>
      </div>
      <ul class="list">
        {own.map((entry) => (
          <ChecklistItem
            key={entry.key}
            entry={entry}
            open={entry.key === open}
            called={entry.key === called}
            onOpen={edits.onOpen}
            onAnswer={edits.onAnswer}
            onKeepDays={edits.onKeepDays}
            onImport={edits.onImport}
          />
        ))}
      </ul>
    </section>
  );
}

/**
 * What is left to do first, topic by topic, the weightiest topic first. The order stands while the view is open: an
 * item that moved away under the hand that answered it would be looked for.
 */
function useOrder(entries: readonly CheckEntry[]): readonly CheckEntry[] {
  const order = useRef<ReadonlyMap<string, number>>(new Map());
  if (order.current.size === 0)
    order.current = new Map(inOrder(entries).map(({ key }, index) => [key, index]));
  const place = ({ key }: CheckEntry): number => order.current.get(key) ?? entries.length;
  return entries.toSorted((a, b) => place(a) - place(b));
}

function inOrder(entries: readonly CheckEntry[]): readonly CheckEntry[] {
  const byNeed = [...leftToDo(entries), ...entries.filter((entry) => !isLeft(entry))];
  return [...Map.groupBy(byNeed, ({ topic }) => topic.id).values()].flat();
}
