// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { standWatch } from '../../entrypoints/sentinel.content/stand-watch.ts';

const cashier = '<h1>收银台</h1><p>应付金额 ¥128.60</p><p>请选择支付方式</p>';
const goods = '<p>明前绿茶 ¥39.00</p>';
const article = `<p>${'雾从河谷里慢慢升起来，'.repeat(20)}</p>`;

function show(body: string, title = '晨读'): void {
  document.title = title;
  const parsed = new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html');
  document.body.replaceChildren(
    ...[...parsed.body.childNodes].map((node) => document.importNode(node, true)),
  );
}

/** Stands in for the browser's own, which tells of addresses that a script sets. */
const navigation = new EventTarget();

/** As only a person makes it. */
function trusted(name: string): Event {
  const event = new Event(name, { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { get: () => true });
  return event;
}

/** What the document says of itself. */
interface Says {
  readonly contentType: string;
  readonly prerendering: boolean;
  readonly activeElement: Element | null;
}
const plain: Says = { contentType: 'text/html', prerendering: false, activeElement: null };
let says = plain;

// Defined once: the getters of the prototypes are looked up once, too.
for (const name of ['contentType', 'prerendering', 'activeElement'] as const) {
  Object.defineProperty(Reflect.getPrototypeOf(document) ?? {}, name, { get: () => says[name] });
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('navigation', navigation);
  says = plain;
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function passes(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
}

describe('the sentinel', () => {
  it('wakes the helper on a checkout, once', async () => {
    show(cashier);
    const wake = vi.fn();
    standWatch(document, wake);
    expect(wake).toHaveBeenCalledTimes(1);
    navigation.dispatchEvent(new Event('currententrychange'));
    document.body.append('应付 ¥1');
    await passes(60_000);
    expect(wake).toHaveBeenCalledTimes(1);
  });

  it('leaves a page alone on which nothing costs anything, whatever it changes', async () => {
    show(article);
    const wake = vi.fn();
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    standWatch(document, wake);
    show(cashier);
    await passes(60_000);
    expect(wake).not.toHaveBeenCalled();
    expect(observe).not.toHaveBeenCalled();
  });

  it('looks again when such a page moves on without loading', async () => {
    show(article);
    const wake = vi.fn();
    standWatch(document, wake);
    navigation.dispatchEvent(new Event('currententrychange'));
    // Drawn late, after the first of the two looks.
    await passes(1000);
    show(cashier, '收银台');
    await passes(1500);
    expect(wake).toHaveBeenCalledTimes(1);
  });

  it('watches a page with prices until it becomes a checkout', async () => {
    show(goods);
    const wake = vi.fn();
    standWatch(document, wake);
    await passes(5000);
    expect(wake).not.toHaveBeenCalled();
    show(cashier, '收银台');
    await passes(1000);
    expect(wake).toHaveBeenCalledTimes(1);
  });

  it('gives up on a page with prices that changes for ever', async () => {
    show(goods);
    const wake = vi.fn();
    standWatch(document, wake);
    for (let change = 0; change < 400; change += 1) {
      document.body.append('。');
      await passes(1000);
    }
    show(cashier, '收银台');
    await passes(60_000);
    expect(wake).not.toHaveBeenCalled();
  });

  it('watches a page with hardly a word until a script has drawn it', async () => {
    show('<div id="app"></div>');
    const wake = vi.fn();
    standWatch(document, wake);
    show(cashier);
    await passes(1000);
    expect(wake).toHaveBeenCalledTimes(1);
  });

  it('looks again at any page after the person did something there, and not too often', async () => {
    show(article);
    const wake = vi.fn();
    standWatch(document, wake);
    const press = (): boolean => document.body.dispatchEvent(trusted('click'));
    press();
    await passes(3000);
    expect(wake).not.toHaveBeenCalled();
    show(`${article}${cashier}`);
    press();
    await passes(900);
    expect(wake).not.toHaveBeenCalled();
    await passes(4000);
    press();
    await passes(500);
    expect(wake).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['<input type="password">', 1],
    ['<input type="tel">', 1],
    ['<input maxlength="19">', 1],
    ['<iframe></iframe>', 1],
    ['<input type="search">', 0],
    ['<input maxlength="200">', 0],
    ['<textarea></textarea>', 0],
  ])('wakes the helper where a secret may be typed: %s', async (box, times) => {
    show(`${article}${box}`);
    const wake = vi.fn();
    standWatch(document, wake);
    const at = document.body.lastElementChild;
    says = { ...says, activeElement: at };
    at?.dispatchEvent(new Event('focusin', { bubbles: true }));
    await passes(10);
    expect(wake).not.toHaveBeenCalled();
    at?.dispatchEvent(trusted('focusin'));
    await passes(5000);
    expect(wake).toHaveBeenCalledTimes(times);
  });

  it('looks at a page that the browser kept and shows again', () => {
    show(article);
    const wake = vi.fn();
    standWatch(document, wake);
    show(cashier);
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    expect(wake).not.toHaveBeenCalled();
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(wake).toHaveBeenCalledTimes(1);
  });

  it('waits until a page that was loaded ahead is shown', () => {
    show(cashier);
    const wake = vi.fn();
    says = { ...says, prerendering: true };
    standWatch(document, wake);
    expect(wake).not.toHaveBeenCalled();
    document.dispatchEvent(new Event('prerenderingchange'));
    expect(wake).toHaveBeenCalledTimes(1);
  });

  it('has no business in a picture, a feed or a PDF', () => {
    show(cashier);
    for (const type of ['image/svg+xml', 'application/xml', 'application/pdf']) {
      says = { ...says, contentType: type };
      const wake = vi.fn();
      standWatch(document, wake);
      expect(wake).not.toHaveBeenCalled();
    }
  });
});
