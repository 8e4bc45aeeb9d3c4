import type { ComponentChildren } from 'preact';
import { ownerName, visible } from '../lib/text/checkout/brand-name.ts';
import type { HostVerdict } from '../lib/trust/host-verdict.ts';
import type { PageFinding, TrustLevel } from '../lib/trust/page-rules.ts';
import type { PageVerdict } from '../lib/trust/page-verdict.ts';
import type { HostFinding } from '../lib/trust/rules.ts';
import { useCheckout } from './checkout-context.ts';
import { Icon, type IconName } from './icon.tsx';
import { useText } from './text-context.ts';
import { VerdictHost } from './verdict-host.tsx';
import { evidenceOf, leadOf } from './verdict-words.ts';

export interface VerdictPanelProps {
  readonly verdict: PageVerdict;
  /** What else was found, in ready sentences; the level already knows of it. */
  readonly notes?: readonly VerdictNote[];
}

export interface VerdictNote {
  readonly id: string;
  readonly level: TrustLevel;
  readonly text: string;
}

/** Shapes differ, not only colours. */
export const levelIcons: Readonly<Record<TrustLevel, IconName>> = {
  official: 'shield',
  'no-finding': 'shieldPlain',
  caution: 'alert',
  danger: 'octagon',
};

/** What we say of a page or an address, and why; below `withCheckout`. */
export function VerdictPanel({ verdict, notes = [] }: VerdictPanelProps) {
  const { verdict: words } = useCheckout();
  const { language } = useText();
  const { level, host, findings } = verdict;
  return (
    <section class="verdict" data-level={level} aria-label={words.panelLabel}>
      <VerdictHead level={level} lead={leadOf({ language, words }, verdict)} />
      <VerdictHost host={host} />
      {findings.length + notes.length > 0 ? (
        <ul class="verdict-findings" aria-label={words.findingsLabel}>
          {findings.map((finding) => (
            <li key={`${finding.rule} ${finding.evidence}`} data-level={finding.level}>
              <Finding finding={finding} host={host} />
            </li>
          ))}
          {notes.map((note) => (
            <li key={note.id} data-level={note.level}>
              <Said level={note.level} text={note.text} />
              <Why>
                <Ground rule={note.id} evidence="" />
              </Why>
            </li>
          ))}
        </ul>
      ) : (
        <WhyCalm host={host} />
      )}
    </section>
  );
}

export interface VerdictHeadProps {
  readonly level: TrustLevel;
  /** What that means for whoever reads it. */
  readonly lead: string;
}

/** The level as a sign and a word, above its reasons. */
export function VerdictHead({ level, lead }: VerdictHeadProps) {
  const { verdict: words } = useCheckout();
  return (
    <div class="verdict-head">
      <span class="verdict-badge">
        <Icon name={levelIcons[level]} />
      </span>
      <div>
        <h2>{words.levels[level].title}</h2>
        <p>{lead}</p>
      </div>
    </div>
  );
}

interface FindingProps {
  readonly finding: PageFinding;
  readonly host: HostVerdict;
}

function Finding({ finding, host }: FindingProps) {
  const { verdict: words } = useCheckout();
  const { language } = useText();
  const { rule, level, evidence, because } = finding;
  const said = evidenceOf({ language, words }, finding);
  return (
    <>
      <Said level={level} text={words.pageRules[rule](evidence)} />
      <Why>
        {because && <p>{words.hostRules[because.rule](because.evidence)}</p>}
        {host.target !== undefined && because && <Imitated target={host.target} />}
        <Ground rule={because ? `${rule} · ${because.rule}` : rule} evidence={said} />
      </Why>
    </>
  );
}

function Said({ level, text }: Pick<VerdictNote, 'level' | 'text'>) {
  const { verdict: words } = useCheckout();
  return (
    <p class="verdict-finding">
      <Icon name={levelIcons[level]} />
      <span class="spoken">{words.levels[level].title}</span>
      <span>{text}</span>
    </p>
  );
}

/** Whose genuine address it is taken for. */
function Imitated({ target }: { readonly target: string }) {
  const { verdict: words } = useCheckout();
  const name = ownerName(useText().language, target);
  return <p>{name === undefined ? words.imitatesAddress(target) : words.imitates(name, target)}</p>;
}

/** Where nothing speaks against it: what was looked at, and what the address alone is worth. */
function WhyCalm({ host }: { readonly host: HostVerdict }) {
  const { verdict: words } = useCheckout();
  return (
    <Why>
      {host.findings.length === 0 && <p>{words.whyNothing}</p>}
      {host.findings.map((finding) => (
        <HostGround key={finding.rule} {...finding} />
      ))}
    </Why>
  );
}

function HostGround({ rule, evidence }: HostFinding) {
  const { verdict: words } = useCheckout();
  return (
    <>
      <p>{words.hostRules[rule](evidence)}</p>
      <Ground rule={rule} evidence={evidence} />
    </>
  );
}

function Why({ children }: { readonly children: ComponentChildren }) {
  const { verdict: words } = useCheckout();
  return (
    <details class="verdict-why">
      <summary>{words.whyLabel}</summary>
      <div>{children}</div>
    </details>
  );
}

interface GroundProps {
  readonly rule: string;
  readonly evidence: string;
}

/** The rule by its name, and what made it speak: as text, whatever a page put there. */
function Ground({ rule, evidence }: GroundProps) {
  const { verdict: words } = useCheckout();
  return (
    <dl class="verdict-ground">
      {evidence !== '' && (
        <div>
          <dt>{words.evidenceLabel}</dt>
          <dd>
            <bdi>{visible(evidence)}</bdi>
          </dd>
        </div>
      )}
      <div>
        <dt>{words.ruleLabel}</dt>
        <dd>
          <code>{rule}</code>
        </dd>
      </div>
    </dl>
  );
}
