import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { GuideContext } from '../../../components/guide-context.ts';
import { loadGuide } from '../../../lib/text/guide/load-guide.ts';
import { lazyView } from './lazy-view.tsx';
import type { RouteProps } from './routes.tsx';

type View = (props: RouteProps) => JSX.Element | null;

/** A view that comes when it is opened, together with the guides' sentences in the person's language. */
export function guideView(load: () => Promise<View>): View {
  return lazyView<RouteProps>(async () => {
    const View = await load();
    return function GuideView(props: RouteProps) {
      const { shell } = props;
      const { language } = shell.text.value;
      useEffect(() => {
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
    };
  });
}
