/** One channel a line, with its names parted by bars. */
const namesByChannel = `
  alipay 支付宝|alipay
  wechat 微信|wechat|wechat pay|wechatpay|weixin|weixin pay
  unionpay 银联|中国银联|银联在线|银联云闪付|云闪付|unionpay|union pay|银联卡
  netbank 网银|网上银行|个人网银|企业网银|在线网银|online banking|net banking
  baitiao 白条|京东白条|打白条|白条分期
  huabei 花呗|蚂蚁花呗|花呗分期
  jdpay 京东支付|京东钱包|jd pay|jdpay
  ecny 数字人民币|数币支付|e-cny|ecny|digital yuan
  qqpay qq钱包|qq支付|qq扫码|qq pay
  douyinpay 抖音支付|douyin pay
  meituan 美团支付|美团月付
  balance 余额|账户余额|账号余额|平台余额|站内余额|会员余额|预存款|零钱|钱包余额|我的余额|钱包支付
  yuebao 余额宝
  cod 货到付款|宅配货到付款|货到刷卡|超商取货付款|取货付款|cash on delivery
  atm atm|atm转账|atm 转账|atm柜员机|网路atm|网络atm|webatm|web atm|虚拟账号|虚拟帐号
  cvs 超商|超商代码|超商条码|便利商店|便利店
  transfer 线下汇款|线下对公转账|线下转账汇款|转账汇款|汇款转账|线下转账|银行转账|银行汇款|银行电汇|对公转账|公司转账|对公汇款|bank transfer|wire transfer
  applepay apple pay|applepay|苹果支付
  googlepay google pay|googlepay|g pay
  paypal paypal
  alipayhk alipayhk|alipay hk|支付宝hk|支付宝香港
  payme payme
  fps 转数快|fps
  octopus 八达通|octopus
  linepay line pay|linepay
  jkopay 街口支付|街口|jkopay
  pxpay 全支付|px pay|pxpay
  easywallet 悠游付|easy wallet
  icashpay icash pay
  samsungpay samsung pay
  huaweipay huawei pay|华为支付
  shoppay shop pay
  amazonpay amazon pay
  klarna klarna
  afterpay afterpay
  card 信用卡|储蓄卡|银行卡|借记卡|信用卡/借记卡|储蓄卡/信用卡|信用卡一次付清|credit card|debit card|credit / debit card|credit or debit card|credit/debit card|bank card|card|visa|mastercard|visa/mastercard
  daifu 找人代付|好友代付|找朋友帮忙付|朋友代付`;

/** Ways to pay as cashiers name them, by channel. The longest name that fits counts. */
export const channelNames: ReadonlyMap<string, readonly string[]> = new Map(
  namesByChannel
    .trim()
    .split(/\n\s*/)
    .map((row) => {
      const [channel = ''] = row.split(' ', 1);
      return [channel, row.slice(channel.length + 1).split('|')];
    }),
);

/** Banks' short names beside the full ones, with the bank's code in small letters. */
export const bankNicknames: ReadonlyMap<string, string> = new Map([
  ['工行', 'icbc'],
  ['工银e支付', 'icbc'],
  ['农行', 'abc'],
  ['中行', 'boc'],
  ['建行', 'ccb'],
  ['龙支付', 'ccb'],
  ['建行龙支付', 'ccb'],
  ['交行', 'comm'],
  ['邮政储蓄银行', 'psbc'],
  ['招行', 'cmb'],
  ['一网通', 'cmb'],
  ['浦东发展银行', 'spdb'],
  ['广东发展银行', 'gdb'],
]);

/** How shops' codes go on: the same bank for a person or a company, for one kind of card, for a phone. */
export const codeTail = /(?:b2[bc]|btb|debit|wap|pc)$/;

const codesByChannel = {
  alipay: 'alipay ali zfb zhifubao',
  wechat: 'weixin wechat wx wxpay wechatpay weixinpay tenpay',
  unionpay: 'unionpay upop yinlian chinapay ysf quickpass',
  jdpay: 'jdpay',
  ecny: 'ecny',
  paypal: 'paypal',
  qqpay: 'qqpay',
  huabei: 'huabei',
  baitiao: 'baitiao',
  comm: 'bocom bcom',
  psbc: 'postgc',
  cmb: 'cmbchina',
  spabank: 'sdb pingan',
  ceb: 'cebbank',
};

/** What radio buttons and pictures of shops' cashiers carry as value or file name, where nobody can read a name. */
export const channelCodes: ReadonlyMap<string, string> = new Map(
  Object.entries(codesByChannel).flatMap(([channel, codes]) =>
    codes.split(' ').map((code) => [code, channel] as const),
  ),
);

/** How the name of a channel goes on where it is offered, and how where it is only spoken of. */
export const optionShapes = {
  /** Holds the name of a channel and means none. */
  notName: /安全支付/g,
  /** The entry that is chosen tells its share of the sum first. */
  leading:
    /^[\s\d.、·•○◯●|>+-]*(?:(?:支付|付款) ?¥? ?[\d,]+(?:\.\d+)? ?元? )?(?:请?使用|请?用|选择|推荐|打开|前往|唤起|(?:支付|付款)方式|(?:您的|我的)?(?:银行|付款|支付|扣款)卡(?=:)|付款账户(?=:))?[\s:]*/,
  /** Names what stands in a row. */
  heads: /^(?:(?:支付|付款|缴费)方式: ?|支持 )/,
  supports: /^支持 /,
  /** Nothing but this may follow a name in a row of names. */
  rowTail: /^(?:支付|付款)?$/,
  /** Stands between such names and is none. */
  rowOther: /^(?:扫码|快捷|在线|其[他它]|更多)(?:支付|付款|方式)?$/,
  between: /[\s|、,/·]+/,
  betweenLatin: /\s*[|,/·]\s*/,
  /** What may follow the name of a channel. */
  tail: /^\s*(?:支付|付款|缴费|缴款|钱包|快捷|app|手机支付|网页支付|安全支付|极速支付|扫码|在线|一键){0,3}\s*(?:$|[(|/,¥\d【[-])/,
  /** As short as this behind a name, and one of several ways to pay: the wallet's kind or an offer. */
  kind: /^[^:。?]{1,12}$/,
  /** A house's own balance, beside other ways to pay. */
  ownBalance: /^\p{Script=Han}{1,5}余额$/u,
  /** A tip in the same block, where the block is an entry of a list. */
  tip: /^(?:支付|付款|快捷|扫码|app){0,3}\s+\S/,
  notOffer:
    /登录|客服(?!推荐)|(?<![拟擬])账号|成功|失败|说明|扫一扫|收款|订单|公众号|收银台|商城|小程序|密码|专享|红包|立减金|协议|帮助|查询|关注|下载|[:。?]|账单|\d%|^(?:支付|付款)?\s*[-+]?(?!¥?[\d,.]+元?(?:\/期| ?[x×*] ?\d+期))(?:¥|[\d,.]+(?:元|$))/,
  bankTail:
    /^\s*(?:银行|储蓄|信用|借记|卡|支付|个人|网银|网上银行|网上支付|一网通|快捷|e支付){0,4}\s*(?:$|[(|])/,
  lastFour: /(?:尾号|末四位|尾数|[*•·x]|[(]|ending\s*(?:in)?)\s*:?\s*[*•]*\s*(\d{4})(?!\d)/,
  takenOff: /^[-−–] ?[¥$]? ?\d/,
  credit: /信用卡|贷记卡|credit/,
  debit: /储蓄卡|借记卡|debit/,
} as const satisfies Readonly<Record<string, RegExp>>;
