// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { type Signal, signal } from '@preact/signals';
import { IDBFactory } from 'fake-indexeddb';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { PageAnybody } from '../../entrypoints/app/shell/page-anybody.tsx';
import type { Beside } from '../../entrypoints/app/shell/page-beside.ts';
import { DangerRow, PageRow } from '../../entrypoints/app/shell/page-row.tsx';
import { PageRoute } from '../../entrypoints/app/shell/page-route.tsx';
import type { Shell } from '../../entrypoints/app/shell/shell.ts';
import type { PageReport } from '../../lib/checkout/page-report.ts';
import { keepDrafts } from '../../lib/session/drafts.ts';
import { withBinding } from '../../lib/session/edit-bindings.ts';
import { withCard } from '../../lib/session/edit-cards.ts';
import { judgePage } from '../../lib/session/judge-page.ts';
import type { SeenTab } from '../../lib/session/seen-tab.ts';
import { change, createSessions, type OpenSession } from '../../lib/session/session.ts';
import { checkoutZhCn } from '../../lib/text/checkout/zh-cn.ts';
import { zhCn } from '../../lib/text/zh-cn.ts';
import { fakePlatform } from '../session/fake-platform.ts';
import { binding, card, today, yuan } from '../session/fit-sample.ts';
import { showGuided } from './cards-show.tsx';
import { control, one, press, words } from './show.tsx';

/** One writer at a time is another test's matter; this document has no locks. */
Object.defineProperty(navigator, 'locks', {
  value: { request: (_name: string, write: () => unknown) => write() },
});

const { page, paid } = checkoutZhCn;
const origin = 'https://shop.example';

function seen(more: Partial<PageReport> = {}): SeenTab {
  const report: PageReport = {
    path: '/pay',
    kind: 'cashier',
    payee: '晴川小铺',
    amount: yuan(12_860),
    options: [{ channel: 'alipay' }, { channel: 'wechat' }],
    brandsShown: [],
    fields: [],
    cardFrames: [],
    formTargets: [],
    ...more,
  };
  const verdict = judgePage({ origin, report, frames: [], orderAmount: undefined });
  return { origin, report, verdict, at: 0 };
}

interface Place {
  readonly shell: Shell;
  readonly session: OpenSession;
  readonly beside: Signal<Beside | undefined>;
}

/** Two cards, one in each of two wallets, and what stands beside. */
async function place(stands: Partial<Beside>): Promise<Place> {
  const { Dexie } = await import('dexie');
  Dexie.dependencies.indexedDB = new IDBFactory();
  const platform = fakePlatform();
  const sessions = await createSessions(platform);
  await sessions.make('蓝鲸 邮票 柚子 台阶');
  const gate = sessions.gate.value;
  if (gate.kind !== 'open') throw new Error('the vault did not open');
  const { session } = gate;
  for (const added of [card('c1', { last4: '1234' }), card('c2', { last4: '8806', issuer: 'CMB' })])
    await change(session, 'cards', (before) => withCard(before, added));
  for (const added of [binding('c1', 'alipay'), binding('c2', 'wechat')])
    await change(session, 'bindings', (before) => withBinding(before, added));
  const beside = signal<Beside | undefined>({
    tabId: undefined,
    windowId: undefined,
    url: undefined,
    seen: undefined,
    left: undefined,
    leftDanger: undefined,
    ...stands,
  });
  const shell = {
    drafts: await keepDrafts(platform, 'popup'),
    text: signal(zhCn),
    toast: signal(undefined),
    today,
    beside,
    go: vi.fn(),
  } as unknown as Shell;
  return { shell, session, beside };
}

/** Sentences and records come after the first drawing. */
async function drawn(root: HTMLElement, selector: string): Promise<HTMLElement> {
  await vi.waitFor(() => one(root, selector), 5000);
  await act(() => undefined);
  return root;
}

function shown({ shell, session }: Place, argument = ''): Promise<HTMLElement> {
  const root = showGuided(<PageRoute shell={shell} session={session} argument={argument} />);
  return drawn(root, '.paid-note');
}

