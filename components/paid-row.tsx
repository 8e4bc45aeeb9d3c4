import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Entry } from '../lib/domain/entry.ts';
import {
  openPaidStates,
  type PaidRow as Row,
  type PaidState,
} from '../lib/domain/noted-payment.ts';
import { yuanWords } from './budget-words.ts';
import { Icon } from './icon.tsx';
import {
  entryWhen,
  notedWhen,
  type PaidWords,
  payeeWords,
  reasonWords,
  sumWords,
  wayWords,
} from './paid-words.ts';

/** What a person can say of a noted payment. */
export type PaidAct = 'not-paid' | 'as-told' | 'reopen' | 'remove';

export interface PaidRowProps {
  readonly all: PaidWords;
  readonly row: Row;
  readonly onChoose: (row: Row, entry: Entry) => void;
  readonly onAct: (row: Row, act: PaidAct) => void;
}

const tones: Readonly<Record<PaidState, 'bad' | 'warn' | 'ok' | undefined>> = {
  different: 'bad',
  missing: 'bad',
  ambiguous: 'warn',
  'not-sure': 'warn',
  waiting: undefined,
  confirmed: 'ok',
  'as-told': undefined,
  'not-paid': undefined,
};

/** What may be said in each state; what is settled by the person can be taken back. */
const acts: Readonly<Record<PaidState, readonly PaidAct[]>> = {
  different: ['as-told', 'not-paid', 'remove'],
  missing: ['not-paid', 'as-told', 'remove'],
  ambiguous: ['not-paid', 'remove'],
  'not-sure': ['as-told', 'not-paid', 'remove'],
  waiting: ['not-paid', 'remove'],
  confirmed: ['remove'],
  'as-told': ['reopen', 'remove'],
  'not-paid': ['reopen', 'remove'],
};

/** One noted payment, how it stands, and why. What needs a look shows its ways at once. */
export function PaidRow(props: PaidRowProps) {
  const { all, row } = props;
  const { words } = all;
  const { payment, state, entry } = row;
  const isOpen = openPaidStates.has(state);
  const [opened, setOpened] = useState(false);
  const payee = payeeWords(words, payment);
  return (
    <li class="paid-row" data-tone={tones[state]} tabIndex={-1}>
      <PaidHead all={all} payment={payment}>
        {!isOpen && (
          <button
            type="button"
            class="icon-button"
            aria-label={words.view.named(words.view.acts, payee)}
            aria-expanded={opened}
            onClick={() => setOpened(!opened)}
          >
            <Icon name="more" />
          </button>
        )}
      </PaidHead>
      <p class="paid-reason">
        <span class="word-chip" data-tone={tones[state]}>
          {words.view.states[state]}
        </span>{' '}
        <span>{reasonWords(all, row)}</span>
      </p>
      {state === 'confirmed' && entry && <EntryLink all={all} entry={entry} />}
      {row.candidates.length > 0 && <Candidates {...props} />}
      {(isOpen || opened) && <Acts {...props} />}
    </li>
  );
}

export interface PaidHeadProps {
  readonly all: PaidWords;
  readonly payment: Row['payment'];
  readonly children?: ComponentChildren;
}

/** Whom, how much, when and with what. */
export function PaidHead({ all, payment, children }: PaidHeadProps) {
  const { words } = all;
  const sum = sumWords(all, payment);
  const note = [notedWhen(all, payment), wayWords(all, payment)].filter(Boolean).join(' · ');
  return (
    <div class="paid-head">
      <bdi class="row-name">{payeeWords(words, payment)}</bdi>
      {sum === undefined ? (
        <small class="row-end">{words.panel.unknownAmount}</small>
      ) : (
        <span class="amount num">{sum}</span>
      )}
      {children}
      <small>{note}</small>
    </div>
  );
}

interface EntryLinkProps {
  readonly all: PaidWords;
  readonly entry: Entry;
}

function EntryLink({ all, entry }: EntryLinkProps) {
  return (
    <a class="paid-entry-link" href={`#/entry/${entry.key}`}>
      {all.words.view.look} · {entryWhen(all, entry)} · {yuanWords(entry.fen)}
    </a>
  );
}

/** The lines it may be; each can be looked at, and one can be said to be it. */
function Candidates({ all, row, onChoose }: PaidRowProps) {
  const { view } = all.words;
  return (
    <div class="paid-candidates">
      <p class="field-help">{view.which}</p>
      <ul>
        {row.candidates.map((entry) => (
          <Candidate
            key={entry.key}
            all={all}
            entry={entry}
            onChoose={() => onChoose(row, entry)}
          />
        ))}
      </ul>
    </div>
  );
}

interface CandidateProps extends EntryLinkProps {
  readonly onChoose: () => void;
}

function Candidate({ all, entry, onChoose }: CandidateProps) {
  const { text, words } = all;
  const name = entry.counterparty || entry.item || text.ledger.noName;
  const when = `${entryWhen(all, entry)} · ${text.providers[entry.provider]}`;
  return (
    <li>
      <a class="row-words" href={`#/entry/${entry.key}`}>
        <bdi>{name}</bdi> <b class="num">{yuanWords(entry.fen)}</b>
        <small>{when}</small>
      </a>
      <button
        type="button"
        class="button small"
        aria-label={words.view.isItNamed(`${name} ${yuanWords(entry.fen)} ${when}`)}
        onClick={onChoose}
      >
        {words.view.isIt}
      </button>
    </li>
  );
}

function Acts(props: PaidRowProps) {
  const { all, row, onChoose } = props;
  const { words } = all;
  const { entry, state, payment } = row;
  const payee = payeeWords(words, payment);
  const actWords: Readonly<Record<PaidAct, string>> = {
    'not-paid': words.view.notPaid,
    'as-told': words.view.asTold,
    reopen: words.view.reopen,
    remove: words.view.remove,
  };
  const shown = [...(payment.entry === undefined ? [] : (['reopen'] as const)), ...acts[state]];
  return (
    <>
      {state === 'missing' && <p class="field-help">{words.view.askService}</p>}
      {state === 'different' && entry && <EntryLink all={all} entry={entry} />}
      <div class="paid-acts">
        {state === 'different' && entry && (
          <button type="button" class="button small" onClick={() => onChoose(row, entry)}>
            {words.view.isIt}
          </button>
        )}
        {shown
          .filter((act) => row.reason !== 'charged-anyway' || act !== 'not-paid')
          .map((act) => (
            <button
              key={act}
              type="button"
              class={act === 'remove' ? 'link-button paid-remove' : 'button small'}
              aria-label={words.view.named(actWords[act], payee)}
              onClick={() => props.onAct(row, act)}
            >
              {actWords[act]}
            </button>
          ))}
      </div>
    </>
  );
}
