import { useEffect } from 'preact/hooks';

/** Keys that mean the same in every view, and where they lead. */
const places: ReadonlyMap<string, string> = new Map([
  ['/', '#/search'],
  ['?', '#/shortcuts'],
]);

/** Follows the keys of every view, unless the person is typing or does not want single keys. */
export function usePageKeys(go: (route: string) => void, wanted: boolean): void {
  useEffect(() => {
    if (!wanted) return undefined;
    const listener = (event: KeyboardEvent): void => {
      const place = places.get(event.key);
      if (place === undefined || isTyping(event) || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      go(place);
    };
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, [wanted]);
}

function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select');
}
