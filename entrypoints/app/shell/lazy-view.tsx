import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type View<Props> = (props: Props) => JSX.Element | null;

/** A view that comes when it is opened. */
export interface LazyView<Props> {
  (props: Props): JSX.Element | null;
  /** Begins to bring it before it is opened, while there is something else to wait for. */
  readonly preload: () => void;
}

/** A view that a person opens on purpose comes when it is opened; the popup starts without it. */
export function lazyView<Props extends object>(load: () => Promise<View<Props>>): LazyView<Props> {
  let loaded: View<Props> | undefined;
  let loading: Promise<View<Props>> | undefined;
  function bring(): Promise<View<Props>> {
    loading ??= load().then((view) => (loaded = view));
    return loading;
  }
  function Lazy(props: Props) {
    const [Shown, setShown] = useState(() => loaded);
    useEffect(() => {
      if (!Shown) void bring().then((view) => setShown(() => view));
    }, []);
    return Shown ? <Shown {...props} /> : null;
  }
  return Object.assign(Lazy, {
    preload() {
      // A failure is met when the view is opened.
      bring().catch(() => undefined);
    },
  });
}
