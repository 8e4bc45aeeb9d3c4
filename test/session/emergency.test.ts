import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { advance } from '../../lib/domain/binding-moves.ts';
import { type Binding, plannedBinding } from '../../lib/domain/binding.ts';
import type { Card } from '../../lib/domain/card.ts';
import type { WalletId } from '../../lib/domain/wallet.ts';
import { withBinding } from '../../lib/session/edit-bindings.ts';
import { withDevice } from '../../lib/session/edit-wallets.ts';
import {
  banksToCall,
  beginLoss,
  confirmAllStand,
  findDevice,
  type LossRecord,
  lossRecordOf,
  planRows,
  stepsForAnybody,
  toReverify,
  walletsOnDevice,
} from '../../lib/session/emergency.ts';
import { change, createSessions, type OpenSession } from '../../lib/session/session.ts';
import { fakePlatform } from './fake-platform.ts';

const now = Date.parse('2026-11-22T09:00:00+08:00');

function card(id: string, issuer: string): Card {
  return { id, issuer, kind: 'debit', last4: '1234', alias: '', addedAt: 0 };
}

function bound(cardId: string, wallet: WalletId, part: Partial<Binding> = {}): Binding {
  const planned = plannedBinding({ id: `${cardId}-${wallet}`, cardId, wallet, now: now - 1000 });
  const evidence = { by: 'person', day: '2026-11-01' } as const;
  const moved = advance(planned, { event: 'confirm', at: now - 500, evidence });
  if (!moved.ok) throw new Error(moved.error.code);
  return { ...moved.value, ...part };
}

const nothing: LossRecord = {
  cards: [],
  bindings: [],
  accounts: [],
  choices: { issuers: [], wallets: [] },
  imports: [],
};

describe('the plan for a person', () => {
  const cards = [card('c1', 'ICBC'), card('c2', 'CMB')];

  it('lists everything when nothing is known', () => {
    const ids = planRows(nothing, undefined, []).map(({ step }) => step.id);
    expect(ids).toEqual(stepsForAnybody().map(({ id }) => id));
  });

  it('lists only the wallets and banks of this person', () => {
    const record = { ...nothing, cards, bindings: [bound('c1', 'alipay', { deviceId: 'a' })] };
    const ids = planRows(record, 'a', []).map(({ step }) => step.id);
    expect(ids.slice(0, 4)).toEqual(['sim', 'wallet:alipay', 'bank:ICBC', 'bank:CMB']);
  });

  it('leaves a wallet out only when the record puts it on another device', () => {
    const bindings = [
      bound('c1', 'alipay', { deviceId: 'other' }),
      bound('c1', 'wechat'),
      bound('c2', 'jd', { deviceId: 'a' }),
    ];
    const record = { ...nothing, cards, bindings };
    expect(walletsOnDevice(record, 'a')).toEqual(['wechat', 'jd']);
    expect(walletsOnDevice(record, undefined)).toEqual(['alipay', 'wechat', 'jd']);
    const chosen = { ...record, choices: { issuers: [], wallets: ['alipay', 'ecny'] } };
    expect(walletsOnDevice(chosen, 'a')).toEqual(['wechat', 'jd', 'ecny']);
  });

  it('puts wallets that pay without a password first, and names the cards in them', () => {
    const bindings = [
      bound('c1', 'alipay'),
      bound('c2', 'wechat', { passwordFree: { on: true, seenOn: '2026-10-01' } }),
    ];
    const rows = planRows({ ...nothing, cards, bindings }, undefined, ['sim']);
    expect(rows.map(({ step, urgent, done }) => [step.id, urgent, done]).slice(0, 3)).toEqual([
      ['sim', false, true],
      ['wallet:wechat', true, false],
      ['wallet:alipay', false, false],
    ]);
    expect(rows[1]?.cards.map(({ id }) => id)).toEqual(['c2']);
  });

  it('calls the banks of the cards at hand, else those chosen in the first run', () => {
    const away = { ...card('c3', 'BOC'), trashedAt: now };
    expect(banksToCall({ ...nothing, cards: [...cards, away] })).toEqual(['ICBC', 'CMB']);
    expect(banksToCall({ ...nothing, choices: { issuers: ['BOC'], wallets: [] } })).toEqual([
      'BOC',
    ]);
  });
});

describe('a loss', () => {
  let session: OpenSession;

  beforeEach(async () => {
    const { Dexie } = await import('dexie');
    Dexie.dependencies.indexedDB = new IDBFactory();
    const sessions = await createSessions(fakePlatform());
    await sessions.make('蓝鲸 邮票 柚子 台阶');
    const gate = sessions.gate.value;
    if (gate.kind !== 'open') throw new Error('not open');
    session = gate.session;
    await change(session, 'wallets', (before) =>
      withDevice(before, { id: 'a', name: '手机', kind: 'phone' }),
    );
    await change(session, 'bindings', (before) =>
      [
        bound('c1', 'alipay', { deviceId: 'a' }),
        bound('c1', 'jd', { deviceId: 'other' }),
        bound('c1', 'wechat', { status: 'rebind-needed' }),
      ].reduce(withBinding, before),
    );
  });

  const statuses = (): string[] => session.bindings.value.bindings.map(({ status }) => status);

  it('moves what was on the phone, takes the ticks along, and can be taken back whole', async () => {
    const before = [session.wallets.value, session.bindings.value];
    const undo = await beginLoss(session, { deviceId: 'a', now, done: ['sim'] });
    expect(statuses()).toEqual(['re-verify', 'bound', 're-verify']);
    expect(session.wallets.value.plan).toEqual({ deviceId: 'a', startedAt: now, done: ['sim'] });
    expect(session.wallets.value.devices[0]?.lostAt).toBe(now);
    expect(planRows(lossRecordOf(session), 'a', ['sim'])[0]?.done).toBe(true);
    await undo();
    expect([session.wallets.value, session.bindings.value]).toEqual(before);
  });

  it('ends when the phone is found; then one word puts right what was in order before', async () => {
    await beginLoss(session, { deviceId: 'a', now, done: [] });
    await findDevice(session, now + 1);
    const { plan, devices, bindings } = {
      ...session.wallets.value,
      ...session.bindings.value,
    };
    expect(plan?.finishedAt).toBe(now + 1);
    expect(devices).toEqual([{ id: 'a', name: '手机', kind: 'phone' }]);
    expect(toReverify(bindings, plan)).toHaveLength(2);
    await confirmAllStand(session, now + 2);
    expect(statuses()).toEqual(['bound', 'bound', 're-verify']);
    expect(session.bindings.value.bindings[0]?.evidence).toEqual({
      by: 'person',
      day: '2026-11-22',
    });
  });
});
