import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Binding, plannedBinding } from '../../lib/domain/binding.ts';
import { closeChecks } from '../../lib/domain/wallet-account.ts';
import {
  accountIn,
  confirmStanding,
  moveAccount,
  withAccountDetails,
  withCloseCheck,
  withDevice,
  withLookAgain,
  withoutDevice,
} from '../../lib/session/edit-wallets.ts';
import { withPathCorrection } from '../../lib/session/path-corrections.ts';
import { change, createSessions, type OpenSession } from '../../lib/session/session.ts';
import { billRange } from '../../lib/session/wallet-bills.ts';
import { typedIn, withTyped } from '../../lib/session/wallet-drafts.ts';
import { fakePlatform } from './fake-platform.ts';

const nothing = { accounts: [], devices: [] };
const now = 1_790_000_000_000;

describe('the account in a wallet', () => {
  it('keeps no whole number or address, whatever a view hands over', () => {
    const after = withAccountDetails(nothing, 'alipay', {
      label: '13800138000',
      note: '客服 a.long.name@example.com',
      funding: [{ kind: 'credit-line', name: '6222021001001234567' }],
      links: [{ id: 'l', with: '微信 13800138000', seenOn: '2026-10-01' }],
      now,
    });
    expect(JSON.stringify(after)).not.toMatch(/13800138000|6222021001001234567|long\.name/);
    expect(accountIn(after, 'alipay', now)).toMatchObject({
      label: '138****8000',
      note: '客服 a.***@example.com',
    });
  });

  it('changes what is given and leaves the rest and the other wallets alone', () => {
    const first = withAccountDetails(nothing, 'alipay', { label: '我的', region: 'mainland', now });
    const other = withAccountDetails(first, 'wechat', { label: '老号', now });
    const after = withAccountDetails(other, 'alipay', { region: 'hong-kong', now });
    expect(accountIn(after, 'alipay', now)).toMatchObject({ label: '我的', region: 'hong-kong' });
    expect(accountIn(after, 'wechat', now)).toMatchObject({ label: '老号' });
  });

  it('keeps a check that is ticked once and loses one that is not done after all', () => {
    const tick = (done: boolean) => ({ check: 'balance-empty', done, now }) as const;
    const twice = withCloseCheck(withCloseCheck(nothing, 'jd', tick(true)), 'jd', tick(true));
    expect(accountIn(twice, 'jd', now).closeChecks).toEqual(['balance-empty']);
    expect(accountIn(withCloseCheck(twice, 'jd', tick(false)), 'jd', now).closeChecks).toEqual([]);
  });

  it('is looked at again on another day only while it is being closed', () => {
    expect(withLookAgain(nothing, 'jd', 9)).toBe(nothing);
    const open = withAccountDetails(nothing, 'jd', { label: 'x', now });
    expect(withLookAgain(open, 'jd', 9)).toBe(open);
  });
});

it('puts a device in once, and takes it out', () => {
  const phone = { id: 'd', name: '我的手机', kind: 'phone' } as const;
  const renamed = withDevice(withDevice(nothing, phone), { ...phone, name: '旧手机' });
  expect(renamed.devices).toEqual([{ ...phone, name: '旧手机' }]);
  expect(withoutDevice(renamed, 'd').devices).toEqual([]);
});

it('keeps the newest word on a path, masked, and ours again without labels', () => {
  const before = { supports: [], paths: [] };
  const one = { path: 'alipay:bind', labels: ['我的', '13800138000'], seenOn: '2026-10-01' };
  const two = { ...one, labels: ['设置'] };
  expect(withPathCorrection(before, one).paths).toEqual([
    { ...one, labels: ['我的', '138****8000'] },
  ]);
  const after = withPathCorrection(withPathCorrection(before, one), two);
  expect(after.paths).toEqual([two]);
  expect(withPathCorrection(after, { ...one, labels: [] }).paths).toEqual([]);
});

describe('imported bills of a wallet', () => {
  const bill = (provider: 'alipay' | 'icbc', firstDay?: string, lastDay?: string) => ({
    id: 'i',
    fileName: 'a.csv',
    provider,
    layout: 'alipay-app' as const,
    importedAt: 0,
    dataRows: 0,
    added: 0,
    known: 0,
    ...(firstDay !== undefined && { firstDay }),
    ...(lastDay !== undefined && { lastDay }),
    refused: [],
    checks: [],
  });

  it('reach from the first to the last day of all of them', () => {
    const imports = [
      bill('alipay', '2026-03-01', '2026-08-31'),
      bill('alipay', '2025-09-01', '2026-02-28'),
      bill('alipay'),
      bill('icbc', '2020-01-01', '2026-10-01'),
    ];
    expect(billRange(imports, 'alipay')).toEqual({ first: '2025-09-01', last: '2026-08-31' });
    expect(billRange(imports, 'icbc-wallet')).toEqual({ first: '2020-01-01', last: '2026-10-01' });
  });

  it('are none where there is none, or none that we read', () => {
    expect(billRange([], 'alipay')).toBeUndefined();
    expect(billRange([bill('alipay', '2026-03-01', '2026-08-31')], 'jd')).toBeUndefined();
  });
});

