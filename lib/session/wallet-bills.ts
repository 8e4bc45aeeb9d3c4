import type { Provider } from '../domain/ledger.ts';
import type { ImportReport } from '../domain/statement.ts';
import type { WalletId } from '../domain/wallet.ts';

/** Whose bills tell of payments in a wallet: its own, and the bank's for the bank's wallet; undefined where we read none. */
export const billsOfWallet: Readonly<Record<WalletId, Provider | undefined>> = {
  alipay: 'alipay',
  wechat: 'wechat',
  jd: undefined,
  'icbc-wallet': 'icbc',
  unionpay: undefined,
  ecny: undefined,
  douyin: undefined,
  meituan: undefined,
};

/** First and last day of all imported bills of a wallet, `YYYY-MM-DD`; between them there may be gaps. */
export function billRange(
  imports: readonly ImportReport[],
  wallet: WalletId,
): { readonly first: string; readonly last: string } | undefined {
  const own = imports.filter(({ provider }) => provider === billsOfWallet[wallet]);
  const first = own
    .flatMap(({ firstDay }) => firstDay ?? [])
    .toSorted()
    .at(0);
  const last = own
    .flatMap(({ lastDay }) => lastDay ?? [])
    .toSorted()
    .at(-1);
  return first && last ? { first, last } : undefined;
}
