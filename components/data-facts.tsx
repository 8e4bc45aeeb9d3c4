import type { Month } from '../lib/domain/calendar.ts';
import { fullDayWords } from '../lib/text/dates.ts';
import type { DataText } from '../lib/text/guide/data.zh-cn.ts';
import { countText } from '../lib/text/numbers.ts';
import type { Text } from '../lib/text/zh-cn.ts';
import { type Amounts, instantDay } from './data-words.tsx';
import { useGuide } from './guide-context.ts';
import { useText } from './text-context.ts';

export interface DataFactsProps extends Amounts {
  /** Noted ones; undefined until they are read. */
  readonly payments: number | undefined;
  readonly months: readonly Month[];
  /** `YYYY-MM-DD` of the newest entry. */
  readonly newest: string | undefined;
  /** As the browser estimates it; undefined until it has. */
  readonly bytes: number | undefined;
  /** Epoch milliseconds. */
  readonly backupAt: number | undefined;
  /** Changes of the records since then. */
  readonly changes: number;
  readonly demo: boolean;
}

/** How much is kept, how much room it takes, and when it was last backed up. */
export function DataFacts(props: DataFactsProps) {
  const { facts: words } = useGuide().data;
  const text = useText();
  const { cards, bindings, entries, payments, months, newest, bytes } = props;
  const rows: readonly (readonly [string, string])[] = [
    [words.cards, words.cardCount(cards)],
    [words.bindings, words.bindingCount(bindings)],
    [words.entries, entries === 0 ? words.none : words.entryCount(entries, months.length)],
    ...(newest === undefined ? [] : [[words.newest, fullDayWords(text, newest)] as const]),
    ...(payments === undefined ? [] : [[words.payments, paymentWords(payments, words)] as const]),
    ...(bytes === undefined ? [] : [[words.space, sizeText(bytes)] as const]),
    ...(props.demo ? [] : [[words.backup, backupWords(props, text, words)] as const]),
  ];
  return (
    <section aria-labelledby="data-facts">
      <h2 id="data-facts" class="section-title">
        {words.title}
      </h2>
      <dl class="facts">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class="num">{value}</dd>
          </div>
        ))}
      </dl>
      {!props.demo && <p class="field-help">{words.here}</p>}
    </section>
  );
}

function paymentWords(payments: number, words: DataText['facts']): string {
  return payments === 0 ? words.none : words.paymentCount(payments);
}

function backupWords(
  { backupAt, changes }: DataFactsProps,
  text: Text,
  words: DataText['facts'],
): string {
  if (backupAt === undefined) return words.never;
  const day = instantDay(text, backupAt);
  return changes > 0 ? words.changed(day, changes) : day;
}

/** Bytes as people say them: `4.2 MB`, `310 KB`. */
function sizeText(bytes: number): string {
  const kiloBytes = bytes / 1024;
  if (kiloBytes < 1000) return `${countText(Math.ceil(kiloBytes))} KB`;
  return `${(kiloBytes / 1024).toFixed(1)} MB`;
}
