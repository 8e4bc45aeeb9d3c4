import { cardKinds } from '../lib/domain/card.ts';
import { issuers } from '../lib/knowledge/issuers.ts';
import type { CardFormErrorCode } from '../lib/text/codes.ts';
import type { CardFieldsProps } from './card-draft.ts';
import { described, Field } from './field.tsx';
import { useGuide } from './guide-context.ts';
import { useText } from './text-context.ts';

export interface MainFieldsProps extends CardFieldsProps {
  /** Banks chosen in the first run, listed first. */
  readonly favouriteIssuerIds: readonly string[];
}

/** Bank, kind, tail and name: what makes a card. */
export function CardFields(props: MainFieldsProps) {
  return (
    <>
      <IssuerField {...props} />
      <KindField {...props} />
      <Last4Field {...props} />
      <AliasField {...props} />
    </>
  );
}

/** The sentence of an error, or undefined without one. */
export function useSentence(code: CardFormErrorCode | undefined): string | undefined {
  const { errors } = useGuide().cards;
  return code === undefined ? undefined : errors[code];
}

function IssuerField({ draft, onChange, errors, favouriteIssuerIds }: MainFieldsProps) {
  const text = useText();
  const { form } = useGuide().cards;
  const error = useSentence(errors.issuer);
  const favourites = issuers.filter(({ id }) => favouriteIssuerIds.includes(id));
  const others = issuers.filter(({ id }) => !favouriteIssuerIds.includes(id));
  const options = (rows: typeof issuers) =>
    rows.map(({ id, name }) => (
      <option key={id} value={id}>
        {name[text.language]}
      </option>
    ));
  return (
    <Field id="card-issuer" label={form.issuer} error={error}>
      <select
        id="card-issuer"
        value={draft.issuer}
        onChange={(event) => onChange({ issuer: event.currentTarget.value })}
        {...described('card-issuer', false, error)}
      >
        <option value="">{form.chooseIssuer}</option>
        {favourites.length > 0 && <optgroup label={form.yourBanks}>{options(favourites)}</optgroup>}
        {favourites.length > 0 ? (
          <optgroup label={form.otherBanks}>{options(others)}</optgroup>
        ) : (
          options(others)
        )}
      </select>
    </Field>
  );
}

function KindField({ draft, onChange, errors }: CardFieldsProps) {
  const text = useText();
  const { form } = useGuide().cards;
  const error = useSentence(errors.kind);
  return (
    <fieldset class="field" {...described('card-kind', false, error)}>
      <legend>{form.kind}</legend>
      <div class="segments">
        {cardKinds.map((kind) => (
          <label key={kind} class="segment">
            <input
              type="radio"
              id={`card-kind-${kind}`}
              name="card-kind"
              value={kind}
              checked={draft.kind === kind}
              onChange={() => onChange({ kind })}
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

function Last4Field({ draft, onChange, errors }: CardFieldsProps) {
  const { form } = useGuide().cards;
  const id = 'card-last4';
  const error = useSentence(errors.last4);
  return (
    <Field id={id} label={form.last4} help={form.privacy} error={error}>
      <input
        id={id}
        class="num tail-input"
        inputMode="numeric"
        autoComplete="off"
        value={draft.last4}
        onInput={(event) => onChange({ last4: event.currentTarget.value.normalize('NFKC').trim() })}
        {...described(id, true, error)}
      />
    </Field>
  );
}

function AliasField({ draft, onChange, errors }: CardFieldsProps) {
  const { form } = useGuide().cards;
  const id = 'card-alias';
  const error = useSentence(errors.alias);
  return (
    <Field id={id} label={form.alias} help={form.aliasHelp} error={error}>
      <input
        id={id}
        autoComplete="off"
        value={draft.alias}
        onInput={(event) => onChange({ alias: event.currentTarget.value })}
        {...described(id, true, error)}
      />
    </Field>
  );
}
