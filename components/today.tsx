import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ReminderKind } from '../lib/domain/reminder.ts';
import { Icon } from './icon.tsx';
import {
  instantWords,
  reminderIcons,
  type ReminderItem,
  reminderNote,
  reminderWords,
} from './reminder-words.ts';
import { useText } from './text-context.ts';

export interface TodayProps {
  /** Everything that is due, the most pressing first; three are shown. */
  readonly due: readonly ReminderItem[];
  /** What comes next, and when it will be shown, epoch milliseconds. */
  readonly next: (ReminderItem & { readonly at: number }) | undefined;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Done, later, never again: for the one reminder whose ways are opened. */
  readonly acts: (item: ReminderItem, onClose: () => void) => ComponentChildren;
  /** Begins to bring them, while the hand is still on its way. */
  readonly onNearActs?: () => void;
  /** Before a link is followed: what a popup is too short-lived for goes elsewhere. */
  readonly onFollow?: (event: Event, route: string) => void;
}

const shown = 3;

/** What costs money or a card when it is left alone; of these the first is marked. */
const pressing: ReadonlySet<ReminderKind> = new Set([
  'review-due',
  'answer-due',
  'closing-check',
  'unbinding-check',
  're-verify',
  'payment-different',
  'payment-missing',
  'budget-over',
]);

/** At most three things that matter now; without any, when it will look again. */
export function Today(props: TodayProps) {
  const text = useText();
  const { due } = props;
  const [open, setOpen] = useState('');
  const way = useFocusWhenGone(due.length);
  if (due.length === 0) return <Calm {...props} way={way} />;
  const more = due.length - shown;
  return (
    <section class="today" aria-labelledby="today-title">
      <div class="section-head">
        <h2 id="today-title" class="section-title">
          {text.today.title}
        </h2>
        <a href="#/reminders" ref={way}>
          {more > 0 ? text.today.more(more) : text.today.all}
        </a>
      </div>
      <ul class="list">
        {due.slice(0, shown).map((item, at) => (
          <TodayRow
            key={item.reminder.key}
            {...props}
            item={item}
            marked={at === 0 && pressing.has(item.reminder.kind)}
            open={open === item.reminder.key}
            onToggle={() => setOpen(open === item.reminder.key ? '' : item.reminder.key)}
          />
        ))}
      </ul>
    </section>
  );
}

type Way = ReturnType<typeof useFocusWhenGone>;

/** With the thing that is done goes the button that had the focus; the way to all of them takes it. */
function useFocusWhenGone(count: number) {
  const way = useRef<HTMLAnchorElement>(null);
  const before = useRef(count);
  useLayoutEffect(() => {
    if (count < before.current && document.activeElement === document.body) way.current?.focus();
    before.current = count;
  }, [count]);
  return way;
}

function Calm({ next, now, way }: TodayProps & { readonly way: Way }) {
  const text = useText();
  return (
    <a class="today-calm" href="#/reminders" ref={way}>
      <Icon name="check" />
      <span class="row-words">
        {text.today.calm}
        {next && (
          <small>
            {text.today.next(instantWords(text, next.at, now), reminderWords(text, next.reminder))}
          </small>
        )}
      </span>
      <Icon name="chevron" />
    </a>
  );
}

interface TodayRowProps extends Pick<TodayProps, 'now' | 'acts' | 'onNearActs' | 'onFollow'> {
  readonly item: ReminderItem;
  readonly marked: boolean;
  readonly open: boolean;
  readonly onToggle: () => void;
}

function TodayRow(props: TodayRowProps) {
  const text = useText();
  const { item, marked, open, now, onToggle, acts, onNearActs, onFollow } = props;
  const { reminder, card } = item;
  const { kind, route, dueAt } = reminder;
  const what = reminderWords(text, reminder);
  return (
    <li class="today-row" data-marked={marked ? '' : undefined}>
      <a class="today-link" href={route} onClick={(event) => onFollow?.(event, route)}>
        <span class="today-mark">
          <Icon name={reminderIcons[kind]} />
        </span>
        <span class="row-words">
          <span class="row-name">{what}</span>
          <small>{reminderNote(text, card, { at: dueAt, now })}</small>
        </span>
      </a>
      <button
        type="button"
        class="icon-button"
        aria-label={text.today.acts(what)}
        aria-expanded={open}
        onPointerEnter={onNearActs}
        onFocus={onNearActs}
        onClick={onToggle}
      >
        <Icon name="more" />
      </button>
      {open && acts(item, onToggle)}
    </li>
  );
}
