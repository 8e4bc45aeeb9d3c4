import type { SearchText } from './search.zh-cn.ts';

export const searchZhTw: SearchText = {
  label: '搜尋卡、錢包、失敗原因、交易、說明',
  groups: {
    cards: '銀行卡',
    bindings: '綁定',
    wallets: '錢包',
    pages: '功能',
    help: '說明',
    checklist: '安全檢查',
    steps: '在 App 裡怎麼走',
    failures: '失敗原因',
    hotlines: '客服電話',
    paid: '記下的付款',
    entries: '交易',
  },
  found: (count) => `找到 ${count} 筆`,
  more: (count) => `還有 ${count} 筆，多打幾個字`,
  allEntries: (count) => `在交易裡看全部 ${count} 筆`,
  payments: '看它的交易',
  nothing: (typed) => `沒有找到「${typed}」`,
  nothingText: '換個說法，或只打拼音首字母，例如 gsyh 是工商銀行。',
  hint: '可以打國字、末四碼、金額、錯誤代碼，或拼音首字母。',
  try: '試試',
  examples: ['gsyh', '餘額不足', '免密', '手機丟了', '解綁'],
};
