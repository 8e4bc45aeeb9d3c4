import { submittedAt } from '../lib/domain/binding.ts';
import { type BindingRow, durationWords, isDue, type Words, whenWords } from './binding-words.ts';
import { shortCardWords, walletName } from './card-words.ts';
import { useGuide } from './guide-context.ts';
import { Icon } from './icon.tsx';
import { useText } from './text-context.ts';

export interface UnderWayProps {
  /** Bindings that wait for an answer; the first is shown, the others are counted. */
  readonly rows: readonly BindingRow[];
  /** Epoch milliseconds. */
  readonly now: number;
}

/** One notice for what is being waited for, so that nobody submits it again. */
export function UnderWay({ rows, now }: UnderWayProps) {
  const text = useText();
  const { binding: words } = useGuide();
  const [first, ...others] = rows;
  if (!first) return null;
  const { binding, card } = first;
  const title = words.strip.title(
    walletName(text, binding.wallet),
    words.statuses[binding.status].word,
  );
  return (
    <a class="notice under-way" data-tone="warn" href={`#/binding/${binding.id}`}>
      <Icon name="clock" />
      <span class="notice-body">
        <strong>{title}</strong>
        <span>{waitingLine({ text, words }, binding, now)}</span>
        {card && <span class="under-way-card"> · {shortCardWords(text, card)}</span>}
        {others.length > 0 && <span> · {words.strip.more(others.length)}</span>}
      </span>
      <Icon name="chevron" />
    </a>
  );
}

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
