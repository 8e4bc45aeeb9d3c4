import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { SearchGroup, SearchItem, SearchResult } from '../lib/domain/search.ts';
import { useGuide } from './guide-context.ts';
import { Icon, type IconName } from './icon.tsx';
import { SearchBox } from './search-box.tsx';

export interface SearchViewProps {
  readonly typed: string;
  readonly results: readonly SearchResult[];
  readonly onType: (typed: string) => void;
  /** Before the address of the item is followed. */
  readonly onOpen: (item: SearchItem) => void;
  /** Shows all transactions that match. */
  readonly onAllEntries: () => void;
  readonly onLeave: () => void;
}

const icons: Readonly<Record<SearchGroup, IconName>> = {
  cards: 'cards',
  bindings: 'link',
  wallets: 'link',
  pages: 'tab',
  help: 'help',
  checklist: 'shield',
  steps: 'file',
  failures: 'alert',
  hotlines: 'phone',
  paid: 'check',
  entries: 'ledger',
};

/** One box for everything; what it finds is walked through with the arrow keys. */
export function SearchView(props: SearchViewProps) {
  const { typed, results, onType, onLeave } = props;
  const { search: words } = useGuide();
  const box = useRef<HTMLInputElement | null>(null);
  const root = useRef<HTMLDivElement>(null);
  // After the heading of the new view, which takes the focus first.
  useLayoutEffect(() => {
    const frame = requestAnimationFrame(() => {
      box.current?.focus();
      // What was searched for last is there to be used again, or typed over.
      box.current?.select();
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') {
        event.preventDefault();
        if (document.activeElement === box.current) onLeave();
        else box.current?.focus();
      } else if (root.current && walks(event)) {
        walk(root.current, event);
      }
    };
    const element = root.current;
    element?.addEventListener('keydown', listener);
    return () => element?.removeEventListener('keydown', listener);
  });
  const count = results.reduce((sum, { items, more }) => sum + items.length + more, 0);
  return (
    <div class="view search-view" ref={root}>
      <SearchBox
        label={words.label}
        value={typed}
        onInput={onType}
        inputRef={(element) => {
          box.current = element;
        }}
      />
      <output class="field-help">{typed.trim() === '' ? words.hint : words.found(count)}</output>
      {typed.trim() === '' && <Examples onType={onType} />}
      {typed.trim() !== '' && count === 0 && <Nothing typed={typed.trim()} />}
      {results.map((result) => (
        <Group key={result.group} {...result} {...props} />
      ))}
    </div>
  );
}

function Examples({ onType }: Pick<SearchViewProps, 'onType'>) {
  const { search: words } = useGuide();
  return (
    <section aria-labelledby="search-try">
      <h2 id="search-try" class="section-title">
        {words.try}
      </h2>
      <div class="search-examples">
        {words.examples.map((example) => (
          <button key={example} type="button" class="button" onClick={() => onType(example)}>
            {example}
          </button>
        ))}
      </div>
    </section>
  );
}

function Nothing({ typed }: { readonly typed: string }) {
  const { search: words } = useGuide();
  return (
    <div class="empty">
      <h2>{words.nothing(typed)}</h2>
      <p>{words.nothingText}</p>
    </div>
  );
}

type GroupProps = SearchResult & Pick<SearchViewProps, 'onOpen' | 'onAllEntries'>;

function Group({ group, items, more, onOpen, onAllEntries }: GroupProps) {
  const { search: words } = useGuide();
  return (
    <section aria-labelledby={`found-${group}`}>
      <h2 id={`found-${group}`} class="section-title">
        {words.groups[group]}
      </h2>
      <div class="list">
        {items.map((item) => (
          <a
            key={item.id}
            class="row-button row-link"
            href={item.route}
            onClick={() => onOpen(item)}
          >
            <Icon name={icons[group]} />
            <span class="row-words">
              <bdi>{item.title}</bdi>
              {item.detail !== undefined && (
                <small>
                  <bdi>{item.detail}</bdi>
                </small>
              )}
            </span>
            <Icon name="chevron" />
          </a>
        ))}
      </div>
      {more > 0 && group !== 'entries' && <p class="field-help">{words.more(more)}</p>}
      {more > 0 && group === 'entries' && (
        <button type="button" class="link-button" onClick={onAllEntries}>
          {words.allEntries(items.length + more)}
        </button>
      )}
    </section>
  );
}

function walks({ key }: KeyboardEvent): boolean {
  return key === 'ArrowDown' || key === 'ArrowUp' || key === 'Enter';
}

/** Down from the box to the first link, up from the first link to the box; Enter in the box opens the first. */
function walk(root: HTMLElement, event: KeyboardEvent): void {
  const box = root.querySelector('input');
  const stops = [box, ...root.querySelectorAll<HTMLElement>('a.row-link')];
  const here = stops.indexOf(document.activeElement as HTMLInputElement);
  if (event.key === 'Enter') {
    if (here === 0) stops[1]?.click();
    return;
  }
  event.preventDefault();
  stops
    .at(Math.min(stops.length - 1, Math.max(0, here + (event.key === 'ArrowDown' ? 1 : -1))))
    ?.focus();
}
