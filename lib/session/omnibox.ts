import type { CardKind } from '../domain/card.ts';
import type { SearchItem } from '../domain/search.ts';
import type { WalletId } from '../domain/wallet.ts';
import { failures } from '../knowledge/failures.ts';
import { type Issuer, issuerById, issuers } from '../knowledge/issuers.ts';
import { wallets } from '../knowledge/wallets.ts';
import { visible } from '../text/checkout/brand-name.ts';
import type { LinkText } from '../text/checkout/link.zh-cn.ts';
import type { VerdictText } from '../text/checkout/verdict.zh-cn.ts';
import type { Language } from '../text/language.ts';
import { checkLinks, gravestOf, onlyLinks } from './check-link.ts';
import type { FitCard } from './fit-cards.ts';
import { indexItems, type IndexedItem, searchItems } from './search.ts';

/** Views that are found by their name, by their route. */
export const pageNames = [
  'link',
  'lost',
  'diagnose',
  'bind',
  'bindings',
  'checklist',
  'drill',
  'ledger',
  'import',
  'paid',
  'help',
  'helper',
  'search',
] as const;
export type PageName = (typeof pageNames)[number];

/** What is known while somebody types after the keyword. */
export interface OmniboxWords {
  readonly language: Language;
  readonly link: LinkText;
  readonly verdict: VerdictText;
  /** Common questions, by the id of their answer. */
  readonly help: Readonly<Record<string, string>>;
  /** The person's cards while the vault is open; nothing else of them is asked for. */
  readonly cards: readonly FitCard[];
}

/** Where a line leads: to a view of ours, or to the check of links, one a line. */
export type OmniboxTarget =
  | {
      readonly route: string;
      /** What an app said, for the view that finds out why. */
      readonly said?: string;
    }
  | { readonly link: string };

export interface OmniboxLine {
  readonly target: OmniboxTarget;
  /** As plain text, one line. */
  readonly words: string;
}

const mostLines = 6;
const mostOfAGroup = 3;
/** Longer ones are no search; a link is never judged by a part of it. */
const longestTyped = 300;
const longestShown = 80;

/** What fits the words typed so far, best first, at most six: a verdict on an address, cards, steps, failures, views. */
export function omniboxLines(typed: string, words: OmniboxWords): readonly OmniboxLine[] {
  const few = typed.slice(0, longestTyped).trim();
  const links = checkLinks(typed);
  const checked = links[gravestOf(links)];
  if (checked) {
    const level = words.verdict.levels[checked.verdict.level].title;
    const shown = visible(checked.link).slice(0, longestShown);
    return [{ target: { link: onlyLinks(links) }, words: words.link.omnibox.link(shown, level) }];
  }
  const results = searchItems(indexOf(words), spaced(few), mostOfAGroup);
  const items = results.flatMap((result) => result.items);
  const all = items.map((item) => ({ target: targetOf(item), words: item.title }));
  // Two lines that lead to the same place are one to the browser.
  const lines = new Map(all.toReversed().map((line) => [omniboxContent(line.target), line]));
  return [...lines.values()].toReversed().slice(0, mostLines);
}

/** A target as the one line of text that the browser gives back when it is chosen. */
export function omniboxContent(target: OmniboxTarget): string {
  if ('link' in target) return target.link;
  return target.said === undefined ? target.route : `${target.route} ${target.said}`;
}

function targetOf({ id, route }: SearchItem): OmniboxTarget {
  const said = failureWords.get(id);
  return said === undefined ? { route } : { route, said };
}

