import type { KabanDatabase } from './database.ts';

export type LaterDatabase = () => Promise<KabanDatabase>;

/** The database of this name, made when it is first asked for: the first frame is drawn without Dexie. */
export function laterDatabase(name: string): LaterDatabase {
  let made: Promise<KabanDatabase> | undefined;
  return () => (made ??= makeDatabase(name));
}

async function makeDatabase(name: string): Promise<KabanDatabase> {
  const { KabanDatabase } = await import('./database.ts');
  return new KabanDatabase(name);
}
