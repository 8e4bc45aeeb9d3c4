// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { IDBFactory } from 'fake-indexeddb';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CardFormRoute } from '../../entrypoints/app/shell/card-form-route.tsx';
import type { Shell } from '../../entrypoints/app/shell/shell.ts';
import { keepDrafts } from '../../lib/session/drafts.ts';
import { withCardPut } from '../../lib/session/arrange-cards.ts';
import { withCard } from '../../lib/session/edit-cards.ts';
import { change, createSessions, type OpenSession } from '../../lib/session/session.ts';
import { zhCn } from '../../lib/text/zh-cn.ts';
import { fakePlatform } from '../session/fake-platform.ts';
import { showGuided } from './cards-show.tsx';
import { control, one, press, submit, type, words } from './show.tsx';

/** Invented, with a prefix of ICBC debit cards of nineteen digits. */
const number = '6222021001122334451';

/** One writer at a time is another test's matter; this document has no locks. */
Object.defineProperty(navigator, 'locks', {
  value: { request: (_name: string, write: () => unknown) => write() },
});

beforeEach(async () => {
  const { Dexie } = await import('dexie');
  Dexie.dependencies.indexedDB = new IDBFactory();
});

interface Desk {
  readonly root: HTMLElement;
  readonly session: OpenSession;
  readonly shell: Shell;
  /** Everything the browser was ever asked to remember. */
  readonly remembered: readonly unknown[];
  readonly again: (id?: string) => Promise<void>;
}

async function desk(id = 'new'): Promise<Desk> {
  const platform = fakePlatform();
  const remembered: unknown[] = [];
  const memory = {
    ...platform.memory,
    set: async (key: string, value: unknown) => {
      remembered.push(structuredClone(value));
      await platform.memory.set(key, value);
    },
  };
  const sessions = await createSessions({ ...platform, memory });
  await sessions.make('蓝鲸 邮票 柚子 台阶');
  const gate = sessions.gate.value;
  if (gate.kind !== 'open') throw new Error('the vault did not open');
  const shell = {
    drafts: await keepDrafts({ ...platform, memory }, 'popup'),
    text: signal(zhCn),
    toast: signal(undefined),
    today: '2026-10-07',
    go: vi.fn(),
  } as unknown as Shell;
  const { session } = gate;
  const view = (shown: string) => (
    <CardFormRoute shell={shell} session={session} argument={shown} />
  );
  const root = showGuided(view(id));
  await settled();
  return {
    root,
    session,
    shell,
    remembered,
    async again(shown = id) {
      showGuided(null, root);
      showGuided(view(shown), root);
      await settled();
    },
  };
}

/** The table of prefixes has come, and the view has drawn what changed. */
async function settled(): Promise<void> {
  await act(async () => {
    await import('../../lib/knowledge/name-number.ts');
    for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve));
  });
}

const input = (root: HTMLElement, id: string) => one(root, `#${id}`, HTMLInputElement);
const said = (root: HTMLElement): string => words(one(root, '.digits-said output'));

function leaveField(field: HTMLElement): void {
  void act(() => void field.dispatchEvent(new FocusEvent('blur')));
}

async function save(root: HTMLElement): Promise<void> {
  submit(one(root, 'form', HTMLFormElement));
  await settled();
}

describe('a typed number', () => {
  it('names the bank, the kind and the length as it is typed, and stands in groups', async () => {
    const { root } = await desk();
    const digits = input(root, 'card-digits');
    type(digits, '62');
    expect(said(root)).toBe('');
    type(digits, number.slice(0, 10));
    expect(digits.value).toBe('6222 0210 01');
    expect(said(root)).toBe('工商银行 储蓄卡，卡号共 19 位。');
    expect(one(root, '.preview').dataset['issuer']).toBe('ICBC');
    type(digits, '1000000000');
    expect(said(root)).toContain('认不出是哪家银行');
  });

  it('keeps the caret behind the same digit', async () => {
    const { root } = await desk();
    const digits = input(root, 'card-digits');
    type(digits, '62220210');
    digits.value = '62229 0210';
    digits.setSelectionRange(5, 5);
    void act(() => void digits.dispatchEvent(new Event('input', { bubbles: true })));
    expect(digits.value).toBe('6222 9021 0');
    expect(digits.selectionStart).toBe(6);
  });

  it('leaves bank, kind and tail when it is done, and is gone', async () => {
    const { root, session, remembered } = await desk();
    const digits = input(root, 'card-digits');
    for (let end = 1; end <= number.length; end++) type(digits, number.slice(0, end));
    leaveField(digits);
    await settled();
    expect(digits.value).toBe('');
    expect(said(root)).toContain('已填好：工商银行 储蓄卡 4451。卡号已经忘掉，没有保存。');
    expect(said(root)).toContain('校验位对不上');
    expect(input(root, 'card-last4').value).toBe('4451');
    await save(root);
    const kept = [{ issuer: 'ICBC', kind: 'debit', last4: '4451' }];
    await vi.waitFor(() => expect(session.cards.value.cards).toMatchObject(kept));
    const everything = JSON.stringify([remembered, session.cards.value, location.href]);
    expect(everything).not.toMatch(/\d{5}4451|62220210|62220|10011223/);
    expect(new XMLSerializer().serializeToString(document)).not.toMatch(/6222|0011|2233/);
  });

  it('lets the person choose the bank where it is unknown', async () => {
    const { root } = await desk();
    type(input(root, 'card-digits'), '1000000000001234');
    leaveField(input(root, 'card-digits'));
    await settled();
    expect(said(root)).toContain('请选发卡行');
    expect(input(root, 'card-last4').value).toBe('1234');
  });

  it('takes nothing but digits, and keeps what stood there', async () => {
    const { root } = await desk();
    const digits = input(root, 'card-digits');
    type(digits, '6222');
    type(digits, '6222 x');
    expect(digits.value).toBe('6222');
    expect(said(root)).toContain('卡号里只有数字');
  });

  it('is lost with the page on purpose, and the next one says so', async () => {
    const { root, again, remembered } = await desk();
    type(input(root, 'card-digits'), '6222021001');
    await settled();
    void act(() => void dispatchEvent(new Event('pagehide')));
    expect(input(root, 'card-digits').value).toBe('');
    await again();
    expect(input(root, 'card-digits').value).toBe('');
    expect(said(root)).toContain('没输完的卡号没有留下，这是故意的');
    expect(JSON.stringify(remembered)).not.toContain('62220210');
  });

  it('offers itself to no keeper of forms', async () => {
    const { root } = await desk();
    const digits = input(root, 'card-digits');
    expect(digits.closest('form')).toBeNull();
    expect(digits.name).toBe('');
    expect(digits.getAttribute('autocomplete')).toBe('off');
    expect(digits.getAttribute('value')).toBeNull();
  });
});

