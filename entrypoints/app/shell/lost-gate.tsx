import { Frame } from '../../../components/frame.tsx';
import { TextContext } from '../../../components/text-context.ts';
import { guideView } from './guide-view.tsx';
import type { Shell } from './shell.ts';

/** What the list needs that works without a key: it is there before the vault is even looked for. */
export type KeylessShell = Pick<
  Shell,
  'surface' | 'drafts' | 'text' | 'guide' | 'toast' | 'beside' | 'openTab' | 'today' | 'go'
>;

export interface LostGateProps {
  readonly shell: KeylessShell;
  /** What stands in the way of the person's own list; undefined while that is not known yet. */
  readonly gate: 'locked' | 'welcome' | undefined;
}

const LostAnybody = guideView<LostGateProps>(
  async () => (await import('./lost-anybody.tsx')).LostAnybody,
);

/** The address of the list; `#/lost/unlock` is the way from it to the person's own. */
export function isLost(address: string): boolean {
  return address === '#/lost';
}

/** The lost phone without a key. */
export function LostGate(props: LostGateProps) {
  const { surface, text } = props.shell;
  return (
    <Frame surface={surface} viewKey="#/lost" title={text.value.titles.lost} backHref="#/cards">
      <LostAnybody {...props} />
    </Frame>
  );
}

/** The same before the vault is looked for, and when it does not open. */
export function LostAlone({ shell }: Pick<LostGateProps, 'shell'>) {
  return (
    <TextContext.Provider value={shell.text.value}>
      <LostGate shell={shell} gate={undefined} />
    </TextContext.Provider>
  );
}
