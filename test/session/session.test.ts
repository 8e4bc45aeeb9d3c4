import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { keepDrafts } from '../../lib/session/drafts.ts';
import { codeSlot, justNotedSlot, lockedAway, openKeySlot } from '../../lib/session/open-key.ts';
import { linkSlot } from '../../lib/session/open-at.ts';
import { metCheckoutSlot } from '../../lib/session/popup-start.ts';
import { leftCheckoutSlot, leftDangerSlot, seenTabSlot } from '../../lib/session/seen-tab.ts';
import { nearestLanguage, readPreferences } from '../../lib/session/preferences.ts';
import {
  change,
  createSessions,
  type OpenSession,
  type Sessions,
} from '../../lib/session/session.ts';
import { withCard } from '../../lib/session/edit-cards.ts';
import { fakeKeyValue, fakePlatform } from './fake-platform.ts';

const passphrase = '蓝鲸 邮票 柚子 台阶';
const card = {
  id: 'c1',
  issuer: 'ICBC',
  kind: 'debit',
  last4: '4471',
  alias: '',
  addedAt: 0,
} as const;

beforeEach(async () => {
  const { Dexie } = await import('dexie');
  Dexie.dependencies.indexedDB = new IDBFactory();
});

function opened(sessions: Sessions): OpenSession {
  const gate = sessions.gate.value;
  if (gate.kind !== 'open') throw new Error(`the gate is ${gate.kind}`);
  return gate.session;
}

