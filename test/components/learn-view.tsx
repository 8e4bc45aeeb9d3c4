import type { ComponentChildren } from 'preact';
import { GuideContext } from '../../components/guide-context.ts';
import { LearnContext } from '../../components/learn-context.ts';
import { guideZhCn } from '../../lib/text/guide/zh-cn.ts';
import { learnZhCn } from '../../lib/text/learn/zh-cn.ts';
import { show } from './show.tsx';

/** Renders a view of practice, help, privacy or news in Chinese. */
export function learnView(children: ComponentChildren, into?: HTMLElement): HTMLElement {
  return show(
    <GuideContext.Provider value={guideZhCn}>
      <LearnContext.Provider value={learnZhCn}>{children}</LearnContext.Provider>
    </GuideContext.Provider>,
    into && { into },
  );
}
