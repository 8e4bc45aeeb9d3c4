// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { wholeFrameHost } from '../../lib/checkout/page-hosts.ts';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** What is told of a page with one frame; the window is 1024 to 768. */
function framed(src: string, { width = 1024, height = 768, left = 0 } = {}): string | undefined {
  // This stand-in for a browser complains of each frame that it does not load.
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(
    new DOMRect(left, 0, width, height),
  );
  const frame = document.createElement('iframe');
  frame.setAttribute('src', src);
  document.body.append(frame);
  return wholeFrameHost(document);
}

describe('a page that is the cashier of another house in a frame', () => {
  it.each([
    ['https://cashier.house.example/x?y', 'https://cashier.house.example'],
    ['https://house.example:8443/pay/1', 'https://house.example:8443'],
    ['https://house.example/epay/1', 'https://house.example'],
    ['https://house.example/map', undefined],
    ['https://house.example/display/1', undefined],
    ['https://trade.house.example/chart', undefined],
    ['about:blank', undefined],
    ['javascript:pay()', undefined],
  ])('%s: %s', (src, host) => {
    expect(framed(src)).toBe(host);
  });

  it('is none where the frame is a part of the page, or out of sight', () => {
    const cashier = 'https://cashier.house.example/';
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
