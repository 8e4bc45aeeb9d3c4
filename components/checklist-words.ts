import { beijingDay } from '../lib/domain/calendar.ts';
import type { CheckState } from '../lib/domain/checklist.ts';
import { type CheckEntry, type CheckTopic, isProved } from '../lib/domain/checklist-entry.ts';
import { fullDayWords } from '../lib/text/dates.ts';
import type { ChecklistText } from '../lib/text/guide/checklist.zh-cn.ts';
import type { Text } from '../lib/text/zh-cn.ts';
import { issuerName, mentionWords, walletName } from './card-words.ts';

/** Both dictionaries, for functions that make sentences. */
export interface CheckWords {
  readonly text: Text;
  readonly words: ChecklistText;
}

/** The name of the wallet, bank, card or device, as the person knows it. */
export function topicWords({ text, words }: CheckWords, topic: CheckTopic): string {
  if (topic.kind === 'wallet') return walletName(text, topic.id);
  if (topic.kind === 'bank') return issuerName(text, topic.issuer);
  if (topic.kind === 'device') return topic.device?.name ?? words.topics.phone;
  if (topic.kind === 'self') return words.topics.self;
  return [mentionWords(text, topic.card), topic.card.alias].filter(Boolean).join(' · ');
}

/** Topic and title in one. */
export function entryWords(both: CheckWords, { topic, item }: CheckEntry): string {
  const { words } = both;
  return words.score.item(topicWords(both, topic), words.items[item].title);
}

/** How it stands, with the day that matters. */
export function stateWords({ text, words: { states } }: CheckWords, entry: CheckEntry): string {
  const { item, state, staleAt, given, proof } = entry;
  const dayOf = (at: number): string => fullDayWords(text, beijingDay(at));
  const until = staleAt === undefined ? undefined : dayOf(staleAt);
  const since = given ? dayOf(given.at) : fullDayWords(text, proof?.day ?? '');
  const said: Readonly<Record<CheckState, string>> = {
    done: until === undefined ? states.doneForGood : states.done(until),
    'does-not-apply': states['does-not-apply'](until ?? ''),
    stale: item === 'card-check' ? states.due : states.stale(since),
    'not-done': states['not-done'],
    open: isProved(item) ? states.openProved : states.open,
  };
  return said[state];
}

/** What the records show of a proved item. */
export function proofWords({ text, words }: CheckWords, entry: CheckEntry): string {
  if (!isProved(entry.item)) return '';
  const said = words.proofs[entry.item];
  const { day = '', count = 0 } = entry.proof ?? {};
  const shown = day && fullDayWords(text, day);
  if (entry.state === 'open') return said.open(count);
  return (entry.state === 'stale' ? (said.stale ?? said.done) : said.done)(shown, count);
}

/** Why something weighs much, the two weightiest reasons; empty when nothing hangs on it. */
export function reasonWords(words: ChecklistText, { topic, load }: CheckEntry): string {
  const { score } = words;
  const bound = topic.kind === 'wallet' ? score.bindings : score.bindingsHere;
  const reasons = [
    ...(load.passwordFree ? [score.passwordFree] : []),
    ...(load.bindings > 0 ? [bound(load.bindings)] : []),
    ...(load.balance ? [score.balance] : []),
  ];
  return reasons.length === 0 ? '' : score.because(reasons.slice(0, 2).join(score.and));
}
