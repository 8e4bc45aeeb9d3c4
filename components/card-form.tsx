import type { CardKind } from '../lib/domain/card.ts';
import { cardKinds } from '../lib/domain/card.ts';
import { issuers } from '../lib/knowledge/issuers.ts';
import type { CardFormErrorCode } from '../lib/text/codes.ts';
import type { Text } from '../lib/text/zh-cn.ts';
import { CardHead } from './card-face.tsx';
import { described, Field } from './field.tsx';
import { useText } from './text-context.ts';

/** What the person has typed so far. */
export interface CardDraft {
  /** Empty until chosen. */
  readonly issuer: string;
  readonly kind: CardKind | undefined;
  readonly last4: string;
  readonly alias: string;
}

export type CardFormErrors = Partial<Record<keyof CardDraft, CardFormErrorCode>>;

export interface CardFormProps {
  readonly draft: CardDraft;
  readonly onDraft: (draft: CardDraft) => void;
  readonly errors: CardFormErrors;
  /** Banks chosen in the first run, listed first. */
  readonly favouriteIssuerIds: readonly string[];
  readonly onSave: () => void;
  readonly onCancel: () => void;
  /** Only for a card that exists already. */
  readonly onRemove?: (() => void) | undefined;
}

export function CardForm(props: CardFormProps) {
  const text = useText();
  const { draft, onDraft, errors } = props;
  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        props.onSave();
      }}
    >
      <div class="card-face preview" data-issuer={draft.issuer} data-open="" aria-hidden="true">
        <span class="card-head">
          <CardHead {...draft} last4={draft.last4 || '0000'} />
        </span>
      </div>
      <IssuerField {...props} />
      <KindField {...props} />
      <Last4Field {...props} />
      <AliasField draft={draft} onDraft={onDraft} error={sentence(text, errors.alias)} />
      <div class="buttons split">
        <button type="button" class="button" onClick={props.onCancel}>
          {text.actions.cancel}
        </button>
        <button type="submit" class="button primary">
          {text.actions.save}
        </button>
      </div>
      {props.onRemove !== undefined && <RemoveCard onRemove={props.onRemove} />}
    </form>
  );
}

function sentence(text: Text, code: CardFormErrorCode | undefined): string | undefined {
  return code === undefined ? undefined : text.cardFormErrors[code];
}

function IssuerField({ draft, onDraft, errors, favouriteIssuerIds }: CardFormProps) {
  const text = useText();
  const error = sentence(text, errors.issuer);
  const favourites = issuers.filter(({ id }) => favouriteIssuerIds.includes(id));
  const others = issuers.filter(({ id }) => !favouriteIssuerIds.includes(id));
  const options = (rows: typeof issuers) =>
    rows.map(({ id, name }) => (
      <option key={id} value={id}>
        {name[text.language]}
      </option>
    ));
  return (
    <Field id="card-issuer" label={text.cardForm.issuer} error={error}>
      <select
        id="card-issuer"
        value={draft.issuer}
        onChange={(event) => onDraft({ ...draft, issuer: event.currentTarget.value })}
        {...described('card-issuer', false, error)}
      >
        <option value="">{text.cardForm.chooseIssuer}</option>
        {favourites.length > 0 && (
          <optgroup label={text.cardForm.yourBanks}>{options(favourites)}</optgroup>
        )}
        {favourites.length > 0 ? (
          <optgroup label={text.cardForm.otherBanks}>{options(others)}</optgroup>
        ) : (
          options(others)
        )}
      </select>
    </Field>
  );
}

function KindField({ draft, onDraft, errors }: CardFormProps) {
  const text = useText();
  const error = sentence(text, errors.kind);
  return (
    <fieldset class="field" {...described('card-kind', false, error)}>
      <legend>{text.cardForm.kind}</legend>
      <div class="segments">
        {cardKinds.map((kind) => (
          <label key={kind} class="segment">
            <input
              type="radio"
              name="card-kind"
              value={kind}
              checked={draft.kind === kind}
              onChange={() => onDraft({ ...draft, kind })}
            />
            <span>{text.kinds[kind]}</span>
          </label>
        ))}
      </div>
      {error !== undefined && (
        <p class="field-error" id="card-kind-error" role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}

function Last4Field({ draft, onDraft, errors }: CardFormProps) {
  const text = useText();
  const id = 'card-last4';
  const error = sentence(text, errors.last4);
  return (
    <Field id={id} label={text.cardForm.last4} help={text.cardForm.privacy} error={error}>
      <input
        id={id}
        class="num tail-input"
        inputMode="numeric"
        autoComplete="off"
        value={draft.last4}
        onInput={(event) => onDraft({ ...draft, last4: event.currentTarget.value })}
        {...described(id, true, error)}
      />
    </Field>
  );
}

interface AliasFieldProps {
  readonly draft: CardDraft;
  readonly onDraft: (draft: CardDraft) => void;
  readonly error: string | undefined;
}

function AliasField({ draft, onDraft, error }: AliasFieldProps) {
  const text = useText();
  const id = 'card-alias';
  return (
    <Field id={id} label={text.cardForm.alias} help={text.cardForm.aliasHelp} error={error}>
      <input
        id={id}
        autoComplete="off"
        value={draft.alias}
        onInput={(event) => onDraft({ ...draft, alias: event.currentTarget.value })}
        {...described(id, true, error)}
      />
    </Field>
  );
}

function RemoveCard({ onRemove }: { readonly onRemove: () => void }) {
  const text = useText();
  return (
    <div class="skip">
      <button
        type="button"
        class="link-button bad"
        aria-describedby="remove-note"
        onClick={onRemove}
      >
        {text.cardForm.remove}
      </button>
      <p id="remove-note">{text.cardForm.removeNote}</p>
    </div>
  );
}
