import { browser } from 'wxt/browser';
import { NewsCard, NewsView } from '../../../components/news-view.tsx';
import { releaseOf } from '../../../lib/knowledge/release-notes.ts';
import { withLearn } from './learn-view.tsx';
import type { Shell } from './shell.ts';

interface NewsProps {
  readonly shell: Pick<Shell, 'text' | 'preferences'>;
}

/** What every version brought. */
export const NewsRoute = withLearn(function NewsPage(_props: NewsProps) {
  return <NewsView />;
});

/** What the version in use brought, once: until it is dismissed. */
export const NewsStrip = withLearn(function NewsOnce({ shell }: NewsProps) {
  const { version } = browser.runtime.getManifest();
  const release = releaseOf(version);
  if (!release || shell.preferences.value.newsSeen === version) return null;
  const dismiss = (): void => {
    shell.preferences.value = { ...shell.preferences.value, newsSeen: version };
  };
  return <NewsCard release={release} onDismiss={dismiss} />;
});
