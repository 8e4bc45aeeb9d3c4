import type { CardMention } from '../lib/domain/card.ts';
import { issuerById } from '../lib/knowledge/issuers.ts';
import type { WalletId } from '../lib/domain/wallet.ts';
import { wallets } from '../lib/knowledge/wallets.ts';
import type { Text } from '../lib/text/zh-cn.ts';

export function issuerName(text: Text, id: string | undefined): string {
  const issuer = id === undefined ? undefined : issuerById(id);
  return issuer?.name[text.language] ?? id ?? text.card.unknownIssuer;
}

export function walletName(text: Text, id: WalletId): string {
  return wallets.find((wallet) => wallet.id === id)?.name[text.language] ?? id;
}

/** `工商银行 储蓄卡 1234`, as much of it as the bill says. */
export function mentionWords(text: Text, card: CardMention): string {
  const kind = card.kind === undefined ? text.card.noKind : text.kinds[card.kind];
  return [issuerName(text, card.issuer), kind, card.last4 ?? ''].filter(Boolean).join(' ');
}

/** `工商银行 1234`, for one line of a list. */
export function shortCardWords(text: Text, card: CardMention): string {
  return [issuerName(text, card.issuer), card.last4 ?? ''].filter(Boolean).join(' ');
}

/** What a screen reader adds to a card's own words: where it is bound, and where bills show it besides. */
export function spokenWallets(
  text: Text,
  bound: readonly WalletId[],
  seen: readonly WalletId[],
): string {
  const names = (ids: readonly WalletId[]): string =>
    ids.map((id) => walletName(text, id)).join(text.card.separator);
  return [
    bound.length > 0 ? text.card.comma + text.card.boundIn(names(bound)) : '',
    seen.length > 0 ? text.card.comma + text.card.seenIn(names(seen)) : '',
  ].join('');
}
