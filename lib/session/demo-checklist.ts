import { beijingDay } from '../domain/calendar.ts';
import {
  answered,
  type CheckAnswer,
  type ChecklistRecord,
  checkKey,
  dayLong,
  monthBefore,
} from '../domain/checklist.ts';
import type { AskedItemId } from '../domain/checklist-entry.ts';
import { checkItemById } from '../knowledge/checklist-items.ts';
import { demoPhone } from './demo-bindings.ts';

type Given = readonly [AskedItemId, string, CheckAnswer, number];

/** What the invented person answered, and how many days ago; one answer has gone stale. */
const given: readonly Given[] = [
  ['wallet-password', 'alipay', 'done', 20],
  ['wallet-second-check', 'alipay', 'done', 20],
  ['wallet-password', 'wechat', 'done', 20],
  ['wallet-second-check', 'wechat', 'done', 20],
  ['wallet-password-free', 'wechat', 'done', 12],
  ['bank-notices', 'bank:ICBC', 'done', 60],
  ['screen-lock', demoPhone.id, 'done', 60],
  ['sim-pin', demoPhone.id, 'not-done', 3],
  ['app-updates', demoPhone.id, 'done', 96],
  ['codes-secret', 'self', 'done', 60],
];

/** Tenths done in the months before, the last one first; one month nobody looked. */
const tenthsBefore = [3, 3, undefined, 2, 1] as const;

/** A checklist half done, so that the demo shows every state of it. */
export function demoChecklist(now: number): ChecklistRecord {
  const month = beijingDay(now).slice(0, 7);
  return {
    answers: given.map(([item, subject, answer, ago]) =>
      answered(checkKey(item, subject), answer, {
        at: now - ago * dayLong,
        days: checkItemById(item).days ?? 0,
      }),
    ),
    keepDays: {},
    months: tenthsBefore
      .flatMap((held, back) =>
        held === undefined ? [] : [{ month: monthBefore(month, back + 1), held, whole: 10 }],
      )
      .toReversed(),
  };
}
