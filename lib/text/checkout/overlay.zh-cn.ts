/** Simplified Chinese, the source of the other languages. What the helper writes into a web page: nothing of the person. */
export const overlayZhCn = {
  /** What a screen reader says of the small button; the verdict's title comes first. */
  pill: (title: string) => `卡伴：${title}。打开看这一页的说明`,
  /** What a page says of itself is told as its word. At most six characters beside the name. */
  payee: '页面写付给',
  amount: '金额',
  amountUnsure: '未能确认金额',
  kind: '页面',
  options: '付款方式',
  optionsMore: (names: string, count: number) => `${names} 等 ${count} 种`,
  between: '、',
  code: '二维码',
  cards: '您的卡',
  cardsFit: (count: number) => `${count} 张可用`,
  /** As short as a count: how much room an answer takes is seen by the page. */
  cardsNone: '0 张可用',
  cardsLocked: '在卡伴里看',
  details: '看详情',
  /** Where the browser does not let a page open them. At most 40 characters. */
  detailsOnToolbar: '请点工具栏上的卡伴看详情',
  /** Beside the mark, while it cannot be pressed. */
  elsewhere: '点工具栏上的卡伴看原因',
  close: '关闭',
  /** On the toolbar button, for this tab alone. */
  toolbar: {
    danger: (title: string) => `卡伴：这一页${title}，点开看原因`,
    hidden: '卡伴：网页一直挡住提示，已停止在这一页显示。点这里看详情',
    busy: '卡伴：网页一直在变，已停止在这一页显示。点这里看详情',
    barred: '卡伴：网页开着一个窗口，页面里的提示点不了。点这里看详情',
    open: '卡伴：点这里看这一页的详情',
  },
  /** Ways to pay that are neither a bank nor a wallet of their own. */
  channels: {
    netbank: '网上银行',
    baitiao: '京东白条',
    huabei: '花呗',
    jdpay: '京东支付',
    ecny: '数字人民币',
    qqpay: 'QQ 钱包',
    douyinpay: '抖音支付',
    meituan: '美团支付',
    balance: '账户余额',
    yuebao: '余额宝',
    cod: '货到付款',
    atm: 'ATM 或虚拟账号转账',
    cvs: '便利店缴款',
    transfer: '银行转账',
    applepay: 'Apple Pay',
    googlepay: 'Google Pay',
    paypal: 'PayPal',
    alipayhk: '支付宝香港',
    payme: 'PayMe',
    fps: '转数快',
    octopus: '八达通',
    linepay: 'LINE Pay',
    jkopay: '街口支付',
    pxpay: '全支付',
    easywallet: '悠游付',
    icashpay: 'icash Pay',
    samsungpay: 'Samsung Pay',
    huaweipay: '华为支付',
    shoppay: 'Shop Pay',
    amazonpay: 'Amazon Pay',
    klarna: 'Klarna',
    afterpay: 'Afterpay',
    card: '填写银行卡',
    daifu: '找人代付',
  },
};

export type OverlayText = typeof overlayZhCn;
