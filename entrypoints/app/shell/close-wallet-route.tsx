import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { CloseWalletView } from '../../../components/close-wallet-view.tsx';
import type { AccountEvent, AccountRefusal } from '../../../lib/domain/wallet-account.ts';
import type { Wallet } from '../../../lib/knowledge/wallets.ts';
import {
  accountIn,
  moveAccount,
  withCloseCheck,
  withLookAgain,
} from '../../../lib/session/edit-wallets.ts';
import { change } from '../../../lib/session/session.ts';
import type { WalletText } from '../../../lib/text/guide/wallet.zh-cn.ts';
import { PathCorrections } from './path-corrections.tsx';
import type { RouteProps } from './routes.tsx';
import { type OpenProps, say } from './shell.ts';
import { bindingRows } from './binding-rows.ts';
import { billsKept, copyNumber, walletNamed, walletToasts } from './wallet-props.ts';

/** Wallets say "within days"; a week later is worth a look. */
const lookAfter = 7 * 86_400_000;

/** Closing the wallet the address names. */
export function CloseWalletRoute({ shell, session, argument }: RouteProps) {
  const wallet = walletNamed(argument);
  useEffect(() => {
    if (!wallet) shell.go('#/wallets');
  }, []);
  if (!wallet) return null;
  return (
    <PathCorrections shell={shell} session={session}>
      <ClosePage shell={shell} session={session} wallet={wallet} />
    </PathCorrections>
  );
}

const toastOf: Readonly<Record<AccountEvent, keyof WalletText['toasts']>> = {
  close: 'submitted',
  closed: 'closed',
  keep: 'kept',
  freeze: 'frozen',
  unfreeze: 'unfrozen',
  open: 'reopened',
};

function ClosePage({ shell, session, wallet }: OpenProps & { readonly wallet: Wallet }) {
  const refused = useSignal<AccountRefusal | undefined>(undefined);
  const { id } = wallet;
  const now = Date.now();
  async function move(event: AccountEvent): Promise<void> {
    const at = Date.now();
    const dueAt = event === 'close' ? at + lookAfter : undefined;
    const moved = await moveAccount(session, id, { event, at, dueAt });
    refused.value = moved.ok ? undefined : moved.error;
    if (moved.ok) say(shell, walletToasts(shell)[toastOf[event]]);
  }
  return (
    <CloseWalletView
      account={accountIn(session.wallets.value, id, now)}
      rows={bindingRows(session, id)}
      bills={billsKept(session, wallet)}
      today={shell.today}
      now={now}
      refused={refused.value}
      onTick={(check, done) => {
        refused.value = undefined;
        void change(session, 'wallets', (before) =>
          withCloseCheck(before, id, { check, done, now: Date.now() }),
        );
      }}
      onMove={(event) => void move(event)}
      onLookLater={() => {
        void change(session, 'wallets', (before) =>
          withLookAgain(before, id, Date.now() + lookAfter),
        ).then(() => say(shell, walletToasts(shell).lookAgain));
      }}
      onImport={() => shell.openTab('#/import')}
      onCopy={(number) => copyNumber(shell, number)}
    />
  );
}
