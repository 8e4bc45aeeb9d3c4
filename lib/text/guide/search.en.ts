import type { SearchText } from './search.zh-cn.ts';

export const searchEn: SearchText = {
  label: 'Search cards, wallets, failures, payments, help',
  groups: {
    cards: 'Cards',
    bindings: 'Bindings',
    wallets: 'Wallets',
    pages: 'Pages',
    help: 'Help',
    checklist: 'Security checks',
    steps: 'Where it is in the app',
    failures: 'Why it failed',
    hotlines: 'Hotlines',
    paid: 'Payments I noted',
    entries: 'Transactions',
  },
  found: (count) => (count === 1 ? '1 found' : `${count} found`),
  more: (count) => `${count} more; type a little more`,
  allEntries: (count) => `See all ${count} in transactions`,
  payments: 'Its transactions',
  nothing: (typed) => `Nothing found for “${typed}”`,
  nothingText: 'Try other words, or the first letters in pinyin: gsyh is 工商银行 (ICBC).',
  hint: 'Words, last four digits, an amount, an error code, or first letters in pinyin.',
  try: 'Try',
  examples: ['ICBC', '余额不足', 'password-free', 'lost', 'unbind'],
};
