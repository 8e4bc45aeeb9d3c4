import { issuerById } from '../lib/knowledge/issuers.ts';
import { wallets } from '../lib/knowledge/wallets.ts';
import type { Text } from '../lib/text/zh-cn.ts';
import type { CardItem } from './card-stack.tsx';

/** All that each card can be found by, in lower case: made once, looked through at every key. */
export function haystacksOf(text: Text, items: readonly CardItem[]): readonly string[] {
  const issuerIds = new Set(items.map(({ card }) => card.issuer));
  const wordsOfIssuer = new Map([...issuerIds].map((id) => [id, folded(issuerWords(id))] as const));
  const wordsOfWallet = new Map(
    wallets.map(({ id, name }) => [id, folded(Object.values(name).join('\n'))] as const),
  );
  return items.map(({ card, wallets: bound, seen }) => {
    const { issuer, kind, alias, last4, status = 'normal' } = card;
    const own = [
      kind && text.kinds[kind],
      status === 'normal' ? '' : text.cardStatuses[status],
      alias,
      last4,
    ];
    const places = [...bound, ...seen].map((id) => wordsOfWallet.get(id));
    return [wordsOfIssuer.get(issuer), folded(own.join('\n')), ...places].join('\n');
  });
}

/** Whether every word of the search stands somewhere in it. */
export function isFound(haystack: string, search: string): boolean {
  return folded(search)
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}

function issuerWords(id: string): string {
  const issuer = issuerById(id);
  const names = issuer ? Object.values(issuer.name) : [];
  return [id, ...names, ...names.map(shortName), issuer?.legalName].join('\n');
}

/** First and last character, as people shorten the names of banks. */
function shortName(name: string): string {
  return /\p{Script=Han}/u.test(name) ? `${name.at(0)}${name.at(-1)}` : '';
}

function folded(words: string): string {
  return words.normalize('NFKC').toLowerCase().trim();
}
