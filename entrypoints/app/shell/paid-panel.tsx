import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useCheckout } from '../../../components/checkout-context.ts';
import { PaidNote } from '../../../components/paid-note.tsx';
import type { NotedPayment } from '../../../lib/domain/noted-payment.ts';
import { formatYuan } from '../../../lib/domain/money.ts';
import {
  type JustNoted,
  likelyWay,
  notedJustNow,
  type PaidDraft,
  pageKey,
  paidOffer,
  paymentOf,
  readJustNoted,
  waysToPay,
  withJustNoted,
  withoutJustNoted,
  withoutPayment,
  withPayment,
} from '../../../lib/session/noted-payments.ts';
import { pageAmountText } from '../../../lib/session/overlay-view.ts';
import { justNotedSlot } from '../../../lib/session/open-key.ts';
import type { PaidErrorCode } from '../../../lib/session/paid-yuan.ts';
import type { SeenTab } from '../../../lib/session/seen-tab.ts';
import { bring, change } from '../../../lib/session/session.ts';
import { browserPlatform } from './browser-platform.ts';
import { type OpenProps, say } from './shell.ts';

export interface PaidPanelProps extends OpenProps {
  readonly seen: SeenTab;
  /** The card the person means to pay with, where one is chosen. */
  readonly cardId: string | undefined;
}

/** “I have paid”: remembers the payment of the page beside the popup. */
export function PaidPanel(props: PaidPanelProps) {
  const { session, seen } = props;
  const { paid: words } = useCheckout();
  const kept = bring(session, 'paid').value;
  const again = useSignal(false);
  const { ways, typed, type, forget } = useTyped(props);
  const error = useSignal<PaidErrorCode | undefined>(undefined);
  const offer = paidOffer(seen);
  const { note, undo, justNoted } = useNoting(props);
  if (!kept || !justNoted) return null;
  const noted = again.value
    ? undefined
    : notedJustNow(kept, { kept: justNoted, seen, now: Date.now() });
  return (
    <PaidNote
      fen={offer.fen}
      price={offer.price && pageAmountText(offer.price)}
      payee={offer.payee}
      fromOrder={offer.orderFen !== undefined}
      ways={ways}
      typed={typed}
      onType={(part) => {
        error.value = undefined;
        type(part);
      }}
      error={error.value && words.errors[error.value]}
      onNote={() => {
        const made = paymentOf(offer, typed, { ways, now: Date.now() });
        error.value = made.ok ? undefined : made.error;
        if (!made.ok) return;
        again.value = false;
        forget();
        note(made.value);
      }}
      noted={noted}
      failed={seen.report.errorText !== undefined}
      onUndo={() => noted && undo(noted)}
      onAgain={
        offer.orderNo === undefined
          ? () => {
              again.value = true;
            }
          : undefined
      }
    />
  );
}

/**
 * What is typed, which outlives the popup until the payment is noted; the way to pay follows the chosen card until the
 * person chooses another.
 */
function useTyped({ shell, session, seen, cardId }: PaidPanelProps) {
  const { orderFen } = paidOffer(seen);
  const { cards } = session.cards.value;
  const { bindings } = session.bindings.value;
  const ways = waysToPay({ cards, bindings }, seen);
  const page = pageKey(seen);
  const typed = (): Partial<PaidDraft> => {
    const { paid } = shell.drafts.drafts.value;
    return paid?.page === page ? paid.typed : {};
  };
  return {
    ways,
    typed: {
      yuan: orderFen === undefined ? '' : formatYuan(orderFen),
      payee: '',
      way: likelyWay(ways, { cardId, seen }),
      ...typed(),
    },
    type: (part: Partial<PaidDraft>): void => {
      void shell.drafts.change({ paid: { page, typed: { ...typed(), ...part } } });
    },
    forget: (): void => void shell.drafts.change({ paid: undefined }),
  };
}

/** The page may show another payment by now: the toast says which one was noted. */
function sumOf({ fen, price }: NotedPayment): string {
  if (fen !== undefined) return `¥${formatYuan(fen)}`;
  return price ? pageAmountText(price) : '';
}

/** Noting and taking back; undefined until it is known where payments were noted just now. */
function useNoting({ shell, session, seen }: PaidPanelProps) {
  const { paid: words } = useCheckout();
  const justNoted = useSignal<readonly JustNoted[] | undefined>(undefined);
  useEffect(() => {
    void readJustNoted(browserPlatform.memory).then((kept) => (justNoted.value = kept));
  }, []);
  const keep = (kept: readonly JustNoted[]): void => {
    justNoted.value = kept;
    void browserPlatform.memory.set(justNotedSlot, kept);
  };
  const undo = (payment: NotedPayment): void => {
    keep(withoutJustNoted(justNoted.value ?? [], payment.id));
    void change(session, 'paid', (before) => withoutPayment(before, payment.id)).then(() =>
      say(shell, words.toasts.undone),
    );
  };
  return {
    undo,
    justNoted: justNoted.value,
    note: (payment: NotedPayment): void => {
      keep(withJustNoted(justNoted.value ?? [], seen, payment.id));
      void change(session, 'paid', (before) => withPayment(before, payment)).then(() =>
        say(shell, words.panel.notedTitle(payment.payee, sumOf(payment)), () => undo(payment)),
      );
    },
  };
}
