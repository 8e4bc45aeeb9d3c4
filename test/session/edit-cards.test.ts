import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Card, cardsAtHand, trashTime } from '../../lib/domain/card.ts';
import {
  cardDraftErrors,
  cardOfDraft,
  draftOfCard,
  refusedAtOnce,
} from '../../lib/session/card-draft.ts';
import type { CardDraft } from '../../lib/domain/card-draft.ts';
import { emptyCardDraft } from '../../lib/session/drafts.ts';
import {
  placeOfCard,
  trashDaysLeft,
  withCardAt,
  withCardPut,
} from '../../lib/session/arrange-cards.ts';
import {
  withCard,
  withDismissed,
  withoutCard,
  withoutExpiredTrash,
} from '../../lib/session/edit-cards.ts';
import type { Records } from '../../lib/store/records.ts';

const now = 1_790_000_000_000;
const day = 86_400_000;

function card(id: string, part: Partial<Card> = {}): Card {
  return { id, issuer: 'ICBC', kind: 'debit', last4: '0000', alias: '', addedAt: 0, ...part };
}

const record = (...cards: readonly Card[]): Records['cards'] => ({ cards, dismissed: [] });
const filled: CardDraft = { ...emptyCardDraft, issuer: 'ICBC', last4: '1234' };

/** Cards of different tails, some archived, some in the trash. */
const records = fc
  .array(fc.record({ archived: fc.boolean(), trashed: fc.boolean(), age: fc.nat(60 * day) }), {
    maxLength: 12,
  })
  .map((rows) =>
    record(
      ...rows.map(({ archived, trashed, age }, at) =>
        card(`c${at}`, {
          last4: String(at).padStart(4, '0'),
          archivedAt: archived ? now - age : undefined,
          trashedAt: trashed ? now - age : undefined,
        }),
      ),
    ),
  );

describe('the order of the cards', () => {
  it('is a permutation after any move, and leaves cards that are put away where they are', () => {
    fc.assert(
      fc.property(records, fc.nat(12), fc.integer({ min: -3, max: 15 }), (before, at, place) => {
        const after = withCardAt(before, `c${at}`, place);
        expect(after.cards.map(({ id }) => id).toSorted()).toEqual(
          before.cards.map(({ id }) => id).toSorted(),
        );
        const hand = new Set(cardsAtHand(before.cards));
        before.cards.forEach((known, index) => {
          if (!hand.has(known)) expect(after.cards[index]).toBe(known);
        });
      }),
    );
  });

  it('has the moved card at its place, and goes back to what it was', () => {
    fc.assert(
      fc.property(records, fc.nat(12), fc.nat(12), (before, at, place) => {
        const id = `c${at}`;
        const from = placeOfCard(before, id);
        const count = cardsAtHand(before.cards).length;
        fc.pre(from >= 0 && place < count);
        const after = withCardAt(before, id, place);
        expect(placeOfCard(after, id)).toBe(place);
        expect(withCardAt(after, id, from)).toEqual(before);
      }),
    );
  });
});

describe('putting cards away', () => {
  it('and bringing them back changes nothing else', () => {
    fc.assert(
      fc.property(records, fc.nat(12), fc.boolean(), (before, at, trash) => {
        const kept = before.cards[at];
        fc.pre(kept !== undefined);
        if (!kept) return;
        const away = withCardPut(before, kept.id, trash ? { trashedAt: now } : { archivedAt: now });
        expect(placeOfCard(away, kept.id)).toBe(-1);
        expect(placeOfCard(withCardPut(away, kept.id, {}), kept.id)).toBeGreaterThanOrEqual(0);
        expect(withCardPut(away, kept.id, kept)).toEqual(before);
      }),
    );
  });

  it('ends after thirty days in the trash, and never in the archive', () => {
    fc.assert(
      fc.property(records, (before) => {
        const after = withoutExpiredTrash(before, now);
        for (const kept of before.cards) {
          const expired = kept.trashedAt !== undefined && now - kept.trashedAt >= trashTime;
          expect(after.cards.includes(kept)).toBe(!expired);
        }
        expect(withoutExpiredTrash(after, now)).toBe(after);
      }),
    );
  });

  it('counts the days that are left, the last one too', () => {
    expect(trashDaysLeft({}, now)).toBeUndefined();
    expect(trashDaysLeft({ trashedAt: now }, now)).toBe(30);
    expect(trashDaysLeft({ trashedAt: now - 29.5 * day }, now)).toBe(1);
    expect(trashDaysLeft({ trashedAt: now - 40 * day }, now)).toBe(1);
  });
});

