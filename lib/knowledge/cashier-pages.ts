import type { Fact } from './fact.ts';

/** Addresses at which a bank's, a wallet's or a shop's own pages of payment stand. */
export interface CashierAddress extends Fact {
  /** The host itself; with a point in front, every host below it too. */
  readonly host: string;
  /** Beginning of the path, in small letters. */
  readonly path?: string;
}

const merchants = { source: '公开的商户代码里的收银台地址', asOf: '2026-10-01' } as const;

export const cashierAddresses: readonly CashierAddress[] = [
  { host: 'excashier.alipay.com', ...merchants },
  { host: '.alipay.com', path: '/standard/', ...merchants },
  { host: 'icashier.alipay.com', ...merchants },
  { host: 'mclient.alipay.com', path: '/h5pay', ...merchants },
  { host: 'unitradeprod.alipay.com', ...merchants },
  { host: 'wx.tenpay.com', path: '/cgi-bin/mmpayweb', ...merchants },
  { host: 'gateway.95516.com', ...merchants },
  { host: 'cashier.95516.com', ...merchants },
  { host: 'mcashier.95516.com', ...merchants },
  { host: 'appcashier.95516.com', ...merchants },
  { host: 'b2c.icbc.com.cn', path: '/servlet/', ...merchants },
  { host: 'mybank.icbc.com.cn', path: '/servlet/', ...merchants },
  { host: 'wap2.icbc.com.cn', path: '/servlet/', ...merchants },
  { host: 'pcashier.jd.com', ...merchants },
  { host: 'epay.12306.cn', path: '/pay', ...merchants },
  { host: 'npay.meituan.com', ...merchants },
  { host: 'openpay.meituan.com', ...merchants },
  { host: 'secure.ctrip.com', path: '/webapp/payment', ...merchants },
  { host: 'gateway.secure.ctrip.com', ...merchants },
];

/** How payment houses name or title the frames in which they take a card's number. */
export const hostedFields =
  /encryptedCardNumber|card-fields-number|braintree-hosted-field-number|__privateStripeFrame|js\.stripe\.com\/.*elements|securedFields|card[-_ ]?number|卡号/i;

/** At such addresses somebody reads, looks for goods or keeps an account, whatever else they say. */
export const readingAddress =
  /(?:^|[./_-])(?:help|support|faq|guide|docs?|wiki|blog|bbs|forum|thread|news|baike|article|question|item|goods|products?|detail|settings?|account|methods?|my|list|history)(?=$|[./_-])/;
