import type { PaidFacts, PaidText } from './paid.zh-cn.ts';

function namesZhTw({ payee, billedPayee }: Pick<PaidFacts, 'payee' | 'billedPayee'>): string {
  if (payee === '') return '沒有記收款方';
  return billedPayee === ''
    ? `收款方您記的是「${payee}」，帳單裡對不上這個名字`
    : `收款方您記的是「${payee}」，帳單裡寫的是「${billedPayee}」`;
}

/** Traditional Chinese as written in Taiwan. */
export const paidZhTw: PaidText = {
  panel: {
    title: '付完了？記一筆',
    lead: '記下這筆付款，匯入帳單後卡伴來核對：對上了告訴您，沒扣、多扣也告訴您。',
    amount: '付了多少（元）',
    amountHelp: '沒看清網頁上的金額。不知道就空著。',
    orderAmountHelp: '這是上一頁訂單上的金額，請核對。',
    priceHelp: (price: string) =>
      `網頁以 ${price} 計價，帳單記的是人民幣。扣款簡訊裡有，不知道就空著。`,
    payee: '付給誰',
    payeeHelp: '店名或網站名稱。不知道就空著。',
    way: '用什麼付的',
    otherWay: '別的方式',
    cardAlone: (card: string) => `${card}（直接付）`,
    walletAlone: (wallet: string) => `${wallet}（餘額等）`,
    note: '我付了',
    notedTitle: (payee: string, yuan: string) =>
      `已記下${yuan === '' ? '' : ` ${yuan}`}${payee === '' ? '' : `，付給${payee}`}`,
    notedAt: (time: string) => `${time} 記的。匯入帳單後，結果在「看記下的付款」裡。`,
    failed: '這一頁說付款沒成功。真的沒付成，就撤銷這一筆。',
    again: '這是另一筆，再記一次',
    all: '看記下的付款',
    unknownAmount: '金額沒記',
    unknownPayee: '沒記付給誰',
    leftLocked: '剛才的付款頁已經離開。付了還沒記，解鎖以後還可以記一筆。',
  },
  errors: {
    'paid-yuan-invalid': '請寫金額，比如 128.60；不知道就空著。',
    'paid-yuan-zero': '金額不能是 0。不知道就空著。',
    'paid-yuan-too-large': '金額太大了，最多 9,999,999.99 元。請看看是不是多寫了幾位。',
  },
  toasts: {
    undone: '已復原，沒有記',
    chosen: '好，就是這一筆',
    asTold: '好，按您記的算',
    notPaid: '好，這筆沒有付',
    back: '已復原，重新核對',
    deleted: '已刪除',
  },
  view: {
    emptyTitle: '還沒有記下的付款',
    emptyText:
      '在網上付完錢，打開卡伴，按一下「我付了」。匯入帳單後，卡伴逐筆核對，沒扣、多扣、扣錯卡都會告訴您。',
    lead: '付款時記下的，逐筆和帳單核對。',
    groups: {
      look: '請看一下',
      waiting: '等帳單',
      confirmed: '帳單已對上',
      settled: '您說了算的',
      trash: '已刪除',
    },
    trashNote: '三十天後徹底刪除。',
    states: {
      different: '和帳單不一樣',
      missing: '帳單裡沒有',
      ambiguous: '有幾筆都像',
      'not-sure': '說不準',
      waiting: '等帳單',
      confirmed: '已對上',
      'as-told': '按您記的',
      'not-paid': '沒有付',
    },
    notedFen: '您記的',
    billedFen: '帳單裡',
    which: '是哪一筆？',
    isIt: '就是這筆',
    isItNamed: (entry: string) => `就是這筆：${entry}`,
    acts: '更多',
    look: '看帳單裡這筆',
    notPaid: '我後來沒付',
    asTold: '我記的沒錯',
    reopen: '重新核對',
    remove: '刪除',
    restore: '復原',
    named: (act: string, payee: string) => `${act}：${payee}`,
    toImport: '匯入帳單',
    askService: '先在付款的 App 裡查這筆帳單；錢扣了又對不上，打商家或錢包的客服電話。',
    entryWhen: (day: string, time: string) => (time === '' ? day : `${day} ${time}`),
  },
  reasons: {
    chosen: () => '您說就是帳單裡的這一筆。',
    'order-number': () => '訂單號和帳單裡的一樣。',
    payee: () => '金額、時間和收款方都和帳單對得上。',
    'payee-alone': () =>
      '金額和收款方都和帳單對得上。時間隔得久一些，但帳單前後這些天裡，這樣的付款只有這一筆。',
    'only-one': ({ through, ...names }) =>
      `金額、${through === '' ? '付款方式' : '銀行卡'}和時間都對得上，帳單裡只有這一筆。${namesZhTw(names)}。`,
    'order-amount': ({ noted, billed }) => `同一個訂單，您記的是 ${noted}，帳單裡是 ${billed}。`,
    'order-closed': () => '帳單裡這個訂單已關閉，沒有扣錢。',
    'order-other-card': ({ way }) => `訂單對得上，但帳單裡不是用${way}付的。`,
    'payee-amount': ({ noted, billed, through }) =>
      `帳單裡沒有 ${noted} 的付款；同一收款方、${through === '' ? '同一付款方式' : '同一張卡'}，這段時間有一筆 ${billed}。`,
    'charged-anyway': ({ billed }) => `您說沒有付，帳單裡卻有一筆 ${billed}。`,
    'not-in-bill': ({ bill, until }) => `${bill}帳單已經到${until}，裡面沒有這一筆。`,
    'all-taken': ({ bill, until }) =>
      `${bill}帳單已經到${until}，這樣的付款沒有您記下的多。是不是記了兩次？`,
    several: () => '帳單裡有幾筆都對得上，請您選一筆。',
    'amount-unknown': () => '您沒有記金額。帳單裡下面這幾筆有可能是。',
    'other-currency': ({ price }) =>
      `網頁上是 ${price}，帳單記的是人民幣，金額沒辦法比。下面這幾筆有可能是。`,
    'other-card': ({ way }) => `金額和收款方一樣，但帳單裡不是用${way}付的。`,
    'other-time': () => '金額和收款方一樣，但時間對不上。',
    'payee-unlike': ({ way, through, ...names }) =>
      [
        `金額和時間一樣，但${namesZhTw(names)}。`,
        way === '' ? '也沒有記用什麼付的。' : '',
        through === '' ? '' : `您記的是用卡直接付，帳單裡是透過${through}付的。`,
        '請您看一下是不是這一筆。',
      ].join(''),
    'time-and-payee': ({ through, ...names }) =>
      `金額和${through === '' ? '付款方式' : '銀行卡'}一樣，但時間對不上，${namesZhTw(names)}。`,
    'several-amounts': ({ noted }) =>
      `帳單裡沒有 ${noted} 的付款；同一收款方這段時間有幾筆別的金額。`,
    'not-covered': ({ bill, until }) =>
      until === ''
        ? `還沒有匯入這一天的${bill}帳單。`
        : `${bill}帳單到${until}為止，再往後匯入兩天才好核對。`,
    'days-before': ({ bill }) =>
      `還缺這之前兩天的${bill}帳單。也許您是付完隔了一陣才記的，要一起看。`,
    'no-bills': ({ way }) => `卡伴讀不了${way}的帳單，請您自己核對。`,
    'way-unknown': () => '沒有記用什麼付的，帳單裡找不到也說不準。',
    'bill-damaged': () => '有一部分帳單打不開，現在核對不準。',
    told: () => '這是您自己說的。',
  },
};
