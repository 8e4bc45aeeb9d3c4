import { describe, expect, it } from 'vitest';
import type { EntryFilter } from '../../lib/domain/entry.ts';
import { directions, entryKinds, type LedgerColumns } from '../../lib/domain/ledger.ts';
import { placeOfKey } from '../../lib/session/entry-at.ts';
import { mentionedCards, proposedCards } from '../../lib/session/mentions.ts';
import { queryLedger } from '../../lib/session/query.ts';
import type { LoadedPage } from '../../lib/store/pages.ts';
import { sampleColumns } from '../store/sample-entries.ts';

function page(id: string, provider: 'alipay' | 'wechat', columns: LedgerColumns): LoadedPage {
  const listing = { id, month: '2026-09', provider, importId: 'i', count: columns.count };
  return { listing, columns };
}

const noodles = sampleColumns([
  { day: [2026, 9, 30], fen: 3250, shop: '青禾面馆' },
  { day: [2026, 9, 2], fen: 990, shop: 'River Books' },
]);
const parking = sampleColumns([{ day: [2026, 9, 15], fen: 20, shop: '城东停车场' }]);
const income = { ...parking, direction: Uint8Array.of(directions.indexOf('in')) };
const pages = [page('a', 'alipay', noodles), page('b', 'wechat', income)];

const shops = (filter: EntryFilter, limit = 10) =>
  queryLedger(pages, filter, limit).flatMap(({ entries }) => entries.map((e) => e.counterparty));

describe('the list of transactions', () => {
  it('mixes bills of one month, newest first', () => {
    expect(shops({})).toEqual(['青禾面馆', '城东停车场', 'River Books']);
  });

  it('sums everything that matches, however few rows are asked for', () => {
    const [month] = queryLedger(pages, {}, 1);
    expect(month).toMatchObject({ month: '2026-09', count: 3, outFen: 4240, inFen: 20 });
    expect(month?.entries).toHaveLength(1);
  });

  it('leaves a closed order out of the sums and in the list', () => {
    const kind = Uint8Array.of(entryKinds.indexOf('closed'), 0);
    const [month] = queryLedger([page('a', 'alipay', { ...noodles, kind })], {}, 10);
    expect(month).toMatchObject({ count: 2, outFen: 990 });
    expect(month?.entries).toHaveLength(2);
  });

  it.each<[EntryFilter, readonly string[]]>([
    [{ search: '面馆' }, ['青禾面馆']],
    [{ search: 'river' }, ['River Books']],
    [{ search: '32.5' }, ['青禾面馆']],
    [{ search: '¥9.90' }, ['River Books']],
    [{ search: '202600000001' }, ['River Books']],
    [{ search: '32' }, ['青禾面馆']],
    [{ search: '0' }, ['城东停车场']],
    [{ search: '没有的店' }, []],
    [{ provider: 'wechat' }, ['城东停车场']],
    [{ direction: 'in' }, ['城东停车场']],
    [{ since: '2026-09-15' }, ['青禾面馆', '城东停车场']],
    [{ since: '2026-10-01' }, []],
    [{ card: 'ICBC|debit|4471', direction: 'out' }, ['青禾面馆', 'River Books']],
    [{ card: 'CMB|credit|0001' }, []],
  ])('narrowed to %j shows %j', (filter, expected) => expect(shops(filter)).toEqual(expected));

  it('finds the row again that an address names, and none for a wrong one', () => {
    const key = queryLedger(pages, { search: 'river' }, 1)[0]?.entries[0]?.key ?? '';
    expect(placeOfKey(pages, key)).toMatchObject({ row: 1 });
    expect(placeOfKey(pages, 'a.99')).toBeUndefined();
    expect(placeOfKey(pages, 'nowhere')).toBeUndefined();
  });
});

describe('cards that bills mention', () => {
  it('are counted with their bills and last day', () => {
    expect(mentionedCards(pages)).toMatchObject([
      { key: 'ICBC|debit|4471', count: 3, lastDay: '2026-09-30', providers: ['alipay', 'wechat'] },
    ]);
  });

  it('are proposed until they are kept or refused', () => {
    const mentioned = mentionedCards(pages);
    const card = { id: 'c', issuer: 'ICBC', kind: undefined, last4: '4471', alias: '', addedAt: 0 };
    expect(proposedCards(mentioned, [], [])).toHaveLength(1);
    expect(proposedCards(mentioned, [card], [])).toEqual([]);
    expect(proposedCards(mentioned, [], ['ICBC|debit|4471'])).toEqual([]);
    expect(proposedCards(mentioned, [{ ...card, last4: '4472' }], [])).toHaveLength(1);
  });
});
