import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { CardStack } from './card-stack.tsx';
import type { CardItem, CardStackProps } from './card-stack.tsx';
import { haystacksOf, isFound } from './cards-search.ts';
import { Empty } from './empty.tsx';
import { SearchBox } from './search-box.tsx';
import { useText } from './text-context.ts';

export interface CardsViewProps extends CardStackProps {
  /** At most one Notice: an interrupted import, a damaged page. */
  readonly notice?: ComponentChildren;
  /** What matters now. */
  readonly today?: ComponentChildren;
  /** What the cards are narrowed to. */
  readonly search: string;
  readonly onSearch: (search: string) => void;
  /** Looks for the same words in the transactions. */
  readonly onSearchLedger: (search: string) => void;
  /** Cards in the archive and in the trash. */
  readonly putAway: number;
  /** Cards that bills propose. */
  readonly proposed: number;
  /** Proposed cards and the last payments. */
  readonly below?: ComponentChildren;
  readonly onImport: () => void;
  readonly onAddCard: () => void;
}

export function CardsView(props: CardsViewProps) {
  const text = useText();
  const { items, proposed, search } = props;
  const nothing = items.length === 0 && proposed === 0;
  const searching = !nothing && search.trim() !== '';
  const found = useFound(items, search);
  return (
    <div class="view">
      {!nothing && <SearchBox label={text.cards.search} value={search} onInput={props.onSearch} />}
      {searching && <output class="found-count">{text.cards.found(found.length)}</output>}
      {!searching && props.notice}
      {!searching && props.today}
      {nothing && <NoCards onImport={props.onImport} onAddCard={props.onAddCard} />}
      {found.length > 0 && <CardStack key="stack" {...props} items={found} />}
      {searching ? <SearchLedger {...props} many={found.length > 0} /> : <Below {...props} />}
    </div>
  );
}

/** Cards with all the words searched for; all cards while nothing is. */
function useFound(items: readonly CardItem[], search: string): readonly CardItem[] {
  const text = useText();
  const haystacks = useMemo(() => haystacksOf(text, items), [text, items]);
  return useMemo(
    () =>
      search.trim() === '' ? items : items.filter((_, at) => isFound(haystacks[at] ?? '', search)),
    [items, haystacks, search],
  );
}

/** The way to the transactions with the same words. */
function SearchLedger({
  search,
  many,
  onSearchLedger,
}: CardsViewProps & { readonly many: boolean }) {
  const text = useText();
  return (
    <button
      type="button"
      class={many ? 'button' : 'button primary'}
      onClick={() => onSearchLedger(search.trim())}
    >
      {text.cards.searchLedger(search.trim())}
    </button>
  );
}

function Below({ items, putAway, below }: CardsViewProps) {
  return (
    <>
      <Tidy count={items.length} putAway={putAway} />
      {below}
    </>
  );
}

/** Quiet ways to the order of the cards and to those out of sight. */
function Tidy({ count, putAway }: { readonly count: number; readonly putAway: number }) {
  const text = useText();
  if (count < 2 && putAway === 0) return null;
  return (
    <p class="tidy">
      {count >= 2 && <a href="#/cards-arrange">{text.cards.arrange}</a>}
      {putAway > 0 && <a href="#/cards-away">{text.cards.away(putAway)}</a>}
    </p>
  );
}

function NoCards({ onImport, onAddCard }: Pick<CardsViewProps, 'onImport' | 'onAddCard'>) {
  const text = useText();
  return (
    <Empty icon="cards" title={text.cards.emptyTitle} text={text.cards.emptyText}>
      <button type="button" class="button primary" onClick={onImport}>
        {text.actions.import}
      </button>
      <button type="button" class="button" onClick={onAddCard}>
        {text.actions.addCard}
      </button>
    </Empty>
  );
}
