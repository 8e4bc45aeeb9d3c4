import type { ComponentChildren } from 'preact';
import type { Fact } from '../lib/knowledge/fact.ts';
import { CheckedOn } from './checked-on.tsx';
import { Field } from './field.tsx';
import { IconButton } from './icon-button.tsx';
import { useGuide } from './guide-context.ts';
import { useText } from './text-context.ts';

export interface SectionProps {
  readonly id: string;
  readonly title: string;
  /** At the end of the heading's line. */
  readonly end?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A part of a page under its heading. */
export function Section({ id, title, end, children }: SectionProps) {
  return (
    <section aria-labelledby={`${id}-title`}>
      <div class="section-head">
        <h2 id={`${id}-title`} class="section-title">
          {title}
        </h2>
        {end}
      </div>
      {children}
    </section>
  );
}

export interface HotlineProps {
  readonly number: string;
  readonly onCopy: (number: string) => void;
}

/** A number to call, large, with a button that copies it. */
export function HotlineNumber({ number, onCopy }: HotlineProps) {
  const { wallet: words } = useGuide();
  return (
    <span class="hotline-number">
      <span class="hotline num">{number}</span>
      <IconButton
        icon="copy"
        label={words.head.copyNumber(number)}
        onClick={() => onCopy(number)}
      />
    </span>
  );
}

export interface CheckedRunProps {
  readonly facts: readonly Fact[];
  readonly index: number;
}

/** The small print of a row of facts: once for neighbours of the same day and source, below the last of them. */
export function CheckedRun({ facts, index }: CheckedRunProps) {
  const fact = facts[index];
  const next = facts[index + 1];
  if (!fact || (next?.source === fact.source && next.asOf === fact.asOf)) return null;
  return <CheckedOn fact={fact} />;
}

/** What is being typed and not yet saved, by field. */
export interface Typing {
  readonly typed: Readonly<Record<string, string>>;
  /** Without words: what was typed is forgotten, and the saved value stands again. */
  readonly onTyped: (field: string, words: string | undefined) => void;
}

export interface KeptFieldProps extends Typing {
  /** Also the key of what is being typed. */
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly value: string;
  readonly onSave: (value: string) => void;
}

/** A line of words that is saved by its button, which is there while something is to be saved. */
export function KeptField({ id, label, help, value, typed, onTyped, onSave }: KeptFieldProps) {
  const text = useText();
  const shown = typed[id] ?? value;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (shown !== value) onSave(shown.trim());
      }}
    >
      <Field id={id} label={label} help={help}>
        <div class="field-row">
          <input
            id={id}
            value={shown}
            maxLength={60}
            autoComplete="off"
            aria-describedby={`${id}-help`}
            onInput={(event) => onTyped(id, event.currentTarget.value)}
          />
          {shown !== value && (
            <button type="submit" class="button">
              {text.actions.save}
            </button>
          )}
        </div>
      </Field>
    </form>
  );
}

export interface AddFieldProps extends Typing {
  readonly id: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly button: string;
  readonly onAdd: (words: string) => void;
}

/** A line of words that becomes a row of the list above it. */
export function AddField({ id, label, help, button, typed, onTyped, onAdd }: AddFieldProps) {
  const words = typed[id] ?? '';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (words.trim() !== '') onAdd(words.trim());
      }}
    >
      <Field id={id} label={label} help={help}>
        <div class="field-row">
          <input
            id={id}
            value={words}
            maxLength={30}
            autoComplete="off"
            {...(help !== undefined && { 'aria-describedby': `${id}-help` })}
            onInput={(event) => onTyped(id, event.currentTarget.value)}
          />
          <button type="submit" class="button">
            {button}
          </button>
        </div>
      </Field>
    </form>
  );
}
