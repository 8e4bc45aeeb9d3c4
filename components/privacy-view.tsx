import { type PrivacyQuestion, privacyQuestions } from '../lib/text/learn/privacy-questions.ts';
import { Icon } from './icon.tsx';
import { useLearn } from './learn-context.ts';
import { Section } from './wallet-parts.tsx';

/** What the browser itself says of us, asked when the page opens. */
export interface BrowserAnswer {
  readonly permissions: readonly string[];
  /** Patterns of sites the person allowed. */
  readonly sites: readonly string[];
  /** The rule that keeps our pages from connecting, as it stands in the manifest; undefined where there is none. */
  readonly networkRule: string | undefined;
}

export interface PrivacyViewProps {
  /** Undefined until it has answered. */
  readonly answer: BrowserAnswer | undefined;
}

/** What is collected, stored, read and deleted, with a proof that can be looked at now. */
export function PrivacyView({ answer }: PrivacyViewProps) {
  const { privacy: words } = useLearn();
  return (
    <div class="view">
      <div class="list">
        {privacyQuestions.map((question) => (
          <Question key={question} question={question} />
        ))}
      </div>
      <Section id="privacy-proof" title={words.proof}>
        <p class="field-help">{words.proofLead}</p>
        {answer ? <Proof {...answer} /> : <output>{words.asking}</output>}
        <p class="field-help">{words.alsoThere}</p>
      </Section>
    </div>
  );
}

function Question({ question }: { readonly question: PrivacyQuestion }) {
  const { question: asked, short, points } = useLearn().privacy.questions[question];
  return (
    <details class="fold privacy-question">
      <summary>
        <h2>{asked}</h2>
        <span class="privacy-short">{short}</span>
      </summary>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </details>
  );
}

function Proof({ permissions, sites, networkRule }: BrowserAnswer) {
  const { privacy: words } = useLearn();
  const known: Readonly<Record<string, string>> = words.permissions;
  return (
    <dl class="facts">
      <div>
        <dt>{words.network}</dt>
        <dd>
          <Icon name="offline" />{' '}
          {networkRule === undefined ? words.networkOpen : words.networkShut}{' '}
          {networkRule !== undefined && <code>{networkRule}</code>}
        </dd>
      </div>
      <div>
        <dt>{words.sites}</dt>
        <dd>{sites.length === 0 ? words.noSites : <Lines lines={sites} />}</dd>
      </div>
      <div>
        <dt>{words.granted}</dt>
        <dd>
          <ul class="privacy-permissions">
            {permissions.map((permission) => (
              <li key={permission}>
                {known[permission] ?? words.otherPermission} <code>{permission}</code>
              </li>
            ))}
          </ul>
        </dd>
      </div>
    </dl>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>
          <code>{line}</code>
        </li>
      ))}
    </ul>
  );
}
