import { useEffect } from 'preact/hooks';
import { CompatView } from '../../../components/compat-view.tsx';
import { useGuide } from '../../../components/guide-context.ts';
import { beijingDay } from '../../../lib/domain/calendar.ts';
import { cardsAtHand } from '../../../lib/domain/card.ts';
import type { Support, SupportQuestion } from '../../../lib/domain/support.ts';
import { change } from '../../../lib/session/session.ts';
import {
  answerSupport,
  correctionOf,
  withoutSupportCorrection,
  withSupportCorrection,
} from '../../../lib/session/support.ts';
import type { CompatPick } from '../../../lib/session/wallet-drafts.ts';
import { OwnAlternatives } from './own-alternatives.tsx';
import type { RouteProps } from './routes.tsx';
import { type OpenProps, say } from './shell.ts';
import { supportSources, walletNamed, walletToasts } from './wallet-props.ts';

/** Which wallet takes which card, which way. */
export function CompatRoute(props: RouteProps) {
  const { shell, session, argument } = props;
  const { ownCards } = useGuide().wallet.compat;
  const cards = cardsAtHand(session.cards.value.cards);
  const pick = pickOf(props);
  const sources = supportSources(session);
  const onPick = (next: CompatPick): void => {
    const { wallet } = shell.drafts.drafts.value;
    void shell.drafts.change({ wallet: { ...wallet, pick: next } });
  };
  useEffect(() => {
    // The address names the wallet once; after that the person chooses.
    const named = walletNamed(argument);
    if (named && named.id !== pick.wallet) onPick({ ...pick, wallet: named.id });
  }, [argument]);
  return (
    <CompatView
      pick={pick}
      onPick={onPick}
      ownIssuerIds={[...new Set(cards.map(({ issuer }) => issuer))]}
      answerOf={(channel) => answerSupport({ ...questionOf(pick), channel }, sources)}
      onCorrect={(channel, support) => {
        onPick({ ...pick, correcting: undefined });
        correct(props, { ...questionOf(pick), channel }, support);
      }}
      today={shell.today}
      cards={cards}
      cellOf={({ issuer, kind }, wallet) =>
        kind && answerSupport({ wallet, issuer, kind, channel: pick.channel }, sources)
      }
      ownCards={
        <OwnAlternatives shell={shell} session={session} wallet={pick.wallet} title={ownCards} />
      }
      onOpenTable={shell.surface === 'app' ? undefined : () => shell.openTab('#/compat')}
    />
  );
}

/** What was being asked last, else the person's first card in the first wallet. */
function pickOf({ shell, session }: OpenProps): CompatPick {
  const [card] = cardsAtHand(session.cards.value.cards);
  return (
    shell.drafts.drafts.value.wallet.pick ?? {
      wallet: 'alipay',
      issuer: card?.issuer ?? 'ICBC',
      kind: card?.kind ?? 'debit',
      channel: 'online',
    }
  );
}

function questionOf({ wallet, issuer, kind, channel }: CompatPick): SupportQuestion {
  return { wallet, issuer, kind, channel };
}

/** Writes down what the person saw, or takes it back. */
function correct(
  { shell, session }: OpenProps,
  question: SupportQuestion,
  support: Support | undefined,
): void {
  const before = correctionOf(question, session.corrections.value.supports);
  const write = (correction: typeof before): Promise<void> =>
    change(session, 'corrections', (known) =>
      correction
        ? withSupportCorrection(known, correction)
        : withoutSupportCorrection(known, question),
    );
  const seenOn = beijingDay(Date.now());
  void write(support && { ...question, support, seenOn }).then(() => {
    const { corrected, forgotten } = walletToasts(shell);
    say(shell, support ? corrected : forgotten, () => void write(before));
  });
}
