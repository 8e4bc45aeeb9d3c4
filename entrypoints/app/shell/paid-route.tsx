import { useEffect } from 'preact/hooks';
import { useCheckout } from '../../../components/checkout-context.ts';
import type { PaidAct } from '../../../components/paid-row.tsx';
import { PaidView } from '../../../components/paid-view.tsx';
import type { NotedPayment } from '../../../lib/domain/noted-payment.ts';
import {
  type PaidWord,
  readJustNoted,
  withoutJustNoted,
  withoutOldTrash,
  withWord,
  wordOf,
} from '../../../lib/session/noted-payments.ts';
import { justNotedSlot } from '../../../lib/session/open-key.ts';
import { pageAmountText } from '../../../lib/session/overlay-view.ts';
import { identityOfKey } from '../../../lib/session/paid-book.ts';
import { bring, change, type OpenSession } from '../../../lib/session/session.ts';
import { browserPlatform } from './browser-platform.ts';
import { withCheckout } from './checkout-view.tsx';
import { usePaid } from './paid-now.ts';
import type { RouteProps } from './routes.tsx';
import { say } from './shell.ts';

/** All noted payments: what the bills say of them, and what the person says. */
export const PaidRoute = withCheckout(function PaidViewOf({ shell, session }: RouteProps) {
  const { paid: words } = useCheckout();
  const book = usePaid(session).value;
  const kept = bring(session, 'paid').value;
  useEffect(() => {
    if (kept) emptyPaidTrash(session);
  }, [kept]);
  if (!book || !kept) return null;

  /** Says it, with a way back to what was said before. */
  async function tell(payment: NotedPayment, word: PaidWord, said: string): Promise<void> {
    const before = wordOf(payment);
    await change(session, 'paid', (paid) => withWord(paid, payment.id, word));
    say(shell, said, () => {
      void change(session, 'paid', (paid) => withWord(paid, payment.id, before));
    });
  }

  const wordOfAct = (
    payment: NotedPayment,
  ): Readonly<Record<PaidAct, readonly [PaidWord, string]>> => ({
    'as-told': [{ settled: 'as-told' }, words.toasts.asTold],
    'not-paid': [{ settled: 'not-paid' }, words.toasts.notPaid],
    reopen: [{}, words.toasts.back],
    remove: [{ ...wordOf(payment), trashedAt: Date.now() }, words.toasts.deleted],
  });

  return (
    <PaidView
      rows={book.rows}
      trash={kept.payments.filter(({ trashedAt }) => trashedAt !== undefined)}
      cards={session.cards.value.cards}
      today={shell.today}
      priceOf={(price) => pageAmountText(price)}
      onChoose={({ payment }, { key }) => {
        const entry = identityOfKey(session.ledger.pages.value, key);
        if (entry !== undefined) void tell(payment, { entry }, words.toasts.chosen);
      }}
      onAct={({ payment }, act) => {
        if (act === 'remove') void forgetJustNoted(payment);
        void tell(payment, ...wordOfAct(payment)[act]);
      }}
      onRestore={(payment) => {
        const { trashedAt: _trashedAt, ...word } = wordOf(payment);
        void tell(payment, word, words.toasts.back);
      }}
      onImport={() => shell.openTab('#/import')}
    />
  );
});

/** Its page, or the one that was left, may be noted again. */
async function forgetJustNoted({ id }: NotedPayment): Promise<void> {
  const { memory } = browserPlatform;
  await memory.set(justNotedSlot, withoutJustNoted(await readJustNoted(memory), id));
}

/** What has been in the trash for thirty days goes when the list is next looked at. */
function emptyPaidTrash(session: OpenSession): void {
  const now = Date.now();
  const { value } = session.late.paid;
  if (!value || withoutOldTrash(value, now) === value) return;
  void change(session, 'paid', (before) => withoutOldTrash(before, now));
}
