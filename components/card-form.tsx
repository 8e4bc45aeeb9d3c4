import { useEffect, useRef, useState } from 'preact/hooks';
import type { NumberGuess } from '../lib/knowledge/name-number.ts';
import type { CardDraft } from '../lib/domain/card-draft.ts';
import type { CardDraftErrors } from '../lib/text/codes.ts';
import type { CardFieldsProps } from './card-draft.ts';
import { CardHead } from './card-face.tsx';
import { CardFields } from './card-fields.tsx';
import { CardMore } from './card-more.tsx';
import { CardNumber } from './card-number.tsx';
import type { TakenNumber } from './card-number-words.ts';
import { useGuide } from './guide-context.ts';
import { Notice } from './notice.tsx';
import { useText } from './text-context.ts';

export interface CardFormProps {
  readonly draft: CardDraft;
  /** A part at a time: two fields may change before the form is drawn again. */
  readonly onChange: CardFieldsProps['onChange'];
  readonly errors: CardDraftErrors;
  /** Counts the attempts to save; after each the first field with an error takes the focus. */
  readonly attempts: number;
  /** `YYYY-MM-DD`, Beijing. */
  readonly today: string;
  /** Banks chosen in the first run, listed first. */
  readonly favouriteIssuerIds: readonly string[];
  /** Names a card from its number; only for a card that is new. Undefined until its table has come. */
  readonly naming?: { readonly nameNumber: ((digits: string) => NumberGuess) | undefined };
  readonly onSave: () => void;
  readonly onCancel: () => void;
  /** Where the very same card lies put away: brings it back. */
  readonly onRestore?: (() => void) | undefined;
}

export function CardForm(props: CardFormProps) {
  const { draft, onChange, errors, naming } = props;
  const form = useRef<HTMLDivElement>(null);
  const [guess, setGuess] = useState<NumberGuess>();
  useFocusWhereLeft(form, draft.field);
  useFocusFirstError(form, props.attempts);
  return (
    <div
      class="form"
      ref={form}
      onFocusIn={({ target }) => {
        const id = target instanceof HTMLElement ? target.id : '';
        if (id !== '' && id !== draft.field) onChange({ field: id });
      }}
    >
      <Preview draft={draft} guess={guess} />
      {naming && (
        <CardNumber
          {...naming}
          begun={draft.numberBegun}
          onBegun={(numberBegun) => onChange({ numberBegun })}
          onGuess={setGuess}
          onTaken={(taken, how) => {
            onChange(partOf(taken));
            if (how === 'enter') focusOn(taken.issuer === '' ? 'card-issuer' : 'card-alias');
          }}
        />
      )}
      <form
        class="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          props.onSave();
        }}
      >
        <CardFields
          draft={draft}
          errors={errors}
          onChange={onChange}
          favouriteIssuerIds={props.favouriteIssuerIds}
        />
        <CardMore draft={draft} errors={errors} onChange={onChange} today={props.today} />
        {props.onRestore !== undefined && <Restore onRestore={props.onRestore} />}
        <Buttons onCancel={props.onCancel} />
      </form>
    </div>
  );
}

interface PreviewProps {
  readonly draft: CardDraft;
  readonly guess: NumberGuess | undefined;
}

/** The card as it will look; while a number is typed, as far as the number names it. */
function Preview({ draft, guess }: PreviewProps) {
  const named = guess?.kind === 'named' ? guess : undefined;
  const head = named ? { issuer: named.issuer, kind: named.cardKind, last4: '' } : draft;
  return (
    <div class="card-face preview" data-issuer={head.issuer} data-open="" aria-hidden="true">
      <span class="card-head">
        <CardHead
          issuer={head.issuer}
          kind={head.kind}
          last4={head.last4}
          alias={draft.alias}
          status={draft.status}
        />
      </span>
    </div>
  );
}

function Restore({ onRestore }: { readonly onRestore: () => void }) {
  const { form } = useGuide().cards;
  return (
    <Notice
      tone="warn"
      alert
      action={
        <button type="button" class="button small" onClick={onRestore}>
          {form.restore}
        </button>
      }
    >
      {form.restoreAsk}
    </Notice>
  );
}

function Buttons({ onCancel }: Pick<CardFormProps, 'onCancel'>) {
  const text = useText();
  return (
    <div class="buttons split">
      <button type="button" class="button" onClick={onCancel}>
        {text.actions.cancel}
      </button>
      <button type="submit" class="button primary">
        {text.actions.save}
      </button>
    </div>
  );
}

/** What a number does not say stays as it was chosen by hand. */
function partOf({ issuer, kind, last4 }: TakenNumber): Partial<CardDraft> {
  return { last4, ...(issuer !== '' && { issuer }), ...(kind && { kind }) };
}

function focusOn(id: string): void {
  document.querySelector<HTMLElement>(`#${id}`)?.focus();
}

/** A popup that was closed in the middle opens at the field it was closed at. */
function useFocusWhereLeft(form: { readonly current: HTMLElement | null }, field: string): void {
  useEffect(() => {
    const fields = form.current?.querySelectorAll<HTMLElement>('[id]') ?? [];
    [...fields].find(({ id }) => id === field)?.focus();
  }, []);
}

function useFocusFirstError(
  form: { readonly current: HTMLElement | null },
  attempts: number,
): void {
  useEffect(() => {
    if (attempts === 0) return;
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    const field = wrong?.matches('fieldset') ? wrong.querySelector('input') : wrong;
    field?.focus();
  }, [attempts]);
}
