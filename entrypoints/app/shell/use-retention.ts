import { useSignal } from '@preact/signals';
import type { DataRetentionProps } from '../../../components/data-retention.tsx';
import { useGuide } from '../../../components/guide-context.ts';
import type { KeepYears } from '../../../lib/domain/upkeep.ts';
import { keepFor, retentionPlan } from '../../../lib/session/retention.ts';
import { bring } from '../../../lib/session/session.ts';
import { storeError } from '../../../lib/session/store-error.ts';
import { type OpenProps, say } from './shell.ts';

/** How long entries are kept: a choice that takes something away is shown first. */
export function useRetention({ shell, session }: OpenProps): DataRetentionProps {
  const upkeep = bring(session, 'upkeep').value;
  const chosen = useSignal<KeepYears | undefined>(undefined);
  const working = useSignal(false);
  const { retention: words } = useGuide().data;
  async function keep(years: KeepYears | undefined): Promise<void> {
    working.value = true;
    say(shell, await outcome(years));
    working.value = false;
    chosen.value = undefined;
  }
  async function outcome(years: KeepYears | undefined): Promise<string> {
    try {
      const outgrown = await keepFor(session, years, Date.now());
      if (outgrown) return words.done(outgrown.count);
      return years === undefined ? words.forever : words.kept;
    } catch (thrown) {
      const { code } = storeError(thrown);
      if (code === 'internal') throw thrown;
      return shell.text.value.storeErrors[code];
    }
  }
  return {
    years: upkeep?.keepYears,
    outgrown: upkeep?.outgrown,
    plan: chosen.value === undefined ? undefined : retentionPlan(session, chosen.value, Date.now()),
    working: working.value,
    onChoose: (years) => {
      if (years === undefined) void keep(undefined);
      else chosen.value = years;
    },
    onConfirm: () => void keep(chosen.value),
    onCancel: () => {
      chosen.value = undefined;
    },
  };
}
