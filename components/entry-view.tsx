import type { Entry, EntryEvidence } from '../lib/domain/entry.ts';
import { fullDayWords } from '../lib/text/dates.ts';
import type { Text } from '../lib/text/zh-cn.ts';
import { Amount } from './amount.tsx';
import { mentionWords } from './card-words.ts';
import { Empty } from './empty.tsx';
import { Icon } from './icon.tsx';
import { Notice } from './notice.tsx';
import { useText } from './text-context.ts';

export interface EntryViewProps {
  /** Undefined when the route names an entry that is not there. */
  readonly entry: Entry | undefined;
  readonly evidence: EntryEvidence | 'loading' | 'unreadable';
  /** The day, in words, on which the person noted the payment that this line confirms. */
  readonly noted?: string | undefined;
}

export function EntryView({ entry, evidence, noted }: EntryViewProps) {
  const text = useText();
  if (entry === undefined) {
    return (
      <Empty icon="ledger" title={text.entry.notFound} text={text.entry.notFoundText}>
        <a class="button primary" href="#/ledger">
          {text.entry.toLedger}
        </a>
      </Empty>
    );
  }
  return (
    <div class="view">
      <div class="entry-hero">
        <p>
          <bdi>{entry.counterparty || text.ledger.noName}</bdi>
        </p>
        <Amount direction={entry.direction} fen={entry.fen} closed={entry.kind === 'closed'} />
        <span class="word-chip" data-kind={entry.kind}>
          {text.entryKinds[entry.kind]}
        </span>
      </div>
      {noted !== undefined && (
        <a class="entry-noted" href="#/paid">
          <Icon name="check" />
          {text.entry.noted(noted)}
        </a>
      )}
      <Fields fields={factsOf(text, entry)} />
      <h2 class="section-title">{text.entry.evidence}</h2>
      <Evidence evidence={evidence} />
      <a class="button" href="#/ledger">
        {text.entry.toLedger}
      </a>
    </div>
  );
}

interface NamedValue {
  readonly name: string;
  readonly value: string;
}

function factsOf(text: Text, entry: Entry): readonly NamedValue[] {
  const { card } = entry;
  const when = [fullDayWords(text, entry.day), entry.time ?? ''].filter(Boolean).join(' ');
  const facts = [
    { name: text.entry.when, value: when },
    { name: text.entry.item, value: entry.item },
    { name: text.entry.card, value: card === undefined ? '' : mentionWords(text, card) },
    { name: text.entry.method, value: entry.method },
    { name: text.entry.status, value: entry.status },
    { name: text.entry.source, value: text.providers[entry.provider] },
    { name: text.entry.orderId, value: entry.orderId },
  ];
  return facts.filter(({ value }) => value !== '');
}

function Evidence({ evidence }: Pick<EntryViewProps, 'evidence'>) {
  const text = useText();
  if (evidence === 'loading') return <p class="field-help">{text.entry.evidenceLoading}</p>;
  if (evidence === 'unreadable') return <Notice tone="bad">{text.entry.evidenceMissing}</Notice>;
  return (
    <>
      <Fields fields={evidence.fields} />
      <p class="field-help">
        <bdi>{text.entry.evidenceFrom(evidence.fileName, evidence.line)}</bdi>
      </p>
    </>
  );
}

/** Names and values; what a bill wrote cannot reorder the words around it. */
function Fields({ fields }: { readonly fields: readonly NamedValue[] }) {
  const text = useText();
  return (
    <dl class="facts">
      {fields.map(({ name, value }, index) => (
        <div key={index}>
          <dt>
            <bdi>{name}</bdi>
          </dt>
          <dd>{value === '' ? <em>{text.entry.empty}</em> : <bdi>{value}</bdi>}</dd>
        </div>
      ))}
    </dl>
  );
}
