export const walletZhCn = {};

export type WalletText = typeof walletZhCn;
