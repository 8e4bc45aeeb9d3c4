import { describe, expect, it } from 'vitest';
import { decodeQr } from '../../lib/checkout/qr-decode.ts';
import { encodeQr } from './qr/encode.ts';
import { chanceOf, conditions } from './qr/spoil.ts';

const payload = 'https://qr.alipay.com/bax04417mzq9wd2kcvtx00a1';

describe('decodeQr', () => {
  const quick = Object.keys(conditions).filter((name) => name !== 'in a page' && name !== 'large');

  it.each(quick)('reads a code that is %s', async (name) => {
    const image = conditions[name]?.(encodeQr(payload, 'H'), chanceOf(3));
    expect(image && (await decodeQr(image))).toBe(payload);
  });

  it('reads nothing where there is no code', async () => {
    const data = new Uint8ClampedArray(120 * 120 * 4).fill(255);
    expect(await decodeQr({ data, width: 120, height: 120 })).toBeUndefined();
  });

  it('refuses pictures that are too small or cut off', async () => {
    expect(await decodeQr({ data: new Uint8ClampedArray(4), width: 1, height: 1 })).toBeUndefined();
    expect(
      await decodeQr({ data: new Uint8ClampedArray(4), width: 90, height: 90 }),
    ).toBeUndefined();
  });
});
