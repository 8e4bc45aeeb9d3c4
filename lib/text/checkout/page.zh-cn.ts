import type { PageKind } from '../../checkout/page-facts.ts';
import type { FitReason } from '../../session/fit-reasons.ts';
import type { PayWay } from '../../checkout/option-fits.ts';
import type { TrustLevel } from '../../trust/page-rules.ts';

/** What a sentence about a card may name; empty where there is nothing to name. */
export interface FitNames {
  /** The wallet's name. */
  readonly wallet: string;
  /** A day in words. */
  readonly day: string;
  /** A limit or a budget, with its sign: `¥500.00`. */
  readonly sum: string;
  /** What bills show as spent, with its sign. */
  readonly spent: string;
}

/** What a step of paying may name. */
export interface StepNames {
  /** Bank and last four digits. */
  readonly card: string;
  /** The bank. */
  readonly bank: string;
  readonly wallet: string;
}

/** Why the page beside the popup shows nothing to pay. */
export type NoPage = 'own' | 'not-web' | 'helper-off' | 'nothing' | 'unknown';

/** Why the codes of a page were not read. */
export type LookTrouble = 'not-allowed' | 'no-code' | 'failed';

/** Simplified Chinese, the source of the other languages. The view of the page that stands beside the popup. */
export const pageZhCn = {
  /** The row on the home view. */
  row: {
    paying: (payee: string) => `旁边的网页：付给 ${payee}`,
    payingUnknown: '旁边的网页要付款',
    note: (amount: string, level: string) => `${amount} · ${level}`,
    danger: '旁边的网页有危险',
    dangerNote: '不要填写，也不要付款',
  },
  /** Of a checkout that is no longer there. */
  left: (host: string) => `刚才的付款页：${host}`,
  /** Of one on which nothing was paid. */
  leftOther: (host: string) => `刚才那一页：${host}`,
  leftDanger: '刚才那一页不可信：别再回去，也不要再付。已经付了或填了，马上打银行的客服电话。',
  /** Of the same, beside another checkout. */
  leftLine: { of: (payee: string) => `刚才的付款页：${payee}`, ask: '付完了？' },
  leftRow: {
    paying: (payee: string) => `刚才的网页：付给 ${payee}`,
    payingUnknown: '刚才的网页要付款',
    danger: '刚才的网页有危险',
    dangerNote: '已经付了或填了，马上打银行的客服电话',
    note: (amount: string) => `${amount} · 付完了？记一笔`,
  },
  facts: {
    title: '这一页',
    payee: '页面写的收款方',
    noPayee: '页面没写收款方',
    amount: '金额',
    noAmount: '未能确认金额',
    orderAmount: '订单页上的金额',
    kind: '页面',
    order: '订单号',
    code: '二维码',
    options: '付款方式',
    noOptions: '本页没有列出付款方式',
    saved: (bank: string, last4: string) => `${bank} ${last4}`,
    chosen: (option: string) => `${option}（已选）`,
    separator: '、',
    frames: '填写框',
    framesOf: (hosts: string) => `由 ${hosts} 提供`,
    codeHolds: (what: string, host: string) => `${what}，指向 ${host}`,
    codeAmount: (amount: string) => `码里写的金额：${amount}`,
    codePayee: (payee: string) => `码里写的收款方：${payee}`,
  },
  cards: {
    title: '用哪张卡',
    none: '卡包里还没有卡。',
    addCard: '添加银行卡',
    noneFits: '本页列出的付款方式里，没有您的卡。',
    perhaps: '不一定能用',
    others: (count: number) => `这 ${count} 张现在不合适`,
    unlisted: '本页没有列出付款方式，哪张卡能用还不知道。下面按钱包列出您绑好的卡。',
    unlistedNone: '本页没有列出付款方式，您也没有绑好的卡。',
    paidAnyway: '已经付了？记下来，好追查',
    hotlines: '看银行和平台的客服电话',
    toBinding: '看绑定',
    toCard: '看这张卡',
    bind: (wallet: string) => `绑到${wallet}`,
    locked: '解锁以后，看您的哪张卡能用。',
    welcome: '记下您的卡以后，这里会说哪张能用。',
  },
  reasons: {
    saved: () => '本页的已存银行卡里有它',
    'saved-tail': () => '本页有一张尾号相同的卡，没写是哪家银行',
    wallet: ({ wallet }) => `已绑在${wallet}，本页能用它付`,
    bank: () => '本页列出了这家银行，要从网银或手机银行付',
    number: () => '本页收银行卡，要输入整个卡号',
    'tail-shared': () => '本页有一张尾号相同的卡；您有几张同尾号，分不清是哪张',
    'unionpay-number': () => '没绑云闪付；银联的页面有时也能直接输入卡号',
    'some-bank': () => '本页可以用网银，没写有哪些银行',
    'not-offered': () => '本页没有它能用的付款方式',
    'not-bound': ({ wallet }) => `还没绑到${wallet}`,
    'saved-not-bound': ({ wallet }) => `本页列着它，您的记录里它没有绑在${wallet}，先核对`,
    'saved-no-record': ({ wallet }) => `您的记录里还没有它在${wallet}的绑定`,
    'binding-re-verify': ({ wallet, day }) => `${wallet}要求重新验证它（${day} 起）`,
    'binding-suspended': ({ wallet, day }) => `它在${wallet}暂停使用（${day} 起）`,
    'binding-rebind': ({ wallet, day }) => `它在${wallet}要重新绑定（${day} 起）`,
    'binding-ending': ({ wallet }) => `正在从${wallet}解绑`,
    'binding-failed': ({ wallet, day }) => `在${wallet}没绑成（${day}）`,
    'binding-under-way': ({ wallet }) => `正在绑到${wallet}，还没有结果`,
    'card-frozen': () => '这张卡已冻结',
    'card-lost': () => '这张卡已挂失',
    'card-dormant': () => '这张卡已睡眠，要先去银行激活',
    'card-closed': () => '这张卡已注销',
    'limit-payment': ({ sum, day }) => `单笔限额 ${sum}，不够付这一笔（${day} 看到的）`,
    'limit-day': ({ sum, day }) => `每日限额 ${sum}，比这一笔少（${day} 看到的）`,
    'limit-month': ({ sum, day }) => `每月限额 ${sum}，比这一笔少（${day} 看到的）`,
    'limit-year': ({ sum, day }) => `每年限额 ${sum}，比这一笔少（${day} 看到的）`,
    'limits-enough': ({ day }) => `没有超过记下的限额（${day} 看到的）；今天已用多少不知道`,
    'limits-not-compared': () => '记了限额，但金额不确定或不是人民币，没有比较',
    'budget-over': ({ sum, spent, day }) =>
      `算上这一笔，超出预算 ${sum}（账单到${day}，已花 ${spent}）`,
    'paid-lately': ({ wallet, day }) => `最近在${wallet}用它付过（${day}）`,
    'check-due': ({ day }) => `该看看它是不是快到期了（您定在${day}）`,
  } satisfies Record<FitReason, (names: FitNames) => string>,
  how: {
    title: (card: string) => `怎么用 ${card} 付`,
    titleWallet: (wallet: string) => `怎么用${wallet}付款`,
    steps: {
      saved: ({ card }) => [`在本页选 ${card}。`, '核对收款方和金额，再输入支付密码。'],
      'saved-tail': ({ card }) => [
        `在本页找到尾号相同的卡，先确认银行对得上 ${card}。`,
        '核对收款方和金额，再输入支付密码。',
      ],
      wallet: ({ card, wallet }) => [
        `在本页选${wallet}，或用${wallet}扫码。`,
        `到了${wallet}里，付款方式选 ${card}。`,
        '核对收款方和金额，再输入支付密码。',
      ],
      bank: ({ bank }) => [
        `在本页选${bank}，会打开银行自己的页面。`,
        '先看那一页的网址是不是银行的，再登录。',
        '核对收款方和金额，再确认。',
      ],
      number: () => [
        '先确认这是您认识的网站，再输入卡号。',
        '取款密码在网上从来用不到；问您要，就不要付。',
        '核对短信里的商家和金额，再填验证码。',
      ],
      'tail-shared': ({ card }) => [
        `在本页看清那张卡是哪家银行的，是不是 ${card}。`,
        '核对收款方和金额，再输入支付密码。',
      ],
      'unionpay-number': () => [
        '网址的结尾要是 95516.com 或 unionpay.com，才是银联自己的页面。',
        '核对短信里的商家和金额，再填验证码。',
      ],
      'some-bank': ({ bank }) => [
        `在本页的网银里找${bank}；没有就换一种方式。`,
        '先看打开的网址是不是银行的，再登录。',
      ],
    } satisfies Record<PayWay, (names: StepNames) => readonly string[]>,
  },
  watch: {
    title: '要留意',
    levels: {
      official: [],
      'no-finding': ['网址没有异常，不等于商家可靠。不认识的商家，先问清楚再付。'],
      caution: ['上面说的先弄清楚，再决定付不付。'],
      danger: [
        '不要付款，不要输入任何内容，关掉这一页。',
        '已经付了或填了，马上打银行的客服电话。',
      ],
    } satisfies Record<TrustLevel, readonly string[]>,
    /** Where money is to come to the reader. */
    payout:
      '这一页说要打钱给您：那样有卡号和姓名就够。要取款密码、安全码，或者要您先付一笔钱的，都是骗子。',
    kinds: {
      cashier: ['输入支付密码前，再看一遍收款方和金额。'],
      'qr-pay': ['扫码以后，手机上的收款方和金额要和这一页一样。'],
      'bank-form': ['网上付款用不到取款密码；短信验证码只填一次，不告诉任何人。'],
      'order-confirm': ['下一步才是收银台，到了那里再看一遍收款方和金额。'],
      cart: [],
      none: [],
    } satisfies Record<PageKind, readonly string[]>,
    noAmount: '金额没有确认：以手机或支付密码那一步显示的为准。',
    foreign: (currency: string) => `这一页按 ${currency} 计价，实际扣多少人民币看汇率和手续费。`,
    budget: (sum: string, spent: string, day: string) =>
      `算上这一笔，超出您的总预算 ${sum}（账单到${day}，已花 ${spent}）。`,
  },
  failed: {
    title: '付款失败？',
    said: '这一页说',
    open: '为什么失败，怎么办',
    describe: '付款失败？查原因',
    lead: '把页面或手机上的提示原样写下来。',
  },
  look: {
    title: '检查此页二维码',
    lead: '只看您现在看到的这一屏，看完就扔掉。',
    busy: '正在看…',
    again: '再看一次',
    found: '这一屏的二维码',
    differs: (shown: string, encoded: string) => `页面写的是${shown}，码却是${encoded}的。不要扫。`,
    fits: (brand: string) => `和页面写的一样，是${brand}的。`,
    several: '这一屏若有几个码，把要付的那个放大或滚到中间，再看一次。',
    troubles: {
      'not-allowed': '浏览器还没让看这一页。请点一下工具栏上的卡伴图标，再试。',
      'no-code': '这一屏里没找到二维码。把码滚到看得见的地方，再看一次。',
      failed: '没看成。请再试一次。',
    } satisfies Record<LookTrouble, string>,
  },
  none: {
    own: {
      title: '先打开要付款的网页',
      text: '在那个网页上点工具栏的卡伴图标，就能看到收款方、金额和能用的卡。',
    },
    'not-web': {
      title: '这一页看不了',
      text: '浏览器自己的页面和文件不能看。打开要付款的网页再来。',
    },
    'helper-off': {
      title: '网页助手在这一页没有打开',
      text: '看一次，或者让它以后一直在这个网站上帮您看。',
    },
    nothing: {
      title: '这一页没看出要付款',
      text: '没看出收银台、付款码或填卡号的地方，所以没有判断它是真是假。您要是正在付款或登录，请自己核对网址、收款方和金额。',
    },
    unknown: {
      title: '不知道旁边是哪一页',
      text: '请点一下工具栏上的卡伴图标，从那里打开。',
    },
  } satisfies Record<NoPage, { readonly title: string; readonly text: string }>,
  lookOnce: '看看这一页',
  looking: '正在看…',
  lookRefused: '浏览器没让看。请点一下工具栏上的卡伴图标，从那里打开再试。',
  always: '以后在哪些网站上打开',
  /** From a page that was looked at to the switch. */
  helper: '网页助手：在哪里打开，怎么关掉',
  silent: {
    hidden: '这一页总是遮住助手的标记，助手不再画了。这里看到的仍然有效。',
    busy: '这一页一直在变，助手不再画了。这里看到的可能旧了。',
    barred: '网页开着一个窗口，它关上以前，页面里的标记点不了。这里说的是一样的。',
  },
  unlock: '解锁',
};

export type PageText = typeof pageZhCn;
