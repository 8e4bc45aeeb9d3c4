import { leftToDo } from '../lib/domain/checklist-entry.ts';
import { issuerById } from '../lib/knowledge/issuers.ts';
import type { Issuer } from '../lib/knowledge/issuers.ts';
import { fullDayWords } from '../lib/text/dates.ts';
import type { Text } from '../lib/text/zh-cn.ts';
import { ChecklistScore, type ChecklistScoreProps, checkHref } from './checklist-score.tsx';
import { entryWords } from './checklist-words.ts';
import { Empty } from './empty.tsx';
import { useGuide } from './guide-context.ts';
import { Icon } from './icon.tsx';
import type { AutoLock } from './settings-view.tsx';
import { useText } from './text-context.ts';

export interface SafetyViewProps {
  /** The checklist as it stands; undefined until it is read. */
  readonly checklist: Pick<ChecklistScoreProps, 'entries' | 'nextLookAt'> | undefined;
  /** Banks of the person's cards, and those chosen in the first run. */
  readonly issuerIds: readonly string[];
  /** Undefined in the demo, which has no code. */
  readonly recoveryCodeSaved: boolean | undefined;
  readonly autoLock: AutoLock;
  readonly onNewRecoveryCode: () => void;
  readonly onAddCard: () => void;
}

/** What is still to do for safety, what to do when something has happened, and what holds on this computer. */
export function SafetyView(props: SafetyViewProps) {
  const text = useText();
  const known = [...new Set(props.issuerIds)].flatMap((id) => issuerById(id) ?? []);
  return (
    <div class="view">
      {props.checklist && <ToDo {...props.checklist} />}
      <Trouble />
      {known.length === 0 ? (
        <Empty icon="phone" title={text.safety.emptyTitle} text={text.safety.emptyText}>
          <button type="button" class="button primary" onClick={props.onAddCard}>
            {text.actions.addCard}
          </button>
        </Empty>
      ) : (
        <Hotlines issuers={known} />
      )}
      <ThisComputer {...props} />
    </div>
  );
}

/** How many of the next items stand here, besides the first. */
const nextShown = 2;

function ToDo(props: Pick<ChecklistScoreProps, 'entries' | 'nextLookAt'>) {
  const text = useText();
  const { checklist: words } = useGuide();
  const next = leftToDo(props.entries).slice(1, 1 + nextShown);
  return (
    <>
      <ChecklistScore {...props} />
      <section aria-labelledby="next-checks">
        <h2 id="next-checks" class="section-title">
          {next.length > 0 ? words.safety.next : text.titles.checklist}
        </h2>
        <div class="list">
          {next.map((entry) => (
            <a key={entry.key} class="row-button" href={checkHref(entry.key)}>
              <Icon name={entry.state === 'stale' ? 'clock' : 'circle'} />
              <span class="row-words row-name">{entryWords({ text, words }, entry)}</span>
              <Icon name="chevron" />
            </a>
          ))}
          <a class="row-button" href="#/checklist">
            <Icon name="shield" />
            <span class="row-words row-name">{words.safety.all}</span>
            <Icon name="chevron" />
          </a>
        </div>
      </section>
    </>
  );
}

const troubles = [
  { href: '#/lost', icon: 'phoneLost', title: 'lost' },
  { href: '#/diagnose', icon: 'alert', title: 'diagnose' },
  { href: '#/link', icon: 'link', title: 'link' },
  { href: '#/drill', icon: 'eye', title: 'drill' },
] as const;

/** Where to go when something has gone wrong, and where to learn before it does. */
function Trouble() {
  const { titles } = useText();
  return (
    <div class="list">
      {troubles.map(({ href, icon, title }) => (
        <a key={href} class="row-button" href={href}>
          <Icon name={icon} />
          <span class="row-words row-name">{titles[title]}</span>
          <Icon name="chevron" />
        </a>
      ))}
    </div>
  );
}

function ThisComputer({ recoveryCodeSaved, autoLock, onNewRecoveryCode }: SafetyViewProps) {
  const text = useText();
  return (
    <section aria-labelledby="computer-title">
      <h2 id="computer-title" class="section-title">
        {text.safety.onThisComputer}
      </h2>
      <ul class="list">
        <li class="plain-row" data-tone="ok">
          <Icon name="offline" />
          <span class="row-words">{text.safety.offline}</span>
        </li>
        <li class="plain-row" data-tone="ok">
          <Icon name="lock" />
          <span class="row-words">{text.safety.locksAfter(text.settings.autoLocks[autoLock])}</span>
          <a href="#/settings">{text.safety.change}</a>
        </li>
        {recoveryCodeSaved !== undefined && (
          <li class="plain-row" data-tone={recoveryCodeSaved ? 'ok' : 'warn'}>
            <Icon name={recoveryCodeSaved ? 'key' : 'alert'} />
            <span class="row-words">
              {recoveryCodeSaved ? text.safety.recoverySaved : text.safety.recoveryMissing}
            </span>
            {!recoveryCodeSaved && (
              <button type="button" class="button small" onClick={onNewRecoveryCode}>
                {text.safety.makeRecovery}
              </button>
            )}
          </li>
        )}
      </ul>
    </section>
  );
}

function Hotlines({ issuers }: { readonly issuers: readonly Issuer[] }) {
  const text = useText();
  return (
    <section aria-labelledby="hotlines-title">
      <h2 id="hotlines-title" class="section-title">
        {text.safety.hotlines}
      </h2>
      <ul class="list">
        {issuers.map((issuer) => (
          <li key={issuer.id} class="plain-row">
            <span class="card-swatch" data-issuer={issuer.id} aria-hidden="true" />
            <span class="row-words">
              <span class="row-name">{issuer.name[text.language]}</span>
              <small>{hotlineWords(text, issuer)}</small>
            </span>
            {issuer.hotline !== undefined && <span class="hotline num">{issuer.hotline}</span>}
          </li>
        ))}
      </ul>
      <p class="field-help">{text.safety.hotlinesNote}</p>
    </section>
  );
}

function hotlineWords(text: Text, issuer: Issuer): string {
  if (issuer.hotline === undefined) return text.safety.noHotline;
  if (!issuer.hotlineConfirmed) return text.safety.oneSource;
  return text.safety.checkedOn(fullDayWords(text, issuer.asOf));
}
