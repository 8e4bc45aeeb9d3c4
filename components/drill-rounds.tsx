import type { DrillRound } from '../lib/domain/drill.ts';
import {
  type DrillCaseId,
  drillCaseById,
  drillTopics,
  fraudHelp,
} from '../lib/knowledge/drill-cases.ts';
import { dayWords } from '../lib/text/dates.ts';
import { CheckedOnAll } from './checked-on.tsx';
import { FocusedTitle } from './focused-title.tsx';
import { Icon } from './icon.tsx';
import { useLearn } from './learn-context.ts';
import { useText } from './text-context.ts';
import { Section } from './wallet-parts.tsx';

/** A round with the day it was played on, `YYYY-MM-DD`. */
export type DatedRound = Pick<DrillRound, 'right' | 'asked'> & { readonly day: string };

export interface DrillStartProps {
  /** Latest first. */
  readonly rounds: readonly DatedRound[];
  readonly today: string;
  readonly onBegin: () => void;
}

/** What the practice is, how it went before, and whom to call when it is none. */
export function DrillStart({ rounds, today, onBegin }: DrillStartProps) {
  const text = useText();
  const { drill: words } = useLearn();
  return (
    <div class="view drill">
      <p class="drill-lead">{words.lead}</p>
      <p class="field-help">{words.invented}</p>
      <button type="button" class="button primary wide" onClick={onBegin}>
        {rounds.length === 0 ? words.start : words.again}
      </button>
      {rounds.length > 0 && (
        <Section id="drill-before" title={words.before}>
          <ul class="list">
            {rounds.slice(0, 3).map(({ day, right, asked }, index) => (
              <li key={index} class="plain-row">
                <span class="row-words">
                  {words.round(dayWords(text, day, today), right, asked)}
                </span>
                <progress value={right} max={asked} aria-hidden="true" />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <FraudHelp />
    </div>
  );
}

export interface DrillResultProps {
  readonly right: number;
  readonly asked: number;
  readonly missed: readonly DrillCaseId[];
  readonly onAgain: () => void;
  readonly onLeave: () => void;
}

/** How a round went, and what to look at next time. */
export function DrillResult({ right, asked, missed, onAgain, onLeave }: DrillResultProps) {
  const { drill: words } = useLearn();
  const topics = new Set(missed.map((id) => drillCaseById(id).topic));
  return (
    <div class="view drill">
      <div class="drill-verdict" data-tone={right === asked ? 'ok' : 'warn'}>
        <FocusedTitle>{words.result(right, asked)}</FocusedTitle>
        <progress value={right} max={asked} aria-hidden="true" />
      </div>
      {missed.length === 0 ? (
        <p>{words.allRight}</p>
      ) : (
        <>
          <Section id="drill-practise" title={words.practise}>
            <ul class="list">
              {drillTopics
                .filter((topic) => topics.has(topic))
                .map((topic) => (
                  <li key={topic} class="plain-row">
                    <Icon name="eye" />
                    <span class="row-words">{words.topics[topic]}</span>
                  </li>
                ))}
            </ul>
          </Section>
          <Section id="drill-missed" title={words.missed}>
            <ul class="list">
              {missed.map((id) => (
                <li key={id} class="plain-row">
                  <span class="row-words">{words.cases[id].title}</span>
                </li>
              ))}
            </ul>
          </Section>
        </>
      )}
      <FraudHelp />
      <div class="buttons split stuck">
        <button type="button" class="button" onClick={onLeave}>
          {words.leave}
        </button>
        <button type="button" class="button primary" onClick={onAgain}>
          {words.again}
        </button>
      </div>
    </div>
  );
}

function FraudHelp() {
  const { drill: words } = useLearn();
  return (
    <Section id="drill-help" title={words.helpTitle}>
      <ul class="list">
        {fraudHelp.map(({ id }) => (
          <li key={id} class="plain-row">
            <Icon name={id === 'sms' ? 'message' : 'phone'} />
            <span class="row-words">{words.help[id]}</span>
          </li>
        ))}
      </ul>
      <CheckedOnAll facts={fraudHelp} />
    </Section>
  );
}
