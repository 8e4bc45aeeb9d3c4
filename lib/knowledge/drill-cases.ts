import { articles } from './articles.ts';
import type { Fact } from './fact.ts';
import { ruleById } from './rules.ts';
import { hostsOf } from './wallet-hosts.ts';
import { walletById } from './wallets.ts';
import { pathById } from './wallet-paths.ts';

/** How a case reaches the person, and so what it looks like. */
export const drillChannels = ['sms', 'chat', 'page', 'address', 'qr', 'call', 'mail'] as const;
export type DrillChannel = (typeof drillChannels)[number];

/** What a case teaches to look at; the summary of a round names those that were missed. */
export const drillTopics = [
  'links',
  'address',
  'secrets',
  'remote',
  'pay-first',
  'officials',
  'payee',
  'genuine',
] as const;
export type DrillTopic = (typeof drillTopics)[number];

export type DrillVerdict = 'genuine' | 'fake';

interface Row extends Fact {
  readonly channel: DrillChannel;
  readonly verdict: DrillVerdict;
  readonly topic: DrillTopic;
  /** Parts of the message in their order; `from` and `address` stand in its head. */
  readonly parts: readonly string[];
  /** Parts by which it is seen; any of them is a right answer. */
  readonly tells: readonly string[];
}

const from = (source: string, asOf: string): Fact => ({ source, asOf });

const factOf = ({ source, asOf }: Fact): Fact => ({ source, asOf });

const inMerchantCode = from('公开的商户代码里的收银台地址和二维码', '2026-10-01');
const police = {
  screen: from('内蒙古自治区公安厅', '2025-08-20'),
  free: from('银川市公安局，宁夏法治报', '2025-06-11'),
  parcel: from('公安部刑侦局，光明网', '2023-06-23'),
  chasing: from('公安部刑侦局', '2023-02-24'),
  account: from('ptszx.cn；兰州反诈中心', '2025-09-25'),
  abroad: from('珠海公安，光明网', '2025-01-11'),
};
const bankMessages = from('银行短信的通行写法', '2026-10-01');

