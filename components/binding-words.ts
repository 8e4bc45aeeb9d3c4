import type { Binding, BindingStatus } from '../lib/domain/binding.ts';
import type { Refusal } from '../lib/domain/binding-gates.ts';
import type { BindingEvent } from '../lib/domain/binding-table.ts';
import { beijingDay } from '../lib/domain/calendar.ts';
import type { Card } from '../lib/domain/card.ts';
import { formatYuan } from '../lib/domain/money.ts';
import { dayWords } from '../lib/text/dates.ts';
import type { BindingText } from '../lib/text/guide/binding.zh-cn.ts';
import type { Text } from '../lib/text/zh-cn.ts';
import { mentionWords } from './card-words.ts';

/** A binding with its card, which may have been deleted for good. */
export interface BindingRow {
  readonly binding: Binding;
  readonly card: Card | undefined;
}

/** Both dictionaries, for functions that make sentences. */
export interface Words {
  readonly text: Text;
  readonly words: BindingText;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** `2 小时`: a stretch of time in its largest unit, rounded down. */
export function durationWords({ time }: BindingText, milliseconds: number): string {
  if (milliseconds < minute) return time.moment;
  if (milliseconds < hour) return time.minutes(Math.floor(milliseconds / minute));
  if (milliseconds < 2 * day) return time.hours(Math.floor(milliseconds / hour));
  return time.days(Math.floor(milliseconds / day));
}

/** `今天 15:30`, Beijing time, for an instant in epoch milliseconds. */
export function whenWords({ text, words }: Words, at: number, now: number): string {
  const { time } = words;
  const named = beijingDay(at);
  const said =
    named === beijingDay(now + day) ? time.tomorrow : dayWords(text, named, beijingDay(now));
  return time.at(said, clockWords(at));
}

/** `15:30` in Beijing. */
function clockWords(at: number): string {
  return new Date(at + 8 * hour).toISOString().slice(11, 16);
}

export function isDue({ dueAt }: Pick<Binding, 'dueAt'>, now: number): boolean {
  return dueAt !== undefined && now >= dueAt;
}

/** What stands on the button of a move; every move a status allows has its words. */
export function moveWords(
  { moves }: BindingText,
  from: BindingStatus,
  event: BindingEvent,
): string {
  const own: Partial<Record<BindingEvent, string>> = moves[from];
  return own[event] ?? '';
}

/** Why a move was refused, as plain data. */
export type Refused = Pick<Refusal, 'code' | 'until'> | { readonly code: 'binding-gone' };

export function refusalWords({ text, words }: Words, refused: Refused, now: number): string {
  const sentence = words.refusals[refused.code];
  const until = 'until' in refused ? (refused.until ?? now) : now;
  return typeof sentence === 'string' ? sentence : sentence(whenWords({ text, words }, until, now));
}

/** `工商银行 储蓄卡 1234`, or that the card is gone. */
export function rowCardWords({ text, words }: Words, card: Card | undefined): string {
  if (!card) return words.list.cardMissing;
  return [mentionWords(text, card), card.alias].filter(Boolean).join(' · ');
}

/** `1,000` or `99.50`: whole yuan without their noughts. */
export function yuanWords(fen: number): string {
  return formatYuan(fen).replace(/\.00$/, '');
}
