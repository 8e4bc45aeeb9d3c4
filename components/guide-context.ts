import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { GuideText } from '../lib/text/guide/zh-cn.ts';

export const GuideContext = createContext<GuideText | undefined>(undefined);

/** The guides' sentences in the person's language; only views that are loaded with them may ask. */
export function useGuide(): GuideText {
  const guide = useContext(GuideContext);
  if (!guide) throw new Error('no guide text around this view');
  return guide;
}
