// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { SearchView, type SearchViewProps } from '../../components/search-view.tsx';
import { showGuided } from './cards-show.tsx';
import { control, ignore, one, press, words } from './show.tsx';

const usual: SearchViewProps = {
  typed: '',
  results: [],
  onType: ignore,
  onOpen: ignore,
  onAllEntries: ignore,
  onLeave: ignore,
};

const item = (id: string, group: 'cards' | 'entries', title: string) =>
  ({ id, group, title, route: `#/${id}` }) as const;

const results = [
  { group: 'cards', items: [item('a', 'cards', '工商银行 1234')], more: 0 },
  { group: 'entries', items: [item('b', 'entries', '湘味小厨')], more: 8 },
] as const;

const view = (own: Partial<SearchViewProps>) => showGuided(<SearchView {...usual} {...own} />);

function key(root: HTMLElement, name: string): void {
  (document.activeElement ?? root).dispatchEvent(
    new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
  );
}

describe('the search', () => {
  it('shows what can be typed before anything is', () => {
    const onType = vi.fn();
    press(control(view({ onType }), 'gsyh'));
    expect(onType).toHaveBeenCalledWith('gsyh');
  });

  it('shows what it found by group, counted for whoever cannot see it', () => {
    const onAllEntries = vi.fn();
    const root = view({ typed: 'x', results, onAllEntries });
    expect([...root.querySelectorAll('h2')].map(words)).toEqual(['银行卡', '交易']);
    expect(words(one(root, 'output'))).toBe('找到 10 条');
    press(control(root, '在交易里看全部 9 笔'));
    expect(onAllEntries).toHaveBeenCalledOnce();
  });

  it('says when it found nothing, and how to go on', () => {
    expect(words(view({ typed: 'zzzz' }))).toContain('没有找到“zzzz”');
  });

  it('is walked through with the keys', () => {
    const onOpen = vi.fn();
    const root = view({ typed: 'x', results, onOpen });
    one(root, 'input').focus();
    key(root, 'ArrowDown');
    expect(document.activeElement?.getAttribute('href')).toBe('#/a');
    key(root, 'ArrowDown');
    key(root, 'ArrowDown');
    expect(document.activeElement?.getAttribute('href')).toBe('#/b');
    key(root, 'ArrowUp');
    key(root, 'ArrowUp');
    expect(document.activeElement?.tagName).toBe('INPUT');
    key(root, 'Enter');
    expect(onOpen).toHaveBeenCalledWith(results[0].items[0]);
  });

  it('is emptied by the first Escape, and not left by it', () => {
    const onLeave = vi.fn();
    const onType = vi.fn();
    const root = view({ typed: 'x', results, onLeave, onType });
    one(root, 'a').focus();
    key(root, 'Escape');
    expect(document.activeElement?.tagName).toBe('INPUT');
    key(root, 'Escape');
    expect(onType).toHaveBeenCalledWith('');
    expect(onLeave).not.toHaveBeenCalled();
  });

  it('is left with Escape when it is empty, and the popup stays', () => {
    const onLeave = vi.fn();
    const root = view({ onLeave });
    one(root, 'input').focus();
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(escape);
    expect(onLeave).toHaveBeenCalledOnce();
    expect(escape.defaultPrevented).toBe(true);
  });
});
