import { useEffect, useRef, useState } from 'preact/hooks';
import { groupTyped } from '../lib/domain/card-number.ts';
import type { NumberGuess } from '../lib/knowledge/name-number.ts';
import { guessWords, takenFrom, type TakenNumber, takenWords } from './card-number-words.ts';
import { Field } from './field.tsx';
import { useGuide } from './guide-context.ts';
import { useText } from './text-context.ts';

export interface CardNumberProps {
  /** Undefined until the table of prefixes has come. */
  readonly nameNumber: ((digits: string) => NumberGuess) | undefined;
  /** A number was being typed when the page went away. */
  readonly begun: boolean;
  readonly onBegun: (begun: boolean) => void;
  /** With every key, for the picture of the card. */
  readonly onGuess: (guess: NumberGuess | undefined) => void;
  readonly onTaken: (taken: TakenNumber, how: 'enter' | 'leave') => void;
}

type Saying =
  | { readonly kind: 'not-digits' }
  | { readonly kind: 'lost' }
  | { readonly kind: 'taken'; readonly taken: TakenNumber };

const nothing = { digits: '', shown: '' };

/**
 * A number names its card and is forgotten. It stands in this field and in the state of this component alone, outside
 * any form, without a name a browser would save it under; whatever takes the field away takes the number with it.
 */
export function CardNumber({ nameNumber, begun, onBegun, onGuess, onTaken }: CardNumberProps) {
  const text = useText();
  const { number: words } = useGuide().cards;
  const [{ digits, shown }, setNumber] = useState(nothing);
  const [saying, setSaying] = useState<Saying | undefined>(begun ? { kind: 'lost' } : undefined);
  const guess = digits === '' ? undefined : nameNumber?.(digits);

  function put(next: typeof nothing, why?: Saying): void {
    setNumber(next);
    setSaying(why);
    onGuess(next.digits === '' ? undefined : nameNumber?.(next.digits));
  }

  function typed(field: HTMLInputElement): void {
    const grouped = groupTyped(field.value, field.selectionStart ?? field.value.length);
    if (!grouped.ok) {
      field.value = shown;
      return setSaying({ kind: 'not-digits' });
    }
    const { caret, ...next } = grouped.value;
    field.value = next.shown;
    field.setSelectionRange(caret, caret);
    if ((next.digits === '') !== (digits === '')) onBegun(digits === '');
    put(next);
  }

  function take(how: 'enter' | 'leave'): void {
    const taken = guess && takenFrom(digits, guess);
    if (!taken) return;
    put(nothing, { kind: 'taken', taken });
    onBegun(false);
    onTaken(taken, how);
  }

  const both = { text, words };
  const said = saying ? sayingWords(both, saying) : guess ? guessWords(both, digits, guess) : '';
  const lose = (): void => {
    if (digits !== '') put(nothing, { kind: 'lost' });
  };
  return <DigitsField {...{ digits, shown, said, typed, take, lose }} />;
}

interface DigitsFieldProps {
  readonly digits: string;
  readonly shown: string;
  readonly said: string;
  readonly typed: (field: HTMLInputElement) => void;
  readonly take: (how: 'enter' | 'leave') => void;
  readonly lose: () => void;
}

function DigitsField({ digits, shown, said, typed, take, lose }: DigitsFieldProps) {
  const { number: words } = useGuide().cards;
  return (
    <Field id="card-digits" label={words.label}>
      <div class="digits-field">
        <input
          {...unremembered}
          id="card-digits"
          class="num"
          inputMode="numeric"
          ref={useWipe(lose)}
          value={shown}
          aria-describedby="card-digits-help"
          onInput={(event) => typed(event.currentTarget)}
          onKeyDown={(event) => {
            if (event.key === 'Delete') stepOverGap(event.currentTarget);
            if (event.key !== 'Enter') return;
            // The focus goes on to a field of the form; the same key must not send it.
            event.preventDefault();
            take('enter');
          }}
          onBlur={() => take('leave')}
        />
        <span class="digits-count num" aria-hidden="true">
          {digits === '' ? '' : words.count(digits.length)}
        </span>
      </div>
      <div class="digits-said">
        <output for="card-digits">{said}</output>
        <p id="card-digits-help" class={said === '' ? 'field-help' : 'spoken'}>
          {words.help}
        </p>
      </div>
    </Field>
  );
}

/** Keeps browsers and password managers from keeping what is typed. */
const unremembered = {
  autocomplete: 'off',
  autocorrect: 'off',
  autocapitalize: 'off',
  spellcheck: false,
  'data-1p-ignore': '',
  'data-bwignore': '',
  'data-lpignore': 'true',
  'data-form-type': 'other',
} as const;

function sayingWords(both: Parameters<typeof takenWords>[0], saying: Saying): string {
  if (saying.kind === 'taken') return takenWords(both, saying.taken);
  return saying.kind === 'lost' ? both.words.lost : both.words.notDigits;
}

/** The number goes with the sight of it: when the page is hidden or left, or another window comes before it. */
function useWipe(lose: () => void) {
  const input = useRef<HTMLInputElement>(null);
  const latest = useRef(lose);
  latest.current = lose;
  useEffect(() => {
    const field = input.current;
    const listener = (): void => latest.current();
    const events = [
      [globalThis, 'blur'],
      [globalThis, 'pagehide'],
      [document, 'visibilitychange'],
    ] as const;
    for (const [target, event] of events) target.addEventListener(event, listener);
    return () => {
      for (const [target, event] of events) target.removeEventListener(event, listener);
      if (field) field.value = '';
    };
  }, []);
  return input;
}

/** Delete before a gap takes the digit behind it: a gap alone would come back at once. */
function stepOverGap(field: HTMLInputElement): void {
  const { selectionStart: at, selectionEnd: end, value } = field;
  if (at !== null && at === end && value[at] === ' ') field.setSelectionRange(at + 1, at + 1);
}
