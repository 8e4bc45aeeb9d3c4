import { useState } from 'preact/hooks';
import type { DrillCase, DrillVerdict } from '../lib/knowledge/drill-cases.ts';
import { CheckedOn } from './checked-on.tsx';
import { DrillCaseLook } from './drill-case.tsx';
import { FocusedTitle } from './focused-title.tsx';
import { useLearn } from './learn-context.ts';

export interface DrillPlace {
  readonly shown: DrillCase;
  /** From 1. */
  readonly number: number;
  readonly all: number;
}

export interface DrillJudgeProps extends DrillPlace {
  readonly onJudge: (verdict: DrillVerdict) => void;
}

/** First question of a case: genuine or fake? */
export function DrillJudge({ onJudge, ...place }: DrillJudgeProps) {
  const { drill: words } = useLearn();
  const { shown } = place;
  return (
    <div class="view drill">
      <DrillProgress {...place} />
      <FocusedTitle>{words.judge}</FocusedTitle>
      <p>{words.cases[shown.id].scene}</p>
      <DrillCaseLook shown={shown} />
      <fieldset class="buttons split stuck">
        <legend class="spoken">{words.judge}</legend>
        {(['genuine', 'fake'] as const).map((verdict) => (
          <button key={verdict} type="button" class="button" onClick={() => onJudge(verdict)}>
            {words.verdicts[verdict]}
          </button>
        ))}
      </fieldset>
    </div>
  );
}

export interface DrillPointProps extends DrillPlace {
  /** Empty until a part is chosen. */
  readonly chosen: string;
  readonly onChoose: (part: string) => void;
  readonly onPoint: () => void;
}

/** Second question: what tells? */
export function DrillPoint({ chosen, onChoose, onPoint, ...place }: DrillPointProps) {
  const { drill: words } = useLearn();
  const [asked, setAsked] = useState(false);
  const { shown } = place;
  return (
    <form
      class="view drill"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen === '') setAsked(true);
        else onPoint();
      }}
    >
      <DrillProgress {...place} />
      <FocusedTitle>{words.pick[shown.verdict]}</FocusedTitle>
      <fieldset>
        <legend class="field-help">{words.pickHelp}</legend>
        <DrillCaseLook shown={shown} pick={{ chosen, onChoose }} />
      </fieldset>
      <div class="buttons split stuck">
        {asked && chosen === '' && (
          <p class="field-error" role="alert">
            {words.pickFirst}
          </p>
        )}
        <button type="submit" class="button primary">
          {words.pickDone}
        </button>
      </div>
    </form>
  );
}

export interface DrillExplainedProps extends DrillPlace {
  /** Whether genuine or fake was seen rightly. */
  readonly seen: boolean;
  /** Whether the part pointed at tells. */
  readonly told: boolean;
  readonly onNext: () => void;
}

/** What it was, by what it is seen, and what to do when it is no practice. */
export function DrillExplained({ seen, told, onNext, ...place }: DrillExplainedProps) {
  const { drill: words } = useLearn();
  const { shown, number, all } = place;
  const { why, todo, parts } = words.cases[shown.id];
  const said: Readonly<Record<string, string>> = parts;
  return (
    <div class="view drill">
      <DrillProgress {...place} />
      <div class="drill-verdict" data-tone={seen ? 'ok' : 'warn'}>
        <FocusedTitle>{(seen ? words.seen : words.seenWrong)[shown.verdict]}</FocusedTitle>
        {seen && <p>{told ? words.tellRight : words.tellWrong}</p>}
      </div>
      <section aria-labelledby="drill-why">
        <h3 id="drill-why" class="section-title">
          {words.why}
        </h3>
        <blockquote class="drill-quote">{said[shown.tells[0] ?? '']}</blockquote>
        <p>{why}</p>
      </section>
      <section aria-labelledby="drill-todo">
        <h3 id="drill-todo" class="section-title">
          {words.todo}
        </h3>
        <p>{todo}</p>
        <CheckedOn fact={shown} />
      </section>
      <DrillCaseLook shown={shown} told />
      <div class="buttons split stuck">
        <button type="button" class="button primary" onClick={onNext}>
          {number === all ? words.toResult : words.next}
        </button>
      </div>
    </div>
  );
}

function DrillProgress({ number, all }: DrillPlace) {
  const { drill: words } = useLearn();
  const said = words.progress(number, all);
  return (
    <div class="drill-progress">
      <span class="num">{said}</span>
      <progress value={number} max={all} aria-label={said} />
    </div>
  );
}
