import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { partsOfHost } from '../../lib/trust/registrable.ts';

const list = '../shared/corpora/test_psl.txt';
const present = existsSync(list);
if (!present) console.log('skipped: no ../shared');

describe('main domains', () => {
  it.each([
    ['a.b.icbc.com.cn', 'icbc.com.cn'],
    ['shop.gov.cn', 'shop.gov.cn'],
    ['one.two.ck', 'one.two.ck'],
    ['someone.github.io', 'someone.github.io'],
    ['a.b.xn--55qx5d.cn', 'b.xn--55qx5d.cn'],
    ['com.cn', undefined],
    ['localhost', undefined],
    ['203.0.113.7', undefined],
    ['[2001:db8::1]', undefined],
  ])('of %s is %s', (host, expected) => {
    expect(partsOfHost(host)?.registrable).toBe(expected);
  });

  it('come apart into label, ending and what stands before', () => {
    const { label, suffix, before } = partsOfHost('a.b.icbc.com.cn') ?? {};
    expect([label, suffix, before]).toEqual(['icbc', 'com.cn', ['a', 'b']]);
  });

  it.skipIf(!present)('are those of the Public Suffix List', () => {
    const cases = readFileSync(list, 'utf8').matchAll(
      /^checkPublicSuffix\('([^']+)', (?:'([^']+)'|null)\)/gm,
    );
    const asked = [...cases].filter(([, host = '']) => /^[a-z\d][^A-Z]*$/.test(host));
    const wrong = asked.filter(
      ([, host = '', domain]) => partsOfHost(host)?.registrable !== domain,
    );
    expect(asked.length).toBeGreaterThan(50);
    expect(wrong.map(([line]) => line)).toEqual([]);
  });
});
