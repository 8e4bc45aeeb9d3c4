import type { HelpText } from './help.zh-cn.ts';
import { helpTitlesZhTw } from './help-titles.zh-tw.ts';

const articlesZhTw: HelpText['articles'] = {
  'what-is-wallet': {
    title: helpTitlesZhTw['what-is-wallet'],
    answer: [
      '是手機裡用來付款的 App，像支付寶、微信支付、雲閃付、工行數字錢包。它自己可以存一點錢（餘額、零錢），也可以直接從您綁定的銀行卡裡扣。',
      '存虛擬幣的「數字錢包」是另一回事，不能用來綁銀行卡付款，多半和騙局有關。',
    ],
  },
  'how-to-bind': {
    title: helpTitlesZhTw['how-to-bind'],
    answer: [
      '在手機上做：打開錢包 App，找到「新增銀行卡」，填卡號，核對姓名和手機號，填銀行發來的驗證碼，就好了。',
      '卡伴會按您的銀行和錢包，一步一步陪您做，並記下結果。綁定只能在錢包 App 裡完成，卡伴不會要您的驗證碼。',
    ],
  },
  'open-icbc-wallet': {
    title: helpTitlesZhTw['open-icbc-wallet'],
    answer: [
      '從應用程式商店裝「中國工商銀行」App，登入後找「數字錢包」，填資料、傳證件照片，提交申請，等審核。',
      '各版本的選單名字不一樣，找不到就在 App 裡搜「數字錢包」。',
    ],
  },
  'before-binding': {
    title: helpTitlesZhTw['before-binding'],
    answer: [
      '卡的狀態正常；錢包已實名，和銀行卡是同一個人；銀行預留的是您現在用的手機號；卡已開通網上支付；銀行 App 和錢包 App 都是最新版；網路穩定。',
      '在「綁定銀行卡」裡，這些會一條一條列出來，可以打勾。',
    ],
  },
  'which-cards': {
    title: helpTitlesZhTw['which-cards'],
    answer: [
      '看三樣：錢包收不收這家銀行，收不收這種卡（金融卡、信用卡），是網路付款、掃碼付款還是碰一碰。卡伴把查到的列成表，每一格都有出處和日期；查不到的，寫「沒有查到」。',
      '別家銀行的卡綁成了，只是一個線索，不能證明這張也行。最準的是錢包裡「新增銀行卡」那一頁。',
    ],
  },
  'how-many-cards': {
    title: helpTitlesZhTw['how-many-cards'],
    answer: ['有上限，各處說法不完全一樣。到了上限，先解綁不用的，再綁新的。'],
  },
  'family-card': {
    title: helpTitlesZhTw['family-card'],
    answer: [
      '不能。只能綁和錢包實名同一個人的卡。',
      '家人要用錢，直接轉給他就好，不要把卡、密碼和驗證碼交出去。',
    ],
  },
  'wallet-into-wechat': {
    title: helpTitlesZhTw['wallet-into-wechat'],
    answer: [
      '不能。網路上有文章說可以，其實那只是登入帳號互相關聯，錢不互通。微信付款時，只能用微信的零錢和綁在微信裡的銀行卡。',
      '想在微信裡付款，就把銀行卡綁到微信裡。',
    ],
  },
  'which-wallet': {
    title: helpTitlesZhTw['which-wallet'],
    answer: [
      '看四樣：您的卡它收不收，常去的店收不收它，有沒有支付牌照，帳單好不好下載。卡伴按您自己的卡比給您看。',
      '來路不明、靠群裡推薦、說能賺利息的「錢包」，不要裝。',
    ],
  },
  minors: {
    title: helpTitlesZhTw['minors'],
    answer: [
      '未滿 16 歲，由監護人帶證件到櫃檯辦。16 到 18 歲多半可以自己綁，但額度小一些。先打銀行電話問清楚。',
    ],
  },
  'pay-afterwards': {
    title: helpTitlesZhTw['pay-afterwards'],
    answer: [
      '付款時，在付款方式裡選這張卡，再輸密碼或按指紋。想每次都先用它，就在錢包裡把它排到最前面。',
      '掃碼前看清收款方是店名，金額對，再付。',
    ],
  },
  'why-failed': {
    title: helpTitlesZhTw['why-failed'],
    answer: [
      '最常見的是：卡號或姓名填錯；銀行留的手機號不是現在用的；卡沒有開通網上支付；卡過期、凍結；錢包不收這種卡；銀行正在維護；錢包帳戶被限制。',
      '把 App 裡的那句提示告訴卡伴，它會說出原因，能不能再試、什麼時候試、先做什麼。同一天不要連著試，試多了會被鎖。',
    ],
  },
  'no-code': {
    title: helpTitlesZhTw['no-code'],
    answer: [
      '先看手機有沒有訊號、欠費、攔截。再到銀行 App 裡看「預留手機號」是不是這個號碼：驗證碼只發到那裡。',
      '不是的話，先在銀行改好，再回來綁。不要請別人代收驗證碼。',
    ],
  },
  'under-review': {
    title: helpTitlesZhTw['under-review'],
    answer: [
      '不要。文章裡說一般幾個小時有結果，重複提交反而更慢。',
      '卡伴會記下提交的時間，到時候提醒您去看。沒通過的話，App 裡通常寫著原因，改好再交。',
    ],
  },
  'cannot-pay': {
    title: helpTitlesZhTw['cannot-pay'],
    answer: [
      '先看卡裡的錢夠不夠、是不是超了限額、網路好不好、這家店收不收這個錢包。再看卡有沒有過期或凍結。',
      '重裝 App 是最後一步。重裝前先記下登入名，確認手機號能收簡訊。',
    ],
  },
  'other-bank': {
    title: helpTitlesZhTw['other-bank'],
    answer: [
      '可以，只要錢包收那家銀行的卡。卡伴會從您已有的卡裡，把能用的排在前面，並說明理由。',
      '沒查到的就寫沒查到，不會猜。',
    ],
  },
  'whom-to-call': {
    title: helpTitlesZhTw['whom-to-call'],
    answer: [
      '綁定失敗、卡的狀態、限額，打銀行。錢包登入、凍結、帳單，打錢包。商品和退款，找店家。',
      '電話以卡背面和官方 App 裡的為準。簡訊、網頁、群裡給的「客服電話」不要打。',
    ],
  },
  limits: {
    title: helpTitlesZhTw['limits'],
    answer: [
      '限額有三道：銀行定的、錢包定的、您自己設的。三個裡最小的那個算數，而且每種付款方式各有各的。',
      '卡伴不寫各家銀行的限額數字，因為常變。您在 App 裡看到的，可以記在卡的詳情裡。',
    ],
  },
  'account-classes': {
    title: helpTitlesZhTw['account-classes'],
    answer: [
      '同一家銀行，一個人只有一個Ⅰ類戶，什麼都能辦。Ⅱ類、Ⅲ類戶能付的錢有上限，適合綁錢包，丟了損失也小。',
      '是幾類戶，在銀行 App 的帳戶詳情裡看。',
    ],
  },
  'balance-or-card': {
    title: helpTitlesZhTw['balance-or-card'],
    answer: [
      '餘額、零錢是已經存進錢包的錢，每年能付的總額有上限。用銀行卡付，錢直接從卡裡走，不算進這個上限。',
      '退款多半退回原來付款的那一處。',
    ],
  },
  'scan-limits': {
    title: helpTitlesZhTw['scan-limits'],
    answer: [
      '掃店裡貼著的碼，和讓店家掃您的碼，上限不一樣。貼著的碼一天付不了太多，超過就打開付款碼，請店家掃。',
    ],
  },
  'what-is-ecny': {
    title: helpTitlesZhTw['what-is-ecny'],
    answer: [
      '是國家發行的數字形式的人民幣，一塊就是一塊，不漲不跌，沒有利息，也沒有推廣員。在「數字人民幣」App 裡用。',
      '只用手機號就能開一個額度小的錢包；加上本人的銀行帳戶，額度更大。綁了卡，還能在餘額不夠時自動補足。',
    ],
  },
  'is-it-safe': {
    title: helpTitlesZhTw['is-it-safe'],
    answer: [
      '正規的錢包會加密，付款要密碼、指紋或簡訊，有異常會攔。真正的風險多半在人：驗證碼給了別人、裝了假 App、免密開得太多。',
      '守住四條就好：只用官方 App；驗證碼和密碼誰也不給；免密只開必要的；每個月對一次帳。卡伴的安全檢查會一條條陪您做。',
    ],
  },
  'password-free': {
    title: helpTitlesZhTw['password-free'],
    answer: [
      '免密支付是小額不用輸密碼；自動扣款是您簽過約，對方到日子自己扣。叫車、會員、電話費常常開著。',
      '不用的就關掉：在錢包裡關，也在銀行的「第三方協議管理」裡看一眼。卡伴可以把它們記成一張表，到時候提醒您複查。',
    ],
  },
  'lost-phone': {
    title: helpTitlesZhTw['lost-phone'],
    answer: [
      '先打電信業者停手機卡，再打錢包客服凍結，然後打銀行掛失，最後報警、補卡。每一頁右上角的手機圖示，都能打開這份清單，沒解鎖也能看。',
      '鎖定畫面的密碼沒被破解，錢一般還安全，但不要等。換了新手機，用原來的帳號登入，再一個一個核對綁定。',
    ],
  },
  'not-my-payment': {
    title: helpTitlesZhTw['not-my-payment'],
    answer: [
      '先打銀行電話，說明這一筆，要求凍結或掛失；再打錢包客服。然後改支付密碼，關掉免密，報警時帶上這筆的時間和金額。',
      '在「交易」裡能看到這一筆來自哪份帳單的哪一行，可以照著念給客服聽。',
    ],
  },
  'how-fraud-works': {
    title: helpTitlesZhTw['how-fraud-works'],
    answer: [
      '三個記號：催您快點；要驗證碼、密碼、螢幕共享，或要您先轉錢；讓您離開官方 App，去點連結、加好友、裝軟體。有一個就停手。',
      '拿不準，打 96110 問；已經轉了錢，馬上打 110。12381 是官方的預警簡訊，不帶網址。',
      '每隔一陣做一輪防詐騙練習，五分鐘。',
    ],
  },
  'lend-my-card': {
    title: helpTitlesZhTw['lend-my-card'],
    answer: ['不可以。別人拿去走了贓款，您要擔責任。幫忙「過一下帳」「解凍資金」，也是一樣。'],
  },
  'how-to-unbind': {
    title: helpTitlesZhTw['how-to-unbind'],
    answer: [
      '在錢包裡解綁，一般馬上生效。銀行那邊還可能留著快捷支付協議，也去看一眼，兩邊都解了才算乾淨。',
      '解綁前看看：有沒有沒到帳的退款，有沒有靠這張卡自動扣的費用。',
    ],
  },
  'close-a-wallet': {
    title: helpTitlesZhTw['close-a-wallet'],
    answer: [
      '註銷以後，交易記錄會永久刪除。所以先匯出帳單，提走餘額，解綁銀行卡，關掉自動扣款，等退款到帳。',
      '卡伴會列出這幾項，都辦完了再記成註銷。',
    ],
  },
  'new-phone': {
    title: helpTitlesZhTw['new-phone'],
    answer: [
      '換手機：用原來的帳號登入，綁定多半還在，登入後核對一遍。舊手機上登出，再清空。',
      '換號碼：先到銀行改預留手機號，再到每個錢包改。舊號碼停用以前辦完，不然別人拿到那個號碼，就能收您的驗證碼。',
    ],
  },
  'what-kaban-does': {
    title: helpTitlesZhTw['what-kaban-does'],
    answer: [
      '不會。綁卡和付款都在銀行和錢包的 App 裡，由您自己做。卡伴是一本記事簿：哪張卡綁在哪裡，安不安全，失敗了怎麼辦，錢花到哪裡去了。',
      '它分得清「您說的」和「帳單證明的」，不知道的就說不知道。',
    ],
  },
  'bring-bills': {
    title: helpTitlesZhTw['bring-bills'],
    answer: [
      '在支付寶、微信或銀行裡下載 CSV 或 Excel 帳單，拖到「匯入帳單」。只在這台電腦上讀，不上傳。',
      '同一份匯入兩次也不要緊，重複的會認出來。讀不懂的行會列出來，並說明原因。',
    ],
  },
  locking: {
    title: helpTitlesZhTw['locking'],
    answer: [
      '一段時間不用就鎖，時間在「設定」裡選；瀏覽器重啟後一定是鎖著的。鎖了，頁面會關掉，記錄只剩加密的樣子。',
      '沒解鎖時，也能看手機丟了該打哪些電話。',
    ],
  },
  'forgot-passphrase': {
    title: helpTitlesZhTw['forgot-passphrase'],
    answer: [
      '用恢復碼打開。恢復碼也沒有，就誰也打不開，只能刪掉重來：我們沒有留後門，也沒有您的密語。',
      '所以請把恢復碼抄在紙上，放在家裡穩妥的地方；用過或丟了，就在「設定」裡換一個。',
    ],
  },
  'where-is-it': {
    title: helpTitlesZhTw['where-is-it'],
    answer: [
      '只在這台電腦的瀏覽器裡，用您的密語加密。卡伴沒有連網的權限，瀏覽器也不讓它連網，所以沒有雲端，我們也看不到。',
      '換電腦，或清除瀏覽器資料以前，請先做備份。',
    ],
  },
  'never-stored': {
    title: helpTitlesZhTw['never-stored'],
    answer: [
      '整張卡號、有效期、安全碼、各種密碼、簡訊驗證碼、身份證號、整個手機號。卡只記銀行、卡種、尾號四位。',
      '匯入帳單時，別人的帳號會去掉，文字裡的卡號、證件號、手機號會遮住。',
    ],
  },
  backup: {
    title: helpTitlesZhTw['backup'],
    answer: [
      '在「資料和備份」裡做一個備份檔案，存到隨身碟或別的穩妥地方。檔案是加密的，要用做備份時的密語或恢復碼才能打開。',
      '做好後，當場選這個檔案檢查一遍，才算真的有備份。換電腦時，在新電腦上選「用備份還原」。',
    ],
  },
  'on-web-pages': {
    title: helpTitlesZhTw['on-web-pages'],
    answer: [
      '安裝時它什麼網頁也看不到。先打開一個網頁，點工具列上的卡伴，再在「設定」的「網頁助手」裡選：只看這一次、總在這個網站開啟、名單裡的銀行和商家，或所有網站。瀏覽器會再問您一次。',
      '隨時可以在同一處關掉：今天、這個網站，或全部。',
    ],
  },
  'menu-differs': {
    title: helpTitlesZhTw['menu-differs'],
    answer: [
      'App 常改版，所以每條選單都寫著核對的日期。您看到的不一樣，就點「和我看到的不一樣」，改成您看到的，以後這台電腦上都用您的。',
      '每條說明下面都有出處。',
    ],
  },
  'delete-all': {
    title: helpTitlesZhTw['delete-all'],
    answer: [
      '在「設定」最下面選「刪除全部記錄」。先毀掉鑰匙，再刪資料，刪了就找不回來。備份檔案在您手裡，請自己刪。',
      '單張卡可以先放進垃圾桶，三十天裡能拿回來。',
    ],
  },
};

export const helpZhTw: HelpText = {
  search: '搜尋問題',
  found: (count) => `找到 ${count} 條`,
  none: '沒有找到。換個詞試試，例如「驗證碼」「解綁」。',
  all: '全部問題',
  groups: {
    binding: '綁卡',
    trouble: '綁不上、付不了',
    money: '錢和限額',
    safety: '安全',
    ending: '解綁、註銷、換手機',
    kaban: '卡伴怎麼用',
  },
  rules: '相關的規定',
  paths: '在 App 的哪裡',
  goOn: '接著做',
  sources: '出處',
  notThere: '沒有這一條。請從下面找。',
  articles: articlesZhTw,
};
