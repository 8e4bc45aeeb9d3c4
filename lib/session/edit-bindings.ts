import type { Move, Refusal } from '../domain/binding-gates.ts';
import { advance } from '../domain/binding-moves.ts';
import {
  type Binding,
  type BindingDetails,
  type BindingSide,
  isInUse,
  plannedBinding,
  type SideState,
  withSide,
} from '../domain/binding.ts';
import type { Card } from '../domain/card.ts';
import { err, type Result } from '../domain/result.ts';
import type { WalletId } from '../domain/wallet.ts';
import type { Records } from '../store/records.ts';
import type { SeenPair } from './seen-bindings.ts';
import { change, type OpenSession } from './session.ts';

type Bindings = Records['bindings'];

export type MoveProblem = Refusal | { readonly code: 'binding-gone' };

/** The record with this binding put in, unless its card is on record with its wallet already. */
export function withBinding(before: Bindings, binding: Binding): Bindings {
  const twin = before.bindings.some(
    ({ id, cardId, wallet }) =>
      id === binding.id || (cardId === binding.cardId && wallet === binding.wallet),
  );
  return twin ? before : { ...before, bindings: [...before.bindings, binding] };
}

export function withoutBinding(before: Bindings, id: string): Bindings {
  return { ...before, bindings: before.bindings.filter((binding) => binding.id !== id) };
}

export function withDetails(before: Bindings, id: string, details: BindingDetails): Bindings {
  return replaced(before, id, (binding) => ({ ...binding, ...details }));
}

/** A step or prerequisite of the wizard ticked off, or not done after all. */
export function withTick(
  before: Bindings,
  id: string,
  { step, done }: { readonly step: string; readonly done: boolean },
): Bindings {
  return replaced(before, id, (binding) => {
    const others = binding.ticked.filter((known) => known !== step);
    return { ...binding, ticked: done ? [...others, step] : others };
  });
}

/** What the person saw in the wallet's book or the bank's while unbinding. */
export function withSideSeen(
  before: Bindings,
  id: string,
  { side, state }: { readonly side: BindingSide; readonly state: SideState | undefined },
): Bindings {
  return replaced(before, id, (binding) => ({
    ...binding,
    ticked: withSide(binding.ticked, side, state),
  }));
}

/** The record after the person said that a pair seen in bills is none of theirs, or took that back. */
export function withPairDismissed(before: Bindings, key: string, dismissed: boolean): Bindings {
  const others = before.dismissed.filter((known) => known !== key);
  return { ...before, dismissed: dismissed ? [...others, key] : others };
}

/** The binding that a bill proves, for a card that is kept. */
export function bindingFromBills(
  pair: SeenPair & { readonly card: Card },
  now: number,
): Binding | undefined {
  const planned = plannedBinding({
    id: crypto.randomUUID(),
    cardId: pair.card.id,
    wallet: pair.wallet,
    now,
  });
  const evidence = { by: 'bill', day: pair.lastDay } as const;
  const bound = advance(planned, { event: 'confirm', at: now, evidence });
  return bound.ok ? bound.value : undefined;
}

/** The card's binding in this wallet, whatever its status. */
export function bindingOf(
  { bindings }: Bindings,
  cardId: string,
  wallet: WalletId,
): Binding | undefined {
  return bindings.find((binding) => binding.cardId === cardId && binding.wallet === wallet);
}

/**
 * Moves a binding on the disk, under the writer's lock: two windows cannot both submit. The refusal comes back when the
 * table has no such move from where the binding stands by now.
 */
export async function moveBinding(
  session: OpenSession,
  id: string,
  move: Move,
): Promise<Result<Binding, MoveProblem>> {
  let outcome: Result<Binding, MoveProblem> = err({ code: 'binding-gone' });
  await change(session, 'bindings', (before) => {
    const binding = before.bindings.find((known) => known.id === id);
    if (!binding) return before;
    outcome = advance(binding, move);
    return outcome.ok ? replaced(before, id, () => moved(outcome, binding)) : before;
  });
  return outcome;
}

/** All bindings of a wallet, or of a lost device, moved together; those the table does not move stay as they are. */
export function withAllMoved(
  before: Bindings,
  isMeant: (binding: Binding) => boolean,
  move: Move,
): Bindings {
  return {
    ...before,
    bindings: before.bindings.map((binding) =>
      isMeant(binding) ? moved(advance(binding, move), binding) : binding,
    ),
  };
}

/** Takes a move back, unless the binding has moved on since: then another window knows more. */
export function withMoveUndone(
  before: Bindings,
  earlier: Binding,
  reached: Pick<Binding, 'history'>,
): Bindings {
  return replaced(before, earlier.id, (now) =>
    now.history.length === reached.history.length ? earlier : now,
  );
}

/** Bindings that a payment could go through, by card. */
export function walletsInUse({ bindings }: Bindings, cardId: string): readonly WalletId[] {
  return bindings
    .filter((binding) => binding.cardId === cardId && isInUse(binding))
    .map(({ wallet }) => wallet);
}

function moved(outcome: Result<Binding, MoveProblem>, otherwise: Binding): Binding {
  return outcome.ok ? outcome.value : otherwise;
}

function replaced(before: Bindings, id: string, edit: (binding: Binding) => Binding): Bindings {
  return {
    ...before,
    bindings: before.bindings.map((binding) => (binding.id === id ? edit(binding) : binding)),
  };
}
