import type { WalletId } from '../domain/wallet.ts';

/** The names that banks put in front of the shop, and whose cashier they mean. Source: bank lines of 2023 to 2026. */
const walletOfName: Readonly<Record<string, WalletId>> = {
  财付通: 'wechat',
  支付宝: 'alipay',
  京东支付: 'jd',
  网银在线: 'jd',
  美团支付: 'meituan',
  抖音支付: 'douyin',
};

/** The wallet a card was used through, as a bank's bill names it in `method`. */
export function walletOfMethod(method: string): WalletId | undefined {
  return Object.hasOwn(walletOfName, method) ? walletOfName[method] : undefined;
}
