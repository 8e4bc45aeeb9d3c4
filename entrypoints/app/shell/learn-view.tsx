import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { LearnContext } from '../../../components/learn-context.ts';
import type { Language } from '../../../lib/text/language.ts';
import { loadLearn } from '../../../lib/text/learn/load-learn.ts';
import type { LearnText } from '../../../lib/text/learn/zh-cn.ts';
import type { Shell } from './shell.ts';

interface Loaded {
  readonly language: Language;
  readonly text: LearnText;
}

/** A view together with the sentences of practice, help, privacy and news, which are too long for every page. */
export function withLearn<Props extends { readonly shell: Pick<Shell, 'text'> }>(
  View: (props: Props) => JSX.Element | null,
): (props: Props) => JSX.Element | null {
  return function Learn(props: Props) {
    const { language } = props.shell.text.value;
    const [loaded, setLoaded] = useState<Loaded | undefined>(undefined);
    useEffect(() => {
      let wanted = true;
      void loadLearn(language).then((text) => wanted && setLoaded({ language, text }));
      return () => {
        wanted = false;
      };
    }, [language]);
    return loaded ? (
      <LearnContext.Provider value={loaded.text}>
        <View {...props} />
      </LearnContext.Provider>
    ) : null;
  };
}
