import { countText } from '../numbers.ts';
import type { BudgetText } from './budget.zh-cn.ts';

function payments(count: number): string {
  return `${countText(count)} ${count === 1 ? 'entry' : 'entries'}`;
}

export const budgetEn: BudgetText = {
  month: {
    spent: 'Spent this month',
    until: (day) => `Every bill reaches ${day}; refunds are taken off.`,
    noBills: 'No bill of this month yet',
    noBillsText:
      'What was spent this month is not known yet. Import a bill and it will stand here.',
    noneTitle: 'No bills yet',
    noneText:
      'Import bills of Alipay, WeChat Pay or ICBC to see what you spend each month, and to set a budget.',
    refundsMore: 'More came back this month than was spent.',
  },
  list: {
    title: 'Monthly budgets',
    add: 'Add a budget',
    open: (name) => `${name}, details`,
    of: (spent, whole) => `${spent} / ${whole}`,
    none: 'No budget yet. Set a sum, and Kaban tells you when 80% and 100% of it are spent.',
  },
  proposal: {
    title: 'Set one by what you spent before?',
    text: (months, sum) =>
      `Latest months with complete bills: ${months}. The middle one, up to the next ten yuan, is ${sum}. It is only a suggestion.`,
    month: (month, sum) => `${month} ${sum}`,
    use: (sum) => `Use ${sum}`,
    own: 'Set my own',
    notYet:
      'With bills of one full month, a suggestion from what you spent before will stand here.',
  },
  state: {
    within: (percent, left) => `${percent}% used, ${left} left`,
    near: (percent, left) => `${percent}% used, past 80%, ${left} left`,
    full: '100% used, exactly',
    over: (percent, more) => `${percent}% used, ${more} too much`,
    perDay: (day, sum) => `From ${day} to the end of the month: ${sum} a day`,
    unknown: 'No bill of this month yet, so it is not known how much is used',
  },
  levels: { within: 'Below 80%', near: 'Nearly used', over: 'Used up' },
  scopes: { all: 'Everything spent', card: 'One card', wallet: 'One wallet', category: 'One kind' },
  cardGone: 'A card that was deleted',
  months: {
    title: 'The last six months',
    table: 'As numbers',
    month: 'Month',
    spent: 'Spent',
    noBills: 'No bills',
    budget: (sum) => `The dashed line is the budget, ${sum}`,
  },
  where: {
    title: 'Where it went',
    line: payments,
    note: 'Sorted by the names of shops and goods, as far as they tell. The rest stands under “Not sorted”.',
  },
  leftOut: {
    title: 'Not counted',
    lead: 'These are in the bills too, but are no spending, or it cannot be told. Open one to see each entry.',
    line: payments,
    parts: {
      'in-wallet-bill': {
        name: 'Bank entries that a wallet’s bill has',
        why: 'Bank and wallet each record the same payment. On days with a bill of the wallet, only that one counts.',
      },
      'own-account': {
        name: 'To own accounts and investments',
        why: 'Yu’e Bao, Mini Fund, funds: the money is still yours.',
      },
      'bank-transfer': {
        name: 'Bank transfers',
        why: 'It cannot be told whether it went to somebody else or to another account of yours.',
      },
      topup: {
        name: 'Topping up a wallet',
        why: 'The money only moved; it counts when it is spent.',
      },
      withdrawal: { name: 'Withdrawn to a card', why: 'The money only moved.' },
      repayment: {
        name: 'Repaying credit cards and credit lines',
        why: 'It counted on the day of the purchase.',
      },
      closed: { name: 'Closed orders', why: 'Nothing was paid.' },
      unclear: {
        name: 'Perhaps spending, perhaps not',
        why: 'The bill does not say. Open it and have a look.',
      },
    },
  },
  basis: {
    title: 'Which bills this rests on',
    run: (first, last) => (first === last ? first : `${first} to ${last}`),
    separator: ', ',
    runs: (days) => `Bills: ${days}`,
    gaps: (days) => `No bills: ${days}`,
    noRuns: 'No bill of this month',
    whole: 'Bills up to today',
    rowsOnly:
      'Days run from the first entry of a bill to its last. Days without a bill may just be days without spending.',
    billless: (wallets) =>
      `Wallets without bills: ${wallets}. What was spent there may be missing.`,
    twice:
      'Bank entries that name Alipay or Tenpay are left to the wallet’s bill on days which it covers, and counted from the bank on others.',
    refunds: 'A refund is taken off the month in which it comes, so past months never change.',
  },
  page: {
    month: 'This month',
    rows: 'Payments',
    edit: 'Edit',
    remove: 'Delete this budget',
    gone: 'No such budget',
    goneText: 'It may have been deleted. Look for it among your budgets.',
    back: 'Back to budgets',
  },
  form: {
    lead: 'The most to spend in a calendar month, Beijing time.',
    by: 'What it covers',
    card: 'Which card',
    wallet: 'Which wallet',
    category: 'Which kind',
    choose: 'Choose',
    noCards: 'You have no cards yet. Add one, or choose something else to cover.',
    yuan: 'Yuan a month',
    yuanHelp: 'For example 2000 or 2000.50.',
    name: 'Name (optional)',
    nameHelp: 'For example “Food”. No card numbers, phone numbers or passwords, please.',
  },
  errors: {
    'budget-yuan-invalid': 'This is no amount. Type digits only, such as 2000 or 2000.50.',
    'budget-yuan-zero': 'A budget has to be more than 0 yuan.',
    'budget-target-missing': 'Nothing chosen yet. Choose one.',
    'budget-name-too-long': 'The name is too long. Keep it within 20 characters.',
    'budget-exists':
      'There is such a budget already. Edit that one, or let this one cover something else.',
  },
  rows: {
    of: (name, month) => `${month} · ${name}`,
    sum: (count, sum) => `${payments(count)}, ${sum} in all`,
    none: 'No such entry in this month.',
    more: 'Show more',
  },
  toasts: { added: 'Budget added', saved: 'Budget saved', removed: 'Budget deleted' },
};
