import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LearnText } from '../lib/text/learn/zh-cn.ts';

export const LearnContext = createContext<LearnText | undefined>(undefined);

/** The sentences of practice, help, privacy and news; only views that are loaded with them may ask. */
export function useLearn(): LearnText {
  const learn = useContext(LearnContext);
  if (!learn) throw new Error('no learn text around this view');
  return learn;
}
