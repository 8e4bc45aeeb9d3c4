import type { ComponentChildren } from 'preact';
import { CardStack } from './card-stack.tsx';
import type { CardStackProps } from './card-stack.tsx';
import { Empty } from './empty.tsx';
import { Icon } from './icon.tsx';
import { useText } from './text-context.ts';

export interface CardsViewProps extends CardStackProps {
  /** At most one Notice: an interrupted import, a damaged page. */
  readonly notice?: ComponentChildren;
  /** What matters now. */
  readonly today?: ComponentChildren;
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
  const { items, proposed } = props;
  const nothing = items.length === 0 && proposed === 0;
  return (
    <div class="view">
      {!nothing && <SearchLink />}
      {props.notice}
      {props.today}
      {nothing && <NoCards onImport={props.onImport} onAddCard={props.onAddCard} />}
      {items.length > 0 && <CardStack key="stack" {...props} />}
      <Below {...props} />
    </div>
  );
}

/** Looks like the box it leads to, where everything is searched. */
function SearchLink() {
  const text = useText();
  return (
    <a class="search-box search-link" href="#/search" aria-keyshortcuts="/">
      <Icon name="search" />
      {text.cards.search}
      <kbd aria-hidden="true">/</kbd>
    </a>
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
