import type { PaidReason, PaidState } from '../../domain/noted-payment.ts';
import type { PaidErrorCode } from '../../session/paid-yuan.ts';

/** What a sentence about a noted payment names; amounts come with their sign of currency. */
export interface PaidFacts {
  /** The amount noted; empty where none was. */
  readonly noted: string;
  /** What the page asked for in another currency; empty where it was yuan. */
  readonly price: string;
  /** The amount in the bill. */
  readonly billed: string;
  /** Whose bill: `支付宝`; empty where none can be read. */
  readonly bill: string;
  /** As far as the bill goes, a day in words; empty where it does not reach the payment. */
  readonly until: string;
  /** The card or wallet that was noted; empty where none was. */
  readonly way: string;
  /** As it was noted; empty where it was not. */
  readonly payee: string;
  /** As the lines of the bill name it; empty where they name none, or several. */
  readonly billedPayee: string;
  /** The wallet a line went through where the card was noted as paying directly; else empty. */
  readonly through: string;
}

type Names = Pick<PaidFacts, 'payee' | 'billedPayee'>;

/** Both names, so that the person sees at once whether they are one shop. */
function namesZhCn({ payee, billedPayee }: Names): string {
  if (payee === '') return '没有记收款方';
  return billedPayee === ''
    ? `收款方您记的是“${payee}”，账单里对不上这个名字`
    : `收款方您记的是“${payee}”，账单里写的是“${billedPayee}”`;
}

