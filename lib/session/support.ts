import { type Binding, isInUse, type PaymentUse } from '../domain/binding.ts';
import { beijingDay } from '../domain/calendar.ts';
import type { Card } from '../domain/card.ts';
import type { Cause } from '../domain/failure.ts';
import type { Channel, Support, SupportCorrection, SupportQuestion } from '../domain/support.ts';
import type { SupportAnswer } from '../knowledge/compatibility.ts';
import type { Records } from '../store/records.ts';

type Corrections = Records['corrections'];

/** What an answer is drawn from. */
export interface SupportSources {
  readonly bindings: readonly Binding[];
  /** All cards kept, those put away too: what they went through still holds. */
  readonly cards: readonly Card[];
  readonly corrections: readonly SupportCorrection[];
  readonly table: (question: SupportQuestion) => SupportAnswer;
}

/** What a binding of the person's own showed. */
export interface OwnExperience {
  readonly support: 'yes' | 'no';
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly bindingId: string;
}

/** Another bank's card of the same kind that this wallet takes: a hint, never an answer. */
export interface SupportHint {
  readonly issuer: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
}

/** Whether a card is taken, and why we say so: the person's own binding, their own word, or the table. */
export type AnsweredSupport = (
  | ({ readonly basis: 'history' } & OwnExperience)
  | { readonly basis: 'correction'; readonly support: Support; readonly day: string }
  | ({ readonly basis: 'table' } & SupportAnswer)
) & {
  /** Only where the answer is `unknown`. */
  readonly hint?: SupportHint | undefined;
};

/** What the newer of the person's own binding and own word says, else the table. */
export function answerSupport(question: SupportQuestion, sources: SupportSources): AnsweredSupport {
  const history = ownExperience(question, sources);
  const correction = correctionOf(question, sources.corrections);
  // On the same day the word stands: it was given by somebody who had the binding before their eyes.
  if (correction && (!history || correction.seenOn >= history.day)) {
    const { support, seenOn } = correction;
    return withHint({ basis: 'correction', support, day: seenOn }, question, sources);
  }
  if (history) return { basis: 'history', ...history };
  return withHint({ basis: 'table', ...sources.table(question) }, question, sources);
}

/** The person's own word on this, if they gave it. */
export function correctionOf(
  question: SupportQuestion,
  corrections: readonly SupportCorrection[],
): SupportCorrection | undefined {
  return corrections.find((known) => isSameQuestion(known, question));
}

/** The corrections with this one in the place of an older one. */
export function withSupportCorrection(
  before: Corrections,
  correction: SupportCorrection,
): Corrections {
  const { supports } = withoutSupportCorrection(before, correction);
  return { ...before, supports: [...supports, correction] };
}

export function withoutSupportCorrection(
  before: Corrections,
  question: SupportQuestion,
): Corrections {
  return { ...before, supports: before.supports.filter((old) => !isSameQuestion(old, question)) };
}

function isSameQuestion(a: SupportQuestion, b: SupportQuestion): boolean {
  return (
    a.wallet === b.wallet && a.issuer === b.issuer && a.kind === b.kind && a.channel === b.channel
  );
}

/** Which ways to pay a card proves that is used so; in a shop, a wallet may refuse what it takes online. */
const proves: Readonly<Record<PaymentUse, readonly Channel[]>> = {
  pay: ['online'],
  transfer: ['transfer'],
  'top-up': [],
  withdraw: [],
};

/** Failures that say the wallet does not take such a card; the others can be put right. */
const refusals: ReadonlySet<Cause> = new Set(['card-unsupported', 'card-type']);

/** The newest thing that the person's own bindings of such cards in this wallet say of this way to pay. */
function ownExperience(
  { wallet, issuer, kind, channel }: SupportQuestion,
  { bindings, cards }: SupportSources,
): OwnExperience | undefined {
  const ids = new Set(
    cards.filter((card) => card.issuer === issuer && card.kind === kind).map(({ id }) => id),
  );
  return newest(
    bindings
      .filter((binding) => binding.wallet === wallet && ids.has(binding.cardId))
      .flatMap((binding) => experiencesOf(binding, channel)),
  );
}

function experiencesOf(binding: Binding, channel: Channel): readonly OwnExperience[] {
  const { id: bindingId, evidence, history } = binding;
  const failures = history.flatMap(({ failure, at }) =>
    failure && refusals.has(failure.cause)
      ? [{ support: 'no', day: beijingDay(at), bindingId } as const]
      : [],
  );
  if (!evidence || !binding.uses.some((use) => proves[use].includes(channel))) return failures;
  return [...failures, { support: 'yes', day: evidence.day, bindingId }];
}

/** The last of the newest day: a list of failures is in order, and a proof of that day comes after them. */
function newest<T extends { readonly day: string }>(found: readonly T[]): T | undefined {
  return found.reduce<T | undefined>(
    (best, next) => (best && best.day > next.day ? best : next),
    undefined,
  );
}

function withHint(
  answer: AnsweredSupport,
  question: SupportQuestion,
  sources: SupportSources,
): AnsweredSupport {
  if (answer.support !== 'unknown') return answer;
  const hint = hintFor(question, sources);
  return hint ? { ...answer, hint } : answer;
}

function hintFor(
  { wallet, issuer, kind, channel }: SupportQuestion,
  { bindings, cards }: SupportSources,
): SupportHint | undefined {
  const others = new Map(
    cards
      .filter((card) => card.kind === kind && card.issuer !== issuer)
      .map((card) => [card.id, card.issuer]),
  );
  return newest(
    bindings.flatMap((binding) => {
      const other = others.get(binding.cardId);
      if (other === undefined || binding.wallet !== wallet || !isInUse(binding)) return [];
      return experiencesOf(binding, channel)
        .filter(({ support }) => support === 'yes')
        .map(({ day }) => ({ issuer: other, day }));
    }),
  );
}
