import type { Rule } from '../lib/knowledge/rules.ts';
import { type AppPath, type PathAction, pathActions } from '../lib/knowledge/wallet-paths.ts';
import { AppPathLine } from './app-path.tsx';
import { CheckedOn } from './checked-on.tsx';
import { useGuide } from './guide-context.ts';
import { effectiveWords } from './wallet-words.ts';
import { useText } from './text-context.ts';
import { Section } from './wallet-parts.tsx';

/** Paths of this wallet in the order of the list of actions. */
export interface WalletPathsProps {
  readonly paths: readonly AppPath[];
}

/** Where things are in the app; each can be corrected by who sees it otherwise. */
export function WalletPaths({ paths }: WalletPathsProps) {
  const { wallet: words, facts } = useGuide();
  const shown = paths.toSorted((a, b) => place(a.action) - place(b.action));
  return (
    <Section id="paths" title={words.paths.title}>
      <div class="list">
        {shown.length === 0 && <p class="plain-row">{words.paths.none}</p>}
        {shown.map((path) => (
          <details key={path.id} class="fold">
            <summary>{facts.pathActions[path.action]}</summary>
            <div>
              <AppPathLine path={path} />
            </div>
          </details>
        ))}
      </div>
    </Section>
  );
}

function place(action: PathAction): number {
  return pathActions.indexOf(action);
}

export interface WalletRulesProps {
  readonly rules: readonly Rule[];
}

/** Rules that may stand behind a limit or a refusal; a contested one says so. */
export function WalletRules({ rules }: WalletRulesProps) {
  const { wallet: words, facts } = useGuide();
  return (
    <Section id="rules" title={words.rules.title}>
      <div class="list">
        {rules.map((rule) => (
          <details key={rule.id} class="fold">
            <summary>{facts.rules[rule.id].title}</summary>
            <RuleText rule={rule} />
          </details>
        ))}
      </div>
      <p class="field-help">{words.rules.note}</p>
    </Section>
  );
}

/** A rule in a sentence, since when, whether sources agree, and where it is from. */
export function RuleText({ rule }: { readonly rule: Rule }) {
  const text = useText();
  const { wallet: words, facts } = useGuide();
  return (
    <div class="rule-text">
      <p>{facts.rules[rule.id].text}</p>
      {rule.contested && <p class="field-help">{facts.contested}</p>}
      {rule.effective !== undefined && (
        <small>{words.rules.since(effectiveWords(text, rule.effective))}</small>
      )}
      <CheckedOn fact={rule} />
    </div>
  );
}
