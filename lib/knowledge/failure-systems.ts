import type { Fact } from './fact.ts';

/** Whose list of codes a failure comes from: the same two digits mean different things in two of them. */
export type FailureSystem =
  | 'unionpay'
  | 'pos'
  | 'card-verify'
  | 'agreement-pay'
  | 'lianlian'
  | 'aggregator'
  | 'wechat'
  | 'alipay'
  | 'douyin'
  | 'article';

export interface FailureSystemFact extends Fact {
  readonly id: FailureSystem;
  /** Which app or place shows these, as an answer to “which app showed it?”. */
  readonly name: { readonly 'zh-CN': string; readonly en: string; readonly 'zh-TW': string };
  /** Whether it prints codes; the causes that articles describe have none, so nobody is asked about them. */
  readonly hasCodes: boolean;
}

const asOf = '2026-10-01';

/** In the order in which people meet them. */
export const failureSystems: readonly FailureSystemFact[] = [
  {
    id: 'alipay',
    name: { 'zh-CN': '支付宝', en: 'Alipay', 'zh-TW': '支付寶' },
    hasCodes: true,
    source: '支付宝开放平台的支付结果码，公开的帮助页',
    asOf,
  },
  {
    id: 'wechat',
    name: { 'zh-CN': '微信支付', en: 'WeChat Pay', 'zh-TW': '微信支付' },
    hasCodes: true,
    source: '微信支付商户文档的错误码，公开的帮助页',
    asOf,
  },
  {
    id: 'unionpay',
    name: {
      'zh-CN': '云闪付，或写着“银联”的付款页',
      en: 'UnionPay app (云闪付) or a payment page with “UnionPay”',
      'zh-TW': '雲閃付，或寫著「銀聯」的付款頁',
    },
    hasCodes: true,
    source: '银联在线支付应答码',
    asOf,
  },
  {
    id: 'pos',
    name: {
      'zh-CN': '商店的刷卡机（POS）',
      en: 'A card terminal in a shop (POS)',
      'zh-TW': '商店的刷卡機（POS）',
    },
    hasCodes: true,
    source: '银行卡网络的 POS 应答码',
    asOf,
  },
  {
    id: 'agreement-pay',
    name: {
      'zh-CN': '添加银行卡时的页面，代码以 CP 或 CS 开头',
      en: 'A page for adding a card, with a code that begins with CP or CS',
      'zh-TW': '新增銀行卡時的頁面，代碼以 CP 或 CS 開頭',
    },
    hasCodes: true,
    source: '银行协议支付返回码',
    asOf,
  },
  {
    id: 'card-verify',
    name: {
      'zh-CN': '核对银行卡资料的页面（姓名、证件、卡号、手机号）',
      en: 'A page that checks card details (name, ID, card number, phone)',
      'zh-TW': '核對銀行卡資料的頁面（姓名、證件、卡號、手機號）',
    },
    hasCodes: true,
    source: '银行卡认证服务返回码',
    asOf,
  },
  {
    id: 'lianlian',
    name: {
      'zh-CN': '写着“连连支付”的付款页，代码是四位数字',
      en: 'A payment page with “LianLian Pay” (连连支付), four-digit code',
      'zh-TW': '寫著「連連支付」的付款頁，代碼是四位數字',
    },
    hasCodes: true,
    source: '连连支付返回码',
    asOf,
  },
  {
    id: 'aggregator',
    name: {
      'zh-CN': '购物或缴费应用自己的付款页，代码是五位数字',
      en: 'The payment page of a shopping or bill app, five-digit code',
      'zh-TW': '購物或繳費應用自己的付款頁，代碼是五位數字',
    },
    hasCodes: true,
    source: '聚合支付错误码',
    asOf,
  },
  {
    id: 'douyin',
    name: { 'zh-CN': '抖音支付', en: 'Douyin Pay', 'zh-TW': '抖音支付' },
    hasCodes: true,
    source: '抖音支付返回码',
    asOf,
  },
  {
    id: 'article',
    name: {
      'zh-CN': '没有代码，只有一句话',
      en: 'No code, only a sentence',
      'zh-TW': '沒有代碼，只有一句話',
    },
    hasCodes: false,
    source: '公开发表的绑卡文章',
    asOf,
  },
];
