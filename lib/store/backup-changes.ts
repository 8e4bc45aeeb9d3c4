import type { KabanDatabase } from './database.ts';
import type { Records } from './records.ts';

/** Documents that a person would have to type or import again; the others are made anew by themselves. */
const counted: readonly (keyof Records)[] = [
  'cards',
  'choices',
  'bindings',
  'wallets',
  'corrections',
  'checklist',
  'budgets',
  'paid',
  'imports',
];

/** How often the person's records have been changed since the first: the versions that their seals carry. */
export async function countChanges({ records }: KabanDatabase): Promise<number> {
  const rows = await records.bulkGet([...counted]);
  return rows.reduce((sum, row) => sum + (row?.version ?? 0), 0);
}
