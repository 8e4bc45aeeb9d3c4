import type { WalletAccount } from '../lib/domain/wallet-account.ts';
import { hostsOf } from '../lib/knowledge/wallet-hosts.ts';
import type { Wallet } from '../lib/knowledge/wallets.ts';
import { CheckedOn } from './checked-on.tsx';
import { useGuide } from './guide-context.ts';
import { useText } from './text-context.ts';
import { HotlineNumber, type HotlineProps } from './wallet-parts.tsx';

export interface WalletHeadProps extends Pick<HotlineProps, 'onCopy'> {
  readonly wallet: Wallet;
  readonly account: WalletAccount;
}

/** Who stands behind the wallet, whether it is in use, and whom to call. */
export function WalletHead({ wallet, account, onCopy }: WalletHeadProps) {
  const { wallet: words } = useGuide();
  const text = useText();
  const hosts = hostsOf(wallet.id);
  return (
    <section class="wallet-head" aria-label={words.head.hotline}>
      <p>
        {wallet.legalName === undefined ? (
          words.head.legalUnknown
        ) : (
          <span lang="zh-CN">{wallet.legalName}</span>
        )}
        <span class="word-chip" data-status={account.status}>
          {words.statuses[account.status]}
        </span>
      </p>
      <Hotline wallet={wallet} onCopy={onCopy} />
      <small>
        {words.head.app(wallet.officialApp.name)}
        {wallet.officialApp.publisher !== undefined &&
          ` · ${words.head.publisher(wallet.officialApp.publisher)}`}
      </small>
      <CheckedOn fact={wallet} />
      {hosts && (
        <>
          <small>{words.head.web(hosts.domains.join(text.card.separator))}</small>
          <CheckedOn fact={hosts} />
        </>
      )}
    </section>
  );
}

function Hotline({ wallet, onCopy }: Omit<WalletHeadProps, 'account'>) {
  const { wallet: words } = useGuide();
  if (wallet.hotline === undefined) return <p>{words.head.noHotline}</p>;
  return (
    <>
      <p class="wallet-hotline">
        <span>{words.head.hotline}</span>
        <HotlineNumber number={wallet.hotline} onCopy={onCopy} />
      </p>
      {!wallet.hotlineConfirmed && <p class="field-help">{words.head.oneSource}</p>}
    </>
  );
}
