import type { HelpArticle, HelpLead } from '../lib/knowledge/help-articles.ts';
import { ruleById } from '../lib/knowledge/rules.ts';
import { type AppPath, pathById } from '../lib/knowledge/wallet-paths.ts';
import type { Text } from '../lib/text/zh-cn.ts';
import { AppPathLine } from './app-path.tsx';
import { walletName } from './card-words.ts';
import { CheckedOnAll } from './checked-on.tsx';
import { useGuide } from './guide-context.ts';
import { useLearn } from './learn-context.ts';
import { useText } from './text-context.ts';
import { RuleText } from './wallet-facts.tsx';
import { Section } from './wallet-parts.tsx';

export interface HelpArticleViewProps {
  readonly article: HelpArticle;
}

/** One answer: in short, where in the apps, what rules stand behind it, where to go on, and what it rests on. */
export function HelpArticleView({ article }: HelpArticleViewProps) {
  const { help: words } = useLearn();
  const { title, answer } = words.articles[article.id];
  return (
    <article class="view" aria-labelledby="help-title">
      <h2 id="help-title" class="answer-title">
        {title}
      </h2>
      <div class="help-answer">
        {answer.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <CheckedOnAll facts={article.facts} />
      </div>
      <Leads leads={article.leads} />
      <HelpPaths paths={article.paths ?? []} />
      <HelpRules rules={article.rules ?? []} />
      <a class="help-all" href="#/help">
        {words.all}
      </a>
    </article>
  );
}

function Leads({ leads }: Pick<HelpArticle, 'leads'>) {
  const { titles } = useText();
  return (
    <nav class="buttons" aria-label={useLearn().help.goOn}>
      {leads.map((lead, index) => (
        <a key={lead} class={index === 0 ? 'button primary' : 'button'} href={`#/${lead}`}>
          {titles[titleOf[lead]]}
        </a>
      ))}
    </nav>
  );
}

const titleOf: Readonly<Record<HelpLead, keyof Text['titles']>> = {
  bind: 'bind',
  bindings: 'bindings',
  diagnose: 'diagnose',
  compat: 'compat',
  'choose-wallet': 'chooseWallet',
  wallets: 'wallets',
  agreements: 'agreements',
  minors: 'minors',
  lost: 'lost',
  safety: 'safety',
  ledger: 'ledger',
  import: 'import',
  drill: 'drill',
  data: 'data',
  settings: 'settings',
  privacy: 'privacy',
  cards: 'cards',
};

function HelpPaths({ paths }: { readonly paths: NonNullable<HelpArticle['paths']> }) {
  const text = useText();
  const { facts } = useGuide();
  const { help: words } = useLearn();
  const known = paths.map((id) => pathById(id)).filter((path) => path !== undefined);
  if (known.length === 0) return null;
  return (
    <Section id="help-paths" title={words.paths}>
      <div class="list">
        {known.map((path) => (
          <details key={path.id} class="fold">
            <summary>
              {ownerName(text, path)}
              <small>{facts.pathActions[path.action]}</small>
            </summary>
            <div>
              <AppPathLine path={path} />
            </div>
          </details>
        ))}
      </div>
    </Section>
  );
}

function ownerName(text: Text, { owner }: AppPath): string {
  return owner === 'icbc' ? text.providers.icbc : walletName(text, owner);
}

function HelpRules({ rules }: { readonly rules: NonNullable<HelpArticle['rules']> }) {
  const { facts } = useGuide();
  const { help: words } = useLearn();
  if (rules.length === 0) return null;
  return (
    <Section id="help-rules" title={words.rules}>
      <div class="list">
        {rules.map((id) => (
          <details key={id} class="fold">
            <summary>{facts.rules[id].title}</summary>
            <RuleText rule={ruleById(id)} />
          </details>
        ))}
      </div>
    </Section>
  );
}
