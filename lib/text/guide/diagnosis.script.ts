import type { CardKind } from '../../domain/card.ts';
import type { FailureStage } from '../../domain/failure.ts';
import type { AskId } from '../../knowledge/remedies.ts';

/** What a person may have tried before they call. */
export const triedIds = [
  'again',
  'checked-details',
  'other-network',
  'updated-app',
  'restarted',
  'other-card',
  'asked-wallet',
  'asked-bank',
] as const;
export type TriedId = (typeof triedIds)[number];

/** What the words for the hotline are made of; of the card, no more than the last four digits. */
export interface ScriptFacts {
  /** As a person reads it, Beijing time. */
  readonly when: string;
  /** Chinese name of the wallet or app. */
  readonly app?: string | undefined;
  /** Where it was on a web page: whom that page pays by its own word, empty where it says none. */
  readonly page?: { readonly payee: string } | undefined;
  /** As the person named it; nothing is said of it otherwise. */
  readonly stage: FailureStage | undefined;
  readonly ask: AskId;
  readonly code?: string | undefined;
  /** Without long numbers: pass what scrubMessage returns. */
  readonly message?: string | undefined;
  readonly card?: ScriptCard | undefined;
  readonly tried: readonly TriedId[];
}

export interface ScriptCard {
  /** Chinese name of the bank. */
  readonly issuer: string;
  readonly kind: CardKind | undefined;
  readonly last4: string;
}

/** The words of a language that the script is put together from. */
export interface ScriptWords {
  readonly opening: (when: string, app: string, stage: string | undefined) => string;
  readonly someApp: string;
  /** Of a web page; `app` is empty where no wallet is known. */
  readonly pageOpening: (when: string, app: string, stage: string | undefined) => string;
  readonly payee: (payee: string) => string;
  readonly stages: Readonly<Record<FailureStage, string>>;
  readonly card: (issuer: string, kind: string, last4: string) => string;
  readonly kinds: Readonly<Record<CardKind | 'unknown', string>>;
  readonly message: (message: string) => string;
  readonly pageMessage: (message: string) => string;
  readonly code: (code: string) => string;
  readonly tried: (list: string) => string;
  readonly triedWords: Readonly<Record<TriedId, string>>;
  readonly separator: string;
  readonly asks: Readonly<Record<AskId, string>>;
}

/** What to say on the phone, line by line. The hotlines are Chinese, so the words are; other languages explain them. */
export function hotlineWords(facts: ScriptFacts): string {
  return scriptIn(chinese, facts);
}

/** The same in the words of another language, so that the caller knows what they say. */
export function scriptIn(words: ScriptWords, facts: ScriptFacts): string {
  const { page, card, message, code, tried, ask } = facts;
  const lines = [
    openingIn(words, facts),
    page && page.payee !== '' && words.payee(page.payee),
    card && words.card(card.issuer, words.kinds[card.kind ?? 'unknown'], card.last4),
    message && (page ? words.pageMessage(message) : words.message(message)),
    code && words.code(code),
    tried.length > 0 &&
      words.tried(tried.map((each) => words.triedWords[each]).join(words.separator)),
    words.asks[ask],
  ];
  return lines.filter((line) => typeof line === 'string' && line !== '').join('\n');
}

function openingIn(words: ScriptWords, { when, app, page, stage }: ScriptFacts): string {
  const doing = stage && words.stages[stage];
  return page
    ? words.pageOpening(when, app ?? '', doing)
    : words.opening(when, app ?? words.someApp, doing);
}

const chinese: ScriptWords = {
  opening: (when, app, stage) => `您好，我在${when}用${app}${stage ?? '时'}，没有成功。`,
  someApp: '手机应用',
  pageOpening: (when, app, stage) =>
    `您好，${when}，我在网页上${app === '' ? '' : `用${app}`}${stage ?? '操作'}，没有成功。`,
  payee: (payee) => `页面写的收款方：“${payee}”`,
  stages: {
    bind: '绑定银行卡',
    apply: '申请开通数字钱包',
    pay: '付款',
    unbind: '解绑银行卡',
  },
  card: (issuer, kind, last4) => `用的是${issuer}${kind}，尾号${last4}。`,
  kinds: {
    debit: '储蓄卡',
    credit: '信用卡',
    'semi-credit': '准贷记卡',
    prepaid: '预付卡',
    unknown: '银行卡',
  },
  message: (message) => `应用提示：“${message}”`,
  pageMessage: (message) => `页面提示：“${message}”`,
  code: (code) => `错误码：${code}`,
  tried: (list) => `我已经试过：${list}。`,
  triedWords: {
    again: '再试一次',
    'checked-details': '逐项核对资料',
    'other-network': '换网络',
    'updated-app': '更新应用',
    restarted: '重启手机',
    'other-card': '换一张卡',
    'asked-wallet': '问过钱包客服',
    'asked-bank': '问过银行客服',
  },
  separator: '、',
  asks: {
    age: '请问这个年龄能不能办？监护人要带哪些证件去柜台？',
    'bound-elsewhere': '请帮我查这张卡现在绑在哪些账户上，怎样解掉不用的。',
    'card-number': '请帮我确认这张卡的卡号是否有效，账户是否正常。',
    'card-state': '请帮我查这张卡现在的状态，要怎样恢复使用。',
    'close-agreement': '请帮我查这张卡的快捷支付协议，怎样在银行这边解约。',
    'code-blocked': '请帮我查验证码短信发到哪个号码，有没有被拦下。',
    'enable-online': '请帮我查线上支付、无卡支付有没有开通，手机上能不能开，还是要去柜台。',
    'id-record': '请帮我查银行登记的证件类型和号码是不是旧的，怎样更新。',
    limit: '请帮我查这张卡单笔和每天的限额，怎样调高。',
    locked: '请帮我查是不是锁住了，什么时候恢复，要不要重置。',
    maintenance: '请问系统是不是在维护，什么时候结束。',
    'name-record': '请帮我核对银行登记的姓名写法，比如生僻字和间隔点。',
    reason: '请帮我查是哪一项没通过，需要我做什么。',
    'reserved-phone': '请帮我查这张卡登记的预留手机号后两位，怎样改成现在的号码。',
    result: '请帮我查这一笔到底成功了没有，有没有扣款。',
    review: '请帮我查审核没通过的具体原因，改好后怎样重新提交。',
    supported: '请问这种卡支不支持这样用，不支持的话有什么办法。',
    'wallet-state': '请帮我查我的账户受了什么限制，怎样解除。',
  },
};
