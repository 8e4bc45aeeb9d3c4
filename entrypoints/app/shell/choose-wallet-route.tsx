import { ChooseWalletView } from '../../../components/choose-wallet-view.tsx';
import { cardsAtHand } from '../../../lib/domain/card.ts';
import type { WalletId } from '../../../lib/domain/wallet.ts';
import { accountIn, withAccountDetails } from '../../../lib/session/edit-wallets.ts';
import { change } from '../../../lib/session/session.ts';
import { answerSupport } from '../../../lib/session/support.ts';
import { billsOfWallet } from '../../../lib/session/wallet-bills.ts';
import { type OpenProps, say } from './shell.ts';
import { supportSources, typing, walletToasts } from './wallet-props.ts';

/** Wallets beside each other. */
export function ChooseWalletRoute({ shell, session }: OpenProps) {
  const cards = cardsAtHand(session.cards.value.cards);
  const sources = supportSources(session);
  const cardsIn = (wallet: WalletId) => {
    const answers = cards.map(({ issuer, kind }) =>
      kind
        ? answerSupport({ wallet, issuer, kind, channel: 'online' }, sources).support
        : 'unknown',
    );
    return {
      total: cards.length,
      fit: answers.filter((answer) => answer === 'yes' || answer === 'limited').length,
      unknown: answers.filter((answer) => answer === 'unknown').length,
    };
  };
  const { typed, onTyped } = typing(shell, 'choose-wallet');
  return (
    <ChooseWalletView
      wide={shell.surface === 'app'}
      cardsIn={cardsIn}
      canRead={(wallet) => billsOfWallet[wallet] !== undefined}
      noteOn={(wallet) => accountIn(session.wallets.value, wallet, 0).note ?? ''}
      typed={typed}
      onTyped={onTyped}
      onNote={(wallet, note) => {
        void change(session, 'wallets', (before) =>
          withAccountDetails(before, wallet, { note, now: Date.now() }),
        ).then(() => {
          onTyped(`note-${wallet}`, undefined);
          say(shell, walletToasts(shell).saved);
        });
      }}
    />
  );
}
