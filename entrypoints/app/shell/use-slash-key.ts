import { useEffect } from 'preact/hooks';

/** "/" goes to the search, unless the person is typing. */
export function useSlashKey(onSlash: () => void): void {
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => {
      const typing =
        event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      if (event.key !== '/' || typing) return;
      event.preventDefault();
      onSlash();
    };
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, []);
}
