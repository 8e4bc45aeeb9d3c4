import { KabanDatabase } from '../../lib/store/database.ts';

export type Fault = 'disk-full' | 'killed';

/**
 * The database as it is on a disk that fails at the n-th write: full, or with the browser killed, after which nothing
 * more is written.
 */
export function faultyDatabase(name: string, failAt: number, fault: Fault): KabanDatabase {
  const database = new KabanDatabase(name);
  let writes = 0;
  database.use({
    stack: 'dbcore',
    name: 'faults',
    create: (core) => ({
      ...core,
      table(tableName) {
        const table = core.table(tableName);
        return {
          ...table,
          mutate(request) {
            writes += 1;
            const fails = fault === 'killed' ? writes >= failAt : writes === failAt;
            if (!fails) return table.mutate(request);
            return Promise.reject(new DOMException('no room', 'QuotaExceededError'));
          },
        };
      },
    }),
  });
  return database;
}
