import { submittedAt } from '../lib/domain/binding.ts';
import { type BindingRow, durationWords, isDue, type Words, whenWords } from './binding-words.ts';

/** `已提交 2 小时，请勿重复提交`: what a person has to know before they touch it again. */
export function waitingLine(
  { text, words }: Words,
  binding: BindingRow['binding'],
  now: number,
): string {
  const { list, time } = words;
  const { status, dueAt, since } = binding;
  if (status === 'in-review') {
    const submitted = list.submitted(durationWords(words, now - submittedAt(binding)));
    return isDue(binding, now) ? `${list.due}${text.card.comma}${submitted}` : submitted;
  }
  if (isDue(binding, now)) return list.due;
  if (dueAt !== undefined) return list.lookAt(whenWords({ text, words }, dueAt, now));
  return time.ago(durationWords(words, now - since));
}
