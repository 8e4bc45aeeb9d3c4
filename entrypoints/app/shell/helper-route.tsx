import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { HelperView } from '../../../components/helper-view.tsx';
import { useCheckout } from '../../../components/checkout-context.ts';
import {
  removeSite,
  setAll,
  setList,
  setOff,
  takeBack,
  hereActs,
  type Told,
} from './change-helper.ts';
import { withCheckout } from './checkout-view.tsx';
import { type HelperNow, readHelper, watchHelper } from './read-helper.ts';
import type { KeylessShell, LostGateProps } from './lost-gate.tsx';
import { say } from './shell.ts';

export interface HelperRouteProps extends Pick<LostGateProps, 'shell'> {
  /** Nobody has shown that they are the owner: the sites that were turned on one by one are not named. */
  readonly locked?: boolean;
}

/** Where the helper on web pages is on. */
export const HelperRoute = withCheckout<HelperRouteProps>(function HelperOn({ shell, locked }) {
  const { toasts } = useCheckout().helper;
  const now = useHelper();
  if (!now) return null;
  const tell = (changing: Promise<Told>): void =>
    void changing.then((told) => sayTold(shell, told));
  const { here } = now;
  return (
    <HelperView
      {...now}
      locked={locked === true}
      sites={now.sites.map(({ host, patterns }) => ({
        host,
        insecure: patterns.some((pattern) => !pattern.startsWith('https:')),
      }))}
      onHere={(act) => here && tell(hereActs[act](here, toasts))}
      onList={(on) => tell(setList(on, toasts))}
      onAll={(on) => tell(setAll(on, toasts))}
      onRemove={(host) => {
        const site = now.sites.find((one) => one.host === host);
        if (site) tell(removeSite(site, toasts));
      }}
      onOff={(off) => tell(setOff(off, toasts))}
      onTakeBack={() => tell(takeBack(toasts))}
    />
  );
});

/** As it is now; undefined until the browser has said. */
export function useHelper(): HelperNow | undefined {
  const now = useSignal<HelperNow | undefined>(undefined);
  useEffect(() => {
    const read = (): void => void readHelper().then((found) => (now.value = found));
    read();
    return watchHelper(read);
  }, []);
  return now.value;
}

function sayTold(shell: KeylessShell, { message, undo }: Told): void {
  say(shell, message, undo && (() => void undo().then((told) => sayTold(shell, told))));
}
