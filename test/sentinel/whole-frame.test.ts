// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { hasWholeFrame, type WholeFrame, wholeFrame } from '../../lib/page/page-hosts.ts';
import { glance } from '../../lib/page/sentinel.ts';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** What is told of a page with one frame; the window is 1024 to 768. */
function framed(
  src: string,
  { width = 1024, height = 768, left = 0, above = true } = {},
): WholeFrame | undefined {
  // This stand-in for a browser complains of each frame that it does not load.
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(
    new DOMRect(left, 0, width, height),
  );
  const frame = document.createElement('iframe');
  frame.setAttribute('src', src);
  document.body.append(frame);
  // It has no layout either.
  vi.spyOn(Document.prototype, 'elementFromPoint').mockReturnValue(above ? frame : document.body);
  return wholeFrame(document);
}

const cashier = 'https://cashier.house.example/';

describe('a page that is the frame of another house', () => {
  it.each([
    ['https://cashier.house.example/x?y', 'https://cashier.house.example', true],
    ['https://house.example:8443/pay/1', 'https://house.example:8443', true],
    ['https://house.example/epay/1', 'https://house.example', true],
    ['https://house.example/map', 'https://house.example', false],
    ['https://house.example/display/1', 'https://house.example', false],
    ['https://trade.house.example/chart', 'https://trade.house.example', false],
  ])('%s: %s, a cashier: %s', (src, host, isCashier) => {
    expect(framed(src)).toEqual({ host, isCashier, isOnTop: true });
  });

  it.each(['about:blank', 'javascript:pay()'])('is none with an address as %s', (src) => {
    expect(framed(src)).toBeUndefined();
  });

  it('is told of even below another that is no cashier’s', () => {
    framed('https://house.example/map');
    expect(framed(cashier)?.host).toBe('https://cashier.house.example');
  });

  it.each([
    ['object', 'data'],
    ['frame', 'src'],
    ['embed', 'src'],
  ])('is told of in an %s too', (tag, name) => {
    const frame = document.createElement(tag);
    frame.setAttribute(name, cashier);
    document.body.append(frame);
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(
      new DOMRect(0, 0, 1024, 768),
    );
    vi.spyOn(Document.prototype, 'elementFromPoint').mockReturnValue(frame);
    expect(wholeFrame(document)?.host).toBe('https://cashier.house.example');
  });

  it.each(['open', 'closed'] as const)('is told of in an %s shadow root too', (mode) => {
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    const host = document.createElement('div');
    const root = host.attachShadow({ mode });
    const frame = document.createElement('iframe');
    frame.setAttribute('src', cashier);
    root.append(frame);
    document.body.append(host);
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(
      new DOMRect(0, 0, 1024, 768),
    );
    // A page sees the host alone; the browser shows us what is in it.
    const stack = (found: readonly Element[]) => ({ value: () => found, configurable: true });
    Object.defineProperty(Document.prototype, 'elementsFromPoint', stack([host, document.body]));
    Object.defineProperty(ShadowRoot.prototype, 'elementsFromPoint', stack([frame, host]));
    vi.spyOn(Document.prototype, 'elementFromPoint').mockReturnValue(host);
    vi.stubGlobal('chrome', {
      dom: { openOrClosedShadowRoot: (element: Element) => (element === host ? root : null) },
    });
    expect(wholeFrame(document)).toEqual({
      host: 'https://cashier.house.example',
      isCashier: true,
      isOnTop: true,
    });
    vi.unstubAllGlobals();
    Reflect.deleteProperty(Document.prototype, 'elementsFromPoint');
    Reflect.deleteProperty(ShadowRoot.prototype, 'elementsFromPoint');
  });

  it('says whether it lies above what the page shows', () => {
    expect(framed(cashier, { above: false })?.isOnTop).toBe(false);
  });

  it('is none where the frame is a part of the page, or out of sight', () => {
    expect(framed(cashier, { width: 600, height: 400 })).toBeUndefined();
    document.body.replaceChildren();
    expect(framed(cashier, { left: -1024 })).toBeUndefined();
  });

  it('is none where the frame is the page’s own', () => {
    vi.stubGlobal('location', { href: 'https://shop.example/order' });
    expect(framed('https://shop.example/pay')).toBeUndefined();
    vi.unstubAllGlobals();
  });
});

describe('a glance at a page over which a frame lies', () => {
  const address = 'https://shop.example/';
  const look = (beside: string): string => {
    const said = document.createElement('p');
    said.append(beside);
    document.body.append(said);
    vi.spyOn(globalThis, 'length', 'get').mockReturnValue(1);
    return glance(document, address);
  };

  it('looks closer, whatever the address of the frame', () => {
    framed('https://house.example/map');
    expect(hasWholeFrame(document)).toBe(true);
    expect(look('好店')).toBe('checkout');
  });

  it('is not put off by words of the page below it', () => {
    framed('https://house.example/map');
    expect(look('雾从河谷里慢慢升起来'.repeat(30))).toBe('checkout');
  });

  it('leaves one with a small frame alone', () => {
    framed('https://house.example/map', { width: 300 });
    expect(look('好店')).toBe('maybe');
  });
});
