import { helperZhCn } from './helper.zh-cn.ts';
import { linkZhCn } from './link.zh-cn.ts';
import { overlayZhCn } from './overlay.zh-cn.ts';
import { pageZhCn } from './page.zh-cn.ts';
import { paidZhCn } from './paid.zh-cn.ts';
import { verdictZhCn } from './verdict.zh-cn.ts';

/** Sentences of the helper on web pages and of everything that is judged there. */
export const checkoutZhCn = {
  overlay: overlayZhCn,
  verdict: verdictZhCn,
  page: pageZhCn,
  helper: helperZhCn,
  link: linkZhCn,
  paid: paidZhCn,
};

export type CheckoutText = typeof checkoutZhCn;
