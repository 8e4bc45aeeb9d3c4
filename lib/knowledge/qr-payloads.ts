import type { Fact } from './fact.ts';

/** What a code is for. */
export const qrUses = ['order', 'receipt', 'login', 'unknown'] as const;

/**
 * `order`: made for one payment. `receipt`: a person's or a shop's standing code, to which anybody pays any amount.
 * `login`: whoever scans it opens an account to the screen. `unknown`: the wallet's, and no source says what for.
 */
export type QrUse = (typeof qrUses)[number];

/** How the codes of one kind begin. */
export interface QrPattern extends Fact {
  /** `wechat-native`, `alipay-personal`, … : stable, in records and tests. */
  readonly scheme: string;
  /** Wallet or bank, as payment channels name it. */
  readonly brand: string;
  readonly use: QrUse;
  /** In small letters, with `:` when it is not a web address. */
  readonly protocol: 'web' | 'weixin:' | 'wxp:' | 'alipays:' | 'alipay:';
  /** In small letters; the whole host. */
  readonly host: RegExp;
  /** Matched against path and query as written, without regard to case. */
  readonly path: RegExp;
}

const seen = { source: '公开的商户代码和支付页面里的样例', asOf: '2026-10-01' } as const;

/** The first that fits counts. Codes of a wallet that fit none are of unknown use. */
export const qrPatterns: readonly QrPattern[] = [
  {
    scheme: 'wechat-native',
    brand: 'wechat',
    use: 'order',
    protocol: 'weixin:',
    host: /^wxpay$/,
    path: /^\/(?:bizpayurl|bizpayurl\/up|up)\/?\?(?:.*&)?pr=[\w-]{4,}/i,
    ...seen,
  },
  {
    scheme: 'wechat-native-product',
    brand: 'wechat',
    use: 'order',
    protocol: 'weixin:',
    host: /^wxpay$/,
    path: /^\/bizpayurl\?(?=.*\bproduct_id=)(?=.*\bsign=)/i,
    ...seen,
  },
  {
    scheme: 'wechat-personal',
    brand: 'wechat',
    use: 'receipt',
    protocol: 'wxp:',
    host: /^(?:f2f|wbf2f)[\w-]+$/,
    path: /^\/?$/,
    ...seen,
  },
  {
    scheme: 'wechat-login',
    brand: 'wechat',
    use: 'login',
    protocol: 'web',
    host: /^open\.weixin\.qq\.com$/,
    path: /^\/connect\/(?:confirm|qrconnect)\?/i,
    ...seen,
  },
  {
    scheme: 'alipay-order',
    brand: 'alipay',
    use: 'order',
    protocol: 'web',
    host: /^qr\.alipay\.com$/,
    path: /^\/bax[\w-]+/i,
    ...seen,
  },
  {
    scheme: 'alipay-personal',
    brand: 'alipay',
    use: 'receipt',
    protocol: 'web',
    host: /^qr\.alipay\.com$/,
    path: /^\/(?:fkx|2m6)[\w-]+/i,
    ...seen,
  },
  ...transfers(),
  {
    scheme: 'alipay-other',
    brand: 'alipay',
    use: 'unknown',
    protocol: 'web',
    host: /^qr\.alipay\.com$/,
    path: /^\/./,
    ...seen,
  },
  {
    scheme: 'unionpay-order',
    brand: 'unionpay',
    use: 'order',
    protocol: 'web',
    host: /^qr\.95516\.com$/,
    path: /^\/\d{8}\/62\w*/,
    ...seen,
  },
  {
    scheme: 'unionpay-static',
    brand: 'unionpay',
    use: 'receipt',
    protocol: 'web',
    host: /^qr\.95516\.com$/,
    path: /^\/\d{8}\/01\w*/,
    ...seen,
  },
  {
    scheme: 'unionpay-other',
    brand: 'unionpay',
    use: 'unknown',
    protocol: 'web',
    host: /^qr\.95516\.com$/,
    path: /^\/./,
    ...seen,
  },
  {
    scheme: 'icbc-order',
    brand: 'icbc',
    use: 'order',
    protocol: 'web',
    host: /^b2c\.icbc\.com\.cn$/,
    path: /^\/servlet\/wechatqrcodeservlet\?(?:.*&)?f=icbcqr/i,
    ...seen,
  },
];

/** The app's own page to send money to a person, opened by the app's own address or by the web's. */
function transfers(): readonly QrPattern[] {
  const query =
    /^\/(?:startapp)?\/?\?(?:(?:.*&)?appid=(?:09999988|20000116)(?!\d)|(?=(?:.*&)?appid=20000123(?!\d)).*(?:&userid=|"u":\s*"?)\d)/i;
  const [app, web] = [/^platformapi$/, /^(?:www|m|d)\.alipay\.com$/];
  return (['alipays:', 'alipay:', 'web'] as const).map((protocol) => ({
    scheme: 'alipay-transfer',
    brand: 'alipay',
    use: 'receipt',
    protocol,
    host: protocol === 'web' ? web : app,
    path: query,
    ...seen,
  }));
}

/** Names that the digital yuan's own app gives its addresses; what they are for no source tells. */
export const ecnyProtocols: ReadonlySet<string> = new Set(['ecny:', 'dcep:']);

/** Merchants' accounts in codes after EMVCo's standard, by the tag that holds them. */
export const emvBrands: ReadonlyMap<string, string> = new Map([
  ['02', 'visa'],
  ['03', 'visa'],
  ['04', 'mastercard'],
  ['05', 'mastercard'],
  ['15', 'unionpay'],
  ['16', 'unionpay'],
]);
