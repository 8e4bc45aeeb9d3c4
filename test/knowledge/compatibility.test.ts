import { describe, expect, it } from 'vitest';
import { cardKinds, type CardKind } from '../../lib/domain/card.ts';
import { channels, type Channel } from '../../lib/domain/support.ts';
import { walletIds, type WalletId } from '../../lib/domain/wallet.ts';
import { supportOf, supportRuleFor, supportRules } from '../../lib/knowledge/compatibility.ts';
import { issuerById, issuers } from '../../lib/knowledge/issuers.ts';

function support(words: string): string {
  const [wallet, issuer = '', kind, channel] = words.split(' ');
  return supportOf({
    wallet: wallet as WalletId,
    issuer,
    kind: kind as CardKind,
    channel: channel as Channel,
  }).support;
}

describe('what a wallet takes', () => {
  it.each([
    ['alipay ICBC debit online', 'yes'],
    ['wechat CMB credit qr', 'yes'],
    ['unionpay ABC debit online', 'yes'],
    ['alipay ICBC debit transfer', 'yes'],
    ['alipay CCB debit transfer', 'unknown'],
    ['alipay ICBC credit transfer', 'limited'],
    ['alipay BOB debit online', 'unknown'],
    ['alipay ICBC debit nfc', 'unknown'],
    ['alipay ICBC prepaid online', 'unknown'],
    ['icbc-wallet ICBC debit qr', 'yes'],
    ['icbc-wallet ICBC debit nfc', 'yes'],
    ['icbc-wallet ICBC debit pos', 'limited'],
    ['icbc-wallet ICBC credit online', 'unknown'],
    ['icbc-wallet CCB debit qr', 'no'],
    ['icbc-wallet CCB credit transfer', 'no'],
    ['ecny COMM debit qr', 'limited'],
    ['ecny BOB debit qr', 'unknown'],
    ['douyin ICBC debit online', 'unknown'],
    ['alipay NO-SUCH-BANK debit online', 'unknown'],
  ])('%s: %s', (words, expected) => {
    expect(support(words)).toBe(expected);
  });

  it('always carries a source and a day', () => {
    const bad = walletIds.flatMap((wallet) =>
      [...issuers.map(({ id }) => id), 'NO-SUCH-BANK'].flatMap((issuer) =>
        cardKinds.flatMap((kind) =>
          channels
            .map((channel) => supportOf({ wallet, issuer, kind, channel }))
            .filter(({ source, asOf }) => source === '' || !/^20\d\d-\d\d-\d\d$/.test(asOf)),
        ),
      ),
    );
    expect(bad).toEqual([]);
  });

  it('speaks only of banks that are in the list of banks', () => {
    const named = supportRules.flatMap((rule) => rule.issuers ?? []);
    expect(named.filter((id) => !issuerById(id))).toEqual([]);
  });

  it('has no line that an earlier one hides', () => {
    const reached = new Set(
      walletIds.flatMap((wallet) =>
        issuers.flatMap(({ id: issuer }) =>
          cardKinds.flatMap((kind) =>
            channels.map((channel) => supportRuleFor({ wallet, issuer, kind, channel })),
          ),
        ),
      ),
    );
    expect(supportRules.filter((rule) => !reached.has(rule))).toEqual([]);
  });
});
