import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Card } from '../lib/domain/card.ts';
import type { Entry } from '../lib/domain/entry.ts';
import {
  type NotedPayment,
  openPaidStates,
  type PaidRow as Row,
  paidStates,
  type PaidState,
} from '../lib/domain/noted-payment.ts';
import { useCheckout } from './checkout-context.ts';
import { Empty } from './empty.tsx';
import { type PaidAct, PaidHead, PaidRow } from './paid-row.tsx';
import { type PaidWords, payeeWords } from './paid-words.ts';
import { useText } from './text-context.ts';

export interface PaidViewProps {
  /** Newest first. */
  readonly rows: readonly Row[];
  /** Newest first. */
  readonly trash: readonly NotedPayment[];
  readonly cards: readonly Card[];
  /** `YYYY-MM-DD`, Beijing. */
  readonly today: string;
  readonly priceOf: PaidWords['priceOf'];
  readonly onChoose: (row: Row, entry: Entry) => void;
  readonly onAct: (row: Row, act: PaidAct) => void;
  readonly onRestore: (payment: NotedPayment) => void;
  readonly onImport: () => void;
}

type Group = 'look' | 'waiting' | 'confirmed' | 'settled';

const groups: readonly Group[] = ['look', 'waiting', 'confirmed', 'settled'];

/** Every noted payment beside the bills: what needs a look first. */
export function PaidView(props: PaidViewProps) {
  const text = useText();
  const { paid: words } = useCheckout();
  const { rows, trash, cards, today, priceOf } = props;
  const all = { text, words, cards, today, priceOf };
  const { list, stay } = useFocusStays(rows.map(({ payment, state }) => `${state} ${payment.id}`));
  if (rows.length === 0 && trash.length === 0) {
    return <Empty icon="ledger" title={words.view.emptyTitle} text={words.view.emptyText} />;
  }
  return (
    <div class="view paid" ref={list}>
      <p class="lead">{words.view.lead}</p>
      {groups.map((group) => (
        <PaidGroup
          key={group}
          group={group}
          all={all}
          rows={inGroup(rows, group)}
          onChoose={(row, entry) => {
            stay();
            props.onChoose(row, entry);
          }}
          onAct={(row, act) => {
            stay();
            props.onAct(row, act);
          }}
          onImport={props.onImport}
        />
      ))}
      {trash.length > 0 && <Trash {...props} all={all} />}
    </div>
  );
}

function groupOf(state: PaidState): Group {
  if (openPaidStates.has(state)) return 'look';
  return state === 'waiting' || state === 'confirmed' ? state : 'settled';
}

/** By what is the most pressing, then the newest first. */
function inGroup(rows: readonly Row[], group: Group): readonly Row[] {
  return rows
    .filter(({ state }) => groupOf(state) === group)
    .toSorted(
      (a, b) =>
        paidStates.indexOf(a.state) - paidStates.indexOf(b.state) || b.payment.at - a.payment.at,
    );
}

interface PaidGroupProps extends Pick<PaidViewProps, 'rows' | 'onChoose' | 'onAct' | 'onImport'> {
  readonly group: Group;
  readonly all: PaidWords;
}

function PaidGroup({ group, all, rows, onChoose, onAct, onImport }: PaidGroupProps) {
  const { view } = all.words;
  if (rows.length === 0) return null;
  return (
    <GroupFrame
      id={group}
      title={view.groups[group]}
      end={
        group === 'waiting' && (
          <button type="button" class="link-button" onClick={onImport}>
            {view.toImport}
          </button>
        )
      }
    >
      {rows.map((row) => (
        <PaidRow key={row.payment.id} all={all} row={row} onChoose={onChoose} onAct={onAct} />
      ))}
    </GroupFrame>
  );
}

interface GroupFrameProps {
  readonly id: string;
  readonly title: string;
  readonly end?: ComponentChildren;
  readonly children: ComponentChildren;
}

function GroupFrame({ id, title, end, children }: GroupFrameProps) {
  return (
    <section aria-labelledby={`paid-${id}`}>
      <div class="section-head">
        <h2 id={`paid-${id}`} class="section-title">
          {title}
        </h2>
        {end}
      </div>
      <ul class="list">{children}</ul>
    </section>
  );
}

function Trash({ trash, all, onRestore }: PaidViewProps & { readonly all: PaidWords }) {
  const { view } = all.words;
  return (
    <details class="list fold paid-trash">
      <summary>
        {view.groups.trash}
        <small>{view.trashNote}</small>
      </summary>
      <ul>
        {trash.map((payment) => (
          <li key={payment.id} class="paid-row">
            <PaidHead all={all} payment={payment}>
              <button
                type="button"
                class="button small"
                aria-label={view.named(view.restore, payeeWords(all.words, payment))}
                onClick={() => onRestore(payment)}
              >
                {view.restore}
              </button>
            </PaidHead>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What is acted on moves to another group and takes its buttons along: the row that comes into its place has the focus then. */
function useFocusStays(order: readonly string[]) {
  const list = useRef<HTMLDivElement>(null);
  const acted = useRef<{ readonly place: number; readonly before: string } | undefined>(undefined);
  const now = order.join('\n');
  const rows = (): readonly HTMLElement[] => [
    ...(list.current?.querySelectorAll<HTMLElement>('li.paid-row[tabindex]') ?? []),
  ];
  useLayoutEffect(() => {
    if (!acted.current || acted.current.before === now) return;
    const row = rows()[acted.current.place] ?? rows().at(-1);
    if (document.activeElement === document.body) row?.focus();
    acted.current = undefined;
  });
  const stay = (): void => {
    const place = rows().findIndex((row) => row.contains(document.activeElement));
    if (place >= 0) acted.current = { place, before: now };
  };
  return { list, stay };
}
