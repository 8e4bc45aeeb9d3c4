import { checkAnswers, keepChoices } from '../lib/domain/checklist.ts';
import { type CheckEntry, type CheckItemId, isProved } from '../lib/domain/checklist-entry.ts';
import { checkItemById, commonSense } from '../lib/knowledge/checklist-items.ts';
import { checkPath } from '../lib/knowledge/checklist-paths.ts';
import { AppPathLine } from './app-path.tsx';
import { CheckedOn } from './checked-on.tsx';
import type { CheckEdits } from './checklist-item.tsx';
import { proofWords, topicWords } from './checklist-words.ts';
import { useGuide } from './guide-context.ts';
import { useText } from './text-context.ts';

export interface ChecklistPanelProps extends CheckEdits {
  readonly id: string;
  readonly entry: CheckEntry;
}

/** What an item is for, how it is done, and the answer or the proof. */
export function ChecklistPanel(props: ChecklistPanelProps) {
  const { id, entry } = props;
  const { checklist: words } = useGuide();
  const { why, how } = words.items[entry.item];
  const proved = isProved(entry.item);
  return (
    <div id={id} class="check-panel">
      <p class="check-why">{why}</p>
      {proved && <Proof {...props} />}
      <p>{how}</p>
      <Where entry={entry} />
      {!proved && <Answer {...props} />}
      <OnRecord entry={entry} />
      {entry.days !== undefined && <Keep {...props} />}
      <Source entry={entry} />
    </div>
  );
}

/** The menus, or the words to search for where nobody describes the menus. */
function Where({ entry }: Pick<ChecklistPanelProps, 'entry'>) {
  const text = useText();
  const { checklist: words } = useGuide();
  const { item, topic } = entry;
  const path = checkPath(item, ownerOf(topic));
  if (path) return <AppPathLine path={path} />;
  const { lookFor = [] } = checkItemById(item);
  if (lookFor.length === 0) return null;
  return (
    <p class="app-path">
      <small>{topic.kind === 'device' ? words.panel.inSettings : words.panel.notFound}</small>
      <b lang="zh-CN">{lookFor.join(text.card.separator)}</b>
    </p>
  );
}

/** Day and source, unless the menus already name the same. */
function Source({ entry: { item, topic } }: Pick<ChecklistPanelProps, 'entry'>) {
  const { panel } = useGuide().checklist;
  const fact = checkItemById(item);
  const path = checkPath(item, ownerOf(topic));
  const said = path?.source === fact.source && path.asOf === fact.asOf;
  if (said) return null;
  const source = fact.source === commonSense.source ? panel.commonSense : fact.source;
  return <CheckedOn fact={{ source, asOf: fact.asOf }} />;
}

/** Whose menus they are. */
function ownerOf(topic: CheckEntry['topic']): string {
  return topic.kind === 'bank' ? topic.issuer : topic.id;
}

function Answer({ entry, onAnswer }: ChecklistPanelProps) {
  const text = useText();
  const { checklist: words } = useGuide();
  const { panel, answers, items } = words;
  const topic = topicWords({ text, words }, entry.topic);
  const given = entry.state === 'stale' ? undefined : entry.given?.answer;
  return (
    <fieldset class="field check-answer">
      <legend>
        <span aria-hidden="true">{panel.question}</span>
        <span class="spoken">{panel.asks(topic, items[entry.item].title)}</span>
      </legend>
      <div class="segments">
        {checkAnswers.map((answer) => (
          <label key={answer} class="segment">
            <input
              type="radio"
              name={`answer-${entry.key}`}
              checked={given === answer}
              onClick={() => onAnswer(entry, answer)}
            />
            <span>{answers[answer]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Why a proved item stands as it does, and where it is done. */
function Proof({ entry, onImport }: ChecklistPanelProps) {
  const text = useText();
  const { checklist: words } = useGuide();
  if (!isProved(entry.item)) return null;
  return (
    <div class="check-proof" data-state={entry.state}>
      <p>{proofWords({ text, words }, entry)}</p>
      {entry.item === 'wallet-bills' ? (
        <button type="button" class="button small" onClick={onImport}>
          {words.proofs[entry.item].act}
        </button>
      ) : (
        <a class="button small" href={hrefOf(entry)}>
          {words.proofs[entry.item].act}
        </a>
      )}
      <small>{words.panel.proved}</small>
    </div>
  );
}

/** What the record already holds of it. */
function OnRecord({ entry: { item, topic } }: Pick<ChecklistPanelProps, 'entry'>) {
  const { panel } = useGuide().checklist;
  if (item === 'wallet-password-free') return <a href="#/agreements">{panel.agreements}</a>;
  if (item !== 'card-phone' || topic.kind !== 'card') return null;
  const { id, phoneEnd } = topic.card;
  return (
    <p>
      {phoneEnd !== undefined && `${panel.phoneEnd(phoneEnd)} `}
      <a href={`#/card-page/${id}`}>{panel.card}</a>
    </p>
  );
}

/** Where a proved item is done. */
function hrefOf({ item, topic }: CheckEntry): string {
  if (item === 'card-check') return `#/card/${topic.id}`;
  return places[item] ?? '#/checklist';
}

const places: Partial<Readonly<Record<CheckItemId, string>>> = {
  'wallet-unused': '#/bindings',
  drill: '#/drill',
  backup: '#/data',
  'recovery-code': '#/settings/recovery',
};

function Keep({ entry, onKeepDays }: ChecklistPanelProps) {
  const { panel, items } = useGuide().checklist;
  const { item, days = 0 } = entry;
  const choices = [...new Set([...keepChoices, days])].toSorted((a, b) => a - b);
  return (
    <label class="check-keep">
      <span aria-hidden="true">{panel.keep}</span>
      <select
        aria-label={panel.keepName(items[item].title)}
        value={String(days)}
        onChange={(event) => onKeepDays(entry, Number(event.currentTarget.value))}
      >
        {choices.map((choice) => (
          <option key={choice} value={String(choice)} selected={choice === days}>
            {panel.days(choice)}
          </option>
        ))}
      </select>
    </label>
  );
}
