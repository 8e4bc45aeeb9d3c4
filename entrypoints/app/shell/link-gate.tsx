import { Frame } from '../../../components/frame.tsx';
import { lazyView } from './lazy-view.tsx';
import type { LostGateProps } from './lost-gate.tsx';

const LinkAnybody = lazyView<Pick<LostGateProps, 'shell'>>(
  async () => (await import('./link-route.tsx')).LinkRoute,
);

export function isLink(address: string): boolean {
  return address === '#/link';
}

/** Checking a link without a key: it needs no record, and who is in doubt should not have to unlock first. */
export function LinkGate({ shell }: LostGateProps) {
  const { surface, text } = shell;
  return (
    <Frame surface={surface} viewKey="#/link" title={text.value.titles.link} backHref="#/cards">
      <LinkAnybody shell={shell} />
    </Frame>
  );
}
