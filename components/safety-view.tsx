import { issuerById } from '../lib/knowledge/issuers.ts';
import type { Issuer } from '../lib/knowledge/issuers.ts';
import { fullDayWords } from '../lib/text/dates.ts';
import type { Text } from '../lib/text/zh-cn.ts';
import { Empty } from './empty.tsx';
import { Icon } from './icon.tsx';
import type { AutoLock } from './settings-view.tsx';
import { useText } from './text-context.ts';

export interface SafetyViewProps {
  /** Banks of the person's cards, and those chosen in the first run. */
  readonly issuerIds: readonly string[];
  /** Undefined in the demo, which has no code. */
  readonly recoveryCodeSaved: boolean | undefined;
  readonly autoLock: AutoLock;
  readonly onNewRecoveryCode: () => void;
  readonly onAddCard: () => void;
}

/** What holds now: how this computer is locked, and whom to call when a card is lost. */
export function SafetyView(props: SafetyViewProps) {
  const text = useText();
  const known = [...new Set(props.issuerIds)].flatMap((id) => issuerById(id) ?? []);
  return (
    <div class="view">
      <Trouble />
      <ThisComputer {...props} />
      {known.length === 0 ? (
        <Empty icon="phone" title={text.safety.emptyTitle} text={text.safety.emptyText}>
          <button type="button" class="button primary" onClick={props.onAddCard}>
            {text.actions.addCard}
          </button>
        </Empty>
      ) : (
        <Hotlines issuers={known} />
      )}
    </div>
  );
}

/** Where to go when something has gone wrong. */
function Trouble() {
  const { titles } = useText();
  return (
    <div class="list">
      <a class="row-button" href="#/lost">
        <Icon name="phoneLost" />
        <span class="row-words row-name">{titles.lost}</span>
        <Icon name="chevron" />
      </a>
      <a class="row-button" href="#/diagnose">
        <Icon name="alert" />
        <span class="row-words row-name">{titles.diagnose}</span>
        <Icon name="chevron" />
      </a>
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
