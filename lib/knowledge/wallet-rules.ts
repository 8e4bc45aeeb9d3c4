import type { WalletId } from '../domain/wallet.ts';
import { bindCap, type Rule, type RuleSubject, rulesAbout } from './rules.ts';

/** What the rules of a payment institution are about; those of a wallet whose licence is not known are left out. */
const institution = ['bind-cap', 'identity', 'pay-account', 'qr', 'limit'] as const;

const subjects: Readonly<Record<WalletId, readonly RuleSubject[]>> = {
  alipay: institution,
  wechat: [...institution, 'password-free'],
  jd: institution,
  'icbc-wallet': ['identity', 'bank-account', 'nfc', 'limit'],
  unionpay: ['identity', 'nfc', 'qr', 'limit'],
  ecny: ['identity', 'ecny'],
  douyin: ['identity', 'limit'],
  meituan: ['identity', 'limit'],
};

/** Rules that may stand behind a refusal or a limit in this wallet. A cap is the wallet's own. */
export function rulesFor(wallet: WalletId): readonly Rule[] {
  const cap = bindCap(wallet)?.rule;
  return subjects[wallet]
    .flatMap((subject) => rulesAbout(subject))
    .filter(({ id, subject }) => subject !== 'bind-cap' || id === cap);
}