describe('from a payment that failed', () => {
  it('the chosen card goes along, in the wallet it would pay in', async () => {
    const here = await place({ seen: seen({ errorText: '余额不足 6222021234561234' }) });
    const root = await shown(here);
    press(one(root, '.fit-row:nth-child(2) input'));
    const chosen = one(root, '.fit-row[data-chosen]');
    const [cardId, wallet] = words(chosen).includes('8806') ? ['c2', 'wechat'] : ['c1', 'alipay'];
    press(control(root, page.failed.open));
    expect(here.shell.drafts.drafts.value.diagnosis).toMatchObject({
      bindingId: `${cardId}-${wallet}`,
      cardId: '',
      stage: 'pay',
      step: 'answer',
      text: '余额不足 ****1234',
      page: { payee: '晴川小铺', said: '余额不足 ****1234', wallet },
    });
    expect(here.shell.go).toHaveBeenCalledWith(`#/diagnose/${cardId}-${wallet}`);
  });

  it('a card that is in no wallet goes along by itself', async () => {
    const options = [{ channel: 'cmb' }];
    const here = await place({ seen: seen({ options, errorText: '交易失败' }) });
    press(control(await shown(here), page.failed.open));
    const { diagnosis } = here.shell.drafts.drafts.value;
    expect(diagnosis).toMatchObject({ bindingId: '', cardId: 'c2', page: { wallet: undefined } });
    expect(here.shell.go).toHaveBeenCalledWith('#/diagnose');
  });
});

it('a dangerous page suggests no card to anybody, and says whom to call', async () => {
  const danger = seen({ fields: ['pin', 'cardNumber'], brandsShown: ['ccb'] });
  const here = await place({ seen: danger });
  const root = await drawn(
    showGuided(<PageAnybody shell={here.shell} gate="locked" />),
    '.verdict',
  );
  expect(words(root)).not.toContain(page.cards.locked);
  expect(words(one(root, '.hotline'))).toBe('95533');
  expect(one(root, 'a.button[href="#/lost"]')).toBeTruthy();
});

it('a form for a card’s number is called what it is, and no wallet pays in it', async () => {
  const form = seen({ kind: 'bank-form', options: [{ channel: 'unionpay' }] });
  const here = await place({ seen: form });
  await change(here.session, 'bindings', (before) =>
    withBinding(before, binding('c1', 'unionpay')),
  );
  const root = await shown(here);
  expect(words(one(root, '.facts dd'))).toBe('填写银行卡');
  expect(words(one(root, '.fit-row'))).not.toContain('云闪付');
});

describe('a page on which nothing is paid, under a bank’s name', () => {
  const posing = seen({
    kind: 'none',
    options: [],
    brandsShown: ['icbc'],
    fields: ['loginPassword', 'smsCode'],
  });

  it('shows its verdict and whom to call, and nothing of a payment', async () => {
    const { shell, session } = await place({ seen: posing });
    const root = await drawn(
      showGuided(<PageRoute shell={shell} session={session} argument="" />),
      '.hotline',
    );
    expect(one(root, '.verdict[data-level=danger]')).toBeTruthy();
    expect(root.querySelector('.checkout-hero, .facts, .paid-note, .checkout-look')).toBeNull();
  });

  it('is not forgotten beside an honest checkout', async () => {
    const here = await place({
      seen: seen(),
      left: seen({ path: '/z', payee: '远山书店' }),
      leftDanger: posing,
    });
    const line = one(await shown(here), 'a.checkout-row');
    expect(words(line)).toContain(page.leftRow.danger);
    expect(line.getAttribute('href')).toBe('#/page/danger');
    const rows = showGuided(<PageRow shell={here.shell} />);
    await drawn(rows, 'a.checkout-row');
    await vi.waitFor(() => expect(rows.querySelectorAll('a.checkout-row')).toHaveLength(2));
    const [first] = rows.querySelectorAll<HTMLElement>('a.checkout-row');
    expect(first?.dataset['level']).toBe('danger');
  });

  it('is told of above the lock, and where it was is not', async () => {
    const { shell } = await place({ leftDanger: posing });
    const root = showGuided(<DangerRow shell={shell} />);
    await drawn(root, 'a.checkout-row');
    const row = one(root, 'a.checkout-row');
    expect(words(row)).toContain(page.leftRow.danger);
    expect(words(row)).not.toMatch(/工商|shop/);
    const calm = await place({ left: seen(), seen: seen() });
    expect(showGuided(<DangerRow shell={calm.shell} />).querySelector('.checkout-row')).toBeNull();
  });
});

