import { dayNumber } from '../domain/calendar.ts';
import type { Card, CardLimit } from '../domain/card.ts';
import { holdsLongNumber } from '../domain/masked-words.ts';
import { parseYuan } from '../domain/money.ts';
import type { CardDraftErrors, CardFormErrorCode } from '../text/codes.ts';
import type { CardDraft, LimitDraft } from '../domain/card-draft.ts';
import { emptyCardDraft } from './drafts.ts';
import { type CardPlace, isPutAway, twinOf } from './edit-cards.ts';

const aliasLength = 20;
const noteLength = 100;

/** What keeps a card form from being saved. */
export function cardDraftErrors(
  draft: CardDraft,
  cards: readonly Card[],
  editedId: string,
): CardDraftErrors {
  const twin = twinOf(cards, draft, editedId);
  const problems: readonly (readonly [keyof CardDraft, CardFormErrorCode, boolean])[] = [
    ['issuer', 'issuer-missing', draft.issuer === ''],
    ['kind', 'kind-missing', draft.kind === undefined],
    ['last4', 'card-put-away', twin !== undefined && isPutAway(twin)],
    ['last4', 'card-exists', twin !== undefined && !isPutAway(twin)],
    ['last4', 'last4-invalid', !/^\d{4}$/.test(draft.last4)],
    ['alias', 'alias-too-long', lengthOf(draft.alias) > aliasLength],
    ['phoneEnd', 'phone-end-invalid', !/^(?:\d\d)?$/.test(draft.phoneEnd)],
    ['checkOn', 'day-invalid', draft.checkOn !== '' && !isDay(draft.checkOn)],
    ['note', 'note-too-long', lengthOf(draft.note) > noteLength],
  ];
  const found = problems.filter(([, , wrong]) => wrong).map(([field, code]) => [field, code]);
  return Object.fromEntries([...found, ...limitErrors(draft), ...refusedEntries(draft)]);
}

/**
 * What may not even be a draft: a whole card or phone number, wherever it was typed or pasted. The form keeps what
 * stood there before.
 */
export function refusedAtOnce(draft: CardDraft): CardDraftErrors {
  return Object.fromEntries(refusedEntries(draft));
}

function refusedEntries(draft: CardDraft): readonly (readonly [string, CardFormErrorCode])[] {
  const refusals: readonly (readonly [string, CardFormErrorCode, boolean])[] = [
    ['last4', 'whole-number', digitsIn(draft.last4) > 4],
    ['phoneEnd', 'whole-phone', digitsIn(draft.phoneEnd) > 2],
    ['alias', 'long-number', holdsLongNumber(draft.alias)],
    ['note', 'long-number', holdsLongNumber(draft.note)],
    ...draft.limits.map(
      ({ yuan }, at) => [`limit-${at}`, 'long-number', holdsLongNumber(yuan)] as const,
    ),
  ];
  return refusals.filter(([, , wrong]) => wrong).map(([field, code]) => [field, code]);
}

function limitErrors({ limits }: CardDraft): readonly (readonly [string, CardFormErrorCode])[] {
  const problems = limits.map((limit, at) => [`limit-${at}`, limitProblem(limit)] as const);
  return problems.flatMap(([field, code]) => (code ? [[field, code] as const] : []));
}

/** An amount left empty is no limit and no problem. */
function limitProblem(limit: LimitDraft): CardFormErrorCode | undefined {
  if (limit.yuan.trim() === '') return undefined;
  if (limitFen(limit) === undefined) return 'limit-invalid';
  return isDay(limit.seenOn) ? undefined : 'limit-day-missing';
}

/** Whole fen; undefined for what is no amount, and for nothing at all. */
function limitFen({ yuan }: LimitDraft): number | undefined {
  const plain = yuan.normalize('NFKC').replaceAll(/[\s\u00A5]/g, '');
  return parseYuan(plain) || undefined;
}

function isDay(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return /^\d{4}-\d\d-\d\d$/.test(day) && dayNumber(year, month, date) !== undefined;
}

function lengthOf(text: string): number {
  return Array.from(text.trim()).length;
}

function digitsIn(text: string): number {
  return text.normalize('NFKC').replaceAll(/\D/g, '').length;
}

/** The form for a card that is kept. */
export function draftOfCard(card: Card): CardDraft {
  return {
    ...emptyCardDraft,
    issuer: card.issuer,
    kind: card.kind,
    last4: card.last4,
    alias: card.alias,
    accountClass: card.accountClass,
    status: card.status ?? 'normal',
    limits: (card.limits ?? []).map(({ period, fen, seenOn }) => ({
      period,
      yuan: (fen / 100).toFixed(fen % 100 === 0 ? 0 : 2),
      seenOn,
    })),
    phoneEnd: card.phoneEnd ?? '',
    checkOn: card.checkOn ?? '',
    note: card.note ?? '',
  };
}

/** The card that a form without errors describes. Account classes are for debit cards alone; empty limits are dropped. */
export function cardOfDraft(
  draft: CardDraft,
  kept: Pick<Card, 'id' | 'addedAt'> & CardPlace,
): Card {
  return {
    id: kept.id,
    issuer: draft.issuer,
    kind: draft.kind,
    last4: draft.last4,
    alias: draft.alias.trim(),
    addedAt: kept.addedAt,
    accountClass: draft.kind === 'debit' ? draft.accountClass : undefined,
    status: draft.status,
    limits: draft.limits.flatMap(limitOf),
    phoneEnd: draft.phoneEnd || undefined,
    checkOn: draft.checkOn || undefined,
    note: draft.note.trim() || undefined,
    archivedAt: kept.archivedAt,
    trashedAt: kept.trashedAt,
  };
}

function limitOf(draft: LimitDraft): readonly CardLimit[] {
  const fen = limitFen(draft);
  return fen === undefined ? [] : [{ period: draft.period, fen, seenOn: draft.seenOn }];
}
