import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { beijingDay, type Day } from '../../lib/domain/calendar.ts';
import { firstKeptMonth } from '../../lib/domain/upkeep.ts';
import { dropOutgrown, keepFor, retentionPlan } from '../../lib/session/retention.ts';
import { createSessions, type OpenSession, reload } from '../../lib/session/session.ts';
import { importSample, sampleRows } from '../store/sample-vault.ts';
import { fakePlatform } from './fake-platform.ts';

/** 2026-11-22, Beijing. */
const now = Date.parse('2026-11-22T04:00:00Z');

let session: OpenSession;

beforeEach(async () => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  const sessions = await createSessions(fakePlatform());
  await sessions.make('蓝鲸 邮票 柚子 台阶');
  const gate = sessions.gate.value;
  if (gate.kind !== 'open') throw new Error(gate.kind);
  session = gate.session;
  await importSample(await session.store());
  await reload(session);
});

function shownMonths(): string[] {
  return session.ledger.pages.value.map(({ listing }) => listing.month).toSorted();
}

describe('entries kept for some years', () => {
  it('keep at least whole years: the same month of then still counts', () => {
    expect(firstKeptMonth('2026-11-22' as Day, 1)).toBe('2025-11');
    expect(firstKeptMonth('2026-01-01' as Day, 5)).toBe('2021-01');
    expect(beijingDay(now)).toBe('2026-11-22');
  });

  it('are named before they go', () => {
    expect(retentionPlan(session, 2, now)).toEqual({
      years: 2,
      before: '2024-11',
      count: 2,
      months: ['2024-02', '2023-01'],
    });
    expect(retentionPlan(session, 5, now).count).toBe(0);
  });

  it('go from the disk, from the screen and from the sums', async () => {
    expect(shownMonths()).toEqual(['2023-01', '2024-02', '2026-09', '2026-10']);
    expect(await keepFor(session, 2, now)).toEqual({ count: 2, before: '2024-11', at: now });
    expect(shownMonths()).toEqual(['2026-09', '2026-10']);
    expect(session.ledger.manifest.value.months).toHaveLength(2);
    expect(session.ledger.damaged.value).toEqual([]);
    expect(session.imports.value[0]?.outgrown?.count).toBe(2);
    expect(session.late.upkeep.value).toMatchObject({ keepYears: 2, outgrown: { count: 2 } });
  });

  it('go again after an import that brought them back, and when months have passed', async () => {
    await keepFor(session, 5, now);
    expect(shownMonths()).toHaveLength(4);
    const later = now + 2 * 366 * 86_400_000;
    expect((await dropOutgrown(session, later))?.count).toBe(1);
    await importSample(await session.store(), sampleRows, 'import-2');
    expect((await dropOutgrown(session, later))?.count).toBe(1);
    expect(shownMonths()).toEqual(['2024-02', '2026-09', '2026-10']);
  });

  it('stay for good without a choice, and after the choice is taken back', async () => {
    expect(await dropOutgrown(session, now + 1e12)).toBeUndefined();
    await keepFor(session, 3, now);
    await keepFor(session, undefined, now);
    expect(await dropOutgrown(session, now + 1e12)).toBeUndefined();
  });
});
