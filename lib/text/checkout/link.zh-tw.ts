import { brandName, isolated, ownerName, pairOf } from './brand-name.ts';
import type { LinkText } from './link.zh-cn.ts';

export const linkZhTw: LinkText = {
  lead: '別人傳來的連結，先不要點。複製到這裡看看，卡伴不連網，也不會打開它。',
  label: '網址，或整則簡訊',
  placeholder: '例如 icbc.com.cn，也可以把整則簡訊貼進來',
  submit: '檢查',
  nothing: '這段文字裡沒找到網址。請把連結或整則簡訊貼進來。',
  tooMuch: '內容太長，只看了前面一部分（最多 10 萬字、50 個連結）。後面的請分開再貼。',
  several: (count) => `文字裡有 ${count} 個連結，點開逐個看：`,
  chosen: '檢查的連結',
  reading: (what) => `這個連結是：${what}`,
  spoken: (level) => `檢查結果：${level}`,
  notes: {
    'text-differs': (host) =>
      `看起來寫的是另一個網址，點了打開的卻是 ${isolated(host)}。騙子常這樣寫，不要點。`,
    'leads-to': (host) => `它本身只是跳轉，最後打開的是 ${isolated(host)}。上面說的就是那裡。`,
    'short-link': (service) =>
      `這是短網址或跳轉連結（${isolated(service)}），看不出真正通向哪裡。不要點，自己打開官方 App 查。`,
    'at-sign': (host) => `@ 前面的都不算數，哪怕寫著官方網址；真正打開的是 ${isolated(host)}。`,
    'not-encrypted': () => '它以 http 開頭，沒有加密。打開後不要填卡號、密碼和驗證碼。',
    'runs-code': () => '它不是網址，點了會執行一段程式碼或打開檔案。不要點，也不要貼到網址列。',
    'opens-app': (brand) => {
      const name = brandName('zh-TW', brand) ?? '手機裡的 App';
      return `它不是網頁，點了會直接打開${name}，可能停在付款或授權頁。不是您自己要辦的，不要點。`;
    },
    'calls-or-writes': () => '它不是網頁，點了會撥電話、傳簡訊或寫郵件。先看清號碼，再決定。',
    'fetches-file': () => '它不是網頁，點了會從別人的電腦上取檔案。不要點，取來的檔案也不要打開。',
    'downloads-app': (host) =>
      `點了會從 ${isolated(host)} 下載安裝檔，那裡不是官方網站。不要下載，更不要安裝；App 請到應用程式商店裝。`,
    'words-name-house': (host) =>
      `連結上寫著銀行或錢包的名字，點了打開的卻是 ${isolated(host)}，不在它的官方網址表裡。不要點。`,
    'whose-name': (address) =>
      `裡面的名字像是${ownerName('zh-TW', address) ?? '別家'}的，它的官方網址是 ${isolated(address)}。`,
  },
  unopened: {
    leads: {
      'no-finding': '沒發現可疑的地方，但這不能證明它是真的。先弄清楚是誰的網站，再打開。',
      caution: '有地方要先弄清楚。弄清楚之前不要點開，更不要付款。',
      danger: '不要點開它，更不要在那裡輸入任何內容或付款。',
    },
    rules: {
      'lookalike-host': (evidence) =>
        `這個網址模仿 ${isolated(pairOf(evidence)[1])}，但不是它。不要點開，要去就自己輸入官方網址。`,
      'disguised-host': () => '網址裡混著冒充普通字母的字元，假網站常這樣。不要點開。',
      'host-is-number': () =>
        '網址只是一串數字，看不出是誰的。正規收款頁不會這樣，不要點開，更不要填卡號和密碼。',
      'no-web-host': () => '這不是普通的網頁地址，看不出通向哪裡。不要點開。',
      'known-name-in-host': (evidence) =>
        `網址 ${isolated(evidence)} 裡有大家熟悉的名字，卻不在它的官方網址表裡。先弄清楚是誰的網站，再打開。`,
      'anybody-writes': (evidence) =>
        `${isolated(evidence)} 上的內容誰都能寫。不要在那裡填卡號、密碼和驗證碼，也不要照著它轉帳。`,
      'odd-port': (evidence) =>
        `網址後面帶著少見的連接埠 ${isolated(evidence)}，正規收款頁很少這樣。先弄清楚是誰的網站，再打開。`,
    },
  },
  nextTitle: '接下來',
  next: {
    official: [
      '要辦事，在網址列自己輸入官方網址，或打開官方 App。',
      '網址是真的，傳連結的人未必是真的。要您報驗證碼或轉帳，就停下。',
    ],
    'no-finding': [
      '先弄清楚是誰傳的、為什麼傳。',
      '要登入或付款，自己打開官方 App，或自己輸入官方網址。',
    ],
    caution: ['先不要點，也不要掃它的碼。', '要辦事，自己打開官方 App，或打官方客服電話問清楚。'],
    danger: [
      '不要點開，也不要轉傳給別人。',
      '已經點開了：關掉它，什麼都不要填。',
      '已經填了卡號、密碼或驗證碼：馬上打銀行客服電話，凍結卡片、改密碼。',
    ],
  },
  typeYourself: (address) => `官方網址是 ${isolated(address)}`,
  reportTitle: '求助和舉報',
  places: {
    police: { name: '報警', text: '錢已經轉出去了，馬上打。' },
    'anti-fraud': { name: '反詐專線', text: '拿不準是不是騙局，打這個電話問。' },
    'bad-links': { name: '舉報假網址', text: '在 12321.cn 寫下網址和從哪裡收到的。' },
  },
  bankLine: (bank) => `${bank}客服`,
  bankLineText: '填過卡號、密碼或驗證碼，馬上打。',
  copyNumber: (name, number) => `複製${name}號碼 ${number}`,
  menu: '檢查此連結',
  omnibox: {
    hint: '網址、卡片末四碼、銀行和錢包，或失敗提示',
    link: (link, level) => `${level}：${link}`,
    card: (card) => `卡片：${card}`,
    bind: (bank, wallet) => `把${bank}卡綁到${wallet}`,
    wallet: (wallet) => `${wallet}：能不能綁、怎麼付、怎麼解綁`,
    failure: (message) => `失敗提示「${message}」：原因和辦法`,
    kinds: { debit: '儲蓄卡', credit: '信用卡', 'semi-credit': '準貸記卡', prepaid: '預付卡' },
    pages: {
      link: '檢查連結',
      lost: '手機丟了',
      diagnose: '付款或綁定失敗，查原因',
      bind: '綁定一張卡',
      bindings: '我的綁定',
      checklist: '安全檢查',
      drill: '防騙練習',
      ledger: '交易',
      import: '匯入帳單',
      paid: '記下的付款',
      helper: '網頁助手開在哪裡',
      help: '常見問題',
      search: '在卡伴裡搜尋',
    },
    otherWords: {
      link: '簡訊 網址 真假 釣魚',
      lost: '掛失 丟手機 被偷',
      diagnose: '失敗 報錯 綁不上 付不了',
      paid: '我付了 已付 付過的 付款記錄',
      helper: '助手 關閉助手 開啟助手',
      bind: '綁卡',
    },
  },
};
