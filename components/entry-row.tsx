import type { Entry } from '../lib/domain/entry.ts';
import { dayWords } from '../lib/text/dates.ts';
import type { Text } from '../lib/text/zh-cn.ts';
import { Amount } from './amount.tsx';
import { shortCardWords } from './card-words.ts';
import { useText } from './text-context.ts';

export interface EntryRowProps {
  readonly entry: Entry;
  readonly today: string;
  readonly onOpen: (key: string) => void;
}

/** One line of the ledger. */
export function EntryRow({ entry, today, onOpen }: EntryRowProps) {
  const text = useText();
  const mark = entryMark(text, entry);
  const item = entry.counterparty === '' ? '' : entry.item;
  return (
    <li>
      <button type="button" class="entry-row" onClick={() => onOpen(entry.key)}>
        <span class="row-words">
          <span class="row-name">
            <span class="row-title">
              <bdi>{entry.counterparty || entry.item || text.ledger.noName}</bdi>{' '}
              {item !== '' && <bdi class="row-item">{item}</bdi>}
            </span>
            {mark !== undefined && (
              <span class="word-chip" data-kind={entry.kind}>
                {mark}
              </span>
            )}
          </span>
          <small>{subLine(text, entry, today)}</small>
        </span>
        <Amount direction={entry.direction} fen={entry.fen} closed={entry.kind === 'closed'} />
      </button>
    </li>
  );
}

/** The word beside the name, for what is not a plain purchase or income. */
function entryMark(text: Text, entry: Entry): string | undefined {
  if (entry.kind === 'refund' || entry.kind === 'closed') return text.entryKinds[entry.kind];
  if (entry.direction !== 'neutral' || entry.kind === 'other') return undefined;
  return text.entryKinds[entry.kind];
}

function subLine(text: Text, entry: Entry, today: string): string {
  const when = [dayWords(text, entry.day, today), entry.time?.slice(0, 5) ?? ''];
  const card = entry.card === undefined ? '' : shortCardWords(text, entry.card);
  const wallet = entry.provider === 'icbc' ? '' : text.providers[entry.provider];
  return [when.filter(Boolean).join(' '), card, wallet].filter(Boolean).join(' · ');
}
