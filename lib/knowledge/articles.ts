import type { Fact } from './fact.ts';

/** A line of the product's list of needs; test/knowledge keeps the list whole. */
export type RequirementId = `R${number}`;

/**
 * The five articles people find when they search for help, judged before use: where they are wrong, we do not repeat
 * them. An article without a date carries the day it was read.
 */
export const articles = {
  link: { source: '文章《如何有效挂接数字钱包到工商银行》', asOf: '2024-11-26' },
  open: { source: '文章《工行如何开通数字钱包使用指南》', asOf: '2025-11-24' },
  fail: { source: '文章《如何解决数字钱包无法绑定工商银行卡的常见问题》', asOf: '2025-04-23' },
  apply: { source: '文章《如何在工行APP中开通数字钱包资格》', asOf: '2026-10-01' },
  wechatLink: { source: '文章《数字钱包如何绑定微信》', asOf: '2026-10-01' },
} as const satisfies Readonly<Record<string, Fact>>;
