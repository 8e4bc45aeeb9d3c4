import { helperEn } from './helper.en.ts';
import { linkEn } from './link.en.ts';
import { overlayEn } from './overlay.en.ts';
import { pageEn } from './page.en.ts';
import { paidEn } from './paid.en.ts';
import { verdictEn } from './verdict.en.ts';
import type { CheckoutText } from './zh-cn.ts';

export const checkoutEn: CheckoutText = {
  overlay: overlayEn,
  verdict: verdictEn,
  page: pageEn,
  helper: helperEn,
  link: linkEn,
  paid: paidEn,
};
