/** Wallets a card can be bound to; stable ids, stored in records. */
export const walletIds = [
  'alipay',
  'wechat',
  'jd',
  'icbc-wallet',
  'unionpay',
  'ecny',
  'douyin',
  'meituan',
] as const;

export type WalletId = (typeof walletIds)[number];