/** Where Enter leads: a line that was chosen sends its own target back, typed words go where their first line leads. */
export function omniboxTarget(entered: string, words: OmniboxWords): OmniboxTarget {
  if (/^#\/[\w-]+(?:\/[\w-]+)*$/.test(entered)) return { route: entered };
  const [, said] = /^#\/diagnose (.{1,300})$/.exec(entered) ?? [];
  if (said !== undefined) return { route: '#/diagnose', said };
  return omniboxLines(entered, words)[0]?.target ?? { route: '#/search' };
}

let made: { readonly key: string; readonly index: readonly IndexedItem[] } | undefined;

/** Made ready once for a language and the same cards, not at every key. */
function indexOf(words: OmniboxWords): readonly IndexedItem[] {
  const key = JSON.stringify([words.language, words.cards]);
  if (made?.key !== key) {
    const items = [
      ...cardItems(words),
      ...walletItems(words),
      ...pageItems(words),
      ...bindItems(words),
      ...helpItems(words),
      ...failureItems(words),
    ];
    made = { key, index: indexItems(items) };
  }
  return made.index;
}

function cardItems({ language, link: { omnibox }, cards }: OmniboxWords): readonly SearchItem[] {
  return cards.map(({ id, issuer, last4, kind, wallets: bound }) => ({
    id: `card-${id}`,
    group: 'cards',
    title: omnibox.card(cardName(language, { issuer, last4, kind }, omnibox.kinds)),
    words: [...issuerNames(issuerById(issuer)), ...bound.flatMap(walletNames)].join(' '),
    route: `#/card-page/${id}`,
  }));
}

function cardName(
  language: Language,
  { issuer, last4, kind }: Pick<FitCard, 'issuer' | 'last4' | 'kind'>,
  kinds: Readonly<Record<CardKind, string>>,
): string {
  const name = issuerById(issuer)?.name[language] ?? issuer;
  return [name, last4, kind && kinds[kind]].filter(Boolean).join(' ');
}

function walletItems({ language, link: { omnibox } }: OmniboxWords): readonly SearchItem[] {
  return wallets.map(({ id, name }) => ({
    id: `wallet-${id}`,
    group: 'wallets',
    title: omnibox.wallet(name[language]),
    words: walletNames(id).join(' '),
    route: `#/wallet/${id}`,
  }));
}

function pageItems({ link: { omnibox } }: OmniboxWords): readonly SearchItem[] {
  const others: Readonly<Partial<Record<PageName, string>>> = omnibox.otherWords;
  return pageNames.map((name) => ({
    id: `page-${name}`,
    group: 'pages',
    title: omnibox.pages[name],
    words: `${name} ${others[name] ?? ''}`,
    route: `#/${name}`,
  }));
}

/** Each bank's card into each wallet that may take it: with a card on record at that card, else where one is asked for. */
function bindItems({ language, link: { omnibox }, cards }: OmniboxWords): readonly SearchItem[] {
  return issuers.flatMap((issuer) =>
    wallets.flatMap(({ id, name }): readonly SearchItem[] => {
      if (id === 'icbc-wallet' && issuer.id !== 'ICBC') return [];
      const own = cards.filter((one) => one.issuer === issuer.id);
      // One that is bound there already opens as that binding.
      const card = own.find((one) => !one.wallets.includes(id)) ?? own[0];
      return [
        {
          id: `bind-${issuer.id}-${id}`,
          group: 'steps',
          title: omnibox.bind(issuer.name[language], name[language]),
          words: [...issuerNames(issuer), ...walletNames(id)].join(' '),
          route: card ? `#/bind/${card.id}/${id}` : '#/bind',
        },
      ];
    }),
  );
}

function helpItems({ help }: OmniboxWords): readonly SearchItem[] {
  return Object.entries(help).map(([id, title]) => ({
    id: `help-${id}`,
    group: 'help',
    title,
    route: `#/help/${id}`,
  }));
}

/** What the app showed, by the id of its line; with the code, which says more than the words. */
const failureWords: ReadonlyMap<string, string> = new Map(
  failures.map(({ id, code, message }) => [
    `failure-${id}`,
    code === undefined ? message : `${code} ${message}`,
  ]),
);

function failureItems({ link: { omnibox } }: OmniboxWords): readonly SearchItem[] {
  return [...failureWords].map(([id, message]) => ({
    id,
    group: 'failures',
    title: omnibox.failure(message),
    route: '#/diagnose',
  }));
}

/** As people write and shorten the names of banks: first and last character of the Chinese ones. */
function issuerNames(issuer: Issuer | undefined): readonly string[] {
  const names = Object.values(issuer?.name ?? {});
  const short = names
    .filter((name) => /^\p{Script=Han}+$/u.test(name))
    .map((name) => `${name.at(0)}${name.at(-1)}`);
  return [...names, ...short, issuer?.id ?? ''];
}

function walletNames(id: WalletId): readonly string[] {
  const wallet = wallets.find((known) => known.id === id);
  return [...Object.values(wallet?.name ?? {}), id];
}

const chineseNames = [
  ...new Set([...issuers.flatMap(issuerNames), ...wallets.flatMap(({ id }) => walletNames(id))]),
]
  .filter((name) => /^\p{Script=Han}{2,}$/u.test(name))
  .toSorted((one, other) => other.length - one.length);
const chineseName = new RegExp(chineseNames.join('|'), 'gu');

/** Names of banks and wallets typed without a space between them are words of their own. */
function spaced(typed: string): string {
  return typed.replaceAll(chineseName, (name) => ` ${name} `);
}
