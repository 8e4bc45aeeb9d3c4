import type { ComponentChildren } from 'preact';
import { GuideContext } from '../../components/guide-context.ts';
import { guideZhCn } from '../../lib/text/guide/zh-cn.ts';
import { show } from './show.tsx';

/** Renders a view that comes with the guides' sentences. */
export function showGuided(children: ComponentChildren, into?: HTMLElement): HTMLElement {
  return show(
    <GuideContext.Provider value={guideZhCn}>{children}</GuideContext.Provider>,
    into ? { into } : {},
  );
}
