import { type Binding, isInUse } from '../domain/binding.ts';
import { beijingDay, dayNumber, dayText } from '../domain/calendar.ts';
import { type Card, cardsAtHand } from '../domain/card.ts';
import type { Channel, Support, SupportCorrection } from '../domain/support.ts';
import type { WalletId } from '../domain/wallet.ts';
import { supportOf } from '../knowledge/compatibility.ts';
import type { SeenPair } from './seen-bindings.ts';
import { type AnsweredSupport, answerSupport, type SupportSources } from './support.ts';

/** Why a card stands where it stands in the list; each has a sentence. */
export const alternativeReasons = [
  'bound',
  'paid-lately',
  'supported',
  'support-limited',
  'support-unknown',
  'works-elsewhere',
  'status-normal',
  'limits-recorded',
  'not-supported',
  'card-frozen',
  'card-lost',
  'card-dormant',
  'card-closed',
  'check-due',
  'not-sure-bound',
  'under-way',
  'failed-before',
] as const;
export type AlternativeReason = (typeof alternativeReasons)[number];

export interface AlternativeWhy {
  readonly code: AlternativeReason;
  /** `YYYY-MM-DD`, where the reason has a day. */
  readonly day?: string | undefined;
}

/** One of the person's own cards as a substitute. */
export interface Alternative {
  readonly card: Card;
  /** False where a reason forbids it; such a card comes last and says why. */
  readonly usable: boolean;
  /** Its binding in this wallet, where there is one. */
  readonly bindingId: string | undefined;
  readonly support: AnsweredSupport | undefined;
  /** The weightiest first. */
  readonly reasons: readonly AlternativeWhy[];
}

export interface AlternativesQuestion {
  readonly wallet: WalletId;
  readonly channel: Channel;
  readonly cards: readonly Card[];
  readonly bindings: readonly Binding[];
  readonly corrections: readonly SupportCorrection[];
  /** The card that did not work. */
  readonly without?: string | undefined;
  /** `YYYY-MM-DD`, Beijing. */
  readonly today: string;
  /** What the bills show, where there are any. */
  readonly seen?: readonly SeenPair[];
  /** The table of what is known; another one in a test. */
  readonly table?: SupportSources['table'];
}

/** A payment in the last three months is lately. */
export const latelyDays = 90;
/** A card is worth a look a month before its day. */
const lookAheadDays = 30;

/** How much a reason speaks for a card; `never` keeps it out whatever speaks for it. */
const weights: Readonly<Record<AlternativeReason, number | 'never'>> = {
  bound: 40,
  'paid-lately': 20,
  supported: 16,
  'support-limited': 6,
  'support-unknown': 0,
  'works-elsewhere': 3,
  'status-normal': 2,
  'limits-recorded': 1,
  'not-supported': 'never',
  'card-frozen': 'never',
  'card-lost': 'never',
  'card-dormant': 'never',
  'card-closed': 'never',
  'check-due': -4,
  'not-sure-bound': -6,
  'under-way': -10,
  'failed-before': -12,
};

/** The person's other cards for this wallet and way to pay, the best first, each with its reasons. */
export function rankAlternatives(question: AlternativesQuestion): readonly Alternative[] {
  return cardsAtHand(question.cards)
    .filter(({ id }) => id !== question.without)
    .map((card) => alternative(card, question))
    .toSorted((a, b) => Number(b.usable) - Number(a.usable) || weightOf(b) - weightOf(a));
}

function alternative(card: Card, question: AlternativesQuestion): Alternative {
  const { wallet, bindings } = question;
  const binding = bindings.find((kept) => kept.cardId === card.id && kept.wallet === wallet);
  const support = supportFor(card, question);
  const reasons = [
    ...bindingReasons(binding),
    ...paymentReasons(card, binding, question),
    ...supportReasons(support),
    ...elsewhereReasons(card, question),
    ...cardReasons(card, question.today),
  ].toSorted((a, b) => heft(b.code) - heft(a.code));
  return {
    card,
    usable: reasons.every(({ code }) => weights[code] !== 'never'),
    bindingId: binding?.id,
    support,
    reasons,
  };
}

