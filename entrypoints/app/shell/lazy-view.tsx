import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type Lazy<Props> = (props: Props) => JSX.Element | null;

/** A view that a person opens on purpose comes when it is opened; the popup starts without it. */
export function lazyView<Props extends object>(load: () => Promise<Lazy<Props>>): Lazy<Props> {
  let loaded: Lazy<Props> | undefined;
  return function LazyView(props: Props) {
    const [View, setView] = useState(() => loaded);
    useEffect(() => {
      if (View) return;
      void load().then((view) => {
        loaded = view;
        setView(() => view);
      });
    }, []);
    return View ? <View {...props} /> : null;
  };
}
