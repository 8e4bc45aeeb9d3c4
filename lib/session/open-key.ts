import { fitCardsSlot } from './fit-cards.ts';
import type { Platform } from './platform.ts';

/** Whose data is open: the person's own, or the invented data of the demo. */
export type Mode = 'own' | 'demo';

export interface OpenKey {
  readonly mode: Mode;
  readonly vaultId: string;
  readonly key: Uint8Array<ArrayBuffer>;
}

export const openKeySlot = 'openKey';
export const lastUseSlot = 'lastUse';

/** A recovery code that is on the screen and not yet said to be kept. */
export const codeSlot = 'recoveryCode';
/** On which pages payments were noted a short while ago: in memory alone, for the disk keeps no address. */
export const justNotedSlot = 'justNoted';

/** What a lock takes out of the browser's memory. */
export const lockedAway = [
  openKeySlot,
  lastUseSlot,
  codeSlot,
  fitCardsSlot,
  justNotedSlot,
] as const;

/** Database of each mode; the demo's is thrown away. */
export const databaseNames: Readonly<Record<Mode, string>> = { own: 'kaban', demo: 'kaban-demo' };

/** Keeps the vault open for the other pages until somebody locks. */
export async function keepOpen({ memory, now }: Platform, open: OpenKey): Promise<void> {
  await memory.set(lastUseSlot, now());
  await memory.set(openKeySlot, { ...open, key: Array.from(open.key) });
}

/** The key that another page keeps open. */
export async function keptOpen({ memory }: Platform): Promise<OpenKey | undefined> {
  const kept = (await memory.get(openKeySlot)) as
    | (Omit<OpenKey, 'key'> & { readonly key: readonly number[] })
    | undefined;
  return kept && { ...kept, key: Uint8Array.from(kept.key) };
}
