import type { ComponentChildren } from 'preact';
import type { Card } from '../lib/domain/card.ts';
import type { WalletId } from '../lib/domain/wallet.ts';
import type { Fact } from '../lib/knowledge/fact.ts';
import type { FoundDiagnosis } from '../lib/knowledge/failure-diagnosis.ts';
import { issuerById } from '../lib/knowledge/issuers.ts';
import type { RemedyId } from '../lib/knowledge/remedies.ts';
import { walletById } from '../lib/knowledge/wallets.ts';
import { fullDayWords } from '../lib/text/dates.ts';
import { whenWords } from './binding-words.ts';
import { CopyNumber } from './copy-number.tsx';
import { FocusedTitle } from './focused-title.tsx';
import { useGuide } from './guide-context.ts';
import { Icon } from './icon.tsx';
import { useText } from './text-context.ts';

export interface DiagnoseFoundProps {
  readonly found: FoundDiagnosis;
  /** Epoch milliseconds before which another try is pointless. */
  readonly until: number | undefined;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Remedies ticked off. */
  readonly done: readonly string[];
  readonly onDone: (remedy: RemedyId, done: boolean) => void;
  readonly wallet: WalletId | undefined;
  readonly card: Card | undefined;
  readonly copied: string | undefined;
  readonly onCopy: (text: string) => void;
  /** The table's row, where the diagnosis comes from one; answers to questions have none. */
  readonly fact: Fact | undefined;
  /** Whose word it is how long to wait. */
  readonly waitSource: string | undefined;
  /** The words for the hotline, and what is kept of it. */
  readonly children?: ComponentChildren;
}

/** What happened, whether to try again, what to do, and whom to call. */
export function DiagnoseFound(props: DiagnoseFoundProps) {
  const { found, done, onDone, fact, children } = props;
  const text = useText();
  const { labels, causes, remedies } = useGuide().diagnosis;
  const words = causes[found.cause];
  const call = found.cause === 'unknown';
  return (
    <>
      <section class="diagnosis-cause">
        {found.confidence === 'likely' && <p class="word-mark">{labels.likely}</p>}
        <FocusedTitle>{call ? labels.callTitle : words.title}</FocusedTitle>
        <p>{call ? labels.callLead : words.why}</p>
      </section>
      <Again {...props} />
      <section aria-labelledby="remedies-title">
        <h2 id="remedies-title" class="section-title">
          {labels.remedies}
        </h2>
        <ol class="list remedies">
          {found.remedies.map((id) => (
            <li key={id}>
              <label class="tick">
                <input
                  type="checkbox"
                  checked={done.includes(id)}
                  onChange={(event) => onDone(id, event.currentTarget.checked)}
                />
                <span class="row-words">{remedies[id]}</span>
              </label>
            </li>
          ))}
        </ol>
      </section>
      <Hotlines {...props} />
      {children}
      {fact && (
        <p class="field-help">{labels.source(fact.source, fullDayWords(text, fact.asOf))}</p>
      )}
    </>
  );
}

const calm = new Set(['retry', 'continue']);
/** Time alone makes these good; with others there is something to do first. */
const timed = new Set(['wait', 'retry']);

function isOver({ found, until, now }: DiagnoseFoundProps): boolean {
  return until !== undefined && now >= until && timed.has(found.policy);
}

function Again(props: DiagnoseFoundProps) {
  const { found, until, now } = props;
  const { labels, policies } = useGuide().diagnosis;
  const waiting = until !== undefined && now < until;
  const over = isOver(props);
  // Who may try at once may not while the message itself says to wait.
  const policy = waiting && found.policy === 'retry' ? 'wait' : found.policy;
  const open = over || calm.has(policy);
  return (
    <section class="notice again" data-tone={open ? 'ok' : 'warn'} aria-label={labels.canRetry}>
      <Icon name={open ? 'check' : 'alert'} />
      <div class="notice-body">
        <strong>{over ? labels.waitOver : policies[policy].headline}</strong>
        {!over && <p>{policies[policy].detail}</p>}
        {waiting && <Clock {...props} />}
      </div>
    </section>
  );
}

/** How long is left, until what time of day, and whose word that is. */
function Clock({ until, now, waitSource }: DiagnoseFoundProps) {
  const text = useText();
  const { diagnosis, emergency, binding: words } = useGuide();
  if (until === undefined) return null;
  return (
    <>
      <p class="clock" role="timer">
        <b class="num">{emergency.diagnose.waitLeft(clockWords(until - now))}</b>{' '}
        {diagnosis.labels.until(whenWords({ text, words }, until, now))}
      </p>
      {waitSource !== undefined && <small>{diagnosis.labels.waitSource(waitSource)}</small>}
    </>
  );
}

/** `3:05:09` of hours, minutes and seconds, `5:09` under an hour. */
export function clockWords(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  const two = (number: number): string => String(number).padStart(2, '0');
  const rest = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}

interface Number {
  readonly name: string;
  readonly number: string | undefined;
  readonly confirmed: boolean;
}

function Hotlines({ found, wallet, card, copied, onCopy }: DiagnoseFoundProps) {
  const text = useText();
  const { diagnosis, emergency, facts } = useGuide();
  const issuer = card && issuerById(card.issuer);
  const bank = issuer && {
    name: issuer.name[text.language],
    number: issuer.hotline,
    confirmed: issuer.hotlineConfirmed,
  };
  const known = wallet && walletById(wallet);
  const app = known && {
    name: known.name[text.language],
    number: known.hotline,
    confirmed: known.hotlineConfirmed,
  };
  const inOrder = found.owner === 'wallet' ? [app, bank] : [bank, app];
  const numbers: readonly Number[] = inOrder.flatMap((each) => each ?? []);
  return (
    <section aria-labelledby="hotlines-title">
      <h2 id="hotlines-title" class="section-title">
        {diagnosis.labels.whoHelps}
      </h2>
      <p class="owner">{diagnosis.owners[found.owner]}</p>
      {numbers.length === 0 ? (
        <p class="field-help">{emergency.diagnose.noHotlines}</p>
      ) : (
        <ul class="list">
          {numbers.map(({ name, number, confirmed }) => (
            <li key={name} class="plain-row call-row">
              <span class="row-words">
                <span class="row-name">{name}</span>
                {number !== undefined && !confirmed && <small>{facts.hotlineUnconfirmed}</small>}
                {number === undefined && <small>{facts.noHotline}</small>}
              </span>
              {number !== undefined && (
                <CopyNumber
                  number={number}
                  label={emergency.copyNumber(name, number)}
                  copied={copied === number}
                  onCopy={onCopy}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      <p class="field-help">{diagnosis.labels.neverTell}</p>
    </section>
  );
}
