/** A `service` is an office of the state, or a house that carries or supplies: rail, post, power, telephone. */
export type BrandKind = 'bank' | 'wallet' | 'shop' | 'travel' | 'service';

/** How people and pages call somebody who takes money on the web. */
export interface BrandName {
  /** As payment options of pages name it: a wallet, or a bank's code in small letters. */
  readonly id: string;
  readonly kind: BrandKind;
  /** As written, Chinese first; empty where one entry holds several houses. */
  readonly names: readonly string[];
}

/** Without their addresses, which fill most of `official-brands.ts` and need not go into every page that is read. */
export const brandNames: readonly BrandName[] = [
  { id: 'icbc', kind: 'bank', names: ['工商银行', '工行', 'ICBC'] },
  { id: 'ccb', kind: 'bank', names: ['建设银行', '建行', 'CCB'] },
  { id: 'boc', kind: 'bank', names: ['中国银行', '中行', 'BOC', 'Bank of China'] },
  { id: 'abc', kind: 'bank', names: ['农业银行', '农行', 'ABC', 'Agricultural Bank of China'] },
  { id: 'cmb', kind: 'bank', names: ['招商银行', '招行', 'CMB'] },
  { id: 'citic', kind: 'bank', names: ['中信银行', 'CITIC'] },
  { id: 'comm', kind: 'bank', names: ['交通银行', 'Bank of Communications'] },
  { id: 'bjbank', kind: 'bank', names: ['北京银行', 'Bank of Beijing'] },
  { id: 'shbank', kind: 'bank', names: ['上海银行', 'Bank of Shanghai'] },
  { id: 'ceb', kind: 'bank', names: ['光大银行', 'CEB'] },
  { id: 'gdb', kind: 'bank', names: ['广发银行', 'CGB'] },
  { id: 'cib', kind: 'bank', names: ['兴业银行', 'CIB'] },
  { id: 'citibank', kind: 'bank', names: ['花旗银行', 'Citibank'] },
  { id: 'cmbc', kind: 'bank', names: ['民生银行', 'CMBC'] },
  { id: 'hxbank', kind: 'bank', names: ['华夏银行', 'HXB'] },
  { id: 'njcb', kind: 'bank', names: ['南京银行', 'NJCB'] },
  { id: 'psbc', kind: 'bank', names: ['邮储银行', '中国邮政储蓄银行', 'PSBC'] },
  { id: 'spdb', kind: 'bank', names: ['浦发银行', 'SPDB'] },
  { id: 'mybank', kind: 'bank', names: ['网商银行', 'MYbank'] },
  { id: 'webank', kind: 'bank', names: ['微众银行', 'WeBank'] },
  { id: 'other-bank', kind: 'bank', names: [] },
  { id: 'payment-house', kind: 'wallet', names: [] },
  { id: 'unionpay', kind: 'wallet', names: ['银联', '云闪付', 'UnionPay'] },
  { id: 'alipay', kind: 'wallet', names: ['支付宝', 'Alipay'] },
  { id: 'taobao', kind: 'shop', names: ['淘宝', 'Taobao', '闲鱼'] },
  { id: 'tmall', kind: 'shop', names: ['天猫', 'Tmall'] },
  { id: 'fliggy', kind: 'travel', names: ['飞猪', 'Fliggy'] },
  { id: 'alibaba', kind: 'shop', names: ['阿里巴巴', 'Alibaba'] },
  { id: 'wechat', kind: 'wallet', names: ['微信', '财付通', 'WeChat', 'WeChat Pay'] },
  { id: 'tencent', kind: 'shop', names: ['腾讯', 'Tencent', 'QQ'] },
  { id: 'jd', kind: 'shop', names: ['京东', 'JD'] },
  { id: 'meituan', kind: 'shop', names: ['美团', '大众点评', 'Meituan'] },
  { id: 'pinduoduo', kind: 'shop', names: ['拼多多', 'Pinduoduo'] },
  { id: 'xiaomi', kind: 'shop', names: ['小米商城', 'Xiaomi'] },
  { id: 'huawei', kind: 'shop', names: ['华为商城', 'Huawei'] },
  { id: 'suning', kind: 'shop', names: ['苏宁易购', 'Suning'] },
  { id: 'vipshop', kind: 'shop', names: ['唯品会', 'Vipshop'] },
  { id: 'kuaishou', kind: 'shop', names: ['快手小店', 'Kuaishou'] },
  { id: 'xiaohongshu', kind: 'shop', names: ['小红书', 'Xiaohongshu'] },
  { id: 'dewu', kind: 'shop', names: ['得物', 'Dewu'] },
  { id: 'ctrip', kind: 'travel', names: ['携程', '去哪儿', 'Ctrip', 'Trip.com'] },
  { id: '12306', kind: 'service', names: ['铁路12306', '中国铁路12306', '中国铁路', '12306'] },
  { id: 'chinapost', kind: 'service', names: ['中国邮政', '邮政速递', 'China Post'] },
  { id: 'tax', kind: 'service', names: ['税务', '个人所得税', '12366', 'China Tax'] },
  { id: 'sf', kind: 'service', names: ['顺丰', 'SF Express'] },
  { id: 'zto', kind: 'service', names: ['中通快递', 'ZTO'] },
  { id: 'yto', kind: 'service', names: ['圆通速递', '圆通快递', 'YTO'] },
  { id: 'sto', kind: 'service', names: ['申通快递', 'STO'] },
  { id: 'yunda', kind: 'service', names: ['韵达快递', '韵达速递', 'Yunda Express'] },
  { id: 'hongkongpost', kind: 'service', names: ['香港邮政', 'Hongkong Post'] },
  { id: 'chinamobile', kind: 'service', names: ['中国移动', 'China Mobile'] },
  { id: 'chinaunicom', kind: 'service', names: ['中国联通', 'China Unicom'] },
  { id: 'chinatelecom', kind: 'service', names: ['中国电信', 'China Telecom'] },
  { id: 'stategrid', kind: 'service', names: ['国家电网', '网上国网', 'State Grid'] },
  { id: 'csg', kind: 'service', names: ['南方电网', '南网在线', 'China Southern Power Grid'] },
  {
    id: 'etc',
    kind: 'service',
    names: ['ETC在线', 'ETC服务', 'ETC认证', 'ETC签约', 'ETC中心', 'ETC办理', 'China ETC'],
  },
  { id: '12123', kind: 'service', names: ['交管12123', '12123'] },
  {
    id: 'nhsa',
    kind: 'service',
    names: ['国家医保', '国家医疗保障', '医保局', 'China Healthcare Security'],
  },
  {
    id: 'mohrss',
    kind: 'service',
    names: ['人社部', '人力资源和社会保障', '社保局', '社会保障局', 'China Social Security'],
  },
  { id: 'police', kind: 'service', names: ['公安部', '公安局', '反诈中心', 'China Police'] },
  { id: 'spp', kind: 'service', names: ['检察院', 'China Procuratorate'] },
];

