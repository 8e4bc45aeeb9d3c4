import type { FactsText } from './facts.zh-cn.ts';

export const factsZhTw: FactsText = {
  unknown: '沒有查到',
  contested: '各處說法不一，以銀行和錢包的答覆為準。',
  inferredPath: '沒有找到原文，這是按同一個 App 的其他選單推斷的。',
  hotlineUnconfirmed: '只有一個出處，撥打前請核對',
  noHotline: '沒有查到電話。請在 App 裡或官方網站上找客服。',
  prerequisites: {
    'account-valid': {
      title: '銀行帳戶有效',
      why: '帳戶銷了戶或長期沒用，銀行會拒絕綁定。',
      how: '登入銀行 App，看得到這個帳戶，狀態是正常。',
    },
    'card-normal': {
      title: '卡的狀態正常',
      why: '過期、掛失、凍結、沒有啟用的卡綁不上。',
      how: '在銀行 App 裡看卡的狀態。信用卡再看一眼卡面的有效期。',
    },
    'kind-allowed': {
      title: '錢包收這種卡',
      why: '有的錢包只收金融卡，或不收某幾家銀行的卡。',
      how: '在錢包新增銀行卡的頁面，看支援的銀行和卡種。',
    },
    'account-class': {
      title: '知道帳戶是幾類戶',
      why: 'Ⅱ類戶和Ⅲ類戶每天、每年能付的錢有上限，超過就付不了。',
      how: '在銀行 App 的帳戶詳情裡看，或打銀行客服問。',
    },
    'wallet-real-name': {
      title: '錢包已實名認證',
      why: '沒有實名的錢包不能綁卡，也開不了新的錢包。',
      how: '在錢包的個人資料裡看是否已實名，沒有就先做。',
    },
    'same-name': {
      title: '錢包和銀行卡是同一個人',
      why: '只能綁和錢包實名同名、同證件的卡，家人的卡綁不上。',
      how: '對一遍：錢包實名的姓名和證件號，要和在銀行開戶時的一樣。換過證件的，先去銀行更新。',
    },
    'phone-current': {
      title: '銀行預留的手機號碼是現在用的',
      why: '驗證碼發到預留手機號碼。改過簡訊通知號，不等於改了預留手機號碼。',
      how: '在銀行 App 的個人資料裡看「預留手機號」。不是現在的號碼，就先在 App 或櫃台改。薪資卡有時留的是公司的號碼。',
    },
    'codes-arrive': {
      title: '收得到驗證碼簡訊',
      why: '收不到驗證碼，最後一步就過不去。',
      how: '手機有訊號、沒有欠費、沒有攔截銀行簡訊。',
    },
    'online-payment-on': {
      title: '卡已開通網路支付',
      why: '沒有開通的卡，綁定時會被銀行拒絕。',
      how: '在銀行 App 裡搜「網上支付」或「快捷支付」，看開關。有的卡要帶身分證到櫃台開通。',
    },
    'e-banking': {
      title: '已開通手機銀行或網路銀行',
      why: '有的銀行要先開通它，才允許綁到別的錢包。',
      how: '能登入銀行 App 就是已開通。',
    },
    'bank-app': {
      title: '裝好銀行的官方 App',
      why: '看卡的狀態、改預留手機號碼、解約都要用它。',
      how: '在手機自帶的應用程式商店裡搜銀行全名，看清開發者是這家銀行。不要從連結安裝。',
    },
    'wallet-app': {
      title: '裝好錢包的官方 App',
      why: '假的 App 會騙走卡號和驗證碼。',
      how: '在手機自帶的應用程式商店裡下載，看清開發者。不要從簡訊或群組裡的連結安裝。',
    },
    'wallet-account': {
      title: '錢包帳戶能正常使用',
      why: '被限制的錢包帳戶綁不了卡。',
      how: '登入錢包，沒有看到限制或異常的提示。沒有帳戶就先用手機號碼註冊。',
    },
    'newest-version': {
      title: '兩個 App 都是最新版',
      why: '舊版裡的綁卡頁面可能出錯。',
      how: '在應用程式商店裡看有沒有「更新」。',
    },
    'good-network': {
      title: '網路穩定',
      why: '中途斷網，會弄不清綁上了沒有。',
      how: '開啟一個網頁試試。訊號不好，就換到家裡的 Wi-Fi 再做。',
    },
    'old-enough': {
      title: '年滿 16 歲',
      why: '未滿 16 歲不能自己開通，要由監護人到櫃台辦。',
      how: '未滿 16 歲，請先看未成年人的說明。',
    },
    region: {
      title: '地區選對',
      why: '地區選錯，或用境外手機號碼，會綁不上內地的卡。',
      how: '錢包的地區選中國內地，手機號碼是內地的。',
    },
    'below-cap': {
      title: '綁卡的數量沒有到上限',
      why: '一個錢包帳戶能綁的卡有上限，一張卡能綁的帳戶也有上限。',
      how: '看錢包裡已有幾張卡。太多就先解綁不用的。以前的舊帳戶綁過這張卡，也先在那裡解綁。',
    },
    'id-at-hand': {
      title: '身分證在手邊，照片拍得清楚',
      why: '審核要看證件照片，模糊會被退回。',
      how: '光線好的地方，四個角都拍進去，字看得清，沒有反光。',
    },
  },
  steps: {
    'install-wallet': {
      title: '裝好錢包 App',
      how: '只從手機自帶的應用程式商店下載。已裝好就更新到最新版。',
    },
    'register-wallet': {
      title: '登入錢包',
      how: '用手機號碼登入。沒有帳戶就註冊，並做完實名認證。',
    },
    'install-bank-app': {
      title: '裝好銀行 App 並登入',
      how: '第一次用，要身分證號和手機號碼註冊。已經在用，可以跳過。',
    },
    'card-in-bank-app': {
      title: '在銀行 App 裡看到這張卡',
      how: '看得到、狀態正常，說明卡沒有問題。看不到就在那裡新增。',
    },
    'open-bind-page': {
      title: '開啟新增銀行卡的頁面',
      how: '在錢包裡找「銀行卡」，再點「添加銀行卡」或「綁定銀行卡」。',
    },
    'enter-card': {
      title: '填卡號、姓名、證件號和預留手機號碼',
      how: '按頁面要求填，選對銀行和卡種。只在錢包的官方 App 裡填，不要在網頁或聊天裡填。',
    },
    'compare-fields': {
      title: '逐項對一遍再點下一步',
      how: '卡號四位四位地對。姓名、證件號和開戶時一樣，手機號碼是銀行預留的那個。',
    },
    'prove-it-is-you': {
      title: '用簡訊驗證碼或刷臉證明是本人',
      how: '驗證碼只填在錢包或銀行的官方 App 裡，不告訴任何人，客服也不會問。卡伴從不問驗證碼。',
    },
    'answer-the-bank': {
      title: '銀行來確認，就及時回應',
      how: '銀行可能發簡訊或郵件請您確認。只按裡面的說明去銀行 App 做，不點連結。',
    },
    'keep-confirmation': {
      title: '收到成功的通知，記下來',
      how: '在這裡記下已綁定：是哪天、從哪裡知道的。',
    },
    'look-before-retry': {
      title: '先看結果，不要再提交',
      how: '到錢包的銀行卡清單或申請進度裡看一眼。看到已綁定、審核中，就不用再做；確實沒有，再從頭來。',
    },
    'sign-in-bank-app': {
      title: '登入工行手機銀行',
      how: '沒有註冊的，用身分證號和手機號碼註冊。',
    },
    'open-wallet-page': {
      title: '找到數字錢包',
      how: '在首頁找「數字錢包」。找不到，就在「支付」「金融工具」裡看，或在 App 裡搜尋。',
    },
    'press-apply': {
      title: '點申請開通',
      how: '按鈕可能叫「申請開通」或「開通資格」。看過協議再同意。',
    },
    'fill-form': {
      title: '填申請資料',
      how: '姓名、身分證號、手機號碼都要和銀行留的一樣。',
    },
    'upload-id': {
      title: '上傳證件照片',
      how: '按提示拍。照片要清楚，不反光，不缺角。拍不清就換一台鏡頭好的手機。',
    },
    'check-form': {
      title: '提交前從頭看一遍',
      how: '一個字對不上也會被退回。',
    },
    'submit-once': {
      title: '提交一次',
      how: '提交後不要再點。提示超時，也先看申請進度。',
    },
    'wait-for-review': {
      title: '等審核，一般幾個小時',
      how: '在工行 App 裡看進度。到時間，打開卡伴就會看到提示。',
    },
    'not-again': {
      title: '審核中不要再提交',
      how: '重複提交會拖慢審核。沒有通過，會說明原因，改好再申請。',
    },
    activate: {
      title: '按提示確認開通',
      how: '審核通過後，再開啟數字錢包，照著提示點確認。',
    },
    'set-pay-password': {
      title: '設一個不容易猜到的支付密碼',
      how: '不用生日、手機號碼和重複的數字，也不要和別處一樣。不要寫在卡伴裡。',
    },
    'add-cards': {
      title: '新增一張或幾張工行卡',
      how: '按提示填卡片資料。只收工商銀行的卡。',
    },
    'see-it-listed': {
      title: '在錢包的銀行卡清單裡看到它',
      how: '對一下尾號。看到了才算綁好。',
    },
    'look-password-free': {
      title: '看一眼免密支付開沒開',
      how: '不想用就關掉。開著，就把上限記在卡伴裡。',
    },
    'look-auto-debit': {
      title: '看一眼哪些商戶會自動扣款',
      how: '不認識、不再用的，就關掉。留下的，記在卡伴裡。',
    },
    'set-order': {
      title: '排好扣款的先後',
      how: '有幾張卡時，看先扣哪一張。',
    },
    'sign-in-new-phone': {
      title: '用原來的帳戶在新手機上登入',
      how: '大部分記錄和餘額還在。登入不了，就打客服。',
    },
    'still-listed': {
      title: '看這張卡還在不在錢包裡',
      how: '在這裡記下：還綁著，還是已經不在了。',
    },
    'check-payments': {
      title: '看丟失前後的交易',
      how: '有不是自己付的，馬上打錢包和銀行的客服。',
    },
    'change-passwords': {
      title: '換登入密碼和支付密碼',
      how: '每個錢包和銀行都換，不要用同一個。',
    },
    'ask-why-suspended': {
      title: '打客服問為什麼停用',
      how: '銀行發現異常會先凍結。請打卡背面的電話，問清原因和恢復的辦法。',
    },
    'unbind-first': {
      title: '先解綁舊的',
      how: '在錢包裡解綁這張卡，再重新綁一次。',
    },
    'unbind-in-wallet': {
      title: '在錢包裡解綁',
      how: '打開這張卡，選解綁，按提示驗證。有沒完成的訂單或退款，先等它結束。',
    },
    'unbind-at-bank': {
      title: '在銀行那邊也解約',
      how: '在銀行 App 的安全設定裡找快捷支付的簽約或協議，選這個錢包，解約。找不到就打銀行客服。',
    },
    'gone-on-both': {
      title: '兩邊都看一遍',
      how: '一般馬上生效。錢包裡沒有這張卡，銀行的簽約裡也沒有這個錢包，才算解綁好。有一邊還在，就打那一邊的客服。',
    },
    'gone-from-list': {
      title: '看卡是不是沒有了',
      how: '一般馬上生效。還在，就打 95588。',
    },
    'save-bills': {
      title: '先把帳單存下來',
      how: '註銷後，記錄會永久刪除。把帳單匯入卡伴，再往下做。',
    },
    'sign-in-to-close': {
      title: '登入錢包，開啟設定',
      how: '先確認裡面沒有餘額、沒有沒退完的款、沒有自動扣款。',
    },
    'choose-close': {
      title: '選註銷或關閉錢包',
      how: '看清會失去什麼，再往下做。',
    },
    'prove-to-close': {
      title: '證明是本人',
      how: '輸密碼或刷臉。',
    },
    'submit-close': {
      title: '提交註銷申請',
      how: '想好了再提交，之後不能恢復。',
    },
    'wait-for-closing': {
      title: '等處理完',
      how: '沒有公布要多久。過幾天再登入看看，登入不了就是已註銷。',
    },
    'link-open-settings': {
      title: '在錢包的設定裡找連結微信',
      how: '一般在帳戶管理裡。找不到，就是這個錢包不提供。',
    },
    'link-allow': {
      title: '在微信裡確認授權',
      how: '看清它要看什麼、用什麼，再同意。微信會發驗證碼或再驗證一次。',
    },
    'link-moves-no-money': {
      title: '連結的只是帳戶',
      how: '錢不會因此從支付寶或京東轉進微信支付，也不能用它們的餘額在微信裡付款。',
    },
    'unlink-open': {
      title: '開啟綁定管理或授權管理',
      how: '在錢包的設定裡，或在微信的授權管理裡。兩邊都能解除。',
    },
    'unlink-confirm': {
      title: '選微信，解除並確認',
      how: '再看一眼，確認清單裡已沒有。',
    },
    'unlink-after': {
      title: '其他功能照常',
      how: '錢包還能用，只是不再和微信連結。',
    },
  },
  routes: {
    direct: '在錢包裡直接綁定',
    review: '先申請，等審核通過',
  },
  cautions: {
    'not-an-operator':
      '這家銀行不在數字人民幣的營運機構裡，沒有依據說它的卡能綁。請先看 App 裡的銀行清單。',
    'not-confirmed': '沒有查到這個錢包收這種卡的依據。請先看錢包裡支援的銀行，再填卡號。',
    'menus-unknown': '沒有查到這個錢包的選單，只能說大概的步驟。',
  },
  guideRefusals: {
    'only-own-bank': '工行數字錢包只收工商銀行的卡。請換一張工行卡，或換一個錢包。',
  },
  pathActions: {
    open: '開通',
    bind: '綁卡',
    cards: '看銀行卡',
    unbind: '在錢包裡解綁',
    'bank-side-unbind': '在銀行 App 裡解約',
    'bank-side-unbind-web': '在網路銀行裡解約',
    'auto-debit': '免密支付和自動扣款',
    'auto-top-up': '餘額不夠時自動從卡裡補',
    'funding-order': '扣款的先後',
    limits: '支付限額',
    'safety-lock': '安全鎖',
    'query-cards': '查名下的卡',
    freeze: '掛失或凍結',
    export: '下載帳單',
    close: '註銷錢包',
  },
  pathNotes: {
    'password-or-face': '最後要驗證本人，預設刷臉，可以換別的方式。',
    'or-hotline': '登入不了，就打 95188。',
    'wechat-names': '有的版本裡「服務」叫「支付」，「自動扣費」叫「扣費服務」。',
    'wechat-freeze': '也可以打 95017，按 9 自助凍結，或在電腦上開啟 110.qq.com。',
    'password-of-zip-in-wechat':
      '帳單發到電子信箱，解壓密碼在微信支付的公眾號裡。有的版本先點「服務」。',
    'bill-by-mail': '帳單發到電子信箱，是 CSV 檔案。',
    'open-orders-first': '有沒完成的訂單或退款，要先完成。也可以從「我的錢包」裡的「銀行卡」進去。',
    'bill-for-yourself': '匯出的帳單只供自己對帳。',
    'face-and-sms': '要刷臉和簡訊驗證，48 小時內出報告。只列出名下的卡，不列出綁到了哪裡。',
    'icbc-entry-names':
      '入口的名字各版本不同，也叫「支付」「金融工具」「數字人民幣」「電子錢包」。找不到就在 App 裡搜尋。',
    'icbc-close-names': '也可能叫「關閉數字錢包」。',
    'each-way-its-own-limit': 'U 盾、簡訊、支付密碼、指紋、刷臉，各有各的限額。',
    'web-bank': '這是網路銀行的選單，在電腦上做。',
  },
  supports: {
    yes: '可以',
    limited: '有條件',
    no: '不可以',
    unknown: '沒有查到',
  },
  channels: {
    online: '網路付款',
    qr: '掃碼付款',
    nfc: '碰一碰付款',
    pos: '刷卡機',
    transfer: '轉帳',
  },
  supportNotes: {
    'only-own-bank': '只收工商銀行的卡。',
    'named-bank': '有文章寫明支援這家銀行的卡。',
    'mainstream-wallet': '有文章說主流錢包支援這家銀行，沒有點名這個錢包。',
    'most-big-banks': '有文章說主流錢包支援大多數大銀行，沒有點名這一家。請看錢包裡的銀行清單。',
    'credit-cannot-always-transfer': '信用卡主要用來消費，轉帳常受限制。',
    'pos-may-fail': '刷卡機上可能付不了。',
    'nfc-phone': '手機要有 NFC 功能，並且開啟。',
    'bank-app-scans': '用工行 App 直接掃碼。',
    'fills-the-wallet': '卡裡的錢先補進數字人民幣錢包，再付出去。',
    'not-an-operator': '這家銀行不在營運機構名單裡，能不能綁沒有依據。',
    'kind-not-named': '來源沒有說到這種卡或這種付法。',
    'no-source': '沒有查到依據。您試過的話，可以自己改。',
  },
  useKinds: {
    how: '怎麼用',
    limit: '哪些不行',
    'password-free': '什麼時候不用密碼',
  },
  uses: {
    'choose-at-checkout': '網路購物、繳費：提交訂單後，選這個錢包，再選這張卡，錢就從卡裡付。',
    'password-or-code': '付款時要輸支付密碼、指紋、刷臉或驗證碼。驗證碼不要告訴任何人。',
    'confirm-again': '有的商戶會請您再確認一次，看清金額和收款人。',
    'confirm-amount': '掃碼以後先看金額，再驗證。出示付款碼時，不要讓別人拍到。',
    'wechat-choose-card': '想固定用哪張卡，在微信錢包的銀行卡裡選。',
    'wechat-choose-method': '商家那裡選「微信支付」，在付款頁點付款方式，選這張卡，確認金額。',
    'bank-app-scans': '開啟工行 App，直接掃商家的QR 碼。',
    'nfc-hold-phone': '手機開啟 NFC，靠近刷卡機付款。',
    'transfer-at-once': '可以直接轉帳，即時到帳。',
    'fund-other-things': '除了付款，也可以轉帳和儲值。',
    'bank-offers': '銀行有時有優惠和點數，以銀行 App 裡的說明為準。',
    'ecny-fills-itself': '餘額不夠時，會自動從連結的卡裡補足差額。退款先退錢包，再退卡。',
    'ecny-order': '連結了幾張卡，按排好的先後扣。',
    'merchant-decides': '收不收，由商家定。付款前可以先問一聲。',
    'pos-may-fail': '刷卡、POS 機付款可能受限制。',
    'credit-transfer': '信用卡轉帳常受限制，以銀行的規定為準。',
    'smallest-limit': '能付多少，看三個數裡最小的：銀行的限額、錢包的限額、自己設的限額。',
    'balance-only': '錢包餘額的年度額度用完，還可以選銀行卡付。',
    'static-code': '貼在牆上的收款碼，一天付的錢有上限，超過就請商家掃您的付款碼。',
    'link-is-no-card': '錢包之間連結帳戶，不等於綁了卡，錢不會互通。',
    'password-each-time': '工行數字錢包每次付款都要輸密碼。不用輸就能付，說明開了免密。',
    'nfc-small': '銀聯卡碰一碰，1000 元以內可能不用密碼和簽名，預設是開的。不想要，請銀行關掉。',
    'wechat-password': '微信付款碼，超過 1000 元要輸密碼。每天免密最多 10 筆，有風險時隨時會要。',
    'ecny-auto-top-up': '自動補足餘額時，卡裡的錢不用再輸密碼就能扣。不想要，就關掉開關。',
  },
  ruleSubjects: {
    'bank-account': '銀行帳戶',
    'pay-account': '錢包帳戶',
    qr: '掃碼付款',
    nfc: '碰一碰付款',
    'password-free': '免密付款',
    ecny: '數字人民幣',
    age: '年齡',
    identity: '身分',
    'bind-cap': '綁卡數量',
    conduct: '行為',
    law: '法規',
    limit: '限額',
  },
  figures: {
    payment: '每筆',
    day: '每天',
    year: '每年',
    total: '累計',
    balance: '餘額',
  },
  rules: {
    'account-class-1': {
      title: 'Ⅰ類帳戶',
      text: '功能齊全。一個人在一家銀行只能有一個。',
    },
    'account-class-2': {
      title: 'Ⅱ類帳戶',
      text: '消費、繳費和向沒有綁定的帳戶轉帳，每天合計 1 萬元，每年合計 20 萬元。',
    },
    'account-class-3': {
      title: 'Ⅲ類帳戶',
      text: '餘額不超過 2000 元。每天付出合計 2000 元，每年合計 5 萬元。有銀行的舊頁面還寫著 1000 元，各處說法不一。',
    },
    'pay-account-1': {
      title: 'Ⅰ類錢包帳戶',
      text: '驗證最簡單的一種，餘額付款從開戶起累計只有 1000 元。',
    },
    'pay-account-2': {
      title: 'Ⅱ類錢包帳戶',
      text: '有三個以上管道驗證身分，餘額付款每年累計 10 萬元。',
    },
    'pay-account-3': {
      title: 'Ⅲ類錢包帳戶',
      text: '當面或有五個以上管道驗證身分，餘額付款每年累計 20 萬元，可以買理財。',
    },
    'balance-only': {
      title: '額度只管餘額',
      text: '超出以後，還可以用銀行卡付。轉到自己的同名銀行卡，不算在內。',
    },
    'qr-certificate': {
      title: '掃碼付款：有數位憑證',
      text: '用數位憑證或電子簽章驗證的，每天的上限由您和錢包約定。',
    },
    'qr-two-factors': {
      title: '掃碼付款：兩樣驗證',
      text: '沒有證書、用兩樣方式驗證的，每天合計 5000 元。',
    },
    'qr-one-factor': {
      title: '掃碼付款：一樣驗證',
      text: '只用一樣方式驗證的，每天合計 1000 元。',
    },
    'qr-static': {
      title: '掃商家貼的碼',
      text: '掃貼著不變的收款碼，每天合計 500 元。微信零錢和所綁的銀行卡各算各的。',
    },
    'nfc-small': {
      title: '碰一碰，小額不用密碼',
      text: '銀聯卡每筆 1000 元以內可能不用密碼和簽名，預設開通，可以請發卡行關閉。掛失前 72 小時內被盜刷，有賠付，每年累計不超過 3 萬元。',
    },
    'wechat-password': {
      title: '微信付款碼的密碼',
      text: '超過 1000 元要輸密碼。每天免密最多 10 筆，有風險時隨時會要。',
    },
    'ecny-class-4': {
      title: '數字人民幣四類錢包',
      text: '只用手機號碼開的。餘額不超過 1 萬元，每筆 2000 元，每天 5000 元，每年 5 萬元。',
    },
    'ecny-class-3': {
      title: '數字人民幣三類錢包',
      text: '加上身分證號。額度比四類高，具體數字沒有查到，請看 App。',
    },
    'ecny-class-2': {
      title: '數字人民幣二類錢包',
      text: '加上本人的銀行帳戶。餘額不超過 50 萬元，每筆 5 萬元，每天 10 萬元。',
    },
    'ecny-class-1': {
      title: '數字人民幣一類錢包',
      text: '在櫃台當面辦的，沒有限額。',
    },
    'ecny-auto-top-up': {
      title: '數字人民幣隨用隨充',
      text: '連結銀行卡後，餘額不夠會自動補足。幾張卡按先後扣，可以關掉。',
    },
    age: {
      title: '年齡',
      text: '多數來源說：未滿 16 歲不能自己綁卡，由監護人到櫃台辦；16 到 18 歲可以綁，但有限制。也有來源說要滿 18 歲，說法不一，請先問銀行。',
    },
    'same-name': {
      title: '同名同證件',
      text: '只能綁和錢包實名同一個人、同一證件的卡。',
    },
    'bind-cap-wechat': {
      title: '微信的綁卡數量',
      text: '一個微信號最多 10 張卡。一張卡能綁的微信號，有的說 5 個，有的說 3 個，說法不一。同一證件能開 5 個或 10 個支付帳戶。',
    },
    'bind-cap-alipay': {
      title: '支付寶的綁卡數量',
      text: '一個帳戶最多 10 張卡。一張卡能綁的帳戶，有的說 3 個，有的說 1 個，說法不一。同一證件最多 3 個帳戶，驗證超過 15 次會被拒。',
    },
    'reserved-phone': {
      title: '預留手機號碼',
      text: '簡訊通知的號碼不是預留手機號碼，只改前者沒有用。薪資卡可能留著公司的號碼。15 位的舊身分證號要先換成 18 位。',
    },
    'account-lending': {
      title: '不要出租、出借、出售帳戶',
      text: '這樣做的人，5 年內網路轉帳和所有錢包業務都會停。',
    },
    'institution-law': {
      title: '錢包要有支付牌照',
      text: '做支付的公司必須持牌，並保護使用者的資料。',
    },
    'smallest-limit': {
      title: '限額看最小的',
      text: '銀行的限額、錢包的限額、自己設的限額，三個裡最小的那個算數。',
    },
  },
  emergency: {
    sim: {
      title: () => '掛失手機卡',
      how: '借一部電話，打您那家電信業者，說「手機丟了，要掛失」。手機卡一停，別人就收不到驗證碼。',
    },
    wallet: {
      title: (name) => `凍結${name}`,
      how: '打客服，說「手機丟了，請凍結帳戶」。在另一部手機上登入得了，也可以在 App 裡做。',
    },
    bank: {
      title: (name) => `請${name}凍結或掛失`,
      how: '打客服，說「手機丟了，請先停掉網路支付」。問清要不要掛失卡。',
    },
    police: {
      title: () => '報案',
      how: '錢已被轉走，或手機裡有重要資料，就打 110，留好報案回執。',
    },
    'new-sim': {
      title: () => '補辦手機卡',
      how: '帶身分證到電信業者的門市，用原來的號碼補一張新卡。',
    },
    'log-in-again': {
      title: () => '在新手機上登入',
      how: '用原來的帳戶登入每個錢包和銀行。大部分記錄和餘額還在。登入後，讓舊手機登出。',
    },
    'change-passwords': {
      title: () => '換密碼',
      how: '登入密碼和支付密碼都換，手機和電子信箱的密碼也換。不要用同一個。',
    },
    'unbind-rest': {
      title: () => '解綁用不著的卡',
      how: '趁這次清一清：不用的卡解綁，不認識的自動扣款關掉。',
    },
    'review-window': {
      title: () => '查丟失以後的交易',
      how: '從丟手機的那一刻起，一筆一筆看。有不是自己付的，馬上打銀行和錢包的客服，並報案。',
    },
  },
  helpers: {
    operator: '電信業者',
    wallet: '錢包客服',
    bank: '銀行客服',
    police: '警察',
    self: '自己做',
  },
  operators: {
    'china-mobile': '中國移動',
    'china-unicom': '中國聯通',
    'china-telecom': '中國電信',
    'china-broadnet': '中國廣電',
  },
  urgencyQuestions: {
    'was-unlocked': '丟的時候，手機是解鎖的嗎？',
    'screen-lock': '手機設了螢幕鎖定密碼、指紋或刷臉嗎？',
    'sim-pin': '手機卡設了 PIN 碼嗎？',
    'password-free': '有錢包開著免密支付嗎？',
  },
  urgency: {
    high: '拿到手機的人可能馬上付得了款。請現在就從第一步做起。',
    usual: '密碼和指紋沒有被破解，錢相對安全。還是請今天做完下面的步驟。',
  },
  licences: {
    'payment-institution': '持牌支付公司',
    bank: '銀行',
    'clearing-house': '銀行卡清算機構',
    'central-bank': '中國人民銀行',
  },
  billFormats: { csv: 'CSV', xlsx: 'Excel', pdf: 'PDF' },
  billsUnknown: '沒有查到能不能下載帳單',
  publisherUnknown: '開發者的名字沒有查到依據，請看商店頁面，拿不準就從官方網站進入。',
  dimensions: {
    functions: { title: '能做什麼', ask: '網路付款、掃碼、碰一碰、轉帳，您用哪幾樣？' },
    cards: { title: '收哪些卡', ask: '您的卡，它都收嗎？' },
    licence: { title: '誰在做', ask: '有沒有支付牌照，或本身就是銀行？' },
    safety: { title: '安全措施', ask: '能不能凍結，能不能查自動扣款？' },
    bills: { title: '帳單', ask: '能不能下載帳單，留一份在自己手裡？' },
    history: { title: '做了多久', ask: '公司做了多少年，出過事沒有？請自己查，記在這裡。' },
    devices: { title: '手機能不能用', ask: '您的手機裝得上嗎，有沒有 NFC？請自己看，記在這裡。' },
    reviews: { title: '別人怎麼說', ask: '看看應用程式商店裡的負評在說什麼。好評可以買。' },
  },
  takes: {
    'many-banks': '多家銀行的卡',
    'own-bank': '只收工商銀行的卡',
    'operator-banks': '營運機構的卡，其他銀行沒有查到',
    unknown: '沒有查到',
  },
  safetyFeatures: {
    freeze: 'App 裡能凍結帳戶',
    'safety-lock': '開啟錢包前再驗證一次',
    'auto-debit': '能看、能關自動扣款',
    'auto-top-up': '能關掉自動從卡裡補錢',
  },
  scamWarnings: {
    'crypto-wallet':
      '存虛擬貨幣的「數字錢包」不是綁銀行卡的錢包，卡伴不管這一類。講綁卡的文章裡常夾著它們的廣告。有人叫您裝這種錢包、往裡打錢，多半是騙局。',
    'no-licence':
      '沒有支付牌照、也不是銀行的「錢包」，不要綁卡。牌照名單在中國人民銀行的網站上可以查。',
    'app-from-a-link': '不要從簡訊、群組、網頁彈出視窗的連結裝錢包。只從手機自帶的應用程式商店裝。',
    'asks-for-codes': '開口要驗證碼、支付密碼、整張卡號的，都是騙子，自稱客服也一樣。',
    'lends-accounts':
      '有人出錢租您的卡或錢包，不要答應。出租帳戶的人，5 年內網路轉帳和所有錢包業務都會停。',
  },
  minorsTitle: {
    'under-16': '未滿 16 歲：不能自己開通，由監護人到櫃台辦',
    '16-17': '16 到 17 歲：可以申請，金額和功能有限制',
  },
  minors: {
    'call-first': '先打銀行客服，問清這家銀行的規定和要帶的東西。',
    'guardian-comes': '監護人陪著到銀行櫃台。',
    'guardian-id': '監護人的身分證。',
    'child-id': '孩子的身分證明。',
    'proof-of-relation': '證明兩人關係的文件，要哪一種，先問銀行。',
    'guardian-agrees': '監護人的授權。',
    'no-other-account': '不要借用大人的帳戶：出借帳戶的人會被停用網路業務。',
    'may-apply-alone': '可以自己申請，要有本人的身分證和本人的手機號碼。',
    'amounts-limited': '即使開通，每筆、每天的金額和能做的事也可能受限制。',
  },
};