function weightOf({ reasons }: Alternative): number {
  return reasons.reduce((sum, { code }) => sum + signed(code), 0);
}

function signed(code: AlternativeReason): number {
  const weight = weights[code];
  return weight === 'never' ? 0 : weight;
}

/** How much a reason matters, for or against. */
function heft(code: AlternativeReason): number {
  return weights[code] === 'never' ? Number.POSITIVE_INFINITY : Math.abs(signed(code));
}

/** Undefined while the kind of the card is not known. */
function supportFor(
  { issuer, kind }: Card,
  { wallet, channel, table = supportOf, ...rest }: AlternativesQuestion,
): AnsweredSupport | undefined {
  return kind && answerSupport({ wallet, issuer, kind, channel }, { ...rest, table });
}

const reasonOfSupport: Readonly<Record<Support, AlternativeReason>> = {
  yes: 'supported',
  limited: 'support-limited',
  no: 'not-supported',
  unknown: 'support-unknown',
};

function supportReasons(answer: AnsweredSupport | undefined): readonly AlternativeWhy[] {
  const { support } = answer ?? { support: 'unknown' };
  const day = answer && answer.basis !== 'table' ? answer.day : undefined;
  return [{ code: reasonOfSupport[support], day }];
}

function bindingReasons(binding: Binding | undefined): readonly AlternativeWhy[] {
  if (!binding) return [];
  const { status, since } = binding;
  const day = beijingDay(since);
  const code = reasonOfBinding(binding);
  return code ? [{ code, day: status === 'bound' ? (binding.evidence?.day ?? day) : day }] : [];
}

function reasonOfBinding({ status }: Binding): AlternativeReason | undefined {
  if (status === 'bound') return 'bound';
  if (status === 'failed') return 'failed-before';
  if (['planned', 'unbound', 'closed'].includes(status)) return undefined;
  return isInUse({ status }) ? 'not-sure-bound' : 'under-way';
}

/** That bills show it paying in this wallet in the last three months. */
export function paymentReasons(
  card: Card,
  binding: Binding | undefined,
  { wallet, seen = [], today }: Pick<AlternativesQuestion, 'wallet' | 'seen' | 'today'>,
): readonly AlternativeWhy[] {
  const pair = seen.find((one) => one.card?.id === card.id && one.wallet === wallet);
  const billed = binding?.evidence?.by === 'bill' ? binding.evidence.day : '';
  const day = [pair?.lastDay ?? '', billed].toSorted().at(-1) ?? '';
  return day >= daysFrom(today, -latelyDays) ? [{ code: 'paid-lately', day }] : [];
}

/** That it is bound in another wallet speaks for the card, weakly. */
function elsewhereReasons(
  card: Card,
  { wallet, bindings }: AlternativesQuestion,
): readonly AlternativeWhy[] {
  const works = bindings.some(
    (binding) =>
      binding.cardId === card.id && binding.wallet !== wallet && binding.status === 'bound',
  );
  return works ? [{ code: 'works-elsewhere' }] : [];
}

const reasonOfStatus = {
  normal: 'status-normal',
  frozen: 'card-frozen',
  lost: 'card-lost',
  dormant: 'card-dormant',
  closed: 'card-closed',
} as const satisfies Readonly<Record<NonNullable<Card['status']>, AlternativeReason>>;

/** What the card's own record says, in whatever wallet. */
export function cardReasons(
  { status = 'normal', limits = [], checkOn }: Card,
  today: string,
): readonly AlternativeWhy[] {
  const newest = limits
    .map(({ seenOn }) => seenOn)
    .toSorted()
    .at(-1);
  const due = checkOn !== undefined && checkOn <= daysFrom(today, lookAheadDays);
  return [
    { code: reasonOfStatus[status] },
    ...(newest === undefined ? [] : [{ code: 'limits-recorded', day: newest } as const]),
    ...(due ? [{ code: 'check-due', day: checkOn } as const] : []),
  ];
}

function daysFrom(day: string, count: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return dayText((dayNumber(year, month, date) ?? 0) + count);
}
