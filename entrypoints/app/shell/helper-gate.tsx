import { Frame } from '../../../components/frame.tsx';
import type { HelperRouteProps } from './helper-route.tsx';
import { lazyView } from './lazy-view.tsx';
import type { LostGateProps } from './lost-gate.tsx';

const HelperAnybody = lazyView<HelperRouteProps>(
  async () => (await import('./helper-route.tsx')).HelperRoute,
);

export function isHelper(address: string): boolean {
  return address === '#/helper';
}

/** Where the helper is on, without a key: it works on pages while the vault is locked, so it must be possible to stop it. */
export function HelperGate({ shell }: LostGateProps) {
  const { surface, text } = shell;
  const toast = shell.toast.value;
  return (
    <Frame
      surface={surface}
      viewKey="#/helper"
      title={text.value.titles.helper}
      backHref="#/cards"
      announcement={toast?.message ?? ''}
      toast={toast}
    >
      <HelperAnybody shell={shell} locked />
    </Frame>
  );
}
