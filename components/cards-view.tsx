import type { ComponentChildren } from 'preact';
import type { Entry } from '../lib/domain/entry.ts';
import { CardStack } from './card-stack.tsx';
import type { CardStackProps } from './card-stack.tsx';
import { Empty } from './empty.tsx';
import { EntryRow } from './entry-row.tsx';
import { Icon } from './icon.tsx';
import { Proposals } from './proposals.tsx';
import type { ProposalsProps } from './proposals.tsx';
import { useText } from './text-context.ts';

export interface CardsViewProps extends CardStackProps, ProposalsProps {
  /** At most one Notice: an interrupted import, a damaged page. */
  readonly notice?: ComponentChildren;
  /** The newest few entries; none hides the section. */
  readonly recent: readonly Entry[];
  readonly onOpenEntry: (key: string) => void;
  readonly onSearch: () => void;
  readonly onImport: () => void;
  readonly onAddCard: () => void;
}

export function CardsView(props: CardsViewProps) {
  const { items, proposals } = props;
  const nothing = items.length === 0 && proposals.length === 0;
  return (
    <div class="view">
      {!nothing && <SearchButton onSearch={props.onSearch} />}
      {props.notice}
      {nothing && <NoCards onImport={props.onImport} onAddCard={props.onAddCard} />}
      {items.length > 0 && <CardStack {...props} />}
      <Proposals {...props} />
      <Recent {...props} />
    </div>
  );
}

function SearchButton({ onSearch }: { readonly onSearch: () => void }) {
  const text = useText();
  return (
    <button type="button" class="search-box" aria-keyshortcuts="/" onClick={onSearch}>
      <Icon name="search" />
      <span>{text.cards.search}</span>
      <kbd aria-hidden="true">/</kbd>
    </button>
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

function Recent({ recent, today, onOpenEntry }: CardsViewProps) {
  const text = useText();
  if (recent.length === 0) return null;
  return (
    <section aria-labelledby="recent-title">
      <div class="section-head">
        <h2 id="recent-title" class="section-title">
          {text.cards.recent}
        </h2>
        <a href="#/ledger">{text.cards.all}</a>
      </div>
      <ul class="list">
        {recent.map((entry) => (
          <EntryRow key={entry.key} entry={entry} today={today} onOpen={onOpenEntry} />
        ))}
      </ul>
    </section>
  );
}