/** What stands beside a name in a title or heading, and tells who speaks from who is only named. */
export const claimWords = {
  /** Between the parts of a title; not the spaces in `Bank of China`. */
  between: /\s*[-–—_|｜·•]\s*|(?<=\p{Script=Han})[\s:：,，]+|\s+(?=\p{Script=Han})/u,
  /** A house that is named as a partner, a way to pay, a place or a benefit. */
  passing:
    /支持|分期|优惠|立减|满减|专享|提供|合作|缴费|联名|特约|大厦|大楼|广场|店[)）]?$|银联(?:信用)?卡|银联(?:快捷|无卡)|股票|行情/,
  /** Whoever asks about a house is not that house. */
  asking: /怎么|怎样|如何|为什么|[?？]/,
  /** Right before the name of who carries it. */
  freight: /(?:运费|邮费|快递费?|配送(?:方式)?|物流|发货|承运)[^\p{L}\d]{0,3}$/u,
  /** Others sell what a service is paid for, and say so beside its name. */
  resold: /充值|代[办充购]|抢票|寄件|查询/,
  /** Where a bank's customer signs in: nobody else has one. */
  netbank:
    /(?:网上|手机|电子)银行|(?:个人|企业)网银|网银登[录陆]|一网通|(?:internet|e-?) ?banking/i,
  /** What somebody has with a house goes to a card of theirs. */
  payout: /提现|提款|收款(?:账户|银行卡|卡)|工资卡/,
  /** Money that comes back, or that somebody has coming; a charge that ends, or what is locked and is to be opened. */
  moneyBack:
    /退款|理赔|赔付|退税|退费|补偿|补贴|refund|(?:取消|关闭|终止).{0,8}(?:保障|会员|扣[费款]|代扣|业务|直播)|解[冻封]|解除(?:冻结|限制)|(?:认证|签约|账户).{0,4}(?:失效|异常|停用)|恢复(?:使用|正常)/i,
  /** What a shop calls the place where its orders are paid; `@` stands for its name. */
  till: /^@(?:商城|金融|网上?|旅行|外卖|支付)?(?:统一|安全)?收银(?:台|中心)$/,
  /** The same by its own way to pay, where the rest of the title names nobody. */
  ownPay: /^@(?:支付)?$/,
  tillWords:
    /^(?:请?选择(?:支付|付款)方式|(?:安全)?收银台|(?:安全|在线|网上)支付(?:平台)?|支付中心|担保(?:交易|支付)|(?:安全|实名|身份)[认验]证)$/,
  /** Behind a wallet's name: how one pays or signs in. */
  way: /^(?:安全|在线|网上|扫码|快捷|当面)?(?:支付|付款?|登[录入]|收款码?)?$/,
  /** Money that a shop keeps for its customer, under a password of the shop's own. */
  ownMoney: /余额(?!宝)|储值|预存|会员卡|礼品卡|购物卡|一卡通|校园卡|账户支付/,
  /** Without this the name of a shop is not that of its wallet. */
  pays: /支付|付款|钱包|pay/i,
  /** Says nothing of whose page it is. */
  generic:
    /安全|中[心国]|[认验]证|退款|理赔|客服|登[录入]|收银台|网上|手机|在线|支付|付款|快[捷速]|官[网方]|账[户号]|银行(?:卡.*)?|解冻|冻结|零钱|申诉|升级|服务|异常|提示|订单|结算|积分|兑换|实名|身份|钱包|提现|转账|领取|欢迎(?:使用)?|尊敬的|[我您]的|扫码|checkout|secure|login|(?:log|sign) in|welcome to|\P{L}/giu,
} as const;
