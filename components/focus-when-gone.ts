import { useLayoutEffect, useRef } from 'preact/hooks';

const stand = '[tabindex="-1"]';

/**
 * What is pressed may go when the press is done, and the focus with it. It comes to what tells how things stand now: a
 * `tabIndex={-1}` of the same section, in a list the row that came into its place, else the first of the view.
 */
export function useFocusWhenGone<Kind extends HTMLElement>() {
  const view = useRef<Kind>(null);
  const last = useRef<{ readonly control: Element; readonly stay: () => void } | undefined>(
    undefined,
  );
  useLayoutEffect(() => {
    if (!last.current || last.current.control.isConnected) return;
    const { stay } = last.current;
    last.current = undefined;
    if (document.activeElement === document.body) stay();
  });
  const onFocusIn = ({ target }: FocusEvent): void => {
    if (!(target instanceof Element)) return;
    const section = target.closest('section');
    const place = Math.max(
      0,
      standsIn(section).findIndex((one) => one.contains(target)),
    );
    const stay = (): void => {
      const here = section?.isConnected === true ? standsIn(section) : [];
      (here[place] ?? here.at(-1) ?? standsIn(view.current)[0])?.focus();
    };
    last.current = { control: target, stay };
  };
  return { view, onFocusIn };
}

function standsIn(around: Element | null): readonly HTMLElement[] {
  return [...(around?.querySelectorAll<HTMLElement>(stand) ?? [])];
}
