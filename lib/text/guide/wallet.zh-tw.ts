import type { WalletText } from './wallet.zh-cn.ts';

export const walletZhTw: WalletText = {};
