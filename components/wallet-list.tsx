import { isInUse, isUnderWay } from '../lib/domain/binding.ts';
import type { WalletAccount } from '../lib/domain/wallet-account.ts';
import { type Wallet, wallets } from '../lib/knowledge/wallets.ts';
import type { BindingRow } from './binding-words.ts';
import { useGuide } from './guide-context.ts';
import { Icon } from './icon.tsx';
import { useText } from './text-context.ts';

export interface WalletListProps {
  readonly rows: readonly BindingRow[];
  readonly accountOf: (wallet: Wallet['id']) => Pick<WalletAccount, 'status' | 'dueAt'>;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** All wallets, those with a record first, and the ways to compare them. */
export function WalletList({ rows, accountOf, now }: WalletListProps) {
  const { wallet: words } = useGuide();
  const of = (wallet: Wallet) => rows.filter(({ binding }) => binding.wallet === wallet.id);
  const shown = wallets.toSorted((a, b) => Number(of(b).length > 0) - Number(of(a).length > 0));
  return (
    <div class="view">
      <p class="lead">{words.list.lead}</p>
      <ul class="list">
        {shown.map((wallet) => (
          <li key={wallet.id}>
            <WalletRow wallet={wallet} rows={of(wallet)} account={accountOf(wallet.id)} now={now} />
          </li>
        ))}
      </ul>
      <div class="buttons split">
        <a class="button" href="#/compat">
          {words.list.compat}
        </a>
        <a class="button" href="#/choose-wallet">
          {words.list.choose}
        </a>
      </div>
      <a class="button wide" href="#/agreements">
        {words.list.agreements}
      </a>
    </div>
  );
}

interface WalletRowProps {
  readonly wallet: Wallet;
  readonly rows: readonly BindingRow[];
  readonly account: Pick<WalletAccount, 'status' | 'dueAt'>;
  readonly now: number;
}

function WalletRow({ wallet, rows, account: { status, dueAt }, now }: WalletRowProps) {
  const text = useText();
  const { wallet: words } = useGuide();
  const counts = useCounts(rows);
  return (
    <a class="row-button row-link" href={`#/wallet/${wallet.id}`}>
      <span class="row-words">
        <span class="row-name">
          {wallet.name[text.language]}
          {status !== 'open' && (
            <span class="word-chip" data-status={status}>
              {words.statuses[status]}
            </span>
          )}
        </span>
        <small>{dueAt !== undefined && now >= dueAt ? words.close.dueTitle : counts}</small>
      </span>
      <Icon name="chevron" />
    </a>
  );
}

function useCounts(rows: readonly BindingRow[]): string {
  const { wallet: words } = useGuide();
  const inUse = rows.map(({ binding }) => binding).filter(isInUse);
  const underWay = rows.filter(({ binding }) => !isInUse(binding) && isUnderWay(binding));
  const counts = [
    [inUse.length, words.list.bound],
    [underWay.length, words.list.underWay],
    [inUse.filter(({ passwordFree }) => passwordFree?.on).length, words.list.passwordFree],
    [inUse.reduce((sum, { autoDebits }) => sum + autoDebits.length, 0), words.list.autoDebits],
  ] as const;
  const said = counts.filter(([count]) => count > 0).map(([count, say]) => say(count));
  if (said.length > 0) return said.join(' · ');
  return rows.length > 0 ? words.list.before(rows.length) : words.list.nothing;
}
