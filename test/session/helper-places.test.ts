import { describe, expect, it } from 'vitest';
import { helperPlaces, listPatterns, placeSorts } from '../../lib/knowledge/helper-places.ts';
import { allPatterns, comesBy, grantedPlaces } from '../../lib/session/helper-places.ts';
import { brandName } from '../../lib/text/checkout/brand-name.ts';
import { languages } from '../../lib/text/language.ts';
import { hostVerdict } from '../../lib/trust/host-verdict.ts';

const shop = 'https://shop.example/*';
const plain = 'http://shop.example/*';

describe('the built-in list', () => {
  it('holds only hosts that really belong to the house it names', () => {
    for (const { brand, hosts } of helperPlaces) {
      for (const host of hosts) {
        const { verdict, brand: owner } = hostVerdict(`https://${host.replace('*.', '')}/`);
        expect([host, verdict, owner]).toEqual([host, 'official', brand]);
      }
    }
  });

  it('is long enough, names each once, and asks for encrypted pages alone', () => {
    expect(listPatterns.length).toBeGreaterThanOrEqual(30);
    expect(new Set(listPatterns).size).toBe(listPatterns.length);
    expect(new Set(helperPlaces.map(({ brand }) => brand)).size).toBe(helperPlaces.length);
    for (const pattern of listPatterns) {
      expect(pattern).toMatch(/^https:\/\/(?:\*\.)?[a-z\d-]+(?:\.[a-z\d-]+)+\/\*$/);
    }
    expect(new Set(helperPlaces.map(({ sort }) => sort))).toEqual(new Set(placeSorts));
  });

  it('has a name for every house in every language', () => {
    for (const language of languages) {
      for (const { brand } of helperPlaces) {
        expect([brand, typeof brandName(language, brand)]).toEqual([brand, 'string']);
      }
    }
  });
});

describe('what was granted', () => {
  it.each([
    [[], { all: false, list: 'off', sites: [] }],
    [allPatterns, { all: true, list: 'off', sites: [] }],
    [['https://*/*'], { all: true, list: 'off', sites: [] }],
    [['*://*/*'], { all: true, list: 'off', sites: [] }],
    [listPatterns, { all: false, list: 'on', sites: [] }],
    [listPatterns.slice(3), { all: false, list: 'partly', sites: [] }],
    [
      [shop, ...listPatterns, plain, 'https://a.example/*'],
      {
        all: false,
        list: 'on',
        sites: [
          { host: 'a.example', patterns: ['https://a.example/*'] },
          { host: 'shop.example', patterns: [shop, plain] },
        ],
      },
    ],
  ] as const)('%j', (patterns, places) => expect(grantedPlaces(patterns)).toEqual(places));

  it.each([
    ['https://shop.example/pay', [shop], 'site'],
    ['http://shop.example/pay', [shop], undefined],
    ['https://pay.shop.example/', [shop], undefined],
    ['https://shop.example:8443/', [shop], 'site'],
    ['https://cashiersu18.alipay.com/x', listPatterns, 'list'],
    ['https://alipay.com/', listPatterns, 'list'],
    ['https://notalipay.com/', listPatterns, undefined],
    ['http://www.alipay.com/', listPatterns, undefined],
    ['http://any.example/', allPatterns, 'all'],
    ['https://www.alipay.com/', [...listPatterns, ...allPatterns], 'list'],
    ['https://shop.example/', [shop, ...allPatterns], 'site'],
    ['https://shop.example/', ['*://shop.example/*'], 'site'],
    ['https://shop.example/', [], undefined],
  ] as const)('%s comes by %j: %s', (address, patterns, by) =>
    expect(comesBy(new URL(address), patterns)).toBe(by),
  );
});
