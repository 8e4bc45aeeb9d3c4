import type { WalletId } from '../domain/wallet.ts';
import type { Fact } from './fact.ts';

export interface Wallet extends Fact {
  readonly id: WalletId;
  readonly name: { readonly 'zh-CN': string; readonly en: string; readonly 'zh-TW': string };
}

const checked = {
  source: 'names printed by the wallets in their bills and apps',
  asOf: '2026-10-01',
};

export const wallets: readonly Wallet[] = [
  { id: 'alipay', name: { 'zh-CN': '支付宝', en: 'Alipay', 'zh-TW': '支付寶' }, ...checked },
  {
    id: 'wechat',
    name: { 'zh-CN': '微信支付', en: 'WeChat Pay', 'zh-TW': '微信支付' },
    ...checked,
  },
  { id: 'jd', name: { 'zh-CN': '京东支付', en: 'JD Pay', 'zh-TW': '京東支付' }, ...checked },
  {
    id: 'icbc-wallet',
    name: { 'zh-CN': '工行数字钱包', en: 'ICBC Wallet', 'zh-TW': '工行數字錢包' },
    ...checked,
  },
  {
    id: 'unionpay',
    name: { 'zh-CN': '云闪付', en: 'UnionPay app', 'zh-TW': '雲閃付' },
    ...checked,
  },
  { id: 'ecny', name: { 'zh-CN': '数字人民币', en: 'e-CNY', 'zh-TW': '數字人民幣' }, ...checked },
  {
    id: 'douyin',
    name: { 'zh-CN': '抖音支付', en: 'Douyin Pay', 'zh-TW': '抖音支付' },
    ...checked,
  },
  {
    id: 'meituan',
    name: { 'zh-CN': '美团支付', en: 'Meituan Pay', 'zh-TW': '美團支付' },
    ...checked,
  },
];
