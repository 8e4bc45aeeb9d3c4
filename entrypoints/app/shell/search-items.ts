import { mentionWords, walletName } from '../../../components/card-words.ts';
import { entryWords, stateWords } from '../../../components/checklist-words.ts';
import { beijingDay } from '../../../lib/domain/calendar.ts';
import { formatYuan } from '../../../lib/domain/money.ts';
import { isInUse } from '../../../lib/domain/binding.ts';
import { cardsAtHand } from '../../../lib/domain/card.ts';
import type { SearchItem } from '../../../lib/domain/search.ts';
import type { WalletId } from '../../../lib/domain/wallet.ts';
import { failures } from '../../../lib/knowledge/failures.ts';
import { issuerById, issuers } from '../../../lib/knowledge/issuers.ts';
import { paths } from '../../../lib/knowledge/wallet-paths.ts';
import { wallets } from '../../../lib/knowledge/wallets.ts';
import { checklistNow } from '../../../lib/session/checklist-session.ts';
import { bring, type OpenSession } from '../../../lib/session/session.ts';
import { fullDayWords } from '../../../lib/text/dates.ts';
import type { GuideText } from '../../../lib/text/guide/zh-cn.ts';
import { helpEntries } from '../../../lib/text/learn/help-entries.ts';
import type { LearnText } from '../../../lib/text/learn/zh-cn.ts';
import type { Text } from '../../../lib/text/zh-cn.ts';

export interface SearchWords {
  readonly text: Text;
  readonly guide: GuideText;
  /** Undefined until it has come. */
  readonly learn: LearnText | undefined;
}

/** Everything that a search goes through, in the person's language; transactions come from the ledger itself. */
export function searchItemsOf(session: OpenSession, words: SearchWords): readonly SearchItem[] {
  return [
    ...cardItems(session, words),
    ...bindingItems(session, words),
    ...walletItems(words),
    ...pageItems(words),
    ...helpItems(words),
    ...checkItems(session, words),
    ...hotlineItems(words),
    ...stepItems(words),
    ...failureItems(words),
    ...paidItems(session, words),
  ];
}

/** Noted payments by payee. */
function paidItems(session: OpenSession, { text }: SearchWords): SearchItem[] {
  const paid = bring(session, 'paid').value?.payments ?? [];
  return paid.flatMap(({ id, at, fen, payee, trashedAt }): SearchItem[] => {
    if (payee === '' || trashedAt !== undefined) return [];
    const sum = fen === undefined ? '' : ` · ¥${formatYuan(fen)}`;
    return [
      {
        id: `paid-${id}`,
        group: 'paid',
        title: payee,
        detail: `${fullDayWords(text, beijingDay(at))}${sum}`,
        route: '#/paid',
      },
    ];
  });
}

function cardItems({ cards, bindings }: OpenSession, { text }: SearchWords): SearchItem[] {
  return cardsAtHand(cards.value.cards).map((card) => {
    const { id, alias, issuer, status = 'normal' } = card;
    const bound = bindings.value.bindings
      .filter((binding) => binding.cardId === id && isInUse(binding))
      .map(({ wallet }) => walletWords(wallet));
    const said = status === 'normal' ? '' : text.cardStatuses[status];
    return {
      id: `card-${id}`,
      group: 'cards',
      title: mentionWords(text, card),
      detail: alias === '' ? undefined : alias,
      words: [issuerWords(issuer), said, ...bound].join(' '),
      route: `#/card-page/${id}`,
    };
  });
}

function issuerWords(id: string): string {
  const issuer = issuerById(id);
  const names = Object.values(issuer?.name ?? {});
  return [id, issuer?.legalName ?? '', ...names, ...names.map(shortName)].join(' ');
}

/** First and last character, as people shorten the names of banks. */
function shortName(name: string): string {
  return /\p{Script=Han}/u.test(name) ? `${name.at(0)}${name.at(-1)}` : '';
}

function walletWords(id: WalletId): string {
  const wallet = wallets.find((known) => known.id === id);
  return [id, wallet?.legalName ?? '', ...Object.values(wallet?.name ?? {})].join(' ');
}

