import type { Provider } from '../domain/ledger.ts';
import type { WalletId } from '../domain/wallet.ts';

/** Which wallet a bill comes from; a bank's own bill comes from none. */
export const walletOfProvider: Readonly<Record<Provider, WalletId | undefined>> = {
  alipay: 'alipay',
  wechat: 'wechat',
  icbc: undefined,
};
