import type { WalletId } from '../domain/wallet.ts';
import type { Fact } from './fact.ts';

/** Web addresses of a wallet: its main domains, with every host below them. */
export interface WalletHosts extends Fact {
  readonly wallet: WalletId;
  readonly domains: readonly string[];
}

/** Wallets that can be used in a browser; the others live in their apps alone, as far as sources tell. */
export const walletHosts: readonly WalletHosts[] = [
  {
    wallet: 'alipay',
    domains: ['alipay.com'],
    source: '公开的商户代码里的收银台地址',
    asOf: '2026-10-01',
  },
  {
    wallet: 'wechat',
    domains: ['weixin.qq.com', 'tenpay.com'],
    source: 'pay.weixin.qq.com',
    asOf: '2026-10-01',
  },
  {
    wallet: 'jd',
    domains: ['jd.com', 'jdpay.com'],
    source: '公开的商户代码里的收银台地址；ligonguan.com',
    asOf: '2026-10-01',
  },
  {
    wallet: 'icbc-wallet',
    domains: ['icbc.com.cn'],
    source: '公开的商户代码里的收银台地址',
    asOf: '2026-10-01',
  },
  {
    wallet: 'unionpay',
    domains: ['95516.com', 'unionpay.com'],
    source: '公开的商户代码里的收银台地址',
    asOf: '2026-10-01',
  },
];

/** The web addresses of a wallet; undefined where no source names one. */
export function hostsOf(wallet: WalletId): WalletHosts | undefined {
  return walletHosts.find((hosts) => hosts.wallet === wallet);
}
