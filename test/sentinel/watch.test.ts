// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ownElements } from '../../lib/page/own-elements.ts';
import { watchPage } from '../../entrypoints/checkout.content/watch.ts';

let cost = 0;
let hidden = false;
// Defined once: the getters of the prototypes are looked up once, too.
Object.defineProperty(Reflect.getPrototypeOf(document) ?? {}, 'hidden', { get: () => hidden });

let stop: (() => void) | undefined;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (then: () => void) => setTimeout(then, 0));
  const now = performance.now.bind(performance);
  let spent = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now() + spent);
  spend = (ms) => (spent += ms);
  cost = 1;
  document.body.replaceChildren();
});

let spend: (ms: number) => void = () => undefined;

afterEach(() => {
  stop?.();
  vi.restoreAllMocks();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

interface Watched {
  readonly readings: () => number;
  readonly left: () => number;
  readonly poke: () => void;
  news: boolean;
}

function watched(): Watched {
  const read = vi.fn(() => {
    spend(cost);
    return Promise.resolve(state.news);
  });
  const leave = vi.fn();
  const watch = watchPage(document, read, leave);
  ({ stop } = watch);
  const state = {
    news: false,
    readings: () => read.mock.calls.length,
    left: () => leave.mock.calls.length,
    poke: watch.poke,
  };
  return state;
}

async function passes(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
}

/** Changes the same place so often, a second apart. */
async function ticks(seconds: number): Promise<void> {
  const clock = document.createTextNode('');
  document.body.append(clock);
  for (let second = 0; second < seconds; second += 1) {
    clock.data = `${second}`;
    await passes(1000);
  }
}

describe('a page that is watched', () => {
  it('is read once after a burst of changes, and not while it rests', async () => {
    const page = watched();
    await passes(10_000);
    expect(page.readings()).toBe(0);
    for (let change = 0; change < 50; change += 1) document.body.append('a');
    await passes(3000);
    expect(page.readings()).toBe(1);
  });

  it('is read at most twice a second, and when that is dear for a twentieth of the time', async () => {
    const page = watched();
    page.news = true;
    const change = async (ms: number): Promise<number> => {
      const before = page.readings();
      for (let at = 0; at < ms / 50; at += 1) {
        document.body.append('a');
        await passes(50);
      }
      return page.readings() - before;
    };
    expect(await change(10_000)).toBeLessThanOrEqual(20);
    cost = 100;
    await change(4000);
    expect(await change(20_000)).toBeLessThanOrEqual(11);
  });

  it('is read ever more seldom for a clock that only counts down', async () => {
    const page = watched();
    await ticks(60);
    expect(page.readings()).toBeGreaterThan(8);
    expect(page.readings()).toBeLessThan(25);
    expect(page.left()).toBe(0);
  });

  it('is read at once when beside such a clock something else changes, or the person presses', async () => {
    const page = watched();
    await ticks(60);
    const before = page.readings();
    const other = document.createElement('p');
    document.body.append(other);
    await passes(1000);
    expect(page.readings()).toBe(before + 1);
    page.poke();
    await passes(1000);
    expect(page.readings()).toBe(before + 2);
  });

  it('is left alone when it storms for ever and tells nothing new', async () => {
    const page = watched();
    for (let second = 0; second < 200 && page.left() === 0; second += 1) {
      for (let change = 0; change < 600; change += 1) document.body.append('a');
      await passes(1000);
      document.body.replaceChildren();
    }
    expect(page.left()).toBe(1);
    expect(page.readings()).toBe(8);
    document.body.append('a');
    await passes(10_000);
    expect(page.readings()).toBe(8);
  });

  it('is read when a storm is over and not in its middle, but when the person acts or it goes on too long', async () => {
    const page = watched();
    page.news = true;
    const storm = async (ms: number, actsAt = -1): Promise<number> => {
      const before = page.readings();
      const place = document.createTextNode('');
      document.body.append(place);
      for (let at = 0; at < ms; at += 20) {
        if (at === actsAt) page.poke();
        for (let change = 0; change < 150; change += 1) place.data = `${change}`;
        await passes(20);
      }
      return page.readings() - before;
    };
    expect(await storm(2000)).toBe(0);
    await passes(1000);
    expect(page.readings()).toBe(1);
    expect(await storm(2000, 400)).toBe(1);
    await passes(5000);
    expect(await storm(6000)).toBe(1);
  });

  it('is read soon when the person acts in a storm that told nothing for long', async () => {
    const page = watched();
    const place = document.createTextNode('');
    document.body.append(place);
    const storm = async (seconds: number): Promise<number> => {
      const before = page.readings();
      for (let at = 0; at < seconds * 20; at += 1) {
        for (let change = 0; change < 300; change += 1) place.data = `${change}`;
        await passes(50);
      }
      return page.readings() - before;
    };
    await storm(20);
    const before = page.readings();
    page.poke();
    await storm(1);
    expect(page.readings()).toBe(before + 1);
    expect(page.left()).toBe(0);
  });

  it('is read when the person types or comes to a button, and not for what the page makes up', async () => {
    const page = watched();
    const button = document.createElement('button');
    button.append(document.createElement('b'));
    document.body.append(document.createElement('p'), button);
    await passes(3000);
    const before = page.readings();
    const happens = (on: string, name: string, isTrusted: boolean): Promise<void> => {
      const event = new Event(name, { bubbles: true, composed: true });
      const place = document.querySelector(on);
      place?.dispatchEvent(Object.defineProperty(event, 'isTrusted', { value: isTrusted }));
      return passes(1000);
    };
    await happens('b', 'pointerover', false);
    await happens('b', 'input', false);
    await happens('p', 'pointerover', true);
    expect(page.readings()).toBe(before);
    await happens('b', 'pointerover', true);
    expect(page.readings()).toBe(before + 1);
    for (const name of ['input', 'focusin', 'pointerdown', 'submit'])
      await happens('b', name, true);
    expect(page.readings()).toBe(before + 5);
  });

  it('is read when what style moved has come to rest, and ever more seldom where that tells nothing', async () => {
    const page = watched();
    const place = document.createElement('p');
    document.body.append(place);
    await passes(3000);
    const before = page.readings();
    const ends = async (times: number): Promise<number> => {
      for (let time = 0; time < times; time += 1) {
        const event = new Event('animationend', { bubbles: true, composed: true });
        place.dispatchEvent(Object.defineProperty(event, 'isTrusted', { value: true }));
        await passes(1000);
      }
      return page.readings() - before;
    };
    expect(await ends(1)).toBe(1);
    expect(await ends(30)).toBeLessThan(12);
  });

  it('is not read for what we draw ourselves', async () => {
    const page = watched();
    const own = document.createElement('abcde-fghij');
    ownElements.add(own);
    document.documentElement.append(own);
    await passes(3000);
    own.remove();
    await passes(3000);
    expect(page.readings()).toBe(0);
    document.documentElement.append(document.createElement('abcde-fghij'));
    await passes(3000);
    expect(page.readings()).toBe(1);
    document.documentElement.lastElementChild?.remove();
  });

  it('waits while nobody sees it', async () => {
    const page = watched();
    hidden = true;
    document.body.append('a');
    await passes(10_000);
    expect(page.readings()).toBe(0);
    hidden = false;
    document.dispatchEvent(
      Object.defineProperty(new Event('visibilitychange'), 'isTrusted', { value: true }),
    );
    await passes(1000);
    expect(page.readings()).toBe(1);
  });
});
