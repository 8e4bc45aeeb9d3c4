import { EmergencyReverify } from '../../../components/emergency-reverify.tsx';
import { EmergencyStart } from '../../../components/emergency-start.tsx';
import { EmergencyView } from '../../../components/emergency-view.tsx';
import { EmergencyList } from '../../../components/emergency-list.tsx';
import { useGuide } from '../../../components/guide-context.ts';
import { beijingDay } from '../../../lib/domain/calendar.ts';
import type { EmergencyPlan } from '../../../lib/domain/device.ts';
import { isInUse } from '../../../lib/domain/binding.ts';
import { withPlanFinished, withPlanTick } from '../../../lib/session/edit-wallets.ts';
import {
  beginLoss,
  confirmAllStand,
  findDevice,
  isOnDevice,
  lossRecordOf,
  planRows,
  toReverify,
  wasBound,
} from '../../../lib/session/emergency.ts';
import { change } from '../../../lib/session/session.ts';
import { emptyLoss, type LossDraft } from '../../../lib/session/trouble-drafts.ts';
import { fullDayWords } from '../../../lib/text/dates.ts';
import { answered, printLost, ticked } from './lost-anybody.tsx';
import type { RouteProps } from './routes.tsx';
import { type OpenProps, say } from './shell.ts';
import { useCopied } from './use-copied.ts';

/** The lost phone of this person: which one, then the plan, then what is left to check. */
export function LostRoute({ shell, session }: RouteProps) {
  const { plan } = session.wallets.value;
  return plan && plan.finishedAt === undefined ? (
    <Plan shell={shell} session={session} plan={plan} />
  ) : (
    <Start shell={shell} session={session} />
  );
}

/** Before the plan begins. The first step is the same whichever phone it is, so it stands here already. */
function Start({ shell, session }: OpenProps) {
  const { emergency: words } = useGuide();
  const { copied, copy } = useCopied();
  const { loss } = shell.drafts.drafts.value;
  const { bindings } = session.bindings.value;
  const sim = planRows(lossRecordOf(session), undefined, loss.done).filter(
    ({ step }) => step.kind === 'sim',
  );

  async function start(deviceId: string | undefined): Promise<void> {
    const undo = await beginLoss(session, { deviceId, now: Date.now(), done: loss.done });
    void shell.drafts.change({ loss: { ...emptyLoss, answers: loss.answers } });
    say(shell, words.started, () => {
      void shell.drafts.change({ loss });
      void undo();
    });
  }

  return (
    <div class="view lost">
      <EmergencyStart
        devices={session.wallets.value.devices}
        affected={(deviceId) =>
          bindings.filter((binding) => isInUse(binding) && isOnDevice(binding, deviceId)).length
        }
        onStart={(deviceId) => void start(deviceId)}
      />
      <p class="field-help">{words.which.meanwhile}</p>
      <EmergencyList
        rows={sim}
        onTick={(step, done) =>
          void shell.drafts.change({ loss: { ...loss, done: ticked(loss.done, step, done) } })
        }
        copied={copied}
        onCopy={copy}
      />
      <Reverify shell={shell} session={session} />
    </div>
  );
}

interface PlanProps extends OpenProps {
  readonly plan: EmergencyPlan;
}

function Plan({ shell, session, plan }: PlanProps) {
  const { emergency: words } = useGuide();
  const { copied, copy } = useCopied();
  const { loss } = shell.drafts.drafts.value;
  const rows = planRows(lossRecordOf(session), plan.deviceId, plan.done);
  const keep = (part: Partial<LossDraft>): void =>
    void shell.drafts.change({ loss: { ...loss, ...part } });
  const device = session.wallets.value.devices.find(({ id }) => id === plan.deviceId);
  const day = fullDayWords(shell.text.value, beijingDay(plan.startedAt));
  return (
    <EmergencyView
      today={shell.today}
      rows={rows}
      onTick={(step, done) =>
        void change(session, 'wallets', (before) => withPlanTick(before, { step, done }))
      }
      answers={loss.answers}
      onAnswer={(question, answer) => keep({ answers: answered(loss.answers, question, answer) })}
      copied={copied}
      onCopy={copy}
      onPrint={() => printLost(shell)}
      links={{
        'unbind-rest': <a href="#/bindings">{words.toBindings}</a>,
        'review-window': (
          <a
            href="#/ledger"
            onClick={() =>
              void shell.drafts.change({ filter: { since: beijingDay(plan.startedAt) } })
            }
          >
            {words.toLedger(day)}
          </a>
        ),
      }}
      head={
        <p class="lost-device">
          {device ? words.lostDevice(device.name) : words.unknownDevice}
          <small>{words.startedOn(day)}</small>
        </p>
      }
    >
      <Reverify shell={shell} session={session} />
      <End shell={shell} session={session} open={rows.filter(({ done }) => !done).length} />
    </EmergencyView>
  );
}

/** The two ways it ends: everything is done, or the phone is back. */
function End({ shell, session, open }: OpenProps & { readonly open: number }) {
  const { emergency: words } = useGuide();
  const now = (): number => Date.now();
  const finish = async (): Promise<void> => {
    await change(session, 'wallets', (before) => withPlanFinished(before, now()));
    say(shell, words.finished);
  };
  const found = async (): Promise<void> => {
    await findDevice(session, now());
    say(shell, words.foundSaid);
  };
  return (
    <section class="lost-end">
      <div class="buttons split">
        <button type="button" class="button" onClick={() => void found()}>
          {words.found}
        </button>
        <button type="button" class="button primary" onClick={() => void finish()}>
          {words.finish}
        </button>
      </div>
      {open > 0 && <p class="field-help">{words.finishOpen(open)}</p>}
    </section>
  );
}

function Reverify({ shell, session }: OpenProps) {
  const { emergency: words } = useGuide();
  const { plan } = session.wallets.value;
  const waiting = toReverify(session.bindings.value.bindings, plan);
  const cards = session.cards.value.cards;
  const ended = plan?.finishedAt !== undefined;
  return (
    <EmergencyReverify
      rows={waiting.map((binding) => ({
        binding,
        card: cards.find(({ id }) => id === binding.cardId),
      }))}
      count={ended ? waiting.filter(wasBound).length : 0}
      onAllStand={() => {
        void confirmAllStand(session, Date.now()).then(() => say(shell, words.reverify.done));
      }}
    />
  );
}
