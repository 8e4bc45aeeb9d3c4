import { type Release, releases } from '../lib/knowledge/release-notes.ts';
import { monthWords } from '../lib/text/dates.ts';
import { Icon } from './icon.tsx';
import { useLearn } from './learn-context.ts';
import { useText } from './text-context.ts';

/** Every version and what it brought. */
export function NewsView() {
  const text = useText();
  const { news: words } = useLearn();
  return (
    <div class="view">
      {releases.map((release) => (
        <section key={release.version} aria-labelledby={`release-${release.version}`}>
          <h2 id={`release-${release.version}`} class="section-title">
            {words.release(release.version, monthWords(text, release.month))}
          </h2>
          <Items items={release.items} />
        </section>
      ))}
      <a class="button" href="#/help">
        {text.titles.help}
      </a>
    </div>
  );
}

export interface NewsCardProps {
  readonly release: Release;
  readonly onDismiss: () => void;
}

const itemsOnCard = 3;

/** What the version in use brought, quietly, until it is dismissed. */
export function NewsCard({ release, onDismiss }: NewsCardProps) {
  const { news: words } = useLearn();
  const more = release.items.length - itemsOnCard;
  return (
    <section class="news-card" aria-labelledby="news-card">
      <h2 id="news-card">{words.cardTitle(release.version)}</h2>
      <Items items={release.items.slice(0, itemsOnCard)} />
      <div class="buttons">
        <button type="button" class="button small" onClick={onDismiss}>
          {words.dismiss}
        </button>
        {more > 0 && <a href="#/news">{words.more(more)}</a>}
      </div>
    </section>
  );
}

function Items({ items }: Pick<Release, 'items'>) {
  const { news: words } = useLearn();
  return (
    <ul class="list">
      {items.map((item) => (
        <li key={item} class="plain-row" data-tone="ok">
          <Icon name="check" />
          <span class="row-words">{words.items[item]}</span>
        </li>
      ))}
    </ul>
  );
}
