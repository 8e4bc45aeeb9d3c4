// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { CardPage } from '../../components/card-page.tsx';
import type { CardPageProps } from '../../components/card-page.tsx';
import { CardsAway } from '../../components/cards-away.tsx';
import { CardsOrder } from '../../components/cards-order.tsx';
import type { CardItem } from '../../components/card-stack.tsx';
import { CardsView } from '../../components/cards-view.tsx';
import type { CardsViewProps } from '../../components/cards-view.tsx';
import { plannedBinding } from '../../lib/domain/binding.ts';
import type { Card } from '../../lib/domain/card.ts';
import { showGuided } from './cards-show.tsx';
import { control, ignore, one, press, show, words } from './show.tsx';

const icbc: Card = {
  id: 'c1',
  issuer: 'ICBC',
  kind: 'debit',
  last4: '1234',
  alias: '工资卡',
  addedAt: Date.UTC(2026, 9, 1),
};
const cmb: Card = { ...icbc, id: 'c2', issuer: 'CMB', kind: 'credit', last4: '8806', alias: '' };
const abc: Card = { ...icbc, id: 'c3', issuer: 'ABC', last4: '0475', alias: '', status: 'frozen' };
const item = (card: Card, wallets: CardItem['wallets'] = []): CardItem => ({
  card,
  wallets,
  seen: [],
});

const view: CardsViewProps = {
  items: [item(cmb, ['wechat']), item(abc), item(icbc, ['alipay', 'unionpay'])],
  putAway: 0,
  onSelect: ignore,
  onLedger: ignore,
  proposed: 0,
  onImport: ignore,
  onAddCard: ignore,
};

const heads = (root: Element): readonly string[] =>
  [...root.querySelectorAll('.card-tail')].map((tail) => words(tail));

it('leads to the search of everything', () => {
  const link = one(show(<CardsView {...view} />), '.search-link');
  expect(link.getAttribute('href')).toBe('#/search');
  expect(link.getAttribute('aria-keyshortcuts')).toBe('/');
});

describe('many cards', () => {
  const items = Array.from({ length: 100 }, (_, at) =>
    item({ ...icbc, id: `c${at}`, last4: String(at).padStart(4, '0') }),
  );

  it('are drawn some at a time, and the first new one takes the focus', () => {
    const root = show(<CardsView {...view} items={items} />);
    expect(heads(root)).toHaveLength(24);
    expect(one(root, '.stack').getAttribute('aria-label')).toBe('银行卡，共 100 张');
    const front = words(one(root, '[data-open] .card-tail'));
    press(control(root, '再显示 24 张'));
    expect(heads(root)).toHaveLength(48);
    expect(words(document.activeElement?.querySelector('.card-tail'))).toBe('尾号 0024');
    expect(words(one(root, '[data-open] .card-tail'))).toBe(front);
    press(control(root, '再显示 24 张'));
    press(control(root, '再显示 24 张'));
    press(control(root, '再显示 4 张'));
    expect(heads(root)).toHaveLength(100);
  });
});

it('says aloud that a card is not in order', () => {
  const root = show(<CardsView {...view} items={[item(abc, ['alipay'])]} />);
  const head = one(root, '.card-head');
  head.querySelector('[aria-hidden]')?.remove();
  expect(words(head)).toBe('农业银行 储蓄卡 已冻结 尾号 0475，绑定在：支付宝');
});

