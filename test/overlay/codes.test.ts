// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { codeReader, type ReadPictureCode } from '../../entrypoints/checkout.content/codes.ts';
import type { QrReading } from '../../lib/checkout/qr-payload.ts';

const order: QrReading = { scheme: 'wechat-native', use: 'order', brand: 'wechat' };
const person: QrReading = { scheme: 'wechat-personal', use: 'receipt', brand: 'wechat' };

afterEach(() => vi.useRealTimers());

/** Reads canvases that hold what `found` says, in order, until nothing more is told. */
async function readAll(found: readonly Awaited<ReturnType<ReadPictureCode>>[]) {
  vi.useFakeTimers();
  const pictures = found.map(() => document.createElement('canvas'));
  const asked: number[] = [];
  const codes = codeReader({
    fetchReader: () =>
      Promise.resolve((picture) => {
        const at = pictures.findIndex((one) => one === picture);
        asked.push(at);
        return Promise.resolve(found[at]);
      }),
    onNews: () => undefined,
  });
  codes.seen(pictures);
  await vi.advanceTimersByTimeAsync(10);
  const seen = codes.seen(pictures);
  codes.stop();
  return { seen, asked };
}

it('a code for an order does not speak for a person’s beside it', async () => {
  const { seen } = await readAll([{ reading: order }, { trouble: 'no-code' }, { reading: person }]);
  expect(seen).toEqual({ reading: person });
});

it('pictures that nobody sees do not count among those that are read', async () => {
  const { seen, asked } = await readAll([
    undefined,
    undefined,
    undefined,
    { reading: person },
    { trouble: 'no-code' },
    { trouble: 'no-code' },
    { reading: order },
  ]);
  expect(seen).toEqual({ reading: person });
  expect(asked.slice(0, 6)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(asked).not.toContain(6);
});

it('where nobody sees any picture none is read', async () => {
  const { seen } = await readAll([undefined, undefined]);
  expect(seen).toEqual({ trouble: 'picture-empty' });
});
