import { helperZhTw } from './helper.zh-tw.ts';
import { linkZhTw } from './link.zh-tw.ts';
import { overlayZhTw } from './overlay.zh-tw.ts';
import { pageZhTw } from './page.zh-tw.ts';
import { paidZhTw } from './paid.zh-tw.ts';
import { verdictZhTw } from './verdict.zh-tw.ts';
import type { CheckoutText } from './zh-cn.ts';

export const checkoutZhTw: CheckoutText = {
  overlay: overlayZhTw,
  verdict: verdictZhTw,
  page: pageZhTw,
  helper: helperZhTw,
  link: linkZhTw,
  paid: paidZhTw,
};