describe('a session', () => {
  it('begins at the welcome, opens with a new vault, and is open for the next page too', async () => {
    const platform = fakePlatform();
    const sessions = await createSessions(platform);
    expect(sessions.gate.value.kind).toBe('welcome');
    await sessions.make(passphrase);
    await change(opened(sessions), 'cards', (before) => withCard(before, card));
    const popup = await createSessions(platform);
    expect(opened(popup).cards.value.cards).toEqual([card]);
  });

  it('is locked once the key is out of memory, and opens with the passphrase alone', async () => {
    const platform = fakePlatform();
    const first = await createSessions(platform);
    await first.make(passphrase);
    await change(opened(first), 'cards', (before) => withCard(before, card));
    await platform.memory.remove(openKeySlot);
    const sessions = await createSessions(platform);
    expect(sessions.gate.value.kind).toBe('locked');
    expect(await sessions.unlock({ kind: 'passphrase', text: 'no' })).toEqual({
      ok: false,
      error: { code: 'wrong-passphrase' },
    });
    expect((await sessions.unlock({ kind: 'passphrase', text: passphrase })).ok).toBe(true);
    expect(opened(sessions).cards.value.cards).toEqual([card]);
  });

  it('opens with the newest recovery code that was kept, and no older one', async () => {
    const platform = fakePlatform();
    const first = await createSessions(platform);
    await first.make(passphrase);
    const old = await first.recoveryCode();
    expect(await first.recoveryCode()).toBe(old);
    await first.keepRecoveryCode(opened(first), old);
    const newer = await first.recoveryCode();
    await first.keepRecoveryCode(opened(first), newer);
    await platform.memory.remove(...lockedAway);
    const sessions = await createSessions(platform);
    expect((await sessions.unlock({ kind: 'recovery', text: old })).ok).toBe(false);
    expect((await sessions.unlock({ kind: 'recovery', text: newer })).ok).toBe(true);
  });

  it('keeps the old recovery code in force while a new one is only looked at, and locks that away', async () => {
    const platform = fakePlatform();
    const first = await createSessions(platform);
    await first.make(passphrase);
    const old = await first.recoveryCode();
    await first.keepRecoveryCode(opened(first), old);
    const shown = await first.recoveryCode();
    await platform.memory.remove(...lockedAway);
    expect(await platform.memory.get(codeSlot)).toBeUndefined();
    const sessions = await createSessions(platform);
    expect((await sessions.unlock({ kind: 'recovery', text: shown })).ok).toBe(false);
    expect((await sessions.unlock({ kind: 'recovery', text: old })).ok).toBe(true);
  });

  it('takes a card in once, though two pages add it', async () => {
    const sessions = await createSessions(fakePlatform());
    await sessions.make(passphrase);
    const session = opened(sessions);
    await change(session, 'cards', (before) => withCard(before, card));
    await change(session, 'cards', (before) => withCard(before, { ...card, id: 'c2' }));
    expect(session.cards.value.cards).toEqual([card]);
  });

  it('makes a guesser wait, even with the right passphrase, and then lets them in', async () => {
    const clock = { now: 1_790_000_000_000 };
    const platform = fakePlatform(clock);
    const first = await createSessions(platform);
    await first.make(passphrase);
    await platform.memory.remove(openKeySlot);
    const sessions = await createSessions(platform);
    for (let tries = 0; tries < 6; tries++) {
      await sessions.unlock({ kind: 'passphrase', text: 'no' });
      clock.now += tries < 5 ? 500 : 0;
    }
    expect(await sessions.unlock({ kind: 'passphrase', text: passphrase })).toMatchObject({
      error: { code: 'too-many-tries', seconds: 1 },
    });
    clock.now += 1000;
    expect((await sessions.unlock({ kind: 'passphrase', text: passphrase })).ok).toBe(true);
  });

  it('leaves nothing that opens after everything was deleted', async () => {
    const platform = fakePlatform();
    const first = await createSessions(platform);
    await first.make(passphrase);
    await first.deleteAll();
    const sessions = await createSessions(platform);
    expect(sessions.gate.value.kind).toBe('welcome');
  });

  it('forgets what was paid and checked, and where, after everything was deleted', async () => {
    const platform = fakePlatform();
    const sessions = await createSessions(platform);
    await sessions.make(passphrase);
    const paid = [leftCheckoutSlot, leftDangerSlot, linkSlot, metCheckoutSlot, justNotedSlot];
    const told = [...paid, seenTabSlot(1), seenTabSlot(22), 'helperTab:1', 'helperTab:22'];
    await Promise.all([...told, 'other'].map((slot) => platform.memory.set(slot, 1)));
    await sessions.deleteAll();
    expect(await platform.memory.keys()).toEqual(['other']);
  });

  it('shows a demo of its own that touches nothing and leaves nothing', async () => {
    const platform = fakePlatform();
    const sessions = await createSessions(platform);
    await sessions.startDemo();
    const demo = opened(sessions);
    expect(demo.mode).toBe('demo');
    await demo.ledger.load();
    expect(demo.imports.value.map(({ provider, refused }) => [provider, refused.length])).toEqual([
      ['icbc', 0],
      ['wechat', 0],
      ['alipay', 0],
    ]);
    expect(demo.imports.value.every(({ checks }) => checks.every(({ ok }) => ok))).toBe(true);
    await platform.memory.set(justNotedSlot, [{ page: '', id: 'p1' }]);
    await platform.memory.set(leftCheckoutSlot, {});
    await platform.memory.set(leftDangerSlot, {});
    await sessions.leaveDemo();
    expect(sessions.gate.value.kind).toBe('welcome');
    const { memory } = platform;
    for (const slot of [justNotedSlot, leftCheckoutSlot, leftDangerSlot])
      expect(await memory.get(slot)).toBeUndefined();
  });
});

describe('what was typed', () => {
  it('is there when the popup opens again, and gone after a lock', async () => {
    const platform = fakePlatform();
    const first = await keepDrafts(platform, 'popup');
    await first.change({ passphrase: '蓝鲸', route: '#/ledger' });
    const second = await keepDrafts(platform, 'popup');
    expect(second.drafts.value).toMatchObject({ passphrase: '蓝鲸', route: '#/ledger' });
    await second.forget();
    expect((await keepDrafts(platform, 'popup')).drafts.value.passphrase).toBe('');
  });
});

describe('preferences', () => {
  it('take the usual value where the kept one is unknown', async () => {
    const kept = fakeKeyValue();
    await kept.set('preferences', { language: 'xx', theme: 'dark', autoLock: 7, textSize: 9 });
    expect(await readPreferences(kept, 'zh-HK')).toEqual({
      language: 'zh-TW',
      theme: 'dark',
      autoLock: 5,
      textSize: 'normal',
      notify: false,
      sidePanel: false,
      pageKeys: true,
      newsSeen: '',
    });
  });

  it.each([
    ['zh-CN', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['zh-Hant-TW', 'zh-TW'],
    ['zh-HK', 'zh-TW'],
    ['en-GB', 'en'],
    ['fr', 'en'],
  ])('%s is read in %s', (tag, language) => expect(nearestLanguage(tag)).toBe(language));
});
