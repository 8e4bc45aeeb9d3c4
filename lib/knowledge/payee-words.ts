import type { Fact } from './fact.ts';

/**
 * What the names of unrelated shops have in common: two names that share no more than these words are not alike.
 * The longest first, since they are taken off in this order.
 */
export interface PayeeWords extends Fact {
  readonly words: readonly string[];
}

export const payeeWords: PayeeWords = {
  words: [
    '有限责任公司',
    '股份有限公司',
    '电子商务',
    '网络技术',
    '网络科技',
    '信息技术',
    '信息科技',
    '官方旗舰店',
    '科技发展',
    '餐饮管理',
    '有限公司',
    '专营店',
    '专卖店',
    '旗舰店',
    '个体户',
    '经营部',
    '官方',
    '商户',
    '商行',
    '公司',
    '科技',
    '集团',
    '中国',
  ],
  source: '支付宝、微信支付和工商银行账单里的商户名，国家企业信用信息公示系统的名称写法',
  asOf: '2026-11-22',
};
