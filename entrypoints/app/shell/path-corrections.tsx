import type { ComponentChildren } from 'preact';
import { PathsContext } from '../../../components/app-path.tsx';
import { beijingDay } from '../../../lib/domain/calendar.ts';
import { maskedWords } from '../../../lib/domain/masked-words.ts';
import { withPathCorrection } from '../../../lib/session/path-corrections.ts';
import { change } from '../../../lib/session/session.ts';
import { type OpenProps, say } from './shell.ts';

export interface PathCorrectionsProps extends OpenProps {
  readonly children: ComponentChildren;
}

/** Lets every path inside be corrected by the person, whose word then goes before ours. */
export function PathCorrections({ shell, session, children }: PathCorrectionsProps) {
  async function correct(path: string, labels: readonly string[]): Promise<void> {
    const correction = { path, labels, seenOn: beijingDay(Date.now()) };
    await change(session, 'corrections', (before) => withPathCorrection(before, correction));
    await shell.drafts.change({ path: undefined });
    const saved = shell.guide.value?.text.binding.path.saved;
    if (saved) say(shell, saved);
  }
  return (
    <PathsContext.Provider
      value={{
        corrections: session.corrections.value.paths,
        draft: shell.drafts.drafts.value.path,
        onDraft: (path) =>
          void shell.drafts.change({
            path: path && { ...path, labels: maskedWords(path.labels) },
          }),
        onCorrect: (path, labels) => void correct(path, labels),
      }}
    >
      {children}
    </PathsContext.Provider>
  );
}
