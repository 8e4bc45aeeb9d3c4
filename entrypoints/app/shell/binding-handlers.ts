import type { Signal } from '@preact/signals';
import type { BindingHandlers, BindingFields } from '../../../components/binding-page.ts';
import type { Refused } from '../../../components/binding-words.ts';
import type { Binding } from '../../../lib/domain/binding.ts';
import { deletionRefusal, type Move } from '../../../lib/domain/binding-gates.ts';
import type { BindingEvent } from '../../../lib/domain/binding-table.ts';
import { beijingDay } from '../../../lib/domain/calendar.ts';
import { maskedWords } from '../../../lib/domain/masked-words.ts';
import { foundCause } from '../../../lib/diagnosis/diagnose.ts';
import { failureOf } from '../../../lib/diagnosis/failure-of.ts';
import type { BindGuide } from '../../../lib/knowledge/bind-guides.ts';
import { withFields } from '../../../lib/session/drafts.ts';
import {
  moveBinding,
  withBinding,
  withDetails,
  withoutBinding,
  withSideSeen,
  withTick,
} from '../../../lib/session/edit-bindings.ts';
import { change } from '../../../lib/session/session.ts';
import { type OpenProps, say } from './shell.ts';

interface Place extends OpenProps {
  readonly binding: Binding;
  readonly guide: BindGuide | undefined;
  readonly fields: BindingFields;
  /** Why the last move was refused. */
  readonly refused: Signal<Refused | undefined>;
  /** The last move of this visit. */
  readonly done: Signal<Done | undefined>;
}

/** A move with the binding before and after it. */
export interface Done {
  readonly event: BindingEvent;
  readonly earlier: Binding;
  readonly moved: Binding;
}

const hour = 3_600_000;
const hoursUntilConfirmation = 24;
const hoursOfReview = 4;

/** What the page of a binding may ask for, each written to the disk at once. */
export function handlersFor(place: Place): BindingHandlers {
  const { shell, session, binding, fields } = place;
  const { id } = binding;
  const details: BindingHandlers['details'] = (changed) =>
    void change(session, 'bindings', (before) => withDetails(before, id, changed));
  return {
    details,
    field: (changed) =>
      void shell.drafts.change({ binding: { id, fields: withFields(fields, changed) } }),
    move: (event) => void move(place, { event, at: Date.now(), ...whatGoesWith(event, place) }),
    confirm: (evidence) => void move(place, { event: 'confirm', at: Date.now(), evidence }),
    reject(reason) {
      const at = Date.now();
      const failure = failureOf(foundCause('review-rejected'), { text: reason }, at);
      void move(place, { event: 'reject', at, failure });
    },
    retry: (assurance) => void move(place, { event: 'retry', at: Date.now(), assurance }),
    tick: (step, done) =>
      void change(session, 'bindings', (before) => withTick(before, id, { step, done })),
    side: (side, state) =>
      void change(session, 'bindings', (before) => withSideSeen(before, id, { side, state })),
    addAutoDebit(merchant) {
      const seenOn = beijingDay(Date.now());
      const debit = { id: crypto.randomUUID(), merchant: maskedWords(merchant), seenOn };
      details({ autoDebits: [...binding.autoDebits, debit] });
      void shell.drafts.change({ binding: { id, fields: { ...fields, merchant: '' } } });
    },
    remove: () => void remove(place),
  };
}

/** When to look again after a move that begins a wait, and what is known of a try whose answer never came. */
function whatGoesWith(event: BindingEvent, { guide }: Place): Partial<Move> {
  const now = Date.now();
  if (event === 'submit' || event === 'find-in-review')
    return { dueAt: now + (guide?.reviewHours ?? hoursOfReview) * hour };
  if (event === 'wait') return { dueAt: now + hoursUntilConfirmation * hour };
  if (event === 'lose-result')
    return { failure: { cause: 'result-unknown', policy: 'query-first' } };
  return {};
}

async function move(place: Place, wanted: Move): Promise<void> {
  const { shell, session, binding, refused, done } = place;
  const earlier = session.bindings.value.bindings.find(({ id }) => id === binding.id) ?? binding;
  const moved = await moveBinding(session, binding.id, wanted);
  if (!moved.ok) {
    refused.value = moved.error;
    return;
  }
  refused.value = undefined;
  void shell.drafts.change({ binding: { id: binding.id, fields: {} } });
  done.value = { event: wanted.event, earlier, moved: moved.value };
}

async function remove({ shell, session, binding, refused }: Place): Promise<void> {
  const refusal = deletionRefusal(binding, Date.now());
  if (refusal) {
    refused.value = refusal;
    return;
  }
  await change(session, 'bindings', (before) => withoutBinding(before, binding.id));
  shell.go('#/bindings');
  const words = shell.guide.value?.text.binding.page;
  say(shell, words?.removed ?? '', () => {
    void change(session, 'bindings', (before) => withBinding(before, binding)).then(() => {
      const back = session.bindings.value.bindings.some(({ id }) => id === binding.id);
      if (!back) say(shell, words?.notBack ?? '');
    });
  });
}
