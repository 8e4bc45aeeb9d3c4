import type { Binding, BindingStatus } from './binding.ts';
import {
  failing,
  type Move,
  type Refusal,
  refusedBy,
  timeRefusal,
  tries,
  whyNot,
} from './binding-gates.ts';
import { type BindingEvent, bindingEvents, bindingMoves } from './binding-table.ts';
import { err, ok, type Result } from './result.ts';

/** Moves a binding on, or says why not. Nothing is submitted twice: `submit` is missing wherever one may be under way. */
export function advance(binding: Binding, move: Move): Result<Binding, Refusal> {
  const { event, at, dueAt } = move;
  const from = binding.status;
  const to = bindingMoves[from][event];
  if (to === undefined) return err({ code: whyNot(from, event), from, event });
  const refused = refusedBy(binding, move);
  if (refused) return err({ ...refused, from, event });
  const failure = failing.has(event) ? move.failure : undefined;
  const evidence = event === 'confirm' ? move.evidence : undefined;
  return ok({
    ...binding,
    status: to,
    since: at,
    dueAt,
    failure,
    evidence: evidence ?? binding.evidence,
    ticked: beginsRound(from, to) ? [] : binding.ticked,
    history: [
      ...binding.history,
      { at, event, from, to, ...(failure && { failure }), ...(evidence && { evidence }) },
    ],
  });
}

const rounds: ReadonlySet<BindingStatus> = new Set([
  'planned',
  'unbinding',
  're-verify',
  'closing',
]);

function beginsRound(from: BindingStatus, to: BindingStatus): boolean {
  return rounds.has(to) || (to === 'checking' && from !== 'planned');
}

/** The moves that would be accepted now, for the buttons of a view. */
export function openMoves(binding: Binding, at: number): readonly BindingEvent[] {
  const waits = timeRefusal(binding, at) !== undefined;
  return bindingEvents.filter(
    (event) => bindingMoves[binding.status][event] !== undefined && !(waits && tries.has(event)),
  );
}