it('keeps what is typed apart by page, and masks it before it reaches the memory', () => {
  const label = { page: 'alipay', field: 'account-label' };
  const draft = withTyped({ typed: {}, pick: undefined }, label, '13800138000');
  const both = withTyped(draft, { page: 'jd', field: 'account-label' }, '老号');
  expect(typedIn(both, 'alipay')).toEqual({ 'account-label': '138****8000' });
  expect(typedIn(withTyped(both, label, undefined), 'alipay')).toEqual({});
  expect(typedIn(both, 'jd')).toEqual({ 'account-label': '老号' });
});

describe('moving an account on the disk', () => {
  beforeEach(async () => {
    const { Dexie } = await import('dexie');
    Dexie.dependencies.indexedDB = new IDBFactory();
  });

  const bound = (id: string, wallet: Binding['wallet']): Binding => ({
    ...plannedBinding({ id, cardId: `card-${id}`, wallet, now }),
    status: 'bound',
    evidence: { by: 'bill', day: '2026-09-01' },
  });

  async function opened(): Promise<OpenSession> {
    const sessions = await createSessions(fakePlatform());
    await sessions.make('蓝鲸 邮票 柚子 台阶');
    const gate = sessions.gate.value;
    if (gate.kind !== 'open') throw new Error(`the gate is ${gate.kind}`);
    await change(gate.session, 'bindings', () => ({
      bindings: [bound('a', 'alipay'), bound('b', 'wechat')],
      dismissed: [],
    }));
    return gate.session;
  }

  const statuses = ({ bindings }: OpenSession) =>
    bindings.value.bindings.map(({ status }) => status);

  async function tickAll(session: OpenSession): Promise<void> {
    for (const check of closeChecks) {
      await change(session, 'wallets', (before) =>
        withCloseCheck(before, 'alipay', { check, done: true, now }),
      );
    }
  }

  it('ends what was still under way in a wallet that is closed', async () => {
    const session = await opened();
    const planned = plannedBinding({ id: 'p', cardId: 'card-p', wallet: 'alipay', now });
    const lost = { ...bound('r', 'alipay'), status: 're-verify' } as const;
    await change(session, 'bindings', (before) => ({
      ...before,
      bindings: [...before.bindings, planned, lost],
    }));
    await tickAll(session);
    await moveAccount(session, 'alipay', { event: 'close', at: now });
    await moveAccount(session, 'alipay', { event: 'closed', at: now + 1 });
    expect(statuses(session)).toEqual(['closed', 'bound', 'unbound', 'closed']);
  });

  it('closes nothing behind the gate', async () => {
    const session = await opened();
    const moved = await moveAccount(session, 'alipay', { event: 'close', at: now });
    expect(moved).toMatchObject({ ok: false, error: { code: 'checks-missing' } });
    expect(statuses(session)).toEqual(['bound', 'bound']);
    expect(session.wallets.value.accounts).toEqual([]);
  });

  it('takes the bindings of this wallet along, to the end', async () => {
    const session = await opened();
    await tickAll(session);
    await moveAccount(session, 'alipay', { event: 'close', at: now, dueAt: now + 7 });
    expect(statuses(session)).toEqual(['closing', 'bound']);
    await moveAccount(session, 'alipay', { event: 'closed', at: now + 8 });
    expect(statuses(session)).toEqual(['closed', 'bound']);
    expect(accountIn(session.wallets.value, 'alipay', now)).toMatchObject({ status: 'closed' });
  });

  it('asks which cards still stand when it is called off, and takes the word of the person', async () => {
    const session = await opened();
    await tickAll(session);
    await moveAccount(session, 'alipay', { event: 'close', at: now });
    await moveAccount(session, 'alipay', { event: 'keep', at: now + 1 });
    expect(statuses(session)).toEqual(['closing', 'bound']);
    await confirmStanding(session, 'alipay', now + 2);
    expect(statuses(session)).toEqual(['bound', 'bound']);
    expect(session.bindings.value.bindings[0]?.evidence).toMatchObject({ by: 'person' });
  });

  it('asks the same after a freeze, of the cards that stopped with it', async () => {
    const session = await opened();
    await moveAccount(session, 'alipay', { event: 'freeze', at: now });
    expect(statuses(session)).toEqual(['suspended', 'bound']);
    await confirmStanding(session, 'alipay', now + 1);
    expect(statuses(session)).toEqual(['suspended', 'bound']);
    await moveAccount(session, 'alipay', { event: 'unfreeze', at: now + 2 });
    await confirmStanding(session, 'alipay', now + 3);
    expect(statuses(session)).toEqual(['bound', 'bound']);
  });
});
