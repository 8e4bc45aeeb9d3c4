import type { AccountLink } from '../lib/domain/wallet-account.ts';
import { accountLinkSteps, type GuideStep } from '../lib/knowledge/bind-guides.ts';
import { dayWords } from '../lib/text/dates.ts';
import { AppPathOf } from './app-path.tsx';
import { useGuide } from './guide-context.ts';
import { Icon } from './icon.tsx';
import { IconButton } from './icon-button.tsx';
import { useText } from './text-context.ts';
import { AddField, CheckedRun, Section, type Typing } from './wallet-parts.tsx';

export interface WalletLinksProps extends Typing {
  readonly links: readonly AccountLink[];
  readonly today: string;
  readonly onAddLink: (name: string) => void;
  readonly onEndLink: (id: string) => void;
  readonly onRemoveLink: (id: string) => void;
}

/** Accounts elsewhere that know this one. No card is bound by it and no money comes from it. */
export function WalletLinks(props: WalletLinksProps) {
  const { wallet: words } = useGuide();
  const { links, typed, onTyped, onAddLink } = props;
  return (
    <Section id="links" title={words.links.title}>
      <div class="wallet-part">
        <p class="lead">{words.links.lead}</p>
        {links.length > 0 && (
          <ul class="list">
            {links.map((link) => (
              <LinkRow key={link.id} link={link} {...props} />
            ))}
          </ul>
        )}
        <AddField
          id="new-link"
          label={words.links.with}
          help={words.links.withHelp}
          button={words.links.add}
          typed={typed}
          onTyped={onTyped}
          onAdd={onAddLink}
        />
        <div class="list">
          <StepFold title={words.links.howLink} steps={accountLinkSteps.link} />
          <StepFold title={words.links.howEnd} steps={accountLinkSteps.unlink} />
        </div>
      </div>
    </Section>
  );
}

interface LinkRowProps extends WalletLinksProps {
  readonly link: AccountLink;
}

function LinkRow({ link, today, onEndLink, onRemoveLink }: LinkRowProps) {
  const text = useText();
  const { wallet: words, facts } = useGuide();
  const { id, with: name, seenOn, endedOn } = link;
  return (
    <li class="plain-row">
      <Icon name="link" />
      <span class="row-words">
        <span class="row-name">{name}</span>
        <small>
          {endedOn === undefined
            ? words.links.seen(dayWords(text, seenOn, today))
            : words.links.ended(dayWords(text, endedOn, today))}
        </small>
        {endedOn !== undefined && <small>{facts.steps['unlink-after'].how}</small>}
      </span>
      {endedOn === undefined && (
        <button
          type="button"
          class="button small"
          aria-label={words.links.endName(name)}
          onClick={() => onEndLink(id)}
        >
          {words.links.end}
        </button>
      )}
      <IconButton icon="close" label={words.links.remove(name)} onClick={() => onRemoveLink(id)} />
    </li>
  );
}

function StepFold({
  title,
  steps,
}: {
  readonly title: string;
  readonly steps: readonly GuideStep[];
}) {
  return (
    <details class="fold">
      <summary>{title}</summary>
      <div>
        <GuideSteps steps={steps} />
      </div>
    </details>
  );
}

/** What to do, one thing after another, each with its menus, day and source. */
export function GuideSteps({ steps }: { readonly steps: readonly GuideStep[] }) {
  const { facts } = useGuide();
  return (
    <ol class="guide-steps">
      {steps.map((step, index) => (
        <li key={step.id}>
          <b>{facts.steps[step.id].title}</b>
          <p>{facts.steps[step.id].how}</p>
          <AppPathOf id={step.path} />
          <CheckedRun facts={steps} index={index} />
        </li>
      ))}
    </ol>
  );
}
