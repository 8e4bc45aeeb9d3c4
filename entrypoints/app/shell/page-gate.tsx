import { Frame } from '../../../components/frame.tsx';
import { guideView } from './guide-view.tsx';
import type { LostGateProps } from './lost-gate.tsx';

const PageAnybody = guideView<LostGateProps>(
  async () => (await import('./page-anybody.tsx')).PageAnybody,
);

/** The address of the page beside; `#/page/unlock` is the way from it to the person's cards. */
export function isPage(address: string): boolean {
  return address === '#/page';
}

/** The page beside without a key. */
export function PageGate(props: LostGateProps) {
  const { surface, text } = props.shell;
  return (
    <Frame surface={surface} viewKey="#/page" title={text.value.titles.page} backHref="#/cards">
      <PageAnybody {...props} />
    </Frame>
  );
}
