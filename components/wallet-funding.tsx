import { useState } from 'preact/hooks';
import { isInUse } from '../lib/domain/binding.ts';
import type { FundingSource } from '../lib/domain/wallet-account.ts';
import type { AppPath } from '../lib/knowledge/wallet-paths.ts';
import { AppPathLine } from './app-path.tsx';
import { type BindingRow, rowCardWords } from './binding-words.ts';
import { useGuide } from './guide-context.ts';
import { IconButton } from './icon-button.tsx';
import { useText } from './text-context.ts';
import { AddField, Section, type Typing } from './wallet-parts.tsx';

export interface WalletFundingProps extends Typing {
  readonly funding: readonly FundingSource[];
  readonly rows: readonly BindingRow[];
  readonly path: AppPath | undefined;
  readonly onFunding: (funding: readonly FundingSource[]) => void;
}

/** The order in which the wallet tries cards, balance and credit, as the person saw it in the app. */
export function WalletFunding(props: WalletFundingProps) {
  const { wallet: words } = useGuide();
  const { funding, path } = props;
  return (
    <Section id="funding" title={words.funding.title}>
      <div class="wallet-part">
        <p class="lead">{words.funding.lead}</p>
        {funding.length > 0 && <Order {...props} />}
        <AddSource {...props} />
        {path ? (
          <div class="wallet-where">
            <small>{words.funding.where}</small>
            <AppPathLine path={path} />
          </div>
        ) : (
          <p class="field-help">{words.funding.noPath}</p>
        )}
      </div>
    </Section>
  );
}

function Order({ funding, rows, onFunding }: WalletFundingProps) {
  const { wallet: words } = useGuide();
  const [said, setSaid] = useState('');
  const nameOf = useSourceNames(rows);
  const move = (from: number, to: number) => {
    onFunding(moved(funding, from, to));
    setSaid(words.funding.moved(nameOf(funding[from]), to + 1));
  };
  return (
    <>
      <ol class="list">
        {funding.map((source, index) => {
          const name = nameOf(source);
          return (
            <li key={keyOf(source)} class="plain-row funding-row">
              <span class="num funding-place">{index + 1}</span>
              <span class="row-words row-name">{name}</span>
              {index > 0 && (
                <IconButton
                  icon="up"
                  label={words.funding.up(name)}
                  onClick={() => move(index, index - 1)}
                />
              )}
              {index < funding.length - 1 && (
                <IconButton
                  icon="down"
                  label={words.funding.down(name)}
                  onClick={() => move(index, index + 1)}
                />
              )}
              <IconButton
                icon="close"
                label={words.funding.remove(name)}
                onClick={() => onFunding(funding.filter((one) => one !== source))}
              />
            </li>
          );
        })}
      </ol>
      <output class="spoken">{said}</output>
    </>
  );
}

type SourceKind = FundingSource['kind'];
const sourceKinds = ['card', 'balance', 'credit-line'] as const satisfies readonly SourceKind[];

function AddSource(props: WalletFundingProps) {
  const { wallet: words } = useGuide();
  const { funding, typed, onTyped, onFunding } = props;
  const kind = sourceKinds.find((known) => known === typed['funding-kind']) ?? 'card';
  const add = (source: FundingSource) => {
    if (!funding.some((known) => keyOf(known) === keyOf(source))) onFunding([...funding, source]);
    onTyped('funding-name', undefined);
  };
  return (
    <>
      <div class="field">
        <label for="funding-kind">{words.funding.what}</label>
        <select
          id="funding-kind"
          value={kind}
          onChange={(event) => onTyped('funding-kind', event.currentTarget.value)}
        >
          {sourceKinds.map((known) => (
            <option key={known} value={known}>
              {words.funding.kinds[known]}
            </option>
          ))}
        </select>
      </div>
      {kind === 'card' ? (
        <AddCard {...props} onAdd={add} />
      ) : (
        <AddField
          id="funding-name"
          label={words.funding.name}
          help={words.funding.nameHelp}
          button={words.funding.add}
          typed={typed}
          onTyped={onTyped}
          onAdd={(name) => add({ kind, name })}
        />
      )}
    </>
  );
}

interface AddCardProps extends WalletFundingProps {
  readonly onAdd: (source: FundingSource) => void;
}

function AddCard({ funding, rows, onAdd }: AddCardProps) {
  const { wallet: words } = useGuide();
  const nameOf = useSourceNames(rows);
  const free = rows
    .filter(({ binding }) => isInUse(binding))
    .map(({ binding }) => ({ kind: 'card', bindingId: binding.id }) as const)
    .filter((source) => !funding.some((known) => keyOf(known) === keyOf(source)));
  if (free.length === 0) {
    const { noCard, noneBound } = words.funding;
    const anyBound = rows.some(({ binding }) => isInUse(binding));
    return <p class="field-help">{anyBound ? noCard : noneBound}</p>;
  }
  return (
    <fieldset class="chips-field">
      <legend>{words.funding.which}</legend>
      <div class="buttons">
        {free.map((source) => (
          <button
            key={source.bindingId}
            type="button"
            class="button small"
            onClick={() => onAdd(source)}
          >
            {nameOf(source)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

function useSourceNames(
  rows: readonly BindingRow[],
): (source: FundingSource | undefined) => string {
  const text = useText();
  const { binding: words } = useGuide();
  return (source) => {
    if (source?.kind !== 'card') return source?.name ?? '';
    const row = rows.find(({ binding }) => binding.id === source.bindingId);
    return rowCardWords({ text, words }, row?.card);
  };
}

function keyOf(source: FundingSource): string {
  return source.kind === 'card' ? source.bindingId : `${source.kind} ${source.name}`;
}

/** The order with the one at `from` put at `to`. */
function moved(
  funding: readonly FundingSource[],
  from: number,
  to: number,
): readonly FundingSource[] {
  const [source] = funding.slice(from, from + 1);
  return source ? funding.toSpliced(from, 1).toSpliced(to, 0, source) : funding;
}
