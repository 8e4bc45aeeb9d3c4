import type { CardKind } from '../../domain/card.ts';
import type { ReportPlace } from '../../knowledge/report-numbers.ts';
import type { LinkNoteId } from '../../session/check-link.ts';
import type { PageName } from '../../session/omnibox.ts';
import type { PageRule, TrustLevel } from '../../trust/page-rules.ts';
import { brandName, isolated, ownerName, pairOf } from './brand-name.ts';
import type { Told } from './verdict.zh-cn.ts';

/** Simplified Chinese, the source of the other languages. Checking a link, and what is typed after `kb`. */
export const linkZhCn = {
  lead: '别人发来的链接，先不要点。复制到这里看看，卡伴不联网，也不会打开它。',
  label: '网址，或整条短信',
  placeholder: '例如 icbc.com.cn，也可以把整条短信贴进来',
  submit: '检查',
  nothing: '这段文字里没找到网址。请把链接或整条短信贴进来。',
  tooMuch: '内容太长，只看了前面一部分（最多 10 万字、50 个链接）。后面的请分开再贴。',
  several: (count: number): string => `文字里有 ${count} 个链接，点开逐个看：`,
  chosen: '检查的链接',
  reading: (what: string): string => `这个链接是：${what}`,
  spoken: (level: string): string => `检查结果：${level}`,
  notes: {
    'text-differs': (host) =>
      `看上去写的是另一个网址，点了打开的却是 ${isolated(host)}。骗子常这样写，不要点。`,
    'leads-to': (host) => `它本身只是跳转，最后打开的是 ${isolated(host)}。上面说的就是那里。`,
    'short-link': (service) =>
      `这是短链接或跳转链接（${isolated(service)}），看不出真正通向哪里。不要点，自己打开官方 App 查。`,
    'at-sign': (host) => `@ 前面的都不算数，哪怕写着官方网址；真正打开的是 ${isolated(host)}。`,
    'not-encrypted': () => '它以 http 开头，没有加密。打开后不要填卡号、密码和验证码。',
    'runs-code': () => '它不是网址，点了会运行一段代码或打开文件。不要点，也不要贴到地址栏。',
    'opens-app': (brand) => {
      const name = brandName('zh-CN', brand) ?? '手机里的 App';
      return `它不是网页，点了会直接打开${name}，可能停在付款或授权页。不是您自己要办的，不要点。`;
    },
    'calls-or-writes': () => '它不是网页，点了会拨电话、发短信或写邮件。先看清号码，再决定。',
    'fetches-file': () => '它不是网页，点了会从别人的电脑上取文件。不要点，取来的文件也不要打开。',
    'downloads-app': (host) =>
      `点了会从 ${isolated(host)} 下载安装包，那里不是官方网站。不要下载，更不要安装；App 请到应用商店装。`,
    'words-name-house': (host) =>
      `链接上写着银行或钱包的名字，点了打开的却是 ${isolated(host)}，不在它的官方网址表里。不要点。`,
    'whose-name': (address) =>
      `里面的名字像是${ownerName('zh-CN', address) ?? '别家'}的，它的官方网址是 ${isolated(address)}。`,
  } satisfies Record<LinkNoteId, Told>,
  /** What is said of a page, where only its address is known and nobody opened it. */
  unopened: {
    leads: {
      'no-finding': '没发现可疑的地方，但这不能证明它是真的。先弄清是谁的网站，再打开。',
      caution: '有地方要先弄清楚。弄清楚之前不要点开，更不要付款。',
      danger: '不要点开它，更不要在那里输入任何内容或付款。',
    } satisfies Record<Exclude<TrustLevel, 'official'>, string>,
    rules: {
      'lookalike-host': (evidence) =>
        `这个网址模仿 ${isolated(pairOf(evidence)[1])}，但不是它。不要点开，要去就自己输入官方网址。`,
      'disguised-host': () => '网址里混着冒充普通字母的字符，假网站常这样。不要点开。',
      'host-is-number': () =>
        '网址只是一串数字，看不出是谁的。正规收款页不会这样，不要点开，更不要填卡号和密码。',
      'no-web-host': () => '这不是普通的网页地址，看不出通向哪里。不要点开。',
      'known-name-in-host': (evidence) =>
        `网址 ${isolated(evidence)} 里有大家熟悉的名字，却不在它的官方网址表里。先弄清是谁的网站，再打开。`,
      'anybody-writes': (evidence) =>
        `${isolated(evidence)} 上的内容谁都能写。不要在那里填卡号、密码和验证码，也不要照着它转账。`,
      'odd-port': (evidence) =>
        `网址后面带着少见的端口号 ${isolated(evidence)}，正规收款页很少这样。先弄清是谁的网站，再打开。`,
    } satisfies Partial<Record<PageRule, Told>>,
  },
  nextTitle: '接下来',
  next: {
    official: [
      '要办事，在地址栏自己输入官方网址，或打开官方 App。',
      '网址是真的，发链接的人未必是真的。要您报验证码或转账，就停下。',
    ],
    'no-finding': [
      '先弄清是谁发的、为什么发。',
      '要登录或付款，自己打开官方 App，或自己输入官方网址。',
    ],
    caution: ['先不要点，也不要扫它的码。', '要办事，自己打开官方 App，或打官方客服电话问清楚。'],
    danger: [
      '不要点开，也不要转发给别人。',
      '已经点开了：关掉它，什么都不要填。',
      '已经填了卡号、密码或验证码：马上打银行客服电话，冻结卡片、改密码。',
    ],
  } satisfies Record<TrustLevel, readonly string[]>,
  typeYourself: (address: string): string => `官方网址是 ${isolated(address)}`,
  reportTitle: '求助和举报',
  places: {
    police: { name: '报警', text: '钱已经转出去了，马上打。' },
    'anti-fraud': { name: '反诈专线', text: '拿不准是不是骗局，打这个电话问。' },
    'bad-links': { name: '举报假网址', text: '在 12321.cn 写下网址和从哪里收到的。' },
  } satisfies Record<ReportPlace, { readonly name: string; readonly text: string }>,
  bankLine: (bank: string): string => `${bank}客服`,
  bankLineText: '填过卡号、密码或验证码，马上打。',
  copyNumber: (name: string, number: string): string => `复制${name}号码 ${number}`,
  menu: '检查此链接',
  omnibox: {
    hint: '网址、卡片尾号、银行和钱包，或失败提示',
    link: (link: string, level: string): string => `${level}：${link}`,
    card: (card: string): string => `卡片：${card}`,
    bind: (bank: string, wallet: string): string => `把${bank}卡绑到${wallet}`,
    wallet: (wallet: string): string => `${wallet}：能不能绑、怎么付、怎么解绑`,
    failure: (message: string): string => `失败提示“${message}”：原因和办法`,
    kinds: {
      debit: '储蓄卡',
      credit: '信用卡',
      'semi-credit': '准贷记卡',
      prepaid: '预付卡',
    } satisfies Record<CardKind, string>,
    pages: {
      link: '检查链接',
      lost: '手机丢了',
      diagnose: '付款或绑定失败，查原因',
      bind: '绑定一张卡',
      bindings: '我的绑定',
      checklist: '安全检查',
      drill: '防骗练习',
      ledger: '交易',
      import: '导入账单',
      paid: '记下的付款',
      helper: '网页助手开在哪里',
      help: '常见问题',
      search: '在卡伴里搜索',
    } satisfies Record<PageName, string>,
    /** What else people type when they mean one of them. */
    otherWords: {
      link: '短信 网址 真假 钓鱼',
      lost: '挂失 丢手机 被偷',
      diagnose: '失败 报错 绑不上 付不了',
      paid: '我付了 已付 付过的 付款记录',
      helper: '助手 关闭助手 开启助手',
      bind: '绑卡',
    } satisfies Partial<Record<PageName, string>>,
  },
};

export type LinkText = typeof linkZhCn;
