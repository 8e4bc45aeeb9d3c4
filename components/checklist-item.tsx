import { useEffect, useRef } from 'preact/hooks';
import type { CheckAnswer, CheckState } from '../lib/domain/checklist.ts';
import { type CheckEntry, isSettled } from '../lib/domain/checklist-entry.ts';
import { ChecklistPanel } from './checklist-panel.tsx';
import { stateWords, topicWords } from './checklist-words.ts';
import { useGuide } from './guide-context.ts';
import { Icon, type IconName } from './icon.tsx';
import { useText } from './text-context.ts';

export interface CheckEdits {
  readonly onAnswer: (entry: CheckEntry, answer: CheckAnswer) => void;
  readonly onKeepDays: (entry: CheckEntry, days: number) => void;
  /** Bills are brought in where a popup is too short-lived for it. */
  readonly onImport: () => void;
}

export interface ChecklistItemProps extends CheckEdits {
  readonly entry: CheckEntry;
  readonly open: boolean;
  /** It was asked for from elsewhere: it comes into sight and takes the focus. */
  readonly called: boolean;
  readonly onOpen: (key: string) => void;
}

const icons: Readonly<Record<CheckState, IconName>> = {
  done: 'check',
  'does-not-apply': 'limited',
  stale: 'clock',
  'not-done': 'circle',
  open: 'circle',
};

/** One item: its name and how it stands; opened, what it is for, how it is done, and the answer. */
export function ChecklistItem(props: ChecklistItemProps) {
  const { entry, open, called, onOpen } = props;
  const { checklist: words } = useGuide();
  const text = useText();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!called || !open) return;
    button.current?.scrollIntoView({ block: 'start' });
    button.current?.focus({ preventScroll: true });
  }, [called, open]);
  const both = { text, words };
  const state = stateWords(both, entry);
  const { title } = words.items[entry.item];
  // The groups' headings say it to the eye.
  const topicSpoken = words.score.item(topicWords(both, entry.topic), '');
  const panel = `check-${entry.key}`;
  return (
    <li class="check-item" data-state={entry.state}>
      <button
        type="button"
        ref={button}
        class="row-button"
        aria-expanded={open}
        aria-controls={open ? panel : undefined}
        onClick={() => onOpen(open ? '' : entry.key)}
      >
        <Icon name={icons[entry.state]} />
        <span class="row-words">
          <span class="row-name">
            <span class="spoken">{topicSpoken}</span>
            {title}
            <span class="spoken">{text.card.comma}</span>
          </span>
          <small class="check-state">{state}</small>
        </span>
        <Icon name="chevron" />
      </button>
      {open && <ChecklistPanel {...props} id={panel} />}
    </li>
  );
}

/** Whether it is shown while only what is left to do is. */
export function isLeft({ state }: CheckEntry): boolean {
  return !isSettled(state);
}
