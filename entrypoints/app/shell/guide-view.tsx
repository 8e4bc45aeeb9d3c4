import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { GuideContext } from '../../../components/guide-context.ts';
import { loadGuide } from '../../../lib/text/guide/load-guide.ts';
import { type LazyView, lazyView } from './lazy-view.tsx';
import type { RouteProps } from './routes.tsx';

type View<Props> = (props: Props) => JSX.Element | null;

interface GuideProps {
  readonly shell: Pick<RouteProps['shell'], 'text' | 'guide'>;
}

/** A view that comes when it is opened, together with the guides' sentences in the person's language. */
export function guideView<Props extends GuideProps = RouteProps>(
  load: () => Promise<View<Props>>,
): LazyView<Props> {
  const View = lazyView<Props>(load);
  function GuideView(props: Props) {
    const { shell } = props;
    const { language } = shell.text.value;
    useEffect(() => {
      // Begun here and not when the sentences are there: the two come together.
      View.preload();
      if (shell.guide.value?.language === language) return;
      void loadGuide(language).then((text) => {
        shell.guide.value = { language, text };
      });
    }, [language]);
    const guide = shell.guide.value?.text;
    return guide ? (
      <GuideContext.Provider value={guide}>
        <View {...props} />
      </GuideContext.Provider>
    ) : null;
  }
  return Object.assign(GuideView, { preload: View.preload });
}
