import { DrillExplained, DrillJudge, DrillPoint } from '../../../components/drill-ask.tsx';
import { DrillResult, DrillStart } from '../../../components/drill-rounds.tsx';
import { beijingDay } from '../../../lib/domain/calendar.ts';
import { drillCaseById, type DrillCaseId } from '../../../lib/knowledge/drill-cases.ts';
import {
  beginRound,
  isSeen,
  isTold,
  judged,
  pointed,
  roundOf,
  stepOf,
  wentOn,
  withRound,
} from '../../../lib/session/drill.ts';
import { type DrillDraft, noDrill } from '../../../lib/session/drill-draft.ts';
import { bring, change } from '../../../lib/session/session.ts';
import { withLearn } from './learn-view.tsx';
import type { OpenProps } from './shell.ts';

/** Practice against fraud: where the person is in the round is a draft, so closing the popup loses nothing. */
export const DrillRoute = withLearn(function DrillPage(props: OpenProps) {
  const { shell, session } = props;
  const record = bring(session, 'drill').value;
  if (!record) return null;
  const { rounds } = record;
  const draft = shell.drafts.drafts.value.drill;
  const keep = (next: DrillDraft): void => void shell.drafts.change({ drill: next });
  const begin = (): void => keep(beginRound(rounds, Date.now()));
  const step = stepOf(draft);
  if (step === 'start') {
    const dated = rounds.map((round) => ({ ...round, day: beijingDay(round.at) }));
    return <DrillStart rounds={dated.toReversed()} today={shell.today} onBegin={begin} />;
  }
  if (step === 'result') {
    const { right, asked, missed } = roundOf(draft, 0);
    return (
      <DrillResult
        right={right}
        asked={asked}
        missed={missed as readonly DrillCaseId[]}
        onAgain={begin}
        onLeave={() => keep(noDrill)}
      />
    );
  }
  return <DrillCasePage {...props} key={`${draft.done} ${step}`} draft={draft} keep={keep} />;
});

interface DrillCasePageProps extends OpenProps {
  readonly draft: DrillDraft;
  readonly keep: (next: DrillDraft) => void;
}

/** One case, at the step it is at. */
function DrillCasePage({ session, draft, keep }: DrillCasePageProps) {
  const id = draft.cases[draft.done];
  if (id === undefined) return null;
  const place = { shown: drillCaseById(id), number: draft.done + 1, all: draft.cases.length };
  const answer = draft.answers[draft.done];
  if (!answer) return <DrillJudge {...place} onJudge={(verdict) => keep(judged(draft, verdict))} />;
  if (stepOf(draft) === 'point') {
    return (
      <DrillPoint
        {...place}
        chosen={draft.chosen}
        onChoose={(chosen) => keep({ ...draft, chosen })}
        onPoint={() => keep(pointed(draft, draft.chosen))}
      />
    );
  }
  const goOn = async (): Promise<void> => {
    const next = wentOn(draft);
    // Written down before the result is shown: a popup that closes in between finds the same round again.
    if (stepOf(next) === 'result') await keepRound(session, next);
    keep(next);
  };
  return (
    <DrillExplained
      {...place}
      seen={isSeen(id, answer)}
      told={isTold(id, answer)}
      onNext={() => void goOn()}
    />
  );
}

function keepRound(session: OpenProps['session'], draft: DrillDraft): Promise<void> {
  return change(session, 'drill', ({ rounds }) => ({
    rounds: withRound(rounds, draft, Date.now()),
  }));
}
