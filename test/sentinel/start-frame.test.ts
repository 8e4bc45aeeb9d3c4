// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Extension } from '../../entrypoints/checkout.content/extension.ts';
import { startFrame } from '../../entrypoints/frame.content/start-frame.ts';
import { ok } from '../../lib/domain/result.ts';
import { transcribeBoxes } from '../../lib/page/boxes.ts';
import { transcribe } from '../../lib/page/transcribe.ts';

let asked: string[] = [];
const extension: Extension = {
  ask: (question) => {
    asked.push(question);
    return Promise.resolve(ok({} as never));
  },
  isAlive: () => true,
  onView: () => () => undefined,
  onFrame: () => () => undefined,
};

beforeEach(() => {
  asked = [];
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

/** A frame of this size in a window of 1280 to 900. */
function started(width: number, height: number, html: string): readonly string[] {
  for (const [name, value] of Object.entries({ innerWidth: width, innerHeight: height }))
    vi.stubGlobal(name, value);
  vi.stubGlobal('outerWidth', 1280);
  vi.stubGlobal('outerHeight', 900);
  document.body.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  startFrame(document, { transcribeBoxes, transcribe }, extension);
  return asked;
}

it('a small frame tells what boxes it shows, and nothing of its words', () => {
  expect(started(300, 150, '<p>应付金额 ¥128.60</p>')).toEqual([]);
  expect(started(300, 150, '<input name="pin">')).toEqual(['helper.frame']);
});

it('a large frame tells all that it shows, boxes or none', () => {
  expect(started(1280, 800, '')).toEqual([]);
  expect(started(1280, 800, '<p>应付金额 ¥128.60</p>')).toEqual(['helper.framed']);
});

it('a strip as wide as the page is no page', () => {
  expect(started(1280, 90, '<p>应付金额 ¥128.60</p>')).toEqual([]);
});
