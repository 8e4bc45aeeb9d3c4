import type { Fact } from './fact.ts';

/** Sorts of houses, in the order they are shown. */
export const placeSorts = ['wallet', 'bank', 'shop', 'travel'] as const;
export type PlaceSort = (typeof placeSorts)[number];

/** A house at whose cashiers or shops people pay, with the hosts the helper looks at there. */
export interface HelperPlace extends Fact {
  /** As in the official table. */
  readonly brand: string;
  readonly sort: PlaceSort;
  /** Host parts of match patterns: `*.jd.com` is the domain and all below it. All of them belong to the house. */
  readonly hosts: readonly string[];
}

const cashiers = { source: '公开的商户代码里的收银台地址', asOf: '2026-10-01' } as const;
const table = { source: '域名表 domain-list-community（MIT 许可）', asOf: '2026-10-01' } as const;

/** Wallets' cashiers, banks' gateways, and the large shops: one press lets the helper in on all of them. */
export const helperPlaces: readonly HelperPlace[] = [
  { brand: 'alipay', sort: 'wallet', hosts: ['*.alipay.com'], ...cashiers },
  {
    brand: 'wechat',
    sort: 'wallet',
    hosts: ['*.tenpay.com', 'pay.weixin.qq.com', 'payapp.weixin.qq.com'],
    ...cashiers,
  },
  {
    brand: 'unionpay',
    sort: 'wallet',
    hosts: ['*.95516.com', '*.unionpay.com', '*.chinapay.com', '*.chinaums.com'],
    ...cashiers,
  },
  { brand: 'icbc', sort: 'bank', hosts: ['*.icbc.com.cn'], ...cashiers },
  { brand: 'ccb', sort: 'bank', hosts: ['*.ccb.com', '*.ccb.cn'], ...table },
  {
    brand: 'abc',
    sort: 'bank',
    hosts: ['*.abchina.com', '*.abchina.com.cn', '*.95599.cn'],
    ...table,
  },
  { brand: 'boc', sort: 'bank', hosts: ['*.boc.cn', '*.bankofchina.com'], ...table },
  { brand: 'comm', sort: 'bank', hosts: ['*.bankcomm.com', '*.bankcomm.cn'], ...table },
  { brand: 'psbc', sort: 'bank', hosts: ['*.psbc.com'], ...table },
  { brand: 'cmb', sort: 'bank', hosts: ['*.cmbchina.com'], ...table },
  { brand: 'citic', sort: 'bank', hosts: ['*.citicbank.com', '*.ecitic.com'], ...table },
  { brand: 'ceb', sort: 'bank', hosts: ['*.cebbank.com'], ...table },
  { brand: 'spdb', sort: 'bank', hosts: ['*.spdb.com.cn'], ...table },
  { brand: 'cib', sort: 'bank', hosts: ['*.cib.com.cn'], ...table },
  { brand: 'cmbc', sort: 'bank', hosts: ['*.cmbc.com.cn'], ...table },
  { brand: 'gdb', sort: 'bank', hosts: ['*.cgbchina.com.cn'], ...table },
  { brand: 'hxbank', sort: 'bank', hosts: ['*.hxb.com.cn'], ...table },
  { brand: 'bjbank', sort: 'bank', hosts: ['*.bankofbeijing.com.cn'], ...table },
  { brand: 'shbank', sort: 'bank', hosts: ['*.bosc.cn'], ...table },
  { brand: 'jd', sort: 'shop', hosts: ['*.jd.com', '*.jdpay.com', '*.jd.hk'], ...cashiers },
  { brand: 'taobao', sort: 'shop', hosts: ['*.taobao.com', '*.goofish.com'], ...cashiers },
  { brand: 'tmall', sort: 'shop', hosts: ['*.tmall.com', '*.tmall.hk'], ...cashiers },
  { brand: 'alibaba', sort: 'shop', hosts: ['*.1688.com'], ...table },
  { brand: 'pinduoduo', sort: 'shop', hosts: ['*.yangkeduo.com', '*.pinduoduo.com'], ...cashiers },
  {
    brand: 'meituan',
    sort: 'shop',
    hosts: ['*.meituan.com', '*.dianping.com', '*.maoyan.com'],
    ...cashiers,
  },
  { brand: '12306', sort: 'travel', hosts: ['*.12306.cn'], ...cashiers },
  {
    brand: 'ctrip',
    sort: 'travel',
    hosts: ['*.ctrip.com', '*.trip.com', '*.qunar.com'],
    ...cashiers,
  },
  { brand: 'fliggy', sort: 'travel', hosts: ['*.fliggy.com', '*.alitrip.com'], ...table },
];

/** What the browser is asked for: the encrypted pages of these hosts and nothing else. */
export const listPatterns: readonly string[] = helperPlaces.flatMap(({ hosts }) =>
  hosts.map((host) => `https://${host}/*`),
);
