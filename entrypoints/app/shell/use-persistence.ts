import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Persistence } from '../../../components/data-view.tsx';
import { bring, change, type OpenSession } from '../../../lib/session/session.ts';

/** Whether the browser promised to leave our records alone; it is asked once, when the person wants it. */
export function usePersistence(
  session: OpenSession,
): readonly [Persistence | undefined, () => void] {
  const upkeep = bring(session, 'upkeep').value;
  const promised = useSignal<boolean | undefined>(undefined);
  useEffect(() => {
    void navigator.storage.persisted().then((now) => (promised.value = now));
  }, []);
  async function ask(): Promise<void> {
    promised.value = await navigator.storage.persist();
    await change(session, 'upkeep', (before) => ({ ...before, persistAsked: true }));
  }
  if (promised.value === undefined || upkeep === undefined) return [undefined, ignore];
  const answer = promised.value ? 'yes' : 'no';
  const asked = promised.value || upkeep.persistAsked === true;
  return [asked ? answer : 'unknown', () => void ask()];
}

function ignore(): void {}
