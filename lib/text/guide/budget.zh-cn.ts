import type { BudgetErrorCode, BudgetLevel, LeftOutPart, ScopeKind } from '../../domain/budget.ts';
import { countText } from '../numbers.ts';

/** What a person reads about budgets and about what they spent. Amounts come with their sign of currency. */
export const budgetZhCn = {
  month: {
    spent: '这个月花了',
    until: (day: string) => `每份账单都到 ${day}，退款已经减掉。`,
    noBills: '这个月还没有账单',
    noBillsText: '还不知道这个月花了多少。导入账单后，这里会算出来。',
    noneTitle: '还没有账单',
    noneText: '导入支付宝、微信支付或工商银行的账单，就能看到每个月花了多少，也能定预算。',
    refundsMore: '这个月的退款比花的多。',
  },
  list: {
    title: '每月预算',
    add: '添加预算',
    open: (name: string) => `${name}，看详情`,
    of: (spent: string, whole: string) => `${spent} / ${whole}`,
    none: '还没有预算。定一个数，花到 80% 和 100% 时，卡伴会告诉您。',
  },
  proposal: {
    title: '按您以前的花销定一个？',
    /** `months` says what each full month came to. */
    text: (months: string, sum: string) =>
      `最近账单完整的月份：${months}。按大小排，取中间的一个，凑成整十元，就是 ${sum}。这只是建议。`,
    month: (month: string, sum: string) => `${month} ${sum}`,
    use: (sum: string) => `用 ${sum}`,
    own: '自己填',
    notYet: '有一个整月的账单以后，这里会按您以前的花销给一个建议。',
  },
  state: {
    within: (percent: number, left: string) => `用了 ${percent}%，还剩 ${left}`,
    near: (percent: number, left: string) => `用了 ${percent}%，已过 80%，还剩 ${left}`,
    full: '用了 100%，刚好用完',
    over: (percent: number, more: string) => `用了 ${percent}%，超出 ${more}`,
    perDay: (day: string, sum: string) => `${day}起到月底，平均每天 ${sum}`,
    unknown: '这个月还没有账单，还不知道用了多少',
  },
  levels: {
    within: '没到 80%',
    near: '快用完',
    over: '用完了',
  } satisfies Record<BudgetLevel, string>,
  scopes: {
    all: '全部花销',
    card: '一张银行卡',
    wallet: '一个钱包',
    category: '一类花销',
  } satisfies Record<ScopeKind, string>,
  cardGone: '已经删掉的卡',
  months: {
    title: '最近六个月',
    table: '看数字',
    month: '月份',
    spent: '花了',
    noBills: '没有账单',
    budget: (sum: string) => `虚线是预算 ${sum}`,
  },
  where: {
    title: '花在哪',
    line: (count: number) => `${countText(count)} 笔`,
    note: '按商户和商品的名字分的，只分认得出的。认不出的放在“没能分类”里。',
  },
  leftOut: {
    title: '没有算进去的',
    lead: '这些也在账单里，但不是花销，或者看不出是不是花销。点开能看到每一笔。',
    line: (count: number) => `${countText(count)} 笔`,
    parts: {
      'in-wallet-bill': {
        name: '钱包账单里已有的银行记录',
        why: '同一笔钱，银行和钱包各记一次。有钱包账单的日子，只算钱包那一次。',
      },
      'own-account': {
        name: '转到自己账户和理财',
        why: '余额宝、零钱通、理财这些，钱还是您的。',
      },
      'bank-transfer': {
        name: '银行转账',
        why: '看不出是转给别人，还是转到自己的另一个账户，所以没有算。',
      },
      topup: { name: '充值到钱包', why: '钱只是换了地方，花掉时才算。' },
      withdrawal: { name: '提现到银行卡', why: '钱只是换了地方。' },
      repayment: { name: '还信用卡、花呗等', why: '刷卡那天已经算过。' },
      closed: { name: '已关闭的订单', why: '没有付钱。' },
      unclear: { name: '看不出是不是花销', why: '账单没有写明。请点开看一看。' },
    } satisfies Record<LeftOutPart, { readonly name: string; readonly why: string }>,
  },
  basis: {
    title: '按哪些账单算的',
    run: (first: string, last: string) => (first === last ? first : `${first}至${last}`),
    separator: '，',
    runs: (days: string) => `有账单：${days}`,
    gaps: (days: string) => `没有账单：${days}`,
    noRuns: '这个月没有账单',
    whole: '到今天都有账单',
    rowsOnly: '日子从账单里第一笔算到最后一笔。没有账单的日子，也可能只是没花钱。',
    billless: (wallets: string) => `没有账单的钱包：${wallets}。从那里花的钱可能没算全。`,
    twice: '银行记录里写着支付宝、财付通的，有钱包账单的日子看钱包账单，没有的日子看银行记录。',
    refunds: '退款从退回来的那个月里减。这样，过去的月份不会再变。',
  },
  page: {
    month: '这个月',
    rows: '看这些交易',
    edit: '修改',
    remove: '删除预算',
    gone: '没有这个预算',
    goneText: '它可能已经删掉了。请回到预算里看一看。',
    back: '回到预算',
  },
  form: {
    lead: '每个月最多花多少。按自然月算，北京时间。',
    by: '管哪些花销',
    card: '哪张银行卡',
    wallet: '哪个钱包',
    category: '哪一类',
    choose: '请选择',
    noCards: '卡包里还没有银行卡。先添加一张，或者换一种范围。',
    yuan: '每月多少元',
    yuanHelp: '例如 2000 或 2000.50。',
    name: '名字（可不填）',
    nameHelp: '例如“菜钱”。不要写卡号、手机号和密码。',
  },
  errors: {
    'budget-yuan-invalid': '金额读不懂。请只填数字，例如 2000 或 2000.50。',
    'budget-yuan-zero': '预算要多于 0 元。',
    'budget-target-missing': '还没有选。请选一个。',
    'budget-name-too-long': '名字太长。请控制在 20 个字以内。',
    'budget-exists': '已经有一个这样的预算。请去修改那一个，或者换一个范围。',
  } satisfies Record<BudgetErrorCode, string>,
  rows: {
    of: (name: string, month: string) => `${month} · ${name}`,
    sum: (count: number, sum: string) => `${countText(count)} 笔，共 ${sum}`,
    none: '这个月没有这样的交易。',
    more: '再看一些',
  },
  toasts: {
    added: '预算已添加',
    saved: '预算已保存',
    removed: '预算已删除',
  },
};

export type BudgetText = typeof budgetZhCn;