describe('a card', () => {
  it('is put in once, also where its twin lies in the trash', () => {
    const before = record(card('a', { last4: '1234', trashedAt: now }));
    expect(withCard(before, card('b', { last4: '1234' }))).toBe(before);
    expect(withCard(before, card('b', { last4: '1234', kind: 'credit' })).cards).toHaveLength(2);
  });

  it('takes the place of the one with its id, and goes for good', () => {
    const before = record(card('a', { last4: '1111' }), card('b', { last4: '2222' }));
    const after = withCard(before, card('a', { last4: '1111', alias: '买菜卡' }));
    expect(after.cards.map(({ alias }) => alias)).toEqual(['买菜卡', '']);
    expect(withoutCard(after, 'a').cards.map(({ id }) => id)).toEqual(['b']);
  });

  it('comes back out of its form as it went in', () => {
    const whole = card('a', {
      last4: '1234',
      alias: '工资卡',
      accountClass: 2,
      status: 'frozen',
      limits: [
        { period: 'day', fen: 500_050, seenOn: '2026-10-01' },
        { period: 'year', fen: 20_000_000, seenOn: '2026-09-30' },
      ],
      phoneEnd: '07',
      checkOn: '2027-01-31',
      note: '放在书桌里',
      archivedAt: 5,
    });
    expect(cardDraftErrors(draftOfCard(whole), [whole], 'a')).toEqual({});
    expect(cardOfDraft(draftOfCard(whole), whole)).toEqual(whole);
  });

  it('keeps the last two digits of the reserved phone number, never more', () => {
    const kept = { id: 'a', addedAt: 0 };
    expect(cardOfDraft({ ...filled, phoneEnd: '07' }, kept).phoneEnd).toBe('07');
    expect(refusedAtOnce({ ...filled, phoneEnd: '007' })).toEqual({ phoneEnd: 'whole-phone' });
  });

  it('has an account class only as a debit card, and no limit without an amount', () => {
    const limits = [{ period: 'day', yuan: ' ', seenOn: '' }] as const;
    const draft: CardDraft = { ...filled, kind: 'credit', accountClass: 2, limits };
    expect(cardDraftErrors(draft, [], 'new')).toEqual({});
    const kept = cardOfDraft(draft, { id: 'a', addedAt: 0 });
    expect(kept.accountClass).toBeUndefined();
    expect(kept.limits).toEqual([]);
  });

  it('that a bill names and the person denies is remembered as denied', () => {
    const denied = withDismissed(record(), 'ICBC|debit|1234', true);
    expect(denied.dismissed).toEqual(['ICBC|debit|1234']);
    expect(withDismissed(denied, 'ICBC|debit|1234', false).dismissed).toEqual([]);
  });
});

describe('a card form', () => {
  it.each([
    [{}, {}],
    [{ issuer: '' }, { issuer: 'issuer-missing' }],
    [{ kind: undefined }, { kind: 'kind-missing' }],
    [{ last4: '12' }, { last4: 'last4-invalid' }],
    [{ last4: '12345' }, { last4: 'whole-number' }],
    [{ alias: '很'.repeat(21) }, { alias: 'alias-too-long' }],
    [{ alias: '6222 0212-3456 7890' }, { alias: 'long-number' }],
    [{ phoneEnd: '7' }, { phoneEnd: 'phone-end-invalid' }],
    [{ phoneEnd: '13800138000' }, { phoneEnd: 'whole-phone' }],
    [{ checkOn: '12/27' }, { checkOn: 'day-invalid' }],
    [{ checkOn: '2027-02-30' }, { checkOn: 'day-invalid' }],
    [{ note: '字'.repeat(101) }, { note: 'note-too-long' }],
    [{ note: '卡号 ６２２２０２１２３４５６７８９０' }, { note: 'long-number' }],
    [{ note: '电话 138 0013 8000' }, { note: 'long-number' }],
    [{ note: '6222\n0210\n0100\n1234' }, { note: 'long-number' }],
    [{ alias: '6222·0210·0100' }, { alias: 'long-number' }],
    [{ note: '2026-10-07 去过网点，客服 95588' }, {}],
  ] as const)('with %j says %j', (part, errors) => {
    expect(cardDraftErrors({ ...filled, ...part }, [], 'new')).toEqual(errors);
  });

  it.each([
    ['5000', '2026-10-01', undefined],
    ['¥ 5,000.50', '2026-10-01', undefined],
    ['５０００', '2026-10-01', undefined],
    ['五千', '2026-10-01', 'limit-invalid'],
    ['0', '2026-10-01', 'limit-invalid'],
    ['5000', '', 'limit-day-missing'],
    ['6222021234567890', '2026-10-01', 'long-number'],
  ] as const)('takes a limit of %s seen on %s: %s', (yuan, seenOn, code) => {
    const draft: CardDraft = { ...filled, limits: [{ period: 'day', yuan, seenOn }] };
    expect(cardDraftErrors(draft, [], 'new')['limit-0']).toBe(code);
  });

  it('says that the card is there already, or lies put away', () => {
    const there = card('a', { last4: '1234' });
    expect(cardDraftErrors(filled, [there], 'new')).toEqual({ last4: 'card-exists' });
    expect(cardDraftErrors(filled, [there], 'a')).toEqual({});
    expect(cardDraftErrors(filled, [{ ...there, archivedAt: 1 }], 'new')).toEqual({
      last4: 'card-put-away',
    });
  });

  it('refuses a whole number at once, in whatever field and however it is written', () => {
    const digits = fc.array(fc.nat(9), { minLength: 11, maxLength: 20 }).map((all) => all.join(''));
    const written = fc
      .tuple(digits, fc.constantFrom('', ' ', '-'), fc.nat(4))
      .map(([number, gap, every]) =>
        number.replaceAll(new RegExp(`.{${every + 1}}`, 'g'), `$&${gap}`),
      );
    fc.assert(
      fc.property(written, fc.string({ maxLength: 5 }), (number, around) => {
        for (const field of ['last4', 'alias', 'note', 'phoneEnd'] as const) {
          const draft = { ...filled, [field]: `${around} ${number}` };
          expect(refusedAtOnce(draft)[field]).toBeDefined();
        }
      }),
    );
  });
});
