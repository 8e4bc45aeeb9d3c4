import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Binding, plannedBinding, sideOf } from '../../lib/domain/binding.ts';
import {
  bindingFromBills,
  bindingOf,
  moveBinding,
  withAllMoved,
  withBinding,
  withDetails,
  withMoveUndone,
  withoutBinding,
  withPairDismissed,
  withSideSeen,
  withTick,
} from '../../lib/session/edit-bindings.ts';
import {
  change,
  createSessions,
  type OpenSession,
  reload,
  type Sessions,
} from '../../lib/session/session.ts';
import { fakePlatform } from './fake-platform.ts';

const now = 1_790_000_000_000;
const binding = plannedBinding({ id: 'b1', cardId: 'c1', wallet: 'alipay', now });
const nothing = { bindings: [], dismissed: [] };
const record = { bindings: [binding], dismissed: [] };
const seen = { by: 'person', day: '2026-10-07' } as const;

beforeEach(async () => {
  const { Dexie } = await import('dexie');
  Dexie.dependencies.indexedDB = new IDBFactory();
});

async function twoWindows(): Promise<readonly [OpenSession, OpenSession]> {
  const platform = fakePlatform();
  const first = await createSessions(platform);
  await first.make('蓝鲸 邮票 柚子 台阶');
  await change(opened(first), 'bindings', () => record);
  return [opened(first), opened(await createSessions(platform))];
}

function opened(sessions: Sessions): OpenSession {
  const gate = sessions.gate.value;
  if (gate.kind !== 'open') throw new Error(`the gate is ${gate.kind}`);
  return gate.session;
}

describe('the record of bindings', () => {
  it('takes a card into a wallet once', () => {
    const twin = { ...binding, id: 'b2' };
    expect(withBinding(nothing, binding)).toEqual(record);
    expect(withBinding(record, twin)).toBe(record);
    expect(bindingOf(record, 'c1', 'alipay')).toBe(binding);
    expect(withoutBinding(record, 'b1')).toEqual(nothing);
  });

  it('keeps ticks, details and what was seen on each side', () => {
    const ticked = withTick(record, 'b1', { step: 'enter-card', done: true });
    const detailed = withDetails(ticked, 'b1', { payAuth: 'face' });
    const looked = withSideSeen(detailed, 'b1', { side: 'bank', state: 'still' });
    const [kept] = looked.bindings;
    expect(kept?.ticked).toContain('enter-card');
    expect(kept?.payAuth).toBe('face');
    expect(kept && sideOf(kept, 'bank')).toBe('still');
    const undone = withTick(looked, 'b1', { step: 'enter-card', done: false });
    expect(undone.bindings[0]?.ticked).toEqual(['bank:still']);
  });

  it('remembers which pairs are none of theirs', () => {
    const dismissed = withPairDismissed(nothing, 'k', true);
    expect(dismissed.dismissed).toEqual(['k']);
    expect(withPairDismissed(dismissed, 'k', false)).toEqual(nothing);
  });

  it('is bound by a bill, with its day', () => {
    const card = { id: 'c1', issuer: 'ICBC', kind: 'debit', last4: '1234', alias: '', addedAt: 0 };
    const pair = {
      key: 'c1|alipay',
      mention: card,
      card,
      wallet: 'alipay',
      count: 3,
      lastDay: '2026-10-01',
      providers: ['alipay'],
    };
    const bound = bindingFromBills(pair as never, now);
    expect(bound?.status).toBe('bound');
    expect(bound?.evidence).toEqual({ by: 'bill', day: '2026-10-01' });
  });

  it('moves many at once and leaves what cannot move', () => {
    const bound: Binding = { ...binding, id: 'b2', cardId: 'c2', status: 'bound' };
    const both = { bindings: [binding, bound], dismissed: [] };
    const moved = withAllMoved(both, () => true, { event: 'suspend', at: now });
    expect(moved.bindings.map(({ status }) => status)).toEqual(['planned', 'suspended']);
  });
});

describe('two windows', () => {
  it('cannot both move the same binding', async () => {
    const [one, two] = await twoWindows();
    const events = ['check', 'apply', 'submit'] as const;
    for (const event of events) await moveBinding(one, 'b1', { event, at: now });
    expect(two.bindings.value.bindings[0]?.status).toBe('planned');
    const second = await moveBinding(two, 'b1', { event: 'submit', at: now });
    expect(second).toMatchObject({ ok: false, error: { code: 'in-review' } });
    expect(two.bindings.value.bindings[0]?.status).toBe('in-review');
  });

  it('say so when the binding is gone', async () => {
    const [one, two] = await twoWindows();
    await change(one, 'bindings', (before) => withoutBinding(before, 'b1'));
    const gone = await moveBinding(two, 'b1', { event: 'check', at: now });
    expect(gone).toEqual({ ok: false, error: { code: 'binding-gone' } });
  });

  it('do not undo what the other has moved on', async () => {
    const [one, two] = await twoWindows();
    const checked = await moveBinding(one, 'b1', { event: 'check', at: now });
    if (!checked.ok) throw new Error(checked.error.code);
    await moveBinding(two, 'b1', { event: 'confirm', at: now, evidence: seen });
    await change(one, 'bindings', (before) => withMoveUndone(before, binding, checked.value));
    expect(one.bindings.value.bindings[0]?.status).toBe('bound');
  });

  it('show the move and not the state read before it, when one click moves and brings to the front', async () => {
    const [one] = await twoWindows();
    const { records } = (await one.store()).database;
    const get = records.get.bind(records);
    const { promise, resolve } = Promise.withResolvers<undefined>();
    let held = false;
    vi.spyOn(records, 'get').mockImplementation((async (id: string) => {
      const row = await get(id);
      if (id === 'bindings' && !held) {
        held = true;
        await promise;
      }
      return row;
    }) as never);
    const reading = reload(one);
    await vi.waitUntil(() => held);
    await moveBinding(one, 'b1', { event: 'check', at: now });
    resolve(undefined);
    await reading;
    expect(one.bindings.value.bindings[0]?.status).toBe('checking');
  });

  it('undo a move that nobody has touched', async () => {
    const [one] = await twoWindows();
    const checked = await moveBinding(one, 'b1', { event: 'check', at: now });
    if (!checked.ok) throw new Error(checked.error.code);
    await change(one, 'bindings', (before) => withMoveUndone(before, binding, checked.value));
    expect(one.bindings.value.bindings).toEqual([binding]);
  });
});
