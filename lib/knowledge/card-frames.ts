import type { Fact } from './fact.ts';

/** Services whose frames take card numbers on the pages of merchants all over the world. */
export const cardFrames: readonly (Fact & {
  readonly name: string;
  readonly domains: readonly string[];
})[] = [
  {
    name: 'Stripe',
    domains: ['stripe.com'],
    source: '公开的商户代码里的卡号框',
    asOf: '2026-10-01',
  },
  {
    name: 'Adyen',
    domains: ['adyen.com'],
    source: '公开的商户代码里的卡号框',
    asOf: '2026-10-01',
  },
  {
    name: 'Shopify',
    domains: ['shopifyinc.com', 'shopifycs.com'],
    source: '公开的商户代码里的卡号框 checkout.pci.shopifyinc.com 与 checkout.shopifycs.com',
    asOf: '2026-11-22',
  },
  {
    name: 'Braintree',
    domains: ['braintreegateway.com'],
    source: 'Braintree 网页开发包里的卡号框 assets.braintreegateway.com',
    asOf: '2026-11-22',
  },
  {
    name: 'PayPal',
    domains: ['paypal.com'],
    source: '公开的商户代码里的按钮与卡号框 www.paypal.com',
    asOf: '2026-11-22',
  },
  {
    name: 'Square',
    domains: ['squarecdn.com', 'squareup.com'],
    source: '公开的商户代码里的卡号框 web.squarecdn.com 与 pci-connect.squareup.com',
    asOf: '2026-11-22',
  },
  {
    name: 'Checkout.com',
    domains: ['checkout.com'],
    source: '公开的商户代码里的卡号框 frames.checkout.com',
    asOf: '2026-11-22',
  },
  {
    name: 'Worldpay',
    domains: ['worldpay.com'],
    source: 'Worldpay 文档里的收银台 secure.worldpay.com 与 access.worldpay.com',
    asOf: '2026-11-22',
  },
  {
    name: 'Authorize.net',
    domains: ['authorize.net'],
    source: '公开的商户代码里的收银台 accept.authorize.net',
    asOf: '2026-11-22',
  },
  {
    name: 'Mollie',
    domains: ['mollie.com'],
    source: 'Mollie 文档里的卡号框 js.mollie.com',
    asOf: '2026-11-22',
  },
  {
    name: 'Klarna',
    domains: ['klarna.com'],
    source: '公开的商户代码里的付款框 js.klarna.com',
    asOf: '2026-11-22',
  },
  {
    name: 'Airwallex 空中云汇',
    domains: ['airwallex.com'],
    source: '公开的商户代码里的卡号框 checkout.airwallex.com',
    asOf: '2026-11-22',
  },
  {
    name: 'PingPong',
    domains: ['pingpongx.com'],
    source: 'PingPongCheckout 文档里的开发包 pay-cdn.pingpongx.com',
    asOf: '2026-11-22',
  },
  {
    name: 'TapPay',
    domains: ['tappaysdk.com'],
    source: '公开的商户代码里的卡号框 js.tappaysdk.com',
    asOf: '2026-11-22',
  },
  {
    name: '綠界 ECPay',
    domains: ['ecpay.com.tw'],
    source: '公开的商户代码里的卡号框 ecpg.ecpay.com.tw',
    asOf: '2026-11-22',
  },
  {
    name: '藍新 NewebPay',
    domains: ['newebpay.com'],
    source: '公开的商户代码里的收银台 core.newebpay.com',
    asOf: '2026-11-22',
  },
];
