// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hearFrames } from '../../entrypoints/checkout.content/frame-news.ts';

let ears: AbortController;
let tell: ReturnType<typeof vi.fn<() => void>>;

beforeEach(() => {
  vi.useFakeTimers();
  // The window of this stand-in for a browser is not an event target as others are.
  vi.stubGlobal('window', new EventTarget());
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  ears = new AbortController();
  tell = vi.fn<() => void>();
  hearFrames(document, ears.signal, tell);
});
afterEach(() => {
  ears.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** As the browser does it: seen on the way down, and not on the way back. */
function loaded(tag: string, isTrusted = true): void {
  const element = document.createElement(tag);
  document.body.append(element);
  happens(element, 'load', isTrusted);
}

function happens(target: EventTarget, name: string, isTrusted = true): void {
  const event = new Event(name);
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  target.dispatchEvent(event);
}

describe('frames that come after the helper', () => {
  it('are told of once they are loaded, those that come together once', () => {
    loaded('iframe');
    loaded('object');
    expect(tell).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(tell).toHaveBeenCalledTimes(1);
    loaded('iframe');
    vi.advanceTimersByTime(1000);
    expect(tell).toHaveBeenCalledTimes(2);
  });

  it('are told of when the person goes into one', () => {
    happens(window, 'blur');
    vi.advanceTimersByTime(1000);
    expect(tell).toHaveBeenCalledTimes(1);
  });

  it('are told of seldom on a page that goes on loading them, and always in the end', () => {
    for (let second = 0; second < 60; second += 1) {
      loaded('iframe');
      vi.advanceTimersByTime(1000);
    }
    expect(tell.mock.calls.length).toBeLessThan(25);
    const before = tell.mock.calls.length;
    loaded('iframe');
    vi.advanceTimersByTime(6000);
    expect(tell.mock.calls.length).toBeGreaterThan(before);
  });

  it('are not told of for a picture, for what a script pretends, or after the end', () => {
    loaded('img');
    loaded('iframe', false);
    vi.advanceTimersByTime(4000);
    loaded('iframe');
    ears.abort();
    vi.advanceTimersByTime(600_000);
    expect(tell).not.toHaveBeenCalled();
  });
});

describe('frames that a page keeps from us', () => {
  const times = (): number => tell.mock.calls.length;
  const pass = (seconds: number): void => void vi.advanceTimersByTime(seconds * 1000);

  it('are told of twice all the same, and then no more', () => {
    pass(30);
    const before = times();
    document.body.append(document.createElement('iframe'));
    pass(12);
    expect(times()).toBe(before + 2);
    pass(15);
    expect(times()).toBe(before + 2);
  });

  it('are asked for once a minute where nothing tells of them', () => {
    pass(60);
    const before = times();
    pass(120);
    expect(times()).toBe(before + 2);
  });

  it('are told of when they get another address', () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    pass(30);
    const before = times();
    frame.setAttribute('src', 'https://pay.house.example/');
    pass(12);
    expect(times()).toBe(before + 2);
  });
});
