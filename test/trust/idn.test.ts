import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostVerdict } from '../../lib/trust/host-verdict.ts';
import { unicodeLabel } from '../../lib/trust/punycode.ts';
import { disguisedNames, honestNames } from './idn-names.ts';
import { toAscii } from './to-ascii.ts';

const verdict = (host: string): string => hostVerdict(toAscii(host)).verdict;
const rule = (host: string): string | undefined => hostVerdict(toAscii(host)).findings[0]?.rule;

describe('names in letters beyond a to z', () => {
  it('are left alone where they speak their own language', () => {
    expect(honestNames.length).toBeGreaterThan(300);
    expect(honestNames.filter((host) => verdict(host) !== 'unknown')).toEqual([]);
  });

  it('are caught where they dress up', () => {
    expect(disguisedNames.length).toBeGreaterThan(400);
    expect(disguisedNames.filter((host) => verdict(host) !== 'lookalike')).toEqual([]);
  });

  it.each([
    ['tao\u200Bbao.com', 'idn-invisible'],
    ['①②.com', 'idn-unreadable'],
    ['ꓮꓲ.com', 'idn-unusual-letter'],
    ['тaobao.com', 'idn-mixed-scripts'],
    ['۱٢.com', 'idn-mixed-digits'],
    ['12з06.com', 'idn-digit-twins'],
    ['сосо.com', 'idn-whole-script'],
    ['go一to.com', 'idn-odd-place'],
    ['ñłe.com', 'idn-stray-accents'],
    ['móney5.com', 'idn-stray-accents'],
    ['fácebook.com', 'idn-known-name'],
  ])('%s for the reason %s', (host, expected) => {
    expect(rule(host)).toBe(expected);
  });

  it('say whom they imitate, also with a slip besides', () => {
    expect(hostVerdict(toAscii('тaobao.com')).target).toBe('taobao.com');
    expect(hostVerdict(toAscii('ıcbc.com.cn')).target).toBe('icbc.com.cn');
    expect(hostVerdict(toAscii('weixin.ɋq.com')).target).toBe('weixin.qq.com');
    expect(hostVerdict(toAscii('unıonqay.com')).target).toBe('unionpay.com');
    expect(hostVerdict(toAscii('ñłe.com')).target).toBeUndefined();
  });

  it('of an alphabet that is at home under the ending are words of that country', () => {
    expect([verdict('сосна.com'), verdict('сосо.ru'), verdict('сосо.рф')]).toEqual(
      Array.from({ length: 3 }, () => 'unknown'),
    );
  });
});

describe('Punycode', () => {
  it('is read back as it was written', () => {
    const letter = fc
      .integer({ min: 0x80, max: 0xd7_ff })
      .map((point) => String.fromCodePoint(point));
    const text = fc.array(fc.oneof(letter, fc.constantFrom('a', 'z', '7', '-', '𐌰')), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(text, letter, (before, last) => {
        const label = before.join('') + last;
        expect(unicodeLabel(toAscii(label))).toBe(label);
      }),
    );
  });

  it.each([
    ['xn--fiqs8s', '中国'],
    ['xn--bcher-kva', 'bücher'],
    ['icbc', 'icbc'],
    ['xn--99999999', undefined],
    ['xn--!!', undefined],
    ['xn--ab-', 'ab'],
  ])('%s is %s', (label, expected) => {
    expect(unicodeLabel(label)).toBe(expected);
  });

  it('that hides plain letters is no name a registry gave out', () => {
    expect(hostVerdict('xn--icbc-.com').findings[0]?.rule).toBe('idn-unreadable');
  });
});
