import type { BackupError, BackupSummary } from '../lib/domain/backup.ts';
import { beijingDay } from '../lib/domain/calendar.ts';
import { fullDayWords } from '../lib/text/dates.ts';
import type { GuideText } from '../lib/text/guide/zh-cn.ts';
import type { Text } from '../lib/text/zh-cn.ts';
import { useGuide } from './guide-context.ts';
import { Notice } from './notice.tsx';

/** What lies in the records or in a file. */
export type Amounts = Pick<BackupSummary, 'cards' | 'bindings' | 'entries'>;

export function amountWords({ data }: GuideText, { cards, bindings, entries }: Amounts): string {
  return data.sum(cards, bindings, entries);
}

/** An instant as the day it was in Beijing. */
export function instantDay(text: Text, at: number): string {
  return fullDayWords(text, beijingDay(at));
}

/** What is wrong with a file, where, and what to do. */
export function backupErrorWords({ data }: GuideText, { code, part }: BackupError): string {
  const where = part === undefined ? '' : data.damagedAt(data.parts[part]);
  return [data.errors[code], where].filter(Boolean).join(' ');
}

export interface BackupTroubleProps {
  readonly title?: string;
  readonly error: BackupError;
}

export function BackupTrouble({ title, error }: BackupTroubleProps) {
  return (
    <Notice tone="bad" alert {...(title !== undefined && { title })}>
      {backupErrorWords(useGuide(), error)}
    </Notice>
  );
}

export interface ShareBarProps {
  readonly label: string;
  /** Of one. */
  readonly share: number;
}

/** How far something is that takes a while. */
export function ShareBar({ label, share }: ShareBarProps) {
  return (
    <div class="share-bar">
      <p>{label}</p>
      <progress aria-label={label} value={share} max={1} />
    </div>
  );
}