describe('the form', () => {
  it('comes back as it was left, folded part and field with the focus too', async () => {
    const { root, again } = await desk();
    type(input(root, 'card-alias'), '工资卡');
    void act(() => {
      one(root, 'details', HTMLDetailsElement).open = true;
      one(root, 'details').dispatchEvent(new Event('toggle'));
    });
    type(input(root, 'card-phone-end'), '07');
    press(control(root, '添加一项限额'));
    await settled();
    type(input(root, 'card-limit-0'), '5000');
    void act(() => input(root, 'card-phone-end').focus());
    await settled();
    await again();
    expect(input(root, 'card-alias').value).toBe('工资卡');
    expect(one(root, 'details', HTMLDetailsElement).open).toBe(true);
    expect(input(root, 'card-limit-0').value).toBe('5000');
    expect(input(root, 'card-limit-0-day').value).toBe('2026-10-07');
    expect(document.activeElement?.id).toBe('card-phone-end');
  });

  it.each([
    ['card-last4', number, '1234', '请不要在这里填完整卡号'],
    ['card-alias', number, '买菜卡', '这里不要写卡号'],
    ['card-phone-end', '13800138000', '80', '请不要填整个手机号'],
  ])(
    'refuses a whole number in %s and keeps what stood there',
    async (...[id, whole, before, told]) => {
      const { root, remembered } = await desk();
      type(input(root, id), before);
      await settled();
      type(input(root, id), whole);
      await settled();
      expect(input(root, id).value).toBe(before);
      expect(words(one(root, `#${id}-error`))).toContain(told);
      expect(JSON.stringify(remembered)).not.toContain(whole);
      expect(new XMLSerializer().serializeToString(document)).not.toContain(whole);
    },
  );

  it('leads to the first field with an error, unfolding it', async () => {
    const { root } = await desk();
    type(input(root, 'card-last4'), '12');
    await save(root);
    expect(document.activeElement?.id).toBe('card-issuer');
    const described = input(root, 'card-last4').getAttribute('aria-describedby') ?? '';
    expect(described.split(' ')).toEqual(['card-last4-error', 'card-last4-help']);
    expect(words(one(root, '#card-last4-error'))).toBe('要填 4 个数字。请看卡号的最后四位。');
  });

  it('offers to bring back a card that lies put away', async () => {
    const { root, session, shell } = await desk();
    const card = {
      id: 'c1',
      issuer: 'ICBC',
      kind: 'debit',
      last4: '4451',
      alias: '',
      addedAt: 0,
    } as const;
    await change(session, 'cards', (before) =>
      withCardPut(withCard(before, card), 'c1', { trashedAt: 1 }),
    );
    type(input(root, 'card-digits'), number);
    leaveField(input(root, 'card-digits'));
    await settled();
    press(control(root, '放回卡包'));
    await vi.waitFor(() => expect(shell.go).toHaveBeenLastCalledWith('#/card-page/c1'));
    expect(session.cards.value.cards[0]?.trashedAt).toBeUndefined();
  });

  it('asks for no number on a card that is kept, and explains an account class', async () => {
    const { root, session, again } = await desk();
    const card = { id: 'c1', issuer: 'ICBC', kind: 'debit', last4: '4451', alias: '' } as const;
    await change(session, 'cards', (before) =>
      withCard(before, { ...card, addedAt: 0, accountClass: 2 }),
    );
    await again('c1');
    expect(root.querySelector('#card-digits')).toBeNull();
    expect(words(one(root, '.card-rule'))).toContain('20 万元');
  });
});
