// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import type { Extension } from '../../entrypoints/checkout.content/extension.ts';
import { makeTranscriber } from '../../entrypoints/transcript.content/transcriber.ts';

beforeEach(() => {
  // This stand-in for a browser lays nothing out and calls everything hidden.
  vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(true);
  document.body.innerText = '应付金额 ¥9.00';
});

function started() {
  const ask = vi.fn((_question: string, _request: unknown) => Promise.resolve({ ok: false }));
  const extension = { ask } as unknown as Extension;
  return { ask, transcriber: makeTranscriber(document, extension) };
}

it('has the page read as soon as it is there, and again only when it has changed', async () => {
  const { ask, transcriber } = started();
  expect(ask).toHaveBeenCalledTimes(1);
  expect(ask.mock.calls[0]?.[0]).toBe('helper.read');
  const first = transcriber.takeFirst();
  const same = transcriber.again(first);
  expect(same.reading).toBe(first.reading);
  expect(ask).toHaveBeenCalledTimes(1);
  document.body.innerText = '应付金额 ¥8.00';
  const other = transcriber.again(same);
  expect(other.text).toContain('8.00');
  expect(ask).toHaveBeenCalledTimes(2);
});

it('asks once more for a page that nobody got to read', () => {
  const { ask, transcriber } = started();
  transcriber.again(undefined);
  expect(ask).toHaveBeenCalledTimes(2);
});