it('where money is to come to the person no card is suggested and nothing is noted', async () => {
  const { amount: _, ...claim } = seen({ kind: 'bank-form', claims: ['refund'] }).report;
  const asked = {
    ...claim,
    fields: ['cardNumber', 'idNumber', 'smsCode'],
    options: [],
  } as const satisfies PageReport;
  const verdict = judgePage({ origin, report: asked, frames: [], orderAmount: undefined });
  const { shell, session } = await place({ seen: { origin, report: asked, verdict, at: 0 } });
  const root = await drawn(
    showGuided(<PageRoute shell={shell} session={session} argument="" />),
    '.checkout-watch',
  );
  expect(words(one(root, '.checkout-watch'))).toBe(page.watch.payout);
  expect(root.querySelector('.fit-row, .paid-note, .checkout-sum, .facts')).toBeNull();
  const rows = showGuided(<PageRow shell={shell} />);
  expect(rows.querySelector('.checkout-row')).toBeNull();
});

describe('a checkout that was left', () => {
  const before = seen({ path: '/a', payee: '远山书店', amount: yuan(4200) });

  it('has a quiet line beside another one, which leads to it', async () => {
    const here = await place({ seen: seen(), left: before });
    const line = one(await shown(here), '.checkout-left');
    expect(line.getAttribute('aria-label')).toBe('刚才的付款页：远山书店 ¥42.00 付完了？');
    expect(line.getAttribute('href')).toBe('#/page/left');
    const root = await shown(here, 'left');
    expect(words(one(root, '.paid-known'))).toBe('远山书店¥42.00');
    expect(one(root, '.checkout-row').getAttribute('href')).toBe('#/page');
  });

  it('says of a dangerous one what it was and whom to call, before it takes a note', async () => {
    const danger = seen({ fields: ['pin', 'cardNumber'] });
    const root = await shown(await place({ seen: undefined, leftDanger: danger }), 'danger');
    expect(words(one(root, '.verdict[data-level=danger]'))).toContain(page.leftDanger);
    const numbers = Array.from(root.querySelectorAll('.hotline'), words);
    expect(numbers).toEqual(['95588', '95555', '110', '96110', '12321']);
    expect(one(root, 'details.fold').hasAttribute('open')).toBe(false);
    expect(root.querySelector('details.fold .paid-form')).not.toBeNull();
  });

  it('has none while it may be the same payment, on a dangerous page, or once it is noted', async () => {
    const same = await place({ seen: seen(), left: seen({ path: '/a' }) });
    expect((await shown(same)).querySelector('.checkout-left')).toBeNull();
    const danger = seen({ fields: ['pin', 'cardNumber'] });
    expect(danger.verdict.level).toBe('danger');
    const bad = await place({ seen: danger, left: before });
    expect((await shown(bad)).querySelector('.checkout-left')).toBeNull();
    const noted = await place({ seen: seen(), left: before });
    const payment = { id: 'p1', at: Date.now(), payee: '远山书店', fen: 4200 };
    await change(noted.session, 'paid', () => ({ payments: [payment] }));
    expect((await shown(noted)).querySelector('.checkout-left')).toBeNull();
  });

  it('was dangerous for anybody, and where it was is told to nobody', async () => {
    const danger = seen({ fields: ['pin', 'cardNumber'], brandsShown: ['ccb'] });
    const here = await place({ seen: undefined, leftDanger: danger });
    for (const gate of ['locked', 'welcome'] as const) {
      const root = await drawn(
        showGuided(<PageAnybody shell={here.shell} gate={gate} />),
        '.empty',
      );
      expect(words(one(root, '.verdict[data-level=danger]'))).toContain(page.leftDanger);
      expect(one(root, 'a.button[href="#/lost"]')).toBeTruthy();
      expect(words(root)).not.toMatch(/晴川|shop\.example|建设银行|128/);
    }
  });

  it('gives way to what stands beside where it is gone', async () => {
    const root = await shown(await place({ seen: seen() }), 'left');
    expect(words(one(root, '.checkout-payee'))).toContain('晴川小铺');
  });

  it('is told of to nobody without a key, but that unlocking leads to it', async () => {
    const here = await place({ left: before });
    const look = (gate: 'locked' | 'welcome'): Promise<HTMLElement> =>
      drawn(showGuided(<PageAnybody shell={here.shell} gate={gate} />), '.empty');
    const locked = await look('locked');
    const notice = one(locked, '.notice');
    expect(words(notice)).toContain(paid.panel.leftLocked);
    expect(one(notice, 'a').getAttribute('href')).toBe('#/page/unlock');
    expect(words(locked)).not.toMatch(/远山书店|42|shop\.example/);
    expect(words(await look('welcome'))).not.toContain(paid.panel.leftLocked);
    here.beside.value = here.beside.value && { ...here.beside.value, left: undefined };
    expect(words(await look('locked'))).not.toContain(paid.panel.leftLocked);
  });
});