function bindingItems({ cards, bindings }: OpenSession, words: SearchWords): SearchItem[] {
  const { text, guide } = words;
  return bindings.value.bindings.flatMap((binding): SearchItem[] => {
    const card = cards.value.cards.find(({ id }) => id === binding.cardId);
    if (!card || card.trashedAt !== undefined) return [];
    return [
      {
        id: `binding-${binding.id}`,
        group: 'bindings',
        title: `${mentionWords(text, card)} · ${walletName(text, binding.wallet)}`,
        detail: guide.binding.statuses[binding.status].word,
        words: `${card.alias} ${issuerWords(card.issuer)}`,
        route: `#/binding/${binding.id}`,
      },
    ];
  });
}

function walletItems({ text }: SearchWords): SearchItem[] {
  return wallets.map(({ id }) => ({
    id: `wallet-${id}`,
    group: 'wallets',
    title: walletName(text, id),
    words: walletWords(id),
    route: `#/wallet/${id}`,
  }));
}

const pages = [
  'cards',
  'bindings',
  'safety',
  'ledger',
  'import',
  'settings',
  'agreements',
  'diagnose',
  'lost',
  'wallets',
  'compat',
  'minors',
  'link',
] as const;

/** Pages whose title has another name than their route. */
const namedPages = [
  ['addCard', 'card/new'],
  ['cardsArrange', 'cards-arrange'],
  ['cardsAway', 'cards-away'],
  ['chooseWallet', 'choose-wallet'],
  ['bind', 'bind'],
  ['checklist', 'checklist'],
] as const;

const settingPages = [
  'reminders',
  'budgets',
  'data',
  'help',
  'drill',
  'privacy',
  'shortcuts',
  'news',
] as const;

function pageItems({ text, guide }: SearchWords): SearchItem[] {
  const page = (title: string, route: string, detail?: string): SearchItem => ({
    id: `page-${route}`,
    group: 'pages',
    title,
    detail,
    route: `#/${route}`,
  });
  const { settings } = guide;
  const notes: Partial<Record<string, string>> = {
    reminders: settings.remindersText,
    budgets: settings.budgetsText,
    data: settings.dataText,
    drill: settings.drillText,
    privacy: settings.privacyText,
  };
  return [
    ...pages.map((id) => page(text.titles[id], id)),
    ...namedPages.map(([title, route]) => page(text.titles[title], route)),
    ...settingPages.map((id) => page(settings[id], id, notes[id])),
    ...[text.settings.language, text.settings.theme, settings.textSize, settings.panelOpens].map(
      (title) => ({ ...page(title, 'settings', text.titles.settings), id: `setting-${title}` }),
    ),
  ];
}

function helpItems({ learn }: SearchWords): SearchItem[] {
  if (!learn) return [];
  return helpEntries(learn).map(({ id, title, words, route }) => ({
    id: `help-${id}`,
    group: 'help',
    title,
    words,
    route,
  }));
}

function checkItems(session: OpenSession, { text, guide: { checklist: words } }: SearchWords) {
  const both = { text, words };
  return (checklistNow(session, Date.now()) ?? []).map((entry): SearchItem => ({
    id: `check-${entry.key}`,
    group: 'checklist',
    title: entryWords(both, entry),
    detail: stateWords(both, entry),
    words: words.items[entry.item].why,
    route: `#/checklist/${entry.key}`,
  }));
}

function hotlineItems({ text, guide }: SearchWords): SearchItem[] {
  return issuers.flatMap(({ id, name, hotline }): SearchItem[] => {
    if (hotline === undefined) return [];
    const words = `${guide.search.groups.hotlines} ${issuerWords(id)}`;
    const title = `${name[text.language]} ${hotline}`;
    return [{ id: `hotline-${id}`, group: 'hotlines', title, words, route: '#/safety' }];
  });
}

function stepItems({ text, guide }: SearchWords): SearchItem[] {
  return paths.map(({ id, owner, action, labels }) => ({
    id: `step-${id}`,
    group: 'steps',
    title: `${owner === 'icbc' ? (issuerById('ICBC')?.name[text.language] ?? '') : walletName(text, owner)} · ${guide.facts.pathActions[action]}`,
    detail: labels.join(' → '),
    route: owner === 'icbc' ? '#/wallet/icbc-wallet' : `#/wallet/${owner}`,
  }));
}

function failureItems({ guide }: SearchWords): SearchItem[] {
  return failures.map(({ id, code, message, cause }) => ({
    id: `failure-${id}`,
    group: 'failures',
    title: code === undefined ? message : `${code} ${message}`,
    detail: guide.diagnosis.causes[cause].title,
    route: '#/diagnose',
  }));
}
