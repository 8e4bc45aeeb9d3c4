import { walletProfile } from '../lib/knowledge/choosing.ts';
import { type Wallet, wallets } from '../lib/knowledge/wallets.ts';
import {
  BillsWords,
  ChannelList,
  FitsWords,
  type OwnCardsIn,
  SafetyList,
} from './choose-wallet-cells.tsx';
import { useGuide } from './guide-context.ts';
import { useText } from './text-context.ts';

export interface ChooseWalletTableProps {
  readonly cardsIn: (wallet: Wallet['id']) => OwnCardsIn;
  /** Whether its bills can be brought in here. */
  readonly canRead: (wallet: Wallet['id']) => boolean;
}

/** All wallets at a glance, for a page that is wide enough. */
export function ChooseWalletTable(props: ChooseWalletTableProps) {
  const { wallet: words } = useGuide();
  const { choose } = words;
  const columns = [
    choose.wallet,
    choose.cards,
    choose.channels,
    choose.licence,
    choose.bills,
    choose.safety,
  ];
  return (
    <div class="wide-table">
      <table aria-label={choose.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {wallets.map((wallet) => (
            <WalletRow key={wallet.id} wallet={wallet} {...props} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface WalletRowProps extends ChooseWalletTableProps {
  readonly wallet: Wallet;
}

function WalletRow({ wallet, cardsIn, canRead }: WalletRowProps) {
  const text = useText();
  const { facts } = useGuide();
  const profile = walletProfile(wallet.id);
  return (
    <tr>
      <th scope="row">
        <a href={`#/wallet/${wallet.id}`}>{wallet.name[text.language]}</a>
      </th>
      <td>
        <FitsWords {...cardsIn(wallet.id)} />
        <small>{facts.takes[profile.takes]}</small>
      </td>
      <td>
        <ChannelList profile={profile} />
      </td>
      <td>{profile.licence === undefined ? facts.unknown : facts.licences[profile.licence]}</td>
      <td>
        <BillsWords profile={profile} readable={canRead(wallet.id)} />
      </td>
      <td>
        <SafetyList profile={profile} />
      </td>
    </tr>
  );
}
