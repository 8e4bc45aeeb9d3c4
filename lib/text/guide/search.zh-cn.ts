import type { SearchGroup } from '../../domain/search.ts';

/** Searching everything. */
export const searchZhCn = {
  label: '搜索卡、钱包、失败原因、交易、帮助',
  groups: {
    cards: '银行卡',
    bindings: '绑定',
    wallets: '钱包',
    pages: '功能',
    help: '帮助',
    checklist: '安全检查',
    steps: '在 App 里怎么走',
    failures: '失败原因',
    hotlines: '客服电话',
    paid: '记下的付款',
    entries: '交易',
  } satisfies Record<SearchGroup, string>,
  found: (count: number) => `找到 ${count} 条`,
  more: (count: number) => `还有 ${count} 条，多打几个字`,
  allEntries: (count: number) => `在交易里看全部 ${count} 笔`,
  payments: '看它的交易',
  nothing: (typed: string) => `没有找到“${typed}”`,
  nothingText: '换个说法，或只打拼音首字母，比如 gsyh 是工商银行。',
  hint: '可以打汉字、尾号、金额、错误代码，或拼音首字母。',
  try: '试试',
  /** Typed for the person when pressed. */
  examples: ['gsyh', '余额不足', '免密', '手机丢了', '解绑'],
};

export type SearchText = typeof searchZhCn;
