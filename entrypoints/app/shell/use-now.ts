import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** Epoch milliseconds, renewed while the view is open: for clocks that count hours and minutes. */
export function useNow(everyMilliseconds = 10_000): number {
  const now = useSignal(Date.now());
  useEffect(() => {
    const timer = setInterval(() => {
      now.value = Date.now();
    }, everyMilliseconds);
    return () => clearInterval(timer);
  }, []);
  return now.value;
}
