import { useEffect, useRef } from 'preact/hooks';
import {
  type BudgetDraft,
  type BudgetDraftErrors,
  type ScopeKind,
  spendingCategories,
} from '../lib/domain/budget.ts';
import type { Card } from '../lib/domain/card.ts';
import type { WalletId } from '../lib/domain/wallet.ts';
import { mentionWords, walletName } from './card-words.ts';
import { described, Field } from './field.tsx';
import { useGuide } from './guide-context.ts';
import { useText } from './text-context.ts';

export interface BudgetFormProps {
  readonly draft: BudgetDraft;
  readonly onChange: (part: Partial<BudgetDraft>) => void;
  /** Shown once a try to save failed. */
  readonly errors: BudgetDraftErrors;
  /** Grows with every failed try: the first wrong field takes the focus. */
  readonly attempts: number;
  readonly cards: readonly Card[];
  /** Wallets that spending can be told of. */
  readonly wallets: readonly WalletId[];
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

const scopeKinds = ['all', 'card', 'wallet', 'category'] as const satisfies readonly ScopeKind[];

/** Adds or changes a budget. */
export function BudgetForm(props: BudgetFormProps) {
  const text = useText();
  const { budget: words } = useGuide();
  const { attempts } = props;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (attempts > 0) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [attempts]);
  return (
    <form
      ref={form}
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        props.onSave();
      }}
    >
      <p class="lead">{words.form.lead}</p>
      <ScopeField {...props} />
      <TargetField {...props} />
      <SumFields {...props} />
      <div class="buttons split">
        <button type="button" class="button" onClick={props.onCancel}>
          {text.actions.cancel}
        </button>
        <button type="submit" class="button primary">
          {text.actions.save}
        </button>
      </div>
    </form>
  );
}

function ScopeField({ draft, onChange, errors }: BudgetFormProps) {
  const { budget: words } = useGuide();
  // For everything there is no further field that could say so.
  const error = draft.by === 'all' && errors.target ? words.errors[errors.target] : undefined;
  return (
    <Field id="budget-by" label={words.form.by} error={error}>
      <select
        id="budget-by"
        value={draft.by}
        onChange={({ currentTarget: { value } }) => {
          const by = scopeKinds.find((known) => known === value);
          if (by) onChange({ by, target: '' });
        }}
        {...described('budget-by', false, error)}
      >
        {scopeKinds.map((by) => (
          <option key={by} value={by}>
            {words.scopes[by]}
          </option>
        ))}
      </select>
    </Field>
  );
}

function TargetField({ draft, onChange, errors, cards, wallets }: BudgetFormProps) {
  const text = useText();
  const { budget: words } = useGuide();
  const { by, target } = draft;
  if (by === 'all') return null;
  if (by === 'card' && cards.length === 0) {
    return <output class="field-help">{words.form.noCards}</output>;
  }
  const options = {
    card: cards.map((card) => [card.id, card.alias || mentionWords(text, card)] as const),
    wallet: wallets.map((id) => [id, walletName(text, id)] as const),
    category: spendingCategories.map((id) => [id, text.spending[id]] as const),
  }[by];
  const error = errors.target && words.errors[errors.target];
  return (
    <Field id="budget-target" label={words.form[by]} error={error}>
      <select
        id="budget-target"
        value={target}
        onChange={(event) => onChange({ target: event.currentTarget.value })}
        {...described('budget-target', false, error)}
      >
        <option value="">{words.form.choose}</option>
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  );
}

function SumFields({ draft, onChange, errors }: BudgetFormProps) {
  const { budget: words } = useGuide();
  const yuanError = errors.yuan && words.errors[errors.yuan];
  const nameError = errors.name && words.errors[errors.name];
  return (
    <>
      <Field id="budget-yuan" label={words.form.yuan} help={words.form.yuanHelp} error={yuanError}>
        <input
          id="budget-yuan"
          class="num"
          inputMode="decimal"
          autoComplete="off"
          value={draft.yuan}
          onInput={(event) => onChange({ yuan: event.currentTarget.value })}
          {...described('budget-yuan', true, yuanError)}
        />
      </Field>
      <Field id="budget-name" label={words.form.name} help={words.form.nameHelp} error={nameError}>
        <input
          id="budget-name"
          autoComplete="off"
          value={draft.name}
          onInput={(event) => onChange({ name: event.currentTarget.value })}
          {...described('budget-name', true, nameError)}
        />
      </Field>
    </>
  );
}
