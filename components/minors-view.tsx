import { type AgeBand, ageBands } from '../lib/domain/owner.ts';
import { issuerById } from '../lib/knowledge/issuers.ts';
import { type MinorGuide, minorGuide } from '../lib/knowledge/minors.ts';
import { ruleById } from '../lib/knowledge/rules.ts';
import { useGuide } from './guide-context.ts';
import { Notice } from './notice.tsx';
import { useText } from './text-context.ts';
import { RuleText } from './wallet-facts.tsx';
import { CheckedRun, HotlineNumber, type HotlineProps, Section } from './wallet-parts.tsx';

export interface MinorsViewProps extends Pick<HotlineProps, 'onCopy'> {
  /** Undefined until the person has answered. */
  readonly band: AgeBand | undefined;
  readonly onBand: (band: AgeBand) => void;
  /** Banks of the person's cards: whom to ask first. */
  readonly issuerIds: readonly string[];
}

/** Who may bind a card on their own, and what a guardian needs at the counter. */
export function MinorsView(props: MinorsViewProps) {
  const { wallet: words } = useGuide();
  const { band, onBand } = props;
  return (
    <div class="view">
      <fieldset class="field">
        <legend>{words.minors.band}</legend>
        <p class="field-help">{words.minors.lead}</p>
        <div class="segments">
          {ageBands.map((known) => (
            <label key={known} class="segment">
              <input
                type="radio"
                name="age-band"
                checked={known === band}
                onChange={() => onBand(known)}
              />
              <span>{words.minors.bands[known]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {band === undefined ? <p class="lead">{words.minors.unanswered}</p> : <Answer {...props} />}
    </div>
  );
}

function Answer(props: MinorsViewProps) {
  const { wallet: words } = useGuide();
  const guide = props.band && minorGuide(props.band);
  return (
    <>
      {guide ? (
        <Minor guide={guide} {...props} />
      ) : (
        <Notice tone="ok" icon="check" title={words.minors.adultTitle}>
          {words.minors.adultText}
        </Notice>
      )}
      {guide?.selfService !== false && (
        <a class="button primary" href="#/bind">
          {words.minors.bind}
        </a>
      )}
    </>
  );
}

interface MinorProps extends MinorsViewProps {
  readonly guide: MinorGuide;
}

function Minor({ guide, ...props }: MinorProps) {
  const { wallet: words, facts } = useGuide();
  const { minors } = words;
  return (
    <>
      <Notice
        tone="warn"
        title={guide.selfService ? minors.goTitle : minors.stopTitle}
        {...(!guide.selfService && { children: minors.stopText })}
      />
      <Section id="needs" title={minors.needs}>
        <ol class="list">
          {guide.needs.map((need, index) => (
            <li key={need.id} class="plain-row">
              <span class="row-words">
                {facts.minors[need.id]}
                <CheckedRun facts={guide.needs} index={index} />
              </span>
            </li>
          ))}
        </ol>
      </Section>
      <AskFirst {...props} />
      <Section id="age-rule" title={facts.rules[guide.rule].title}>
        <RuleText rule={ruleById(guide.rule)} />
      </Section>
    </>
  );
}

function AskFirst({ issuerIds, onCopy }: Pick<MinorsViewProps, 'issuerIds' | 'onCopy'>) {
  const text = useText();
  const { wallet: words, facts } = useGuide();
  const banks = issuerIds.map((id) => issuerById(id)).filter((bank) => bank !== undefined);
  return (
    <Section id="ask" title={words.minors.askFirst}>
      <p class="field-help">{words.minors.askText}</p>
      <ul class="list">
        {banks.length === 0 && <li class="plain-row">{words.minors.noBanks}</li>}
        {banks.map((bank, index) => (
          <li key={bank.id} class="plain-row">
            <span class="card-swatch" data-issuer={bank.id} aria-hidden="true" />
            <span class="row-words">
              <span class="row-name">{bank.name[text.language]}</span>
              {!bank.hotlineConfirmed && bank.hotline !== undefined && (
                <small>{facts.hotlineUnconfirmed}</small>
              )}
              <CheckedRun facts={banks} index={index} />
            </span>
            {bank.hotline === undefined ? (
              <small>{text.safety.noHotline}</small>
            ) : (
              <HotlineNumber number={bank.hotline} onCopy={onCopy} />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
