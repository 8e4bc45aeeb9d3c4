import { WalletList } from '../../../components/wallet-list.tsx';
import { accountIn } from '../../../lib/session/edit-wallets.ts';
import type { OpenProps } from './shell.ts';
import { bindingRows } from './binding-rows.ts';

/** All wallets. */
export function WalletsRoute({ session }: OpenProps) {
  return (
    <WalletList
      rows={bindingRows(session)}
      accountOf={(wallet) => accountIn(session.wallets.value, wallet, 0)}
      now={Date.now()}
    />
  );
}
