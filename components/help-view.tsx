import { type HelpArticleId, helpArticles, helpGroups } from '../lib/knowledge/help-articles.ts';
import { helpEntries, helpFound } from '../lib/text/learn/help-entries.ts';
import { Icon } from './icon.tsx';
import { useLearn } from './learn-context.ts';
import { SearchBox } from './search-box.tsx';
import { Section } from './wallet-parts.tsx';

export interface HelpViewProps {
  readonly search: string;
  readonly onSearch: (words: string) => void;
  /** The address named an answer that is not there. */
  readonly missing?: boolean;
}

/** Questions by group, or those that a search finds. */
export function HelpView({ search, onSearch, missing = false }: HelpViewProps) {
  const learn = useLearn();
  const { help: words } = learn;
  const found = search.trim() === '' ? undefined : helpFound(helpEntries(learn), search);
  return (
    <div class="view">
      {missing && <output>{words.notThere}</output>}
      <SearchBox label={words.search} value={search} onInput={onSearch} />
      {found ? (
        <Found ids={found.map(({ id }) => id)} />
      ) : (
        helpGroups.map((group) => (
          <Section key={group} id={`help-${group}`} title={words.groups[group]}>
            <Questions
              ids={helpArticles.filter((one) => one.group === group).map(({ id }) => id)}
            />
          </Section>
        ))
      )}
    </div>
  );
}

function Found({ ids }: { readonly ids: readonly HelpArticleId[] }) {
  const { help: words } = useLearn();
  return (
    <>
      <output class="field-help">{ids.length === 0 ? words.none : words.found(ids.length)}</output>
      {ids.length > 0 && <Questions ids={ids} />}
    </>
  );
}

function Questions({ ids }: { readonly ids: readonly HelpArticleId[] }) {
  const { help: words } = useLearn();
  return (
    <ul class="list">
      {ids.map((id) => (
        <li key={id}>
          <a class="row-button" href={`#/help/${id}`}>
            <span class="row-words">{words.articles[id].title}</span>
            <Icon name="chevron" />
          </a>
        </li>
      ))}
    </ul>
  );
}