/** Every case, invented; what is taught with it is not, and carries its source. */
const table = {
  'etc-expired': {
    channel: 'sms',
    verdict: 'fake',
    topic: 'links',
    parts: ['from', 'what', 'link', 'threat'],
    tells: ['link', 'from'],
    ...from('全国 ETC 服务热线 95022，齐鲁网', '2020-05-12'),
  },
  'points-expire': {
    channel: 'sms',
    verdict: 'fake',
    topic: 'links',
    parts: ['from', 'what', 'offer', 'link'],
    tells: ['link'],
    ...from('中国移动，快科技', '2019-02-19'),
  },
  'medical-stopped': {
    channel: 'sms',
    verdict: 'fake',
    topic: 'links',
    parts: ['from', 'what', 'link', 'threat'],
    tells: ['link'],
    ...from('甘肃省医疗保障局；保定晚报', '2024-04-17'),
  },
  'card-frozen': {
    channel: 'sms',
    verdict: 'fake',
    topic: 'address',
    parts: ['from', 'what', 'link', 'ask'],
    tells: ['link', 'ask'],
    ...hostsFact('icbc-wallet'),
  },
  'auto-renewal': {
    channel: 'sms',
    verdict: 'fake',
    topic: 'remote',
    parts: ['from', 'what', 'number', 'threat'],
    tells: ['number'],
    ...police.screen,
  },
  'code-of-bank': {
    channel: 'sms',
    verdict: 'genuine',
    topic: 'genuine',
    parts: ['from', 'code', 'purpose', 'warning'],
    tells: ['purpose', 'warning'],
    ...articles.wechatLink,
  },
  'spent-just-now': {
    channel: 'sms',
    verdict: 'genuine',
    topic: 'genuine',
    parts: ['from', 'what', 'nothing'],
    tells: ['what', 'nothing'],
    ...bankMessages,
  },
  'warning-12381': {
    channel: 'sms',
    verdict: 'genuine',
    topic: 'officials',
    parts: ['from', 'what', 'ask'],
    tells: ['from', 'ask'],
    ...from('工业和信息化部、公安部，新华社', '2021-07-14'),
  },
  'chase-rebate': {
    channel: 'chat',
    verdict: 'fake',
    topic: 'pay-first',
    parts: ['from', 'sweet', 'advance', 'promise'],
    tells: ['advance'],
    ...police.chasing,
  },
  'code-for-friend': {
    channel: 'chat',
    verdict: 'fake',
    topic: 'secrets',
    parts: ['from', 'story', 'ask', 'soothe'],
    tells: ['ask'],
    ...police.account,
  },
  'parcel-lost': {
    channel: 'chat',
    verdict: 'fake',
    topic: 'pay-first',
    parts: ['from', 'what', 'offer', 'ask'],
    tells: ['ask'],
    ...police.parcel,
  },
  'ecny-promoter': {
    channel: 'chat',
    verdict: 'fake',
    topic: 'officials',
    parts: ['from', 'what', 'pay', 'ask'],
    tells: ['what', 'pay'],
    ...from('中国人民银行上海总部', '2025-12-16'),
  },
  'coin-wallet': {
    channel: 'chat',
    verdict: 'fake',
    topic: 'pay-first',
    parts: ['from', 'what', 'promise', 'ask'],
    tells: ['promise', 'ask'],
    ...articles.link,
  },
  'pay-code-picture': {
    channel: 'chat',
    verdict: 'fake',
    topic: 'secrets',
    parts: ['from', 'story', 'ask', 'hurry'],
    tells: ['ask'],
    ...factOf(ruleById('wechat-password')),
  },
  'app-in-group': {
    channel: 'chat',
    verdict: 'fake',
    topic: 'remote',
    parts: ['from', 'what', 'link', 'ask'],
    tells: ['link', 'ask'],
    ...police.free,
  },
  'refund-same-way': {
    channel: 'chat',
    verdict: 'genuine',
    topic: 'genuine',
    parts: ['from', 'what', 'way', 'nothing'],
    tells: ['way', 'nothing'],
    ...police.parcel,
  },
  'refund-screen': {
    channel: 'call',
    verdict: 'fake',
    topic: 'remote',
    parts: ['from', 'what', 'offer', 'ask'],
    tells: ['ask'],
    ...police.screen,
  },
  'safe-account': {
    channel: 'call',
    verdict: 'fake',
    topic: 'officials',
    parts: ['from', 'threat', 'secret', 'ask'],
    tells: ['ask', 'secret'],
    ...police.account,
  },
  'million-cover': {
    channel: 'call',
    verdict: 'fake',
    topic: 'remote',
    parts: ['from', 'what', 'threat', 'ask'],
    tells: ['what', 'ask'],
    ...police.free,
  },
  'call-from-abroad': {
    channel: 'call',
    verdict: 'fake',
    topic: 'officials',
    parts: ['from', 'what', 'threat', 'ask'],
    tells: ['from', 'ask'],
    ...police.abroad,
  },
  'call-96110': {
    channel: 'call',
    verdict: 'genuine',
    topic: 'officials',
    parts: ['from', 'what', 'advice', 'nothing'],
    tells: ['from', 'nothing'],
    ...from('人民网科普；198689.com', '2025-02-11'),
  },
  'copied-cashier': {
    channel: 'page',
    verdict: 'fake',
    topic: 'secrets',
    parts: ['address', 'title', 'amount', 'fields'],
    tells: ['address', 'fields'],
    ...inMerchantCode,
  },
  'ecny-gift': {
    channel: 'page',
    verdict: 'fake',
    topic: 'secrets',
    parts: ['address', 'title', 'offer', 'fields'],
    tells: ['address', 'fields'],
    ...from('中国人民银行，经济日报', '2021-03-20'),
  },
  'app-of-the-state': {
    channel: 'page',
    verdict: 'genuine',
    topic: 'genuine',
    parts: ['title', 'publisher', 'rating'],
    tells: ['publisher'],
    ...factOf(walletById('ecny')),
  },
  'host-read-backwards': {
    channel: 'address',
    verdict: 'fake',
    topic: 'address',
    parts: ['address', 'title', 'lock'],
    tells: ['address'],
    ...hostsFact('icbc-wallet'),
  },
  'cashier-of-alipay': {
    channel: 'address',
    verdict: 'genuine',
    topic: 'address',
    parts: ['address', 'title', 'payee'],
    tells: ['address'],
    ...hostsFact('alipay'),
  },
  'bank-on-the-web': {
    channel: 'address',
    verdict: 'genuine',
    topic: 'address',
    parts: ['address', 'title', 'fields'],
    tells: ['address'],
    ...hostsFact('icbc-wallet'),
  },
  'code-of-a-person': {
    channel: 'qr',
    verdict: 'fake',
    topic: 'payee',
    parts: ['title', 'code', 'payee', 'amount'],
    tells: ['payee', 'amount'],
    ...inMerchantCode,
  },
  'fine-on-windscreen': {
    channel: 'qr',
    verdict: 'fake',
    topic: 'payee',
    parts: ['title', 'what', 'code', 'payee'],
    tells: ['payee', 'code'],
    ...from('泉州市公安局鲤城分局，新浪福建；西安交警', '2020-09-22'),
  },
  'code-of-an-order': {
    channel: 'qr',
    verdict: 'genuine',
    topic: 'payee',
    parts: ['title', 'code', 'payee', 'amount'],
    tells: ['payee', 'amount'],
    ...inMerchantCode,
  },
  'tax-refund': {
    channel: 'mail',
    verdict: 'fake',
    topic: 'links',
    parts: ['from', 'what', 'code', 'fields'],
    tells: ['code', 'fields'],
    ...from('桂林生活网，中国经济网', '2024-01-25'),
  },
  'bill-by-mail': {
    channel: 'mail',
    verdict: 'genuine',
    topic: 'genuine',
    parts: ['from', 'what', 'file', 'password'],
    tells: ['what', 'password'],
    ...factOf(pathById('alipay:export') ?? inMerchantCode),
  },
} as const satisfies Readonly<Record<string, Row>>;

type Table = typeof table;
export type DrillCaseId = keyof Table;

/** Parts of one case: its sentences have exactly these. */
export type DrillPart<Id extends DrillCaseId = DrillCaseId> = Table[Id]['parts'][number];

/** An invented message or page, genuine or not, to practise on. */
export interface DrillCase extends Row {
  readonly id: DrillCaseId;
}

export const drillCaseIds = Object.keys(table) as readonly DrillCaseId[];

export const drillCases: readonly DrillCase[] = drillCaseIds.map((id) => ({ id, ...table[id] }));

export function drillCaseById(id: DrillCaseId): DrillCase {
  return { id, ...table[id] };
}

/** Whom to ask or to tell when it is no practice. */
export const fraudHelp: readonly (Fact & { readonly id: 'ask' | 'sms' | 'police' })[] = [
  { id: 'ask', ...from('人民网科普', '2025-02-11') },
  { id: 'sms', ...from('工业和信息化部、公安部，新华社', '2021-07-14') },
  { id: 'police', ...from('工业和信息化部、公安部，新华社', '2021-07-14') },
];

function hostsFact(wallet: 'alipay' | 'icbc-wallet'): Fact {
  return factOf(hostsOf(wallet) ?? inMerchantCode);
}
