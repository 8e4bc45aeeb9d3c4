import { brandOr, houseName, isolated, pairOf } from './brand-name.ts';
import type { VerdictText } from './verdict.zh-cn.ts';

const brand = (id: string): string => brandOr('zh-TW', id);

export const verdictZhTw: VerdictText = {
  levels: {
    official: {
      title: '官方網址',
      lead: '這個網址在官方網址表裡。付款前仍要核對收款方和金額。',
    },
    'no-finding': {
      title: '未見異常',
      lead: '沒發現可疑的地方，但這不能證明它是真的。先弄清楚是誰的網站，再付款。',
    },
    caution: { title: '注意', lead: '有地方要先弄清楚。弄清楚之前不要付款。' },
    danger: { title: '危險', lead: '不要在這裡輸入任何內容，也不要付款。' },
  },
  ownedBy: (name) => `這是${name}自己的網址。付款前仍要核對收款方和金額。`,
  rentedFrom: (name) =>
    `這個網址由${name}租給別人用，頁面不是${name}寫的。先弄清楚對方是誰，再付款。`,
  writtenAt: (name) => `網址是${name}的，裡面的內容卻可能是任何人寫的，不能當成${name}說的話。`,
  leadsOnFrom: (name) => `網址是${name}的，但它會轉到別處或直接辦事。弄清楚通向哪裡，再決定。`,
  imitates: (name, address) => `它模仿的是${name}（${isolated(address)}）。`,
  imitatesAddress: (address) => `它模仿的是 ${isolated(address)}。`,
  pageRules: {
    'lookalike-host': (evidence) =>
      `這個網址模仿 ${isolated(pairOf(evidence)[1])}，但不是它。關掉這一頁，自己輸入官方網址。`,
    'disguised-host': () => '網址裡混著冒充普通字母的字元，假網站常這樣。不要在這裡付款。',
    'host-is-number': () =>
      '網址只是一串數字，看不出是誰的。正規收款頁不會這樣，不要輸入卡號和密碼。',
    'no-web-host': () => '這不是普通的網頁地址，看不出是誰的頁面。不要在這裡付款。',
    'known-name-in-host': (evidence) =>
      `網址 ${isolated(evidence)} 裡有大家熟悉的名字，卻不在它的官方網址表裡。先弄清楚是誰的網站，再付款。`,
    'rented-host': (evidence) =>
      `${isolated(evidence)} 是誰都能馬上放網頁的地方，銀行和錢包不會在這裡收款。不要填卡號、密碼和驗證碼。`,
    'anybody-writes': (evidence) =>
      `${isolated(evidence)} 上的內容誰都能寫。不要在這裡填卡號、密碼和驗證碼，也不要照著它轉帳。`,
    'odd-port': (evidence) =>
      `網址後面帶著少見的連接埠 ${isolated(evidence)}，正規收款頁很少這樣。先弄清楚是誰的網站，再付款。`,
    'secrets-unencrypted': () => '這一頁沒有加密，輸入的卡號和密碼在路上會被人看到。不要輸入。',
    'pay-unencrypted': () =>
      '這一頁沒有加密，收款碼和金額在路上可能被人換掉。請改用官方 App 付款。',
    'pinyin-path': (evidence) =>
      `地址裡用拼音寫著要您填什麼（${isolated(evidence)}），假冒的銀行頁常這樣。先別填。`,
    'brand-mismatch': (evidence) =>
      `頁面打著「${houseName('zh-TW', pairOf(evidence)[0])}」的名字，網址卻不是它的。不要輸入卡號、密碼和驗證碼。`,
    'brand-named': (evidence) =>
      `頁面寫著「${houseName('zh-TW', pairOf(evidence)[0])}」的名字，網址卻不是它的。先弄清楚是誰的網站，再填再付。`,
    'asks-card-pin': () => '這一頁要銀行卡提款密碼。網上付款從來用不到它，不要輸入。',
    'asks-card-and-password': () =>
      '這一頁既要卡號，又要密碼。兩樣都給了，錢就可能被轉走，不要輸入。',
    'asks-card-id-and-code': () =>
      '這一頁同時要卡號、身分證號和簡訊驗證碼。綁卡，或者要把錢匯給您時，才會這樣。先確認是誰的網站再填。',
    'asks-card-balance': () =>
      '這一頁除了卡號，還要您填卡裡有多少錢。付款、退款和認證都用不到它，騙子才問。不要填。',
    'refund-asks-card': () =>
      '說是退錢給您，卻要卡背面的安全碼。退款用不到它，有了它就能刷走卡裡的錢。不要填。',
    'refund-asks-code': () =>
      '說是退錢、解凍或取消扣款，卻要卡號和簡訊驗證碼。有了這兩樣，別人就能綁走您的卡。先打官方電話問清楚，再填。',
    'card-frame-elsewhere': (evidence) =>
      `填卡號的框不是這個網站的，來自 ${isolated(evidence)}。先弄清楚它是誰，再填卡號。`,
    'page-in-frame': (evidence) =>
      `這裡的收銀台是另一個網站的，來自 ${isolated(evidence)}，金額讀不到。先弄清楚它是誰，再付款。`,
    'form-sends-elsewhere': (evidence) =>
      `您填的內容會送到另一個網站：${isolated(evidence)}。先弄清楚它是誰，再填。`,
    'qr-brand-mismatch': (evidence) => {
      const [shown, encoded] = pairOf(evidence);
      return `頁面寫著${brand(shown)}，QR 碼裡卻是${brand(encoded)}的。不要掃。`;
    },
    'personal-code': () => '這是固定收款碼，不是為這筆訂單產生的。付了難查也難退，先向商家問清楚。',
    'login-code': () => '這是登入碼，掃了會讓別人的螢幕登入您的帳戶。付款用不到它，不要掃。',
    'code-amount': () => 'QR 碼裡要付的金額，和頁面上寫的不一樣。不要掃，先找商家問清楚。',
    'code-imitates': (evidence) => {
      const [host, target] = pairOf(evidence);
      return `QR 碼裡的網址 ${isolated(host)} 模仿 ${isolated(target)}，但不是它。不要掃。`;
    },
    'code-elsewhere': (evidence) => {
      const [shown, host] = pairOf(evidence);
      return `頁面說用${brand(shown)}掃，QR 碼裡卻是另一個網站：${isolated(host)}。先弄清楚它是誰，再付款。`;
    },
    'amount-changed': () => '這裡要付的比前面訂單頁上的多。核對清楚再付款。',
  },
  hostRules: {
    'other-ending': () => '名字照抄官方，結尾換成了誰都能便宜註冊的一種。',
    'hyphen-inside': () => '在官方名字中間加了短橫線。',
    'split-by-dot': () => '用一個點把官方名字拆成了兩段。',
    'dot-left-out': () => '官方網址裡該有的點被去掉了。',
    'domain-in-front': () => '前面寫著官方網址，真正的網站名卻是最後那一段。',
    'user-in-address': () => '@ 前面的官方網址只是擺設，真正打開的是 @ 後面的網站。',
    'letter-added': () => '比官方名字多了一個字母。',
    'letter-missing': () => '比官方名字少了一個字母。',
    'letter-changed': () => '官方名字裡有一個字母被換掉了。',
    'letters-swapped': () => '官方名字裡有兩個字母的位置被對調了。',
    'similar-glyphs': () => '用長得像的數字或字母冒充官方名字，比如 1 冒充 l。',
    'brand-and-lure': () => '在有名的名字旁邊加了別的詞，或換了便宜的結尾，官方不會這樣用。',
    'idn-unreadable': () => '名字的寫法不合規則，正常註冊不到。',
    'idn-invisible': () => '名字裡藏著看不見的字元。',
    'idn-unusual-letter': () => '名字裡有平常沒人用的字母。',
    'idn-mixed-scripts': () => '一個名字裡混用了幾種文字的字母。',
    'idn-mixed-digits': () => '一個名字裡混用了幾種數字寫法。',
    'idn-whole-script': () => '整個名字用別國字母拼成，看上去卻像英文字母。',
    'idn-digit-twins': () => '用長得像數字的字元冒充數字。',
    'idn-odd-place': () => '有的符號放在了不該放的位置。',
    'idn-stray-accents': () => '字母上加了不屬於它的附加符號。',
    'idn-known-name': () => '換了字母，看上去仍像一個有名的網站。',
    'official-table': (evidence) => `${isolated(evidence)} 在官方網址表裡。`,
    'official-ending': (evidence) => `以「.${isolated(evidence)}」結尾的網址只有它自己能用。`,
    'rented-space': (evidence) => `${isolated(evidence)} 下面的網址給別人用，頁面由用的人自己做。`,
    'strangers-form': (evidence) => `${isolated(evidence)} 上的表單和文件誰都能做。`,
    'strangers-pages': (evidence) => `${isolated(evidence)} 上的文章和頁面誰都能寫。`,
    'strangers-shop': (evidence) => `${isolated(evidence)} 上是各家店鋪，頁面由店家自己做。`,
    forwards: (evidence) => `${isolated(evidence)} 只負責跳轉，真正的頁面在別處。`,
    'brand-inside': () => '名字裡有大家熟悉的牌子，但不在它的官方網址表裡。',
    'insecure-http': () => '以 http 開頭，沒有加密。',
    'unusual-port': () => '網址後面帶著少見的連接埠。',
    'number-as-host': () => '網址是一串數字，沒有名字。',
    'not-a-web-address': () => '它不會打開網頁，而是打開別的程式或執行一段程式碼。',
    'unreadable-address': () => '寫法不對，瀏覽器認不出這個網址。',
  },
  kinds: {
    cashier: '收銀台',
    'qr-pay': '掃碼付款',
    'bank-form': '填寫銀行卡',
    'order-confirm': '確認訂單',
    cart: '購物車',
    none: '不是付款頁',
  },
  qrUses: {
    order: '這筆訂單的付款碼',
    receipt: '固定收款碼，誰都可以往裡付任意金額',
    login: '登入碼，掃了會登入您的帳戶',
    unknown: '看不出用途的碼',
  },
  schemes: {
    'wechat-native': '微信訂單碼',
    'wechat-native-product': '微信商品碼',
    'wechat-personal': '微信收款碼',
    'wechat-login': '微信登入碼',
    'alipay-order': '支付寶訂單碼',
    'alipay-personal': '支付寶收款碼',
    'alipay-transfer': '支付寶轉帳碼',
    'alipay-other': '支付寶的碼',
    'unionpay-order': '銀聯訂單碼',
    'unionpay-static': '銀聯固定收款碼',
    'unionpay-other': '銀聯的碼',
    'icbc-order': '工行訂單碼',
    emvco: '國際通用收款碼',
    'emvco-damaged': '收款碼損壞，或被改過',
    ecny: '數字人民幣的碼',
    link: '普通網址',
    text: '普通文字',
  },
  qrTroubles: {
    'picture-not-shared': '網站不讓別的程式讀這張圖。可以在付款助手裡點「檢查此頁二維碼」。',
    'picture-empty': '圖片是空的，或還沒顯示出來。',
    'no-code': '圖裡沒找到 QR 碼。',
  },
  fields: {
    cardNumber: '卡號',
    cardName: '持卡人姓名',
    cardSecurityCode: '安全碼',
    expiration: '有效期限',
    expirationMonth: '有效期限（月）',
    expirationYear: '有效期限（年）',
    pin: '提款密碼',
    paymentPassword: '支付密碼',
    loginPassword: '登入密碼',
    smsCode: '簡訊驗證碼',
    idNumber: '身分證號',
    phone: '手機號碼',
    realName: '姓名',
    balance: '卡內餘額',
  },
  panelLabel: '判斷結果',
  findingsLabel: '發現',
  whyLabel: '為什麼？',
  whyNothing: '對照了官方網址表和各種仿冒寫法，沒有一條對上。',
  ruleLabel: '規則',
  evidenceLabel: '看到的是',
  hostLabel: '網址',
  noHost: '沒有網站名',
  shownAs: '顯示出來是',
  reallyIs: '實際寫法',
  hostNote: '粗體部分決定網站是誰的。',
};
