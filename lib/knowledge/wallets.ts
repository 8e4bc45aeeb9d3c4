import type { WalletId } from '../domain/wallet.ts';
import type { Fact } from './fact.ts';

/** What kind of institution stands behind a wallet; all four are supervised by the central bank or are part of it. */
export const licences = ['payment-institution', 'bank', 'clearing-house', 'central-bank'] as const;
export type Licence = (typeof licences)[number];

export const billFormats = ['csv', 'xlsx', 'pdf'] as const;
export type BillFormat = (typeof billFormats)[number];

/** What to look for in an app store. */
export interface OfficialApp {
  /** As the store prints it. */
  readonly name: string;
  /** Who offers it there, where a source says so; often a sister company of the one in `legalName`. */
  readonly publisher: string | undefined;
}

/** A wallet. `undefined` says that no source told us, never that there is none. */
export interface Wallet extends Fact {
  readonly id: WalletId;
  readonly name: { readonly 'zh-CN': string; readonly en: string; readonly 'zh-TW': string };
  /** The company that answers for it. */
  readonly legalName: string | undefined;
  readonly hotline: string | undefined;
  /** Whether a public, official or second source gives the hotline. */
  readonly hotlineConfirmed: boolean;
  readonly licence: Licence | undefined;
  /** Formats in which it hands out its bills; empty when no source knows of any. */
  readonly bills: readonly BillFormat[];
  readonly officialApp: OfficialApp;
}

export const wallets: readonly Wallet[] = [
  {
    id: 'alipay',
    name: { 'zh-CN': '支付宝', en: 'Alipay', 'zh-TW': '支付寶' },
    legalName: '支付宝（中国）网络技术有限公司',
    hotline: '95188',
    hotlineConfirmed: true,
    licence: 'payment-institution',
    bills: ['csv'],
    officialApp: { name: '支付宝', publisher: undefined },
    source: 'ksepay.com; shadafang.com',
    asOf: '2026-10-01',
  },
  {
    id: 'wechat',
    name: { 'zh-CN': '微信支付', en: 'WeChat Pay', 'zh-TW': '微信支付' },
    legalName: '财付通支付科技有限公司',
    hotline: '95017',
    hotlineConfirmed: true,
    licence: 'payment-institution',
    bills: ['csv', 'xlsx'],
    officialApp: { name: '微信', publisher: undefined },
    source: 'pay.weixin.qq.com',
    asOf: '2026-10-01',
  },
  {
    id: 'jd',
    name: { 'zh-CN': '京东支付', en: 'JD Pay', 'zh-TW': '京東支付' },
    legalName: '网银在线（北京）科技有限公司',
    hotline: '95118',
    hotlineConfirmed: false,
    licence: 'payment-institution',
    bills: ['csv'],
    officialApp: { name: '京东', publisher: undefined },
    source: 'ligonguan.com; double-entry-generator jd.md',
    asOf: '2026-10-01',
  },
  {
    id: 'icbc-wallet',
    name: { 'zh-CN': '工行数字钱包', en: 'ICBC Wallet', 'zh-TW': '工行數字錢包' },
    legalName: '中国工商银行',
    hotline: '95588',
    hotlineConfirmed: true,
    licence: 'bank',
    bills: ['csv', 'pdf'],
    officialApp: { name: '中国工商银行', publisher: '中国工商银行' },
    source: '工商银行短信 95588; feedwhy.com',
    asOf: '2026-10-01',
  },
  {
    id: 'unionpay',
    name: { 'zh-CN': '云闪付', en: 'UnionPay app', 'zh-TW': '雲閃付' },
    legalName: '中国银联',
    hotline: '95516',
    hotlineConfirmed: true,
    licence: 'clearing-house',
    bills: [],
    officialApp: { name: '云闪付', publisher: '中国银联' },
    source: '银联应答文字 95516',
    asOf: '2026-10-01',
  },
  {
    id: 'ecny',
    name: { 'zh-CN': '数字人民币', en: 'e-CNY', 'zh-TW': '數字人民幣' },
    legalName: '中国人民银行数字货币研究所',
    hotline: '956196',
    hotlineConfirmed: true,
    licence: 'central-bank',
    bills: [],
    officialApp: { name: '数字人民币', publisher: '中国人民银行数字货币研究所' },
    source: 'mo.ccb.com',
    asOf: '2026-10-01',
  },
  {
    id: 'douyin',
    name: { 'zh-CN': '抖音支付', en: 'Douyin Pay', 'zh-TW': '抖音支付' },
    legalName: undefined,
    hotline: undefined,
    hotlineConfirmed: false,
    licence: undefined,
    bills: [],
    officialApp: { name: '抖音', publisher: undefined },
    source: '银行流水里的名称',
    asOf: '2026-10-01',
  },
  {
    id: 'meituan',
    name: { 'zh-CN': '美团支付', en: 'Meituan Pay', 'zh-TW': '美團支付' },
    legalName: undefined,
    hotline: undefined,
    hotlineConfirmed: false,
    licence: undefined,
    bills: ['csv'],
    officialApp: { name: '美团', publisher: undefined },
    source: 'double-entry-generator example/mt',
    asOf: '2026-10-01',
  },
];

const walletsById = new Map(wallets.map((wallet) => [wallet.id, wallet]));

/** The wallet with this id; the table has every one, see the test. */
export function walletById(id: WalletId): Wallet {
  const wallet = walletsById.get(id);
  if (!wallet) throw new Error(`no wallet ${id}`);
  return wallet;
}
