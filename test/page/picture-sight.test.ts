// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isPictureInSight } from '../../lib/page/picture-sight.ts';

const documentKind = Reflect.getPrototypeOf(document) ?? {};
const inWindow = { width: 1000, height: 800 };

/** Boxes by attribute, `left top width height`; whatever lies at a point, the last of the page uppermost. */
function laidOut(body: string): Element {
  const parsed = new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html');
  document.body.replaceChildren(
    ...[...parsed.body.childNodes].map((node) => document.importNode(node, true)),
  );
  const boxOf = (element: Element): DOMRect => {
    const [left = 0, top = 0, width = 1000, height = 800] = (element.getAttribute('box') ?? '')
      .split(' ')
      .filter(Boolean)
      .map(Number);
    return new DOMRect(left, top, width, height);
  };
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function box(
    this: Element,
  ) {
    return boxOf(this);
  });
  Object.defineProperty(document.documentElement, 'scrollWidth', {
    value: 1000,
    configurable: true,
  });
  const at = (x: number, y: number): Element[] => {
    if (x < 0 || y < 0 || x > inWindow.width || y > inWindow.height) return [];
    const inside = (one: Element): boolean => {
      const { left, right, top, bottom } = boxOf(one);
      return left <= x && right >= x && top <= y && bottom >= y;
    };
    return [...document.querySelectorAll('*')]
      .filter((one) => inside(one) && (!one.parentElement || inside(one.parentElement)))
      .toReversed();
  };
  Object.defineProperty(documentKind, 'elementsFromPoint', { value: at, configurable: true });
  const picture = document.querySelector('#qr');
  if (!picture) throw new Error('no picture');
  return picture;
}

afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(documentKind, 'elementsFromPoint');
  Reflect.deleteProperty(document.documentElement, 'scrollWidth');
});

const code = '<img id="qr" box="100 100 200 200">';
const under = (part: string): string => `${code}${part}`;

describe('the picture of a code', () => {
  it.each([
    ['stands plainly', code],
    ['stands below the window', '<img id="qr" box="100 2000 200 200">'],
    ['bears a sign in its middle', under('<img box="180 180 40 40" style="opacity:1">')],
    [
      'lies under a clear link',
      under('<a box="100 100 200 200" style="opacity:1;background-color:rgba(0, 0, 0, 0)"></a>'),
    ],
    ['fades a little', `<div style="opacity:.6">${code}</div>`],
    [
      'can be scrolled to',
      '<div box="0 0 400 90" style="overflow:auto"><img id="qr" box="100 300 200 200"></div>',
    ],
    ['is a drawing', '<svg id="qr" box="100 100 200 200"><path box="100 100 200 200"/></svg>'],
  ])('is seen where it %s', (_, body) => {
    expect(isPictureInSight(laidOut(body))).toBe(true);
  });

  it.each([
    ['is faded', `<div style="opacity:.01">${code}</div>`],
    ['is faded twice', `<div style="opacity:.4"><p style="opacity:.4">${code}</p></div>`],
    ['lies under another', under('<img box="100 100 200 200" style="opacity:1">')],
    ['lies half under another', under('<img box="100 100 100 200" style="opacity:1">')],
    [
      'lies under a ground',
      under(
        '<div box="100 100 200 200" style="opacity:1;background-color:rgb(255, 255, 255)"></div>',
      ),
    ],
    [
      'lies under what lets the pointer through',
      `<div>${code}</div><b box="600 600 9 9"><img class="ghost" box="100 100 200 200" style="opacity:1;pointer-events:none;position:absolute"></b>`,
    ],
    ['lies to the left of the page', '<img id="qr" box="-9999 100 200 200">'],
    ['lies above the page', '<img id="qr" box="100 -500 200 200">'],
    ['is tiny', '<img id="qr" box="100 100 20 20">'],
    [
      'is cut by a box',
      '<div box="100 100 1 1" style="overflow:hidden"><img id="qr" box="100 100 200 200"></div>',
    ],
    [
      'is cut by a box below the window',
      '<div box="100 2000 1 1" style="overflow:hidden"><img id="qr" box="100 2000 200 200"></div>',
    ],
    [
      'is cut by a box that scrolls one pixel',
      '<div box="100 100 1 1" style="overflow:auto"><img id="qr" box="100 100 200 200"></div>',
    ],
    ['shows another by style', '<img id="qr" box="100 100 200 200" style="content:url(data:,x)">'],
  ])('is not seen where it %s', (_, body) => {
    expect(isPictureInSight(laidOut(body))).toBe(false);
  });
});
