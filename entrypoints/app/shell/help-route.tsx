import { HelpArticleView } from '../../../components/help-article.tsx';
import { HelpView } from '../../../components/help-view.tsx';
import { helpArticleOf } from '../../../lib/knowledge/help-articles.ts';
import { withLearn } from './learn-view.tsx';
import { PathCorrections } from './path-corrections.tsx';
import type { RouteProps } from './routes.tsx';

/** All questions, or the answer that the address names. */
export const HelpRoute = withLearn(function HelpPage({ shell, session, argument }: RouteProps) {
  const article = helpArticleOf(argument);
  if (article) {
    return (
      <PathCorrections shell={shell} session={session}>
        <HelpArticleView article={article} />
      </PathCorrections>
    );
  }
  return (
    <HelpView
      search={shell.drafts.drafts.value.helpSearch}
      onSearch={(helpSearch) => void shell.drafts.change({ helpSearch })}
      missing={argument !== ''}
    />
  );
});