describe('the page of a card', () => {
  const bound = { ...plannedBinding({ id: 'b1', cardId: 'c1', wallet: 'alipay', now: 0 }) };
  const page: CardPageProps = {
    card: {
      ...icbc,
      accountClass: 2,
      status: 'frozen',
      limits: [{ period: 'day', fen: 500_000, seenOn: '2026-10-06' }],
      phoneEnd: '07',
      checkOn: '2026-10-01',
      note: '放在书桌里',
    },
    bindings: [{ ...bound, status: 'bound' }],
    seen: [{ wallet: 'wechat', count: 1288, lastDay: '2026-10-06' }],
    today: '2026-10-07',
    trashDays: undefined,
    onLedger: ignore,
    onArchive: ignore,
    onTrash: ignore,
    onRestore: ignore,
  };

  it('tells where it is bound and seen, what was written down, and the limits with their day', () => {
    const root = showGuided(<CardPage {...page} />);
    const all = words(root);
    for (const told of [
      '支付宝已绑定',
      '微信支付付过 1,288 笔，最近一次：昨天',
      'Ⅱ类',
      '最后两位是 07',
      '放在书桌里',
      '每天昨天看到¥5,000.00',
      '请打发卡行客服问原因',
      '到了该看看这张卡的日子',
    ]) {
      expect(all).toContain(told);
    }
    expect(control(root, '绑定到钱包').getAttribute('href')).toBe('#/bind/c1');
    expect(control(root, '修改').getAttribute('href')).toBe('#/card/c1');
  });

  it('says how many bindings a card has before it goes to the trash', () => {
    const onTrash = vi.fn();
    const root = showGuided(<CardPage {...page} onTrash={onTrash} />);
    expect(words(root)).toContain('还有 1 条绑定记录');
    press(control(root, '移到回收站'));
    expect(onTrash).toHaveBeenCalledOnce();
  });

  it('brings a card back out of the trash, and offers nothing else', () => {
    const onRestore = vi.fn();
    const root = showGuided(
      <CardPage {...page} card={{ ...icbc, trashedAt: 1 }} trashDays={12} onRestore={onRestore} />,
    );
    expect(words(root)).toContain('还有 12 天彻底删除');
    expect(root.querySelector('a[href^="#/bind/"]')).toBeNull();
    press(control(root, '放回卡包'));
    expect(onRestore).toHaveBeenCalledOnce();
  });
});

describe('arranging', () => {
  const cards = [cmb, abc, icbc];

  it('moves a card by its buttons, and the focus goes along', () => {
    const onMove = vi.fn();
    const root = showGuided(<CardsOrder cards={cards} onMove={onMove} onEnd={ignore} />);
    const up = control(root, '把 工商银行 储蓄卡 1234 · 工资卡 往上移');
    up.focus();
    press(up);
    expect(onMove).toHaveBeenCalledWith(icbc, 1);
    showGuided(<CardsOrder cards={[cmb, icbc, abc]} onMove={onMove} onEnd={ignore} />, root);
    expect(document.activeElement?.id).toBe('up-c1');
  });

  it('says that a card can go no further', () => {
    const onEnd = vi.fn();
    const root = showGuided(<CardsOrder cards={cards} onMove={ignore} onEnd={onEnd} />);
    press(control(root, '把 招商银行 信用卡 8806 往上移'));
    expect(onEnd).toHaveBeenLastCalledWith(cmb, 'top');
    press(control(root, '把 工商银行 储蓄卡 1234 · 工资卡 往下移'));
    expect(onEnd).toHaveBeenLastCalledWith(icbc, 'bottom');
  });

  it('moves a dragged card to where it is dropped, and takes nothing from elsewhere', () => {
    const onMove = vi.fn();
    const root = showGuided(<CardsOrder cards={cards} onMove={onMove} onEnd={ignore} />);
    const rows = [...root.querySelectorAll('li')];
    const send = (at: number, event: string): Event => {
      const sent = new Event(event, { bubbles: true, cancelable: true });
      void act(() => void rows[at]?.dispatchEvent(sent));
      return sent;
    };
    expect(send(1, 'dragover').defaultPrevented).toBe(false);
    send(0, 'drop');
    expect(onMove).not.toHaveBeenCalled();
    send(0, 'dragstart');
    expect(send(2, 'dragover').defaultPrevented).toBe(true);
    expect(rows[2]?.dataset['edge']).toBe('after');
    send(2, 'drop');
    expect(onMove).toHaveBeenCalledWith(cmb, 2);
    expect(rows[2]?.dataset['edge']).toBeUndefined();
  });
});

it('lists the archive and the trash with the days that are left', () => {
  const onRestore = vi.fn();
  const onRemove = vi.fn();
  const archived = { ...icbc, archivedAt: Date.UTC(2026, 9, 6) };
  const root = showGuided(
    <CardsAway
      archived={[{ card: archived, bindings: 2 }]}
      trashed={[{ card: cmb, bindings: 0, daysLeft: 3 }]}
      today="2026-10-07"
      onRestore={onRestore}
      onRemove={onRemove}
    />,
  );
  expect(words(root)).toContain('昨天归档 · 2 条绑定记录');
  expect(words(root)).toContain('还有 3 天彻底删除');
  press(control(root, '把 工商银行 储蓄卡 1234 · 工资卡 放回卡包'));
  expect(onRestore).toHaveBeenCalledWith(archived);
  press(control(root, '立即删除 招商银行 信用卡 8806'));
  expect(onRemove).toHaveBeenCalledWith(cmb);
});