/** Simplified Chinese, the source of the other languages. */
export const paidZhCn = {
  panel: {
    title: '付完了？记一笔',
    lead: '记下这笔付款，导入账单后卡伴来核对：对上了告诉您，没扣、多扣也告诉您。',
    amount: '付了多少（元）',
    amountHelp: '没看清网页上的金额。不知道就空着。',
    orderAmountHelp: '这是上一页订单上的金额，请核对。',
    priceHelp: (price: string) =>
      `网页按 ${price} 计价，账单记的是人民币。扣款短信里有，不知道就空着。`,
    payee: '付给谁',
    payeeHelp: '店名或网站名。不知道就空着。',
    way: '用什么付的',
    otherWay: '别的方式',
    cardAlone: (card: string) => `${card}（直接付）`,
    walletAlone: (wallet: string) => `${wallet}（余额等）`,
    note: '我付了',
    notedTitle: (payee: string, yuan: string) =>
      `已记下${yuan === '' ? '' : ` ${yuan}`}${payee === '' ? '' : `，付给${payee}`}`,
    notedAt: (time: string) => `${time} 记的。导入账单后，结果在“看记下的付款”里。`,
    failed: '这一页说付款没成功。真的没付成，就撤销这一笔。',
    again: '这是另一笔，再记一次',
    all: '看记下的付款',
    unknownAmount: '金额没记',
    unknownPayee: '没记付给谁',
    leftLocked: '刚才的付款页已经离开。付了还没记，解锁以后还可以记一笔。',
  },
  errors: {
    'paid-yuan-invalid': '请写金额，比如 128.60；不知道就空着。',
    'paid-yuan-zero': '金额不能是 0。不知道就空着。',
    'paid-yuan-too-large': '金额太大了，最多 9,999,999.99 元。请看看是不是多写了几位。',
  } satisfies Record<PaidErrorCode, string>,
  toasts: {
    undone: '已撤销，没有记',
    chosen: '好，就是这一笔',
    asTold: '好，按您记的算',
    notPaid: '好，这笔没有付',
    back: '已恢复，重新核对',
    deleted: '已删除',
  },
  view: {
    emptyTitle: '还没有记下的付款',
    emptyText:
      '在网上付完钱，打开卡伴，按一下“我付了”。导入账单后，卡伴逐笔核对，没扣、多扣、扣错卡都会告诉您。',
    lead: '付款时记下的，逐笔和账单核对。',
    groups: {
      look: '请看一下',
      waiting: '等账单',
      confirmed: '账单已对上',
      settled: '您说了算的',
      trash: '已删除',
    },
    trashNote: '三十天后彻底删除。',
    states: {
      different: '和账单不一样',
      missing: '账单里没有',
      ambiguous: '有几笔都像',
      'not-sure': '说不准',
      waiting: '等账单',
      confirmed: '已对上',
      'as-told': '按您记的',
      'not-paid': '没有付',
    } satisfies Record<PaidState, string>,
    notedFen: '您记的',
    billedFen: '账单里',
    which: '是哪一笔？',
    isIt: '就是这笔',
    isItNamed: (entry: string) => `就是这笔：${entry}`,
    acts: '更多',
    look: '看账单里这笔',
    notPaid: '我后来没付',
    asTold: '我记的没错',
    reopen: '重新核对',
    remove: '删除',
    restore: '恢复',
    named: (act: string, payee: string) => `${act}：${payee}`,
    toImport: '导入账单',
    askService: '先在付款的 App 里查这笔账单；钱扣了又对不上，打商家或钱包的客服电话。',
    entryWhen: (day: string, time: string) => (time === '' ? day : `${day} ${time}`),
  },
  reasons: {
    chosen: () => '您说就是账单里的这一笔。',
    'order-number': () => '订单号和账单里的一样。',
    payee: () => '金额、时间和收款方都和账单对得上。',
    'payee-alone': () =>
      '金额和收款方都和账单对得上。时间隔得久一些，但账单前后这些天里，这样的付款只有这一笔。',
    'only-one': ({ through, ...names }) =>
      `金额、${through === '' ? '付款方式' : '银行卡'}和时间都对得上，账单里只有这一笔。${namesZhCn(names)}。`,
    'order-amount': ({ noted, billed }) => `同一个订单，您记的是 ${noted}，账单里是 ${billed}。`,
    'order-closed': () => '账单里这个订单已关闭，没有扣钱。',
    'order-other-card': ({ way }) => `订单对得上，但账单里不是用${way}付的。`,
    'payee-amount': ({ noted, billed, through }) =>
      `账单里没有 ${noted} 的付款；同一收款方、${through === '' ? '同一付款方式' : '同一张卡'}，这段时间有一笔 ${billed}。`,
    'charged-anyway': ({ billed }) => `您说没有付，账单里却有一笔 ${billed}。`,
    'not-in-bill': ({ bill, until }) => `${bill}账单已经到${until}，里面没有这一笔。`,
    'all-taken': ({ bill, until }) =>
      `${bill}账单已经到${until}，这样的付款没有您记下的多。是不是记了两次？`,
    several: () => '账单里有几笔都对得上，请您选一笔。',
    'amount-unknown': () => '您没有记金额。账单里下面这几笔有可能是。',
    'other-currency': ({ price }) =>
      `网页上是 ${price}，账单记的是人民币，金额没法比。下面这几笔有可能是。`,
    'other-card': ({ way }) => `金额和收款方一样，但账单里不是用${way}付的。`,
    'other-time': () => '金额和收款方一样，但时间对不上。',
    'payee-unlike': ({ way, through, ...names }) =>
      [
        `金额和时间一样，但${namesZhCn(names)}。`,
        way === '' ? '也没有记用什么付的。' : '',
        through === '' ? '' : `您记的是用卡直接付，账单里是通过${through}付的。`,
        '请您看一下是不是这一笔。',
      ].join(''),
    'time-and-payee': ({ through, ...names }) =>
      `金额和${through === '' ? '付款方式' : '银行卡'}一样，但时间对不上，${namesZhCn(names)}。`,
    'several-amounts': ({ noted }) =>
      `账单里没有 ${noted} 的付款；同一收款方这段时间有几笔别的金额。`,
    'not-covered': ({ bill, until }) =>
      until === ''
        ? `还没有导入这一天的${bill}账单。`
        : `${bill}账单到${until}为止，再往后导入两天才好核对。`,
    'days-before': ({ bill }) =>
      `还缺这之前两天的${bill}账单。也许您是付完隔了一阵才记的，要一起看。`,
    'no-bills': ({ way }) => `卡伴读不了${way}的账单，请您自己核对。`,
    'way-unknown': () => '没有记用什么付的，账单里找不到也说不准。',
    'bill-damaged': () => '有一部分账单打不开，现在核对不准。',
    told: () => '这是您自己说的。',
  } satisfies Record<PaidReason, (facts: PaidFacts) => string>,
};

export type PaidText = typeof paidZhCn;
