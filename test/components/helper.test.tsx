// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CheckoutContext } from '../../components/checkout-context.ts';
import type { HereState } from '../../components/helper-here.tsx';
import { HelperView, type HelperViewProps } from '../../components/helper-view.tsx';
import { checkoutZhCn } from '../../lib/text/checkout/zh-cn.ts';

const { helper: words } = checkoutZhCn;

const nothing: HelperViewProps = {
  off: false,
  all: false,
  list: 'off',
  sites: [],
  locked: false,
  here: undefined,
  onHere: vi.fn(),
  onAll: vi.fn(),
  onList: vi.fn(),
  onRemove: vi.fn(),
  onOff: vi.fn(),
  onTakeBack: vi.fn(),
};

function show(part: Partial<HelperViewProps>): void {
  render(
    <CheckoutContext.Provider value={checkoutZhCn}>
      <HelperView {...nothing} {...part} />
    </CheckoutContext.Provider>,
    document.body,
  );
}

function buttons(within = 'body'): readonly string[] {
  return [...document.querySelectorAll(`${within} button`)].map(
    (button) => button.getAttribute('aria-label') ?? button.textContent,
  );
}

const heading = (): string | null | undefined => document.querySelector('h2')?.textContent;

beforeEach(() => render(null, document.body));

describe('where the helper is on', () => {
  it.each<[string, Partial<HelperViewProps>]>([
    ['还没有在任何网站上打开', {}],
    ['已全部关闭', { off: true, all: true }],
    ['在所有网站上打开', { all: true, list: 'on' }],
    ['在名单里的网站上打开', { list: 'on' }],
    ['在名单里的部分网站上打开', { list: 'partly' }],
    ['在 1 个网站上打开', { sites: [{ host: 'a.example', insecure: false }] }],
    [
      '在名单和另外 1 个网站上打开',
      { list: 'on', sites: [{ host: 'a.example', insecure: false }] },
    ],
  ])('says first: %s', (said, part) => {
    show(part);
    expect(heading()).toBe(said);
  });

  it.each<[HereState, readonly string[]]>([
    ['off', ['总在这个网站打开', '只看这一次']],
    ['once', ['总在这个网站打开']],
    ['site', ['今天别出现', '这个网站别出现']],
    ['list', ['今天别出现', '这个网站别出现']],
    ['all', ['今天别出现', '这个网站别出现']],
    ['off-site', ['恢复在这个网站出现', '只看这一次']],
    ['off-today', ['恢复在这个网站出现', '这个网站别出现', '只看这一次']],
    ['off-all', ['只看这一次']],
  ])('offers on a page that is %s: %j', (state, offered) => {
    show({ here: { host: 'shop.example', state } });
    expect(buttons('.helper-acts')).toEqual(offered);
    expect(document.querySelector('.helper-here')?.textContent).toContain(words.here.states[state]);
  });

  it('asks for the opposite of what is on, and moves no switch by itself', () => {
    const [onList, onAll] = [vi.fn(), vi.fn()];
    show({ list: 'partly', all: true, onList, onAll });
    const [list, all] = [...document.querySelectorAll<HTMLElement>('[role=switch]')];
    list?.click();
    all?.click();
    expect(onList).toHaveBeenCalledWith(true);
    expect(onAll).toHaveBeenCalledWith(false);
    expect([list, all].map((one) => one?.getAttribute('aria-checked'))).toEqual(['false', 'true']);
  });

  it('names each single site, says which are not encrypted, and removes the one that is pressed', () => {
    const onRemove = vi.fn();
    show({
      sites: [
        { host: 'a.example', insecure: false },
        { host: 'b.example', insecure: true },
      ],
      onRemove,
    });
    const rows = [...document.querySelectorAll('.helper-site')].map((row) => row.textContent);
    expect(rows).toEqual(['a.example', 'b.example未加密']);
    document.querySelector<HTMLElement>('[aria-label="不再在 b.example 打开"]')?.click();
    expect(onRemove).toHaveBeenCalledWith('b.example');
  });

  it('names no site to whoever has not shown that they are the owner, and can be turned off all the same', () => {
    const onOff = vi.fn();
    const sites = [{ host: 'a.example', insecure: false }];
    show({ locked: true, sites, onOff });
    expect(document.body.textContent).not.toContain('a.example');
    expect(document.body.textContent).toContain(words.places.sitesLocked(1));
    [...document.querySelectorAll('button')]
      .find(({ textContent }) => textContent.includes(words.off))
      ?.click();
    expect(onOff).toHaveBeenCalledWith(true);
  });

  it('keeps the focus where it was when what was pressed goes', () => {
    const focusOn = (name: string): void => {
      const found = [...document.querySelectorAll('button')].find((button) =>
        (button.getAttribute('aria-label') ?? button.textContent).startsWith(name),
      );
      if (!found) throw new Error(`no ${name}`);
      found.focus();
    };
    const focused = (): string | null | undefined => document.activeElement?.textContent;
    const [first, last] = ['a.example', 'b.example'].map((host) => ({ host, insecure: false }));
    if (!first || !last) throw new Error('two sites');
    const here = (state: HereState) => ({ here: { host: 'shop.example', state } });

    show({ ...here('off') });
    focusOn(words.here.always);
    show({ ...here('site'), sites: [first, last] });
    expect(focused()).toBe(`shop.example${words.here.states.site}`);

    // The row that comes into its place, then the one before it, then what is on now.
    focusOn(words.places.remove(first.host));
    show({ sites: [last] });
    expect(focused()).toBe(last.host);
    focusOn(words.places.remove(last.host));
    show({});
    expect(focused()).toBe(words.now.nowhere);

    focusOn(words.off);
    show({ off: true, list: 'on' });
    expect(focused()).toBe(words.now.off);
    focusOn(words.turnOn);
    show({ list: 'on' });
    expect(focused()).toBe(words.now.list);
  });

  it('takes the focus from nowhere else', () => {
    show({ off: true });
    document.querySelector<HTMLElement>('button')?.focus();
    const elsewhere = document.createElement('button');
    document.body.append(elsewhere);
    elsewhere.focus();
    show({});
    expect(document.activeElement).toBe(elsewhere);
    elsewhere.remove();
  });

  it('offers nothing to take back where nothing was given', () => {
    show({});
    expect(buttons().some((name) => name.includes(words.takeBack))).toBe(false);
    show({ off: true, list: 'on' });
    expect(buttons().some((name) => name.includes(words.takeBack))).toBe(true);
    expect(document.querySelector('[role=switch]')).toBeNull();
  });
});
