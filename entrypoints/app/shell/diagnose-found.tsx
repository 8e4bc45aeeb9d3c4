import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { refusalWords } from '../../../components/binding-words.ts';
import { DiagnoseFound } from '../../../components/diagnose-found.tsx';
import { DiagnoseRecord } from '../../../components/diagnose-record.tsx';
import { DiagnoseScript } from '../../../components/diagnose-script.tsx';
import { useGuide } from '../../../components/guide-context.ts';
import { coolDown, saidUntil, waitOf } from '../../../lib/diagnosis/cool-down.ts';
import { scrubMessage } from '../../../lib/diagnosis/scrub-message.ts';
import { type Binding, isInUse } from '../../../lib/domain/binding.ts';
import { beijingDay } from '../../../lib/domain/calendar.ts';
import type { Card } from '../../../lib/domain/card.ts';
import { type WalletId, walletIds } from '../../../lib/domain/wallet.ts';
import type { FoundDiagnosis } from '../../../lib/knowledge/failure-diagnosis.ts';
import { failures } from '../../../lib/knowledge/failures.ts';
import { issuerById } from '../../../lib/knowledge/issuers.ts';
import { causeGuide } from '../../../lib/knowledge/remedies.ts';
import { walletById } from '../../../lib/knowledge/wallets.ts';
import { codeOf, recordFailure, recordingEvent } from '../../../lib/session/diagnosis.ts';
import { emptyDiagnosis } from '../../../lib/session/trouble-drafts.ts';
import { fullDayWords } from '../../../lib/text/dates.ts';
import {
  hotlineWords,
  triedIds,
  type ScriptFacts,
} from '../../../lib/text/guide/diagnosis.script.ts';
import { zhCn } from '../../../lib/text/zh-cn.ts';
import type { DiagnosisProps } from './diagnose-route.tsx';
import { ticked } from './lost-anybody.tsx';
import { say } from './shell.ts';
import { useCopied } from './use-copied.ts';

interface FoundProps extends DiagnosisProps {
  readonly found: FoundDiagnosis;
  readonly onNotThis: () => void;
}

/** A cause with what belongs to it: the clock, the words to say, the record. */
export function Found(props: FoundProps) {
  const { session, draft, keep, binding, found, onNotThis } = props;
  const said = saidIn(props);
  const { diagnosis } = useGuide();
  const { copied, copy } = useCopied();
  const until = coolDown(found, draft.askedAt, said);
  const now = useClock(until);
  const cardId = binding?.cardId ?? draft.cardId;
  const card = session.cards.value.cards.find(({ id }) => id === cardId);
  const wallet = walletOfFailure(props);
  const facts = scriptFacts(props, card, wallet);
  const script = hotlineWords(facts(fullDayWords(zhCn, beijingDay(draft.askedAt))));
  const ownDay = fullDayWords(props.shell.text.value, beijingDay(draft.askedAt));
  return (
    <DiagnoseFound
      found={found}
      until={until}
      now={now}
      waitSource={saidUntil(found, said) ? diagnosis.labels.waitSaid : waitOf(found)?.source}
      done={draft.done}
      onDone={(id, done) => keep({ done: ticked(draft.done, id, done) })}
      wallet={wallet}
      card={card}
      copied={copied}
      onCopy={copy}
      fact={failures.find(({ id }) => id === found.failureId)}
    >
      {binding && <Record {...props} binding={binding} />}
      <DiagnoseScript
        script={script}
        gloss={diagnosis.gloss?.(facts(ownDay))}
        tried={draft.tried}
        onTried={(id, tried) => keep({ tried: ticked(draft.tried, id, tried) })}
        copied={copied === script}
        onCopy={() => copy(script)}
      />
      {draft.step === 'answer' && (
        <button type="button" class="link-button centred" onClick={onNotThis}>
          {diagnosis.labels.notThis}
        </button>
      )}
    </DiagnoseFound>
  );
}

/** Of the binding it is about, else what was to pay on the page, else whose app showed it. */
function walletOfFailure({ binding, draft }: DiagnosisProps): WalletId | undefined {
  return binding?.wallet ?? draft.page?.wallet ?? walletIds.find((id) => id === draft.system);
}

/** What the diagnosis was made of; answers to questions have no text. */
function saidIn({ draft, typed }: DiagnosisProps): string {
  return draft.step === 'answer' ? typed : '';
}

/** The time of day, moving on while something counts down. */
function useClock(until: number | undefined): number {
  const now = useSignal(Date.now());
  const counting = until !== undefined && now.value < until;
  useEffect(() => {
    if (!counting) return undefined;
    const timer = setInterval(() => {
      now.value = Date.now();
    }, 1000);
    return () => clearInterval(timer);
  }, [counting]);
  return now.value;
}

/** What the words are made of, in whatever language the day is said. */
function scriptFacts(
  props: FoundProps,
  card: Card | undefined,
  wallet: WalletId | undefined,
): (day: string) => ScriptFacts {
  const { draft, stage, found } = props;
  const said = saidIn(props);
  const time = new Date(draft.askedAt + 8 * 3_600_000).toISOString().slice(11, 16);
  return (day) => ({
    when: `${day} ${time}`,
    app: wallet && walletById(wallet).name['zh-CN'],
    page: draft.page,
    stage,
    ask: causeGuide[found.cause].ask,
    code: codeOf(found, said),
    message: scrubMessage(said),
    card: card && {
      issuer: issuerById(card.issuer)?.name['zh-CN'] ?? card.issuer,
      kind: card.kind,
      last4: card.last4,
    },
    tried: triedIds.filter((id) => draft.tried.includes(id)),
  });
}

type RecordProps = FoundProps & { readonly binding: Binding };

function Record(props: RecordProps) {
  const { shell, session, draft, binding, found } = props;
  const { emergency, binding: words } = useGuide();
  const refused = useSignal<string | undefined>(undefined);
  const text = saidIn(props);

  async function record(): Promise<void> {
    const now = Date.now();
    const { askedAt } = draft;
    const kept = await recordFailure(session, { binding, found, text, askedAt, now });
    if (!kept.ok) {
      refused.value = refusalWords({ text: shell.text.value, words }, kept.error, now);
      return;
    }
    void shell.drafts.change({ diagnosis: emptyDiagnosis });
    shell.go(`#/binding/${binding.id}`);
    say(shell, emergency.diagnose.recorded);
  }

  return (
    <DiagnoseRecord
      bindingId={binding.id}
      event={recordingEvent(binding, found)}
      reason={reasonOf(binding)}
      refused={refused.value}
      onRecord={() => void record()}
    />
  );
}

function reasonOf(binding: Binding): 'notNeeded' | 'alreadyFailed' | 'alreadyUnknown' | 'noMove' {
  if (binding.status === 'failed') return 'alreadyFailed';
  if (binding.status === 'result-unknown') return 'alreadyUnknown';
  return isInUse(binding) ? 'notNeeded' : 'noMove';
}
