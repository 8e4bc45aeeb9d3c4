import type { Move } from '../domain/binding-gates.ts';
import { advance } from '../domain/binding-moves.ts';
import { type Binding, plannedBinding } from '../domain/binding.ts';
import { beijingDay } from '../domain/calendar.ts';
import type { Card } from '../domain/card.ts';
import type { Device } from '../domain/device.ts';
import type { WalletId } from '../domain/wallet.ts';
import { demoPhoneName } from '../statement/demo-bills.ts';

const hour = 3_600_000;
const day = 24 * hour;

export const demoPhone: Device = { id: 'demo-phone', name: demoPhoneName, kind: 'phone' };

interface DemoBinding {
  readonly tail: string;
  readonly wallet: WalletId;
  /** What happened, and how long before now. */
  readonly moves: readonly (Omit<Move, 'at'> & { readonly ago: number })[];
  readonly details?: Partial<Binding>;
}

/** One of each that a person meets: bound, in review, refused. */
function demoStory(now: number): readonly DemoBinding[] {
  const bill = (ago: number) =>
    ({ event: 'confirm', ago, evidence: { by: 'bill', day: beijingDay(now - ago) } }) as const;
  const begun = [
    { event: 'check', ago: 2.2 * hour },
    { event: 'apply', ago: 2.1 * hour },
  ] as const;
  return [
    { tail: '1234', wallet: 'alipay', moves: [bill(2 * day)] },
    {
      tail: '8806',
      wallet: 'alipay',
      moves: [bill(day)],
      details: {
        passwordFree: { on: true, limitFen: 100_000, seenOn: beijingDay(now - 40 * day) },
      },
    },
    { tail: '3321', wallet: 'wechat', moves: [bill(3 * day)] },
    {
      tail: '1234',
      wallet: 'icbc-wallet',
      moves: [...begun, { event: 'submit', ago: 2 * hour, dueAt: now + 2 * hour }],
    },
    {
      tail: '3321',
      wallet: 'jd',
      moves: [
        { event: 'check', ago: 1.3 * day },
        { event: 'open-app', ago: 1.25 * day },
        { event: 'enter', ago: 1.2 * day },
        {
          event: 'fail',
          ago: 1.2 * day,
          failure: { cause: 'phone-mismatch', policy: 'fix', code: 'CP110012' },
        },
      ],
    },
  ];
}

/** Invented bindings of the invented person, each moved there by the same table as a real one. */
export function demoBindings(cards: readonly Card[], now: number): Binding[] {
  return demoStory(now).flatMap(({ tail, wallet, moves, details }) => {
    const card = cards.find(({ last4 }) => last4 === tail);
    if (!card) return [];
    const begins = now - (moves[0]?.ago ?? 0);
    const planned = plannedBinding({
      id: crypto.randomUUID(),
      cardId: card.id,
      wallet,
      now: begins,
    });
    const moved = moves.reduce((binding: Binding, { ago, ...move }) => {
      const outcome = advance(binding, { ...move, at: now - ago });
      if (!outcome.ok) throw new Error(`${outcome.error.code}: ${outcome.error.event}`);
      return outcome.value;
    }, planned);
    return [{ ...moved, deviceId: demoPhone.id, ...details }];
  });
}
