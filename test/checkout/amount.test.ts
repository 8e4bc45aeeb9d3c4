import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountsIn, currencyOf, minorUnits, readPrice } from '../../lib/checkout/amount.ts';
import { leastMs } from '../least-time.ts';

describe('readPrice', () => {
  it.each([
    ['¥1,268.00', '1268.00', '¥'],
    ['￥６８．２０　元', '68.20', '¥'],
    ['3.5万元', '35000', '元'],
    ['人民币 1,999.00 元', '1999.00', '人民币'],
    ['1 298,00 €', '1298.00', '€'],
    ['10€95', '10.95', '€'],
    ['Rp 31.500', '31500', 'Rp'],
    ['$.75', '0.75', '$'],
    ["CHF 1'049,95", '1049.95', 'CHF'],
    ['NT$1,280', '1280', 'NT$'],
    ['NT$1,280.00', '1280.00', 'NT$'],
    ['₩12,800', '12800', '₩'],
    ['$249.00 AUD', '249.00', 'AUD'],
    ['HKD $318', '318', 'HKD'],
    ['Free shipping', '0', undefined],
  ])('%s', (text, decimal, mark) => {
    expect(readPrice(text)).toMatchObject({ decimal, ...(mark !== undefined && { mark }) });
  });

  it.each(['几百元', '若干', '50%', ''])('reads no amount in "%s"', (text) => {
    expect(readPrice(text)).toBeUndefined();
  });

  it('takes the currency from beside the price when the price names none', () => {
    expect(readPrice('690,00', 'Preis in €')?.mark).toBe('€');
    expect(readPrice('16.00', 'EUROPA')?.mark).toBeUndefined();
  });
});

describe('amountsIn', () => {
  it('keeps two prices of one sentence apart', () => {
    const said = amountsIn('原价￥199 现价￥99.00').map(({ decimal }) => decimal);
    expect(said).toEqual(['199', '99.00']);
  });

  it('says where each stands and which are deductions', () => {
    const text = '优惠 -¥5.00 合计 ¥30';
    expect(
      amountsIn(text).map(({ negative, start, end }) => [negative, text.slice(start, end)]),
    ).toEqual([
      [true, '-¥5.00'],
      [false, '¥30'],
    ]);
  });

  it('reads any text in reasonable time and never throws', () => {
    fc.assert(fc.property(fc.string({ maxLength: 500 }), (text) => amountsIn(text).length >= 0));
    for (const text of [' '.repeat(100_000), '1,'.repeat(50_000)])
      expect(leastMs(() => amountsIn(text), 2)).toBeLessThan(500);
  });
});

describe('minorUnits', () => {
  it('is exact or nothing', () => {
    expect(minorUnits('1268.5', 'CNY')).toBe(126_850);
    expect(minorUnits('1.005', 'CNY')).toBeUndefined();
    expect(minorUnits('12.3400', 'CNY')).toBe(1234);
    expect(minorUnits('3500', 'JPY')).toBe(3500);
    expect(minorUnits('12800.00', 'KRW')).toBe(12_800);
    expect(minorUnits('99999999999999999', 'CNY')).toBeUndefined();
  });
});

describe('a sign that several countries share', () => {
  it.each([
    ['¥1,000 JPY', ['JPY']],
    ['￥1,000日元', ['日元']],
    ['$12.00 HKD', ['HKD']],
    ['¥99.00元', ['¥']],
    ['¥100.00 CNY', ['CNY']],
    ['¥100 USD 14.00', ['¥', undefined]],
    ['¥100 US$14.00', ['¥', 'US$']],
  ])('of %s', (text, marks) => {
    expect(amountsIn(text).map(({ mark }) => mark)).toEqual(marks);
  });
});

describe('currencyOf', () => {
  it.each([
    ['¥', 'zh-CN', 'shop.example.com', 'CNY'],
    ['¥', 'ja', 'shop.example.com', 'JPY'],
    ['元', 'zh-CN', 'shop.example.com', 'CNY'],
    ['元', 'zh-Hant-TW', 'shop.example.com', 'TWD'],
    ['NT$', 'en', 'shop.example.com', 'TWD'],
    ['$', 'zh-TW', 'shop.example.com', 'TWD'],
    ['$', 'zh-Hant', 'shop.example.com.hk', 'HKD'],
    ['$', 'en-US', 'shop.example.com.au', 'AUD'],
    ['$', 'en-CA', 'shop.example.com', 'CAD'],
    ['$', 'en', 'shop.example.sg', 'SGD'],
    ['$', 'en', 'shop.example.com', 'USD'],
    ['$', 'zh-Hant', 'shop.example.com', undefined],
    ['$', 'zh-CN', 'shop.example.com', undefined],
    ['$', 'en', 'shop.example.com.cn', undefined],
    ['zł', '', '', 'PLN'],
    [undefined, 'zh-CN', 'shop.example.cn', undefined],
  ])('%s on a page in "%s" at %s', (...[mark, language, host, code]) => {
    expect(currencyOf(mark, { language, host })).toBe(code);
  });

  it('takes the one dollar that the page names elsewhere where nothing else tells', () => {
    const nowhere = { language: 'zh-Hant', host: 'shop.example.com' };
    expect(currencyOf('$', nowhere, 'HKD')).toBe('HKD');
    expect(currencyOf('$', { ...nowhere, language: 'zh-TW' }, 'USD')).toBe('TWD');
  });
});
