import { beijingDay } from '../lib/domain/calendar.ts';
import type { Card } from '../lib/domain/card.ts';
import type { Reminder, ReminderKind } from '../lib/domain/reminder.ts';
import { dayWords } from '../lib/text/dates.ts';
import type { Text } from '../lib/text/zh-cn.ts';
import { shortCardWords, walletName } from './card-words.ts';
import type { IconName } from './icon.tsx';

/** A reminder with the card it is about. */
export interface ReminderItem {
  readonly reminder: Reminder;
  readonly card: Card | undefined;
}

export const reminderIcons: Readonly<Record<ReminderKind, IconName>> = {
  'review-due': 'clock',
  'answer-due': 'clock',
  'closing-check': 'clock',
  'unbinding-check': 'link',
  're-verify': 'phoneLost',
  'payment-different': 'alert',
  'payment-missing': 'ledger',
  'recovery-code': 'key',
  'budget-over': 'ledger',
  'card-check': 'cards',
  'retry-open': 'clock',
  'checklist-stale': 'shield',
  'bills-due': 'import',
  'backup-due': 'file',
  'budget-near': 'ledger',
  'checklist-open': 'shield',
};

/** What is to be done, as one sentence. */
export function reminderWords(text: Text, { kind, about = {} }: Reminder): string {
  const { count = 0 } = about;
  const wallet = about.wallet ? walletName(text, about.wallet) : '';
  const category = about.category && text.spending[about.category];
  return text.today.what[kind]({ wallet, name: about.name ?? category ?? wallet, count });
}

/** `工商银行 1234 · 昨天`: which card, and the day it became due. */
export function reminderNote(
  text: Text,
  card: Card | undefined,
  { at, now }: { readonly at: number; readonly now: number },
): string {
  const named = card ? shortCardWords(text, card) : '';
  return [named, instantWords(text, at, now)].filter(Boolean).join(' · ');
}

/** `今天 16:30`, `10月12日`: the clock only where it is today and still to come. Beijing time. */
export function instantWords(text: Text, at: number, now: number): string {
  const today = beijingDay(now);
  const day = dayWords(text, beijingDay(at), today);
  return beijingDay(at) === today && at > now ? `${day} ${clockWords(at)}` : day;
}

function clockWords(at: number): string {
  return new Date(at + 8 * 3_600_000).toISOString().slice(11, 16);
}
