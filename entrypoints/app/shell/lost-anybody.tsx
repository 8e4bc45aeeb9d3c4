import { useGuide } from '../../../components/guide-context.ts';
import { EmergencyView } from '../../../components/emergency-view.tsx';
import { Icon } from '../../../components/icon.tsx';
import { maskedWords } from '../../../lib/domain/masked-words.ts';
import { stepsForAnybody } from '../../../lib/session/emergency.ts';
import type { LossDraft } from '../../../lib/session/trouble-drafts.ts';
import type { LostGateProps } from './lost-gate.tsx';
import { useCopied } from './use-copied.ts';

/** Every operator, wallet and bank, for whoever has no key at hand. Nothing is read but the browser's memory. */
export function LostAnybody({ shell, gate }: LostGateProps) {
  const { loss } = shell.drafts.drafts.value;
  const { copied, copy } = useCopied();
  const keep = (part: Partial<LossDraft>): void =>
    void shell.drafts.change({ loss: { ...loss, ...part } });
  const rows = stepsForAnybody().map((step) => ({
    step,
    done: loss.done.includes(step.id),
    urgent: false,
    cards: [],
  }));
  return (
    <EmergencyView
      today={shell.today}
      rows={rows}
      onTick={(step, done) => keep({ done: ticked(loss.done, step, done) })}
      search={loss.search}
      onSearch={(search) => keep({ search: maskedWords(search) })}
      answers={loss.answers}
      onAnswer={(question, answer) => keep({ answers: answered(loss.answers, question, answer) })}
      copied={copied}
      onCopy={copy}
      onPrint={() => printLost(shell)}
      head={gate && <Way gate={gate} />}
    />
  );
}

function Way({ gate }: { readonly gate: 'locked' | 'welcome' }) {
  const { emergency: words } = useGuide();
  if (gate === 'welcome') return <p class="field-help lost-way">{words.welcomeHint}</p>;
  return (
    <p class="notice lost-way" data-tone="plain">
      <Icon name="lock" />
      <span class="notice-body">{words.lockedHint}</span>
      <a href="#/lost/unlock">{words.unlock}</a>
    </p>
  );
}

/** The steps done, with one more or one less. */
export function ticked(before: readonly string[], step: string, done: boolean): readonly string[] {
  const others = before.filter((known) => known !== step);
  return done ? [...others, step] : others;
}

/** The answers with one given, or taken back. */
export function answered(
  before: LossDraft['answers'],
  question: keyof LossDraft['answers'],
  answer: 'yes' | 'no' | undefined,
): LossDraft['answers'] {
  const { [question]: _, ...others } = before;
  return answer ? { ...others, [question]: answer } : others;
}

/** A popup cannot print and stay; the tab can. */
export function printLost({
  surface,
  openTab,
}: Pick<LostGateProps['shell'], 'surface' | 'openTab'>): void {
  if (surface === 'popup') openTab('#/lost');
  else print();
}
