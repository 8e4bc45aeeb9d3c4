import type { CardMention } from '../lib/domain/card.ts';
import { cardKey } from '../lib/domain/entry.ts';
import type { EntryFilter } from '../lib/domain/entry.ts';
import { directions, providers } from '../lib/domain/ledger.ts';
import { fullDayWords } from '../lib/text/dates.ts';
import { mentionWords } from './card-words.ts';
import { SearchBox } from './search-box.tsx';
import { useText } from './text-context.ts';

export interface LedgerFiltersProps {
  readonly filter: EntryFilter;
  readonly onFilter: (filter: EntryFilter) => void;
  readonly cards: readonly CardMention[];
  readonly searchRef?: ((element: HTMLInputElement | null) => void) | undefined;
}

export function LedgerFilters(props: LedgerFiltersProps) {
  const text = useText();
  const { filter, onFilter } = props;
  const change = (name: keyof EntryFilter, value: string) =>
    onFilter(withValue(filter, name, value));
  return (
    <search class="ledger-tools">
      <SearchField {...props} />
      <fieldset class="filters" aria-label={text.ledger.filters}>
        <FilterSelect
          label={text.ledger.card}
          all={text.ledger.allCards}
          value={filter.card ?? ''}
          options={props.cards.map((card) => [cardKey(card), mentionWords(text, card)])}
          onChange={(value) => change('card', value)}
        />
        <FilterSelect
          label={text.ledger.provider}
          all={text.ledger.allProviders}
          value={filter.provider ?? ''}
          options={providers.map((id) => [id, text.providers[id]])}
          onChange={(value) => change('provider', value)}
        />
        <FilterSelect
          label={text.ledger.direction}
          all={text.ledger.allDirections}
          value={filter.direction ?? ''}
          options={directions.map((id) => [id, text.directions[id]])}
          onChange={(value) => change('direction', value)}
        />
        {filter.since !== undefined && (
          <FilterSelect
            label={text.ledger.days}
            all={text.ledger.allDays}
            value={filter.since}
            options={[[filter.since, text.ledger.since(fullDayWords(text, filter.since))]]}
            onChange={(value) => change('since', value)}
          />
        )}
      </fieldset>
    </search>
  );
}

/** The filter with one field changed; an empty value takes the field away. */
function withValue(filter: EntryFilter, name: keyof EntryFilter, value: string): EntryFilter {
  const { [name]: _before, ...rest } = filter;
  return value === '' ? rest : { ...rest, [name]: value };
}

function SearchField({ filter, onFilter, searchRef }: LedgerFiltersProps) {
  const text = useText();
  return (
    <SearchBox
      label={text.ledger.search}
      value={filter.search ?? ''}
      onInput={(value) => onFilter(withValue(filter, 'search', value))}
      inputRef={searchRef}
    />
  );
}

interface FilterSelectProps {
  readonly label: string;
  readonly all: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly onChange: (value: string) => void;
}

function FilterSelect({ label, all, value, options, onChange }: FilterSelectProps) {
  return (
    <select
      class="chip-select"
      aria-label={label}
      value={value}
      data-on={value === '' ? undefined : ''}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      <option value="">{all}</option>
      {options.map(([key, words]) => (
        <option key={key} value={key}>
          {words}
        </option>
      ))}
    </select>
  );
}
