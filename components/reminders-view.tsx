import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type ReminderKind, reminderKinds, type ReminderStanding } from '../lib/domain/reminder.ts';
import { useGuide } from './guide-context.ts';
import { Icon } from './icon.tsx';
import {
  instantWords,
  reminderIcons,
  type ReminderItem,
  reminderNote,
  reminderWords,
} from './reminder-words.ts';
import { useText } from './text-context.ts';

/** A reminder as it stands; one whose whole kind is switched off is not listed. */
export interface ListedReminder extends ReminderItem {
  readonly standing: Exclude<ReminderStanding, 'off'>;
  /** Epoch milliseconds when it is or was shown. */
  readonly at: number;
}

export interface RemindersViewProps {
  readonly items: readonly ListedReminder[];
  /** Epoch milliseconds. */
  readonly now: number;
  readonly acts: (item: ReminderItem, onClose: () => void) => ComponentChildren;
  /** Takes back done, later or never. */
  readonly onAgain: (item: ReminderItem) => void;
  readonly off: readonly ReminderKind[];
  readonly onKind: (kind: ReminderKind, on: boolean) => void;
  /** Undefined in the demo, which tells nobody anything. */
  readonly notify: boolean | undefined;
  /** The browser said no the last time. */
  readonly refused: boolean;
  readonly onNotify: (on: boolean) => void;
}

/** Everything there is to be reminded of, what was put aside, and what the person wants to hear of. */
export function RemindersView(props: RemindersViewProps) {
  const { view } = useGuide().reminder;
  const { items } = props;
  const [open, setOpen] = useState('');
  const { list, stay } = useFocusStays(items);
  const at = (...standings: readonly ReminderStanding[]) =>
    items.filter(({ standing }) => standings.includes(standing));
  const row = (item: ListedReminder) => (
    <ReminderRow
      key={item.reminder.key}
      {...props}
      acts={(acted, onClose) =>
        props.acts(acted, () => {
          stay();
          onClose();
        })
      }
      onAgain={(acted) => {
        stay();
        props.onAgain(acted);
      }}
      item={item}
      open={open === item.reminder.key}
      onToggle={() => setOpen(open === item.reminder.key ? '' : item.reminder.key)}
    />
  );
  return (
    <div class="view" ref={list}>
      {items.length === 0 && <p>{view.nothing}</p>}
      <Section id="due" title={view.due}>
        {at('due').map(row)}
      </Section>
      <Section id="coming" title={view.coming}>
        {at('coming').map(row)}
      </Section>
      <Section id="aside" title={view.aside}>
        {at('snoozed', 'done', 'stopped').map(row)}
      </Section>
      <Notifying {...props} />
      <Kinds {...props} />
      <p>
        <small>{view.byTime}</small>
      </p>
    </div>
  );
}

/**
 * What is acted on moves to another list and takes the button with it that had the focus: the row that comes into its
 * place has it then.
 */
function useFocusStays(items: readonly ListedReminder[]) {
  const list = useRef<HTMLDivElement>(null);
  const acted = useRef<{ readonly place: number; readonly before: string } | undefined>(undefined);
  const order = items.map(({ reminder, standing }) => `${standing} ${reminder.key}`).join('\n');
  const rows = (): readonly Element[] => [...(list.current?.querySelectorAll('.today-row') ?? [])];
  useLayoutEffect(() => {
    if (!acted.current) return;
    const { place, before } = acted.current;
    if (document.activeElement === document.body) {
      const row = rows()[place] ?? rows().at(-1);
      row?.querySelector<HTMLAnchorElement>('.today-link')?.focus();
    }
    if (order !== before) acted.current = undefined;
  });
  const stay = (): void => {
    const place = rows().findIndex((row) => row.contains(document.activeElement));
    if (place >= 0) acted.current = { place, before: order };
  };
  return { list, stay };
}

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: readonly ComponentChildren[];
}

function Section({ id, title, children }: SectionProps) {
  if (children.length === 0) return null;
  return (
    <section aria-labelledby={`reminders-${id}`}>
      <h2 id={`reminders-${id}`} class="section-title">
        {title}
      </h2>
      <ul class="list">{children}</ul>
    </section>
  );
}

interface ReminderRowProps extends RemindersViewProps {
  readonly item: ListedReminder;
  readonly open: boolean;
  readonly onToggle: () => void;
}

function ReminderRow({ item, open, onToggle, now, acts, onAgain }: ReminderRowProps) {
  const text = useText();
  const { view } = useGuide().reminder;
  const { reminder, standing } = item;
  const what = reminderWords(text, reminder);
  const isAside = standing === 'snoozed' || standing === 'done' || standing === 'stopped';
  return (
    <li class="today-row">
      <a class="today-link" href={reminder.route}>
        <span class="today-mark">
          <Icon name={reminderIcons[reminder.kind]} />
        </span>
        <span class="row-words">
          <span class="row-name">{what}</span>
          <small>
            <Note item={item} now={now} />
          </small>
        </span>
      </a>
      {isAside ? (
        <button
          type="button"
          class="button small"
          aria-label={view.againName(what)}
          onClick={() => onAgain(item)}
        >
          {view.again}
        </button>
      ) : (
        <button
          type="button"
          class="icon-button"
          aria-label={text.today.acts(what)}
          aria-expanded={open}
          onClick={onToggle}
        >
          <Icon name="more" />
        </button>
      )}
      {open && !isAside && acts(item, onToggle)}
    </li>
  );
}

function Note({ item, now }: Pick<ReminderRowProps, 'item' | 'now'>) {
  const text = useText();
  const { view } = useGuide().reminder;
  const { card, standing, at } = item;
  if (standing === 'snoozed') return view.snoozed(instantWords(text, at, now));
  if (standing === 'done' || standing === 'stopped') return view[standing];
  return reminderNote(text, card, { at, now });
}

function Notifying({ notify, refused, onNotify }: RemindersViewProps) {
  const { notify: words } = useGuide().reminder;
  return (
    <section aria-labelledby="notify-title">
      <h2 id="notify-title" class="section-title">
        {words.title}
      </h2>
      {notify === undefined ? (
        <p>{words.demo}</p>
      ) : (
        <div class="list">
          <div class="plain-row">
            <span class="row-words">
              <label for="notify">{words.label}</label>
              <small id="notify-text">{words.text}</small>
            </span>
            <input
              id="notify"
              type="checkbox"
              class="reminder-box"
              aria-describedby="notify-text"
              checked={notify}
              onChange={(event) => onNotify(event.currentTarget.checked)}
            />
          </div>
        </div>
      )}
      {notify !== undefined && (
        <output class="field-help">{refused ? words.refused : words.badge}</output>
      )}
    </section>
  );
}

function Kinds({ off, onKind }: RemindersViewProps) {
  const { kinds } = useGuide().reminder;
  return (
    <details class="list fold">
      <summary>{kinds.title}</summary>
      <div class="kind-list">
        {reminderKinds.map((kind) => (
          <label key={kind} class="check">
            <input
              type="checkbox"
              checked={!off.includes(kind)}
              onChange={(event) => onKind(kind, event.currentTarget.checked)}
            />
            {kinds.names[kind]}
          </label>
        ))}
      </div>
    </details>
  );
}
