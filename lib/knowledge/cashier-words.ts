/** What the words before an amount say it is; the nearest ones decide, and of two at one place the longer. */
export type AmountRole = 'final' | 'due' | 'total' | 'fee' | 'estimate' | 'subtotal' | 'other';

interface AmountWords {
  /** Parted by blanks. */
  readonly chinese: string;
  /** Parted by bars, in small letters. */
  readonly english: string;
}

const final: AmountWords = {
  chinese:
    '实付 实付款 实付金额 实付总额 实际支付 实际应付 还需支付 还需付 还需付款 本次支付 本次应缴 本次需缴 本期应缴 本次支付金额 本次付款金额 本次缴费金额 本次应付 本次应付金额 本次应缴 本次应缴金额 应付定金 优惠后应付 ' +
    '折后应付 务必付款 请付款 请支付 确认支付 确认付款 立即支付 立即付款 去支付 去付款 马上支付 实缴金额 实缴 务必支付 个人现金支付',
  english: 'you pay|you will pay|you ll pay|pay now|amount due|due today|balance due|due now',
};
/** What `amountShapes.payable` puts together is not here again. */
const due: AmountWords = {
  chinese:
    '实收 实收款 实收金额 最终价格 最终支付 定金 订金 付费金额 补差价 欠费金额 收款金额 在线付 在线支付 ' +
    '本次捐赠 本次捐款 捐赠金额 捐款金额 自费金额 自付金额 自费支付 个人支付 个人自付 首期保费 首期保险费',
  english:
    'total due|amount to pay|total to pay|to pay|payable|amount payable|total payable|order total|grand total|' +
    'payment amount|total amount|checkout total|place order',
};
const total: AmountWords = {
  chinese: '合计 总计 共计 总额 总价 金额 总支付 本次消费 总付 应收 共 应付合计',
  english: 'total|amount|sum|total price',
};
/** What one thing costs: where nothing adds up, all there is to pay. */
const fee: AmountWords = {
  chinese:
    '售价 报名费 挂号费 诊查费 考试费 培训费 会费 年费 物业费 学费 水费 电费 燃气费 车费 餐费 票价 票款 保费 价格 费用 到手价',
  english: 'price',
};
const other: AmountWords = {
  chinese:
    '价格由 支付方式 付款方式 领取 还差 已筹 需筹 已募 已捐 目标 上限 提升至 提额至 提高到 提高至 调整至 商品实付 订单实付 可提现 可提额 理赔金额 赔付 返还 退费 奖金 原价 市场价 划线价 吊牌价 参考价 官网价 ' +
    '专柜价 单价 商品价格 保险金额 保额 保障额度 店铺合计 本店合计 运费 邮费 配送费 配送费用 包装费 打包费 服务费 手续费 税费 邮费金额 运费金额 手续费金额 ' +
    '税额 关税 滞纳金 房费 医保支付 统筹支付 医保 统筹 机建 燃油 保险费 押金 优惠 优惠券 减 直降 折扣 抵扣 ' +
    '抵 红包 返现 返 省 补贴 最高 单笔 单日 赠 送 奖励 余额 剩余 剩余金额 可用 额度 限额 满 起 期 月供 月付 每月 ' +
    '利息 已付 已支付 已付款 预付 退款 退款金额 退 积分 可兑换 价值 面值 面额 现价 促销价 约 预估 预计 ' +
    '封顶 首小时 首个小时 每小时 每公里 起步价 收费标准 计费标准 折合 尾款 配置费用 票档 成人票 订单总数 手续费率 优惠金额 减免 减免金额 优惠后 含 另付 市价 定价 收入 ' +
    '支出 余额宝 零钱 个人账户支付 医保账户支付 医保统筹支付',
  english:
    'shipping|delivery|tax|vat|discount|save|saved|savings|you save|was|' +
    'list price|msrp|off|coupon|promo|tip|fee|balance|available|limit|credit|from|per month|refund|' +
    'refunded|reward|points|approx|about|≈|unit price|qty|each|deposit paid|gift card|over|up to|' +
    'free shipping',
};

/** All goods without what is added: in a cart that is all there is to say. */
const subtotal: AmountWords = {
  chinese: '小计 商品金额 商品总价 商品总额 商品合计 商品总金额 商品总计',
  english: 'subtotal|sub total|sub-total|cart subtotal|item total|items total',
};

/** With what a shop guesses will be added: all that a cart has to say. */
const estimate: AmountWords = { chinese: '预估合计 预计合计 预估总价', english: 'estimated total' };

function rolesOf(
  role: AmountRole,
  { chinese, english }: AmountWords,
): readonly [string, AmountRole][] {
  return [...chinese.split(' '), ...english.split('|')].map((word) => [word, role]);
}

/** Words that say "payable" only where they are all that is said before an amount. */
export const payVerbs: ReadonlySet<string> = new Set(['支付', '付款', '缴费', 'pay', 'charge']);

/** Before an amount that is only the part to be paid first. */
export const partWords =
  /[定订]金|首[付期]|部分|本[次期]|分期|预付|deposit|due (?:now|today)|down ?payment/i;

/** Dollars that say whose they are. */
export const sharedDollars = /(?:NT|HK|MOP|AU?|CA?|NZ|S|US)\$/g;

/** Sums of a time past: figures of an office, not of an order. */
export const pastTimes =
  /今[日天](?![仅只]?[应需待][付支缴交])|昨[日天]|本[周月年]|上[周月年]|累计|历史|today.s|monthly/;

export const amountWords: ReadonlyMap<string, AmountRole> = new Map([
  ...rolesOf('total', total),
  ...rolesOf('fee', fee),
  ...rolesOf('other', other),
  ...rolesOf('subtotal', subtotal),
  ...rolesOf('estimate', estimate),
  ...rolesOf('due', due),
  ...rolesOf('final', final),
]);

/** Words that tell what a page is for. Matched anywhere in a folded, lower-case text without blanks. */
export const pageWords = {
  choose:
    /收银(?:台|中心)|请?选择(?:支付|付款|缴费|缴款|缴纳|结算|充值)?(?:方式|渠道|平台|银行|工具|通道)|(?<!更多|其他|其它)(?:支付|付款|缴费|缴款|缴纳|结算)(?:方式|渠道|平台|工具|通道)[:：]?$|支付(?:中心|订单)|订单支付|安全支付|(?:select|choose)(?:a|your|the)?payment|paymentmethod|choosehowtopay|howwouldyouliketopay|selecthowtopay|waytopay/,
  pay: /^(?:[信息核对确认]{2,4}无误[,，]?)?(?:阅读并?)?(?:同意(?:协议)?并|确认开通并)?(?:确认|确定|提交|完成|立即|去|马上|现在|前往|继续|安全|开始|我要|一键|极速|免密)?并?(?:在线|网上|合并)?(?:支付|付款|缴费|缴款|补缴|补款|缴纳|买单|付费|转账)(?:$|[¥$￥\d(（]|[订账]单|pay|confirm)|^(?:pay|paynow|continue|completepayment|makepayment|confirmpayment|confirmandpay|continuetopayment)(?:$|[¥$€£\d]|now)/,
  submit:
    /^(?:[信息核对确认]{2,4}无误[,，]?)?(?:同意(?:协议)?并)?(?:确认并?|立即)?(?:提交订单|提交预订|下订单|确认下单|立即下单|提交并支付|[送发]出(?:订单|订位|预订|预约)|确认送出|确认购买|确认兑换|下单(?:购买|付款|支付)?|去下单|确认预订|placeorder|placeyourorder|submitorder|confirmorder|completeorder)(?:$|[¥$￥\d(（])/,
  confirm:
    /确认订单|提交订单$|送至|核对订单|填写订单|订单结算|订单确认|结算页|(?:确认|核对)(?:投保|缴费|报名|预约|预订|挂号|购票|充值|支付|付款)信息|(?:收货|收件)(?:地址|人|信息|资[料讯])|寄送方式|订购人|配送(?:地址|方式)|乘机人|乘车人|入住人|观演人|购物流程|预订信息|确认(?:预订|订位)|订位人|出行人|取票人|审核并付款|shippingaddress|deliveryaddress|(?:shipping|delivery)method|revieworder|reviewyourorder|orderreview/,
  /** Heads what is ordered, before the way to pay is chosen. */
  bill: /^订单信息/,
  cart: /购物[车袋篮]|进货单|采购车|shoppingcart|shoppingbag|yourcart|mycart|^cart$|^basket$/,
  /** Beside a box that takes all goods of a cart. */
  selectAll: /^[☐☑□✓✔○●]*全选/,
  emptyCart: /^(?:清空|更新)(?:购物[车袋篮]|进货单)$/,
  settle:
    /^(?:去|立即|前往|马上|全部|合并|选好了[,，]?)?(?:收银台)?(?:结算(?:中心)?|结账|买单|下单|付款)(?:$|[(（¥\d])|^(?:secure|proceedto|goto|continueto)?check-?out(?:now|securely)?(?:$|[(（\d])/,
  scan: /扫一扫|扫码|扫描|扫一下|扫(?:[上下左右]方|[左右]侧|此|该|以下)?二维码|长按识别|scan/,
  scanPay:
    /(?:扫一扫|扫码|扫描|扫(?:[上下左右]方|[左右]侧|此|该|以下)?二维码|扫一下|长按识别).{0,12}(?:支付|付款|买单|缴费|打赏|转账|付钱|收款)|(?:支付|付款|收款|收钱|打赏|买单|赞赏).{0,10}(?:二维码|扫一扫|扫码)|收款码|付款码|赞赏码|scan.{0,20}(?:topay|pay)|pay.{0,20}scan/,
  openApp: /^(?:请|先|\d[.、]?)*(?:打开|开启|启动|进入|使用|用).{2,12}$/,
  scanOther:
    /扫(?:码|一扫|描)(?:二维码)?(?:(?!支付|付款|缴费).){0,8}(?:登录|登陆|下载|关注|咨询|添加|投递|报名|预约|参与|分享|加群|进群|绑定|签到|体验|查看|领取|入会|加好友|安装|授权|认证)|(?:登录|下载|关注|公众号|客服|加群|咨询).{0,6}(?:二维码|扫码|扫一扫)|scanto(?:login|signin|download|follow)|扫一扫.{0,3}(?:登录|关注)|扫.{0,6}(?:阅读|浏览|收听|看(?:新闻|文章|视频|更多|全文))/,
  done: /支付成功|付款成功|支付完成|交易成功|缴费成功|已支付成功|(?:支付|付款|缴费|充值|交易)结果|订单已完成|交易完成|已完成|paymentsuccessful|paymentcomplete|thankyouforyour/,
  records:
    /我的订单|交易流水|全部订单|所有订单|订单中心|已买到的|订单列表|订单详情|订单状态|交易(?:记录|查询|明细|列表)|账单|申请开票|开票申请|发票(?:申请|管理|中心)|历史订单|充值记录|orderhistory|yourorders|orderdetails|transactions/,
  /** The state of one order of a list, with how many there are. */
  orderState:
    /^(待付款|待支付|待发货|待收货|待评价|待使用|已发货|已取消|已关闭|卖家已发货|等待买家付款|交易成功|交易关闭|确认收货|再次购买|追加评价)[(（]?\d*[)）]?$/,
  refund: /退款|退货|售后|理赔|领款|报销|refund/,
  help: /帮助中心|问卷|调查|调研|survey|常见问题|使用说明|支付说明|支付方式说明|指南|教程|攻略|(?:开发|接口|api|产品|技术|支付|帮助|使用|平台)文档|文档(?:中心|站)|faq|helpcenter|怎么办|如何|怎么|一文|求助|限额一览|(?<!费用|资费|[计收]费|价格|退改|预订|入住|配送)说明$|weaccept|[-_|][^-_|]*(?:百科|论坛|社区|问答|新闻|wiki|blog)$/,
  office:
    /商[户家](?:后台|平台|中心)|应[付收]账款|订单管理|收件箱|管理后台|后台管理|商家中心|采购(?:订单|单)|审批中|审批中心|协同办公|待办事项|数据看板|数据统计|经营数据|报表|收款账户|结算账户|对账|merchantportal|dashboard|inbox/,
  login: /用户登录|登录|登陆|signin|login/,
  manage:
    /支付设置|我的(?:银行卡|钱包|资产)|^我的(?:账户|余额)[-_|]|^(?:扫码|账号|用户|会员)?(?:登录|登陆)[-_|]|银行卡管理|卡包|解绑|账户总览/,
  /** Buttons of pages that show goods or praise a service. */
  goods: /^(?:[加放]入?购物[车袋]|我想要|立即咨询|申请试用|addto(?:cart|bag|basket)|buy(?:it)?now)/,
  /** Under what somebody wrote for others to read. */
  talk: /^(?:(?:发表)?(?:回复|评论)|转发|最佳答案|(?:阅读|浏览|评论|点?赞)[\d.,万+]+.*|来源[:：].*|发件人[:：].*)$/,
  /** The reader is the one who gets money. */
  earn: /^(?:我要收款|收款记录|设置金额|今日收款.*)$/,
  /** Buttons that pay for what only some ways to pay beside them make a checkout. */
  give: /^(?:确认|立即|马上|我要|去)?(?:捐款|捐赠|捐助|充值)$/,
  next: /^(?:下一步|继续|同意|立即开通|next|continue|subscribe)/,
  /** On a button of its own it sends the order; as a title it only says where one is. */
  order: /^(?:确认|提交)订单$/,
  /** What comes of paying. */
  after: /^(?:支付|付款)(?:成功|完成)?后(?!请?点|请?关闭|请?返回)/,
  /** What hurries to pay. */
  hurry:
    /剩余(?:支付)?时间|支付剩余|内(?:完成)?(?:支付|付款)|自动(?:关闭|取消)|尽快|expiresin|timeleft/,
  /** Asks for the PIN of a card, wherever it is to be typed. */
  asksPin:
    /^(?!.*(?:勿|不要|不会|无需|不需|别|防|谨|警惕|任何人|诱|骗|冒充|假)).*(?:输入|填写|键入|点按|按键).{0,12}(?:取款密码|提款密码|(?:银行|储蓄|信用|借记)卡(?:取款|交易|支付)?密码)/,
  /** Behind a label it is no name. */
  figure: /^[\s\d.,¥￥$元-]+$/,
  /** A wallet's name beside these offers something else than to be that wallet. */
  offered: /客服|登[录錄]|公众号|with /,
  payee:
    /^(?:(?:收款(?:方|人|单位|商户|商家)|商户|商家|商店|店铺)(?:名称?|姓名|全称)?|payee|pay to|merchant|seller)(?:[:：]\s*|\s+|$)/,
  orderNo:
    /(?:订单号|订单编号|订单号码|交易号|商户订单号|流水号|缴款码|ordern(?:o|umber)\.?|orderid|order#)[:：]?([a-z]{0,4}[\d-]{4,32})/,
  fault:
    /(?:支付|付款|交易|扣款|验证|绑定|绑卡)(?:失败|未成功|被拒|异常)|余额不足|超(?:出|过)?.{0,4}限额|密码(?:错误|不正确)|验证码(?:错误|不正确|已过期)|卡(?:已过期|状态异常|不支持)|不支持(?:此|该|这)(?:笔|类|种)?交易|paymentfailed|carddeclined|wasdeclined|insufficientfunds/,
  /** Speaks to the person; a row of a list does not. */
  address: /[您你请,，。!！]/,
  /** Advice for a failure that has not happened. */
  supposed: /^(?:如|若|倘|假如|一旦|遇到|when|if)|[?？]|怎么办/,
  /** Says that it failed, and not why. */
  bareFault:
    /^[!！\s]*(?:支付|付款|交易|扣款|验证)(?:失败|未成功|异常)[!！。.]?$|^payment ?failed[!.]?$/,
  unavailable:
    /不可用|余额不足|不足以?支付|额度不足|已过期|已失效|暂不支持|不支持该|维护中|(?:暂|尚)未开[通放]|敬请期待|已停用|暂停(?:服务|使用)|系统维护|unavailable/,
  /** In a line of its own below what is not to be had. */
  unavailableNote: /^当前余额.*不足|^[该此本当暂].*(?:不可用|不支持|维护|未开通|停用)|^unavailable/,
  /** Scanning is warned of. */
  scanNot: /无效|[请切]勿(?:使用|扫|用)|不支持|不能|别扫/,
  english: /\b(?:payment|order|card|checkout|amount|pay|shipping)\b/i,
} as const satisfies Readonly<Record<string, RegExp>>;

/** How amounts stand in a text. */
export const amountShapes = {
  /** Behind an amount: instalments, prices from … on or up to another, prices a piece, counts, days. Nothing that is paid now as such. */
  notPrice:
    /^\s*(?:[x×*]\s*\d|(?:[-~～–—]|至|到|to\b)\s*(?:[¥$€£]|rmb)?\s*\d|[十百拾佰仟]+元|\/\s*(?:期|月|年|件|个|斤|小时|分钟|度|吨|公里|mo|month|yr|year)|每期|期|起|折(?![合算后])|分钟|分期|小时|天|件|个(?!人)|张|晚|人(?!民币)|次|积分|钻|书币|位|月|年|日|号|%|gb|kg|g\b|ml|以[上下内]|左右|(?:months?|days?|items?)\b)/i,
  /** Before "amount" or "total": money that the reader gets, holds or need not pay. */
  received:
    /(?:领取?|提现|可提|到账|入账|补贴|补助|补偿|退税|退款|返现|返还|中奖|理赔|赔偿|奖励|收益|收入|原价|优惠|抵扣|减免|剩余|可用|账户|冻结|原订单|历史|累计|限制|目标|筹[集款到]?|募集|授信|预估|预计) ?的?$/,
  /** So much money is bought: on a telephone, in a game. */
  buysMoney: /^充值$/,
  /** Of what a card may do: nothing is paid, whatever sums are named. */
  limits: /^(?!.*(?:支付|付款|缴)).*(?:额度(?:提升|调整|申请)|提额)/,
  /** Of money that somebody gets back. */
  comesBack: /退款|退票|退税|退费|理赔|赔付|refund/i,
  /** Before a word for a part of a price: that part has been paid. */
  paid: /已(?:预?付|支付|缴纳?|交|收)$/,
  /** Words for what is to be paid as they are put together: must + pay + what for + amount; or pay + amount. */
  payable:
    /(?<!无|不|平均|每[期月]|退)(?:应|需|须|待|本次|本单|本期|共)要?(?:支付|付款|自付|自费|预?付|补?缴[费纳款]?|补?交[纳款]?|还款?)(?:\p{Script=Han}{0,6}(?:金额|总额|总计|合计|总价|价款|费用|保证金|差价|[款费额税价]))?$|(?<!已|医保|统筹|最[低高]|单[笔次]|累计|账户|商家|平台)(?:支付|付款|缴费|缴款|缴纳|结算|买单|扣款|结账)(?:总|合计)?(?:金额|总额|总计|合计|总价|价款)$/u,
  /** All that is said before an amount that somebody pays that way; a balance or points may pay only a part. */
  payWith:
    /^(?:请?(?:使用|用|打开)|去|前往)?(?:微信|支付宝|云闪付|银联|花呗|京东|抖音|数字人民币|\p{Script=Han}{2,6}银行)(?:卡|储蓄卡|信用卡)?(?:扫码|扫一扫|快捷|安全)?(?:支付|付款)$/u,
  /** Of what is called payable these are all there is, though beside other sums they are a part. */
  payablePart: /(?:税费|税款|关税|保证金|押金|滞纳金|违约金)$/,
  /** A sentence of money that comes back to the reader, or that somebody else got. */
  returned:
    /(?:退[回还款至到]|返[还回]|打[款入]|转入|汇入|存入|发放).{0,8}(?:[您你]|账户|银行卡|卡[内中里]|原支付)|(?:赔付|获赔|补偿) ?[¥\d]|如?非本人(?:操作|消费)?|\bcash ?back\b|\byour (?:refund|reward|rebate|prize|bonus)\b|\b(?:refund|reward|rebate|payout) of\b|\byou(?:.ve)? (?:won|earned)\b/i,
  /** Before or behind the name of what a page is there to pay for: "pay the deposit". */
  payFor:
    /(?:缴纳|支付|交纳|补缴|补交)(\p{Script=Han}{2,6}?)(?=$|[^\p{Script=Han}])|(\p{Script=Han}{2,6}?)(?:缴纳|支付|缴费|补缴|补交)/gu,
  /** One of several numbered remarks. */
  remark: /^(?:\d{1,2}|[一二三四五六七八九十])[、.)](?=.{12})(?=.*[,。;])/,
  /** Points that are paid as well, and with them this amount. */
  besidePoints: /(?:积分|[京金]?[豆币]|里程) ?\+ ?$/,
  /** Whoever pays says how much. */
  payersChoice: /自行(?:输入|填写)金额|输入(?:付款|支付)?金额/,
  /** Above an amount: it asks how to pay and names nothing. */
  choosing: /^请?选择/,
  dollars: /us\$|usd|美元/i,
  japanese: /\bJPY ?¥/i,
  /** The unit of a number in a label or a table's head. */
  thousands: /[(【[/:]\s*[十百千万亿]+元\s*(?:[)】\]:]|$)/,
  /** "(freight ¥8 included)" explains an amount and is none. */
  aside:
    /[([【][^()[\]【】]{0,40}(?:含|运费|优惠|减|省|税|件|items?|incl|tax|shipping|元|¥)[^()[\]【】]{0,30}[)\]】]/gi,
  /** A sum in words, as offices write it, with what calls it so. */
  spelled:
    /[([]?(?:人民币|大写)*[)\]:\s]*[壹贰叁肆伍陆柒捌玖拾][零〇壹贰叁肆伍陆柒捌玖拾佰仟万亿]*[元圆](?:[零壹贰叁肆伍陆柒捌玖角分]*)[整正]?/,
  /** A clock that counts down, at the end of a text. */
  clock: /\d(?::\d\d|秒|s)$/,
  /** Between two amounts of one text. */
  added: /\d元? ?\+ ?[^\d+]{0,8}[¥\d]/,
  /** Between the steps that one button names. */
  steps: /[,、]|[并並](?=支付|付款)/,
  firstStep: /^(?:提交|确认|确定|同意|[送发]出|核对|预订|立即下单)/,
  punctuation: /[*:()[\]【】,。.;“”"'’]|[小大]写/g,
  unitAtEnd:
    / (?:元|人民币|rmb|cny|¥) ?$|(?:^| )(?:usd|hkd|twd|ntd|mop|eur|gbp|jpy|krw|sgd|aud|cad|us|hk|nt) ?$/,
} as const satisfies Readonly<Record<string, RegExp>>;

/** How a sum in words is put together: digits by their place, and what each unit makes of the number before it. */
export const spelledNumbers = {
  digits: '零壹贰叁肆伍陆柒捌玖',
  units: { 拾: 10, 佰: 100, 仟: 1000 },
  groups: { 万: 10_000, 亿: 100_000_000 },
  yuan: /[元圆]/,
  cents: /([零壹贰叁肆伍陆柒捌玖])角|([壹贰叁肆伍陆柒捌玖])分/g,
} as const;

/** Titles of pages on which a code without words is for paying. */
export const payTitle = /支付|付款|缴费|payment/;

/** Where a page stops speaking of the order. */
export const edgeWords = {
  /** In a short block: what follows are other goods, or the small print of the site. */
  tail: /^(?:猜你喜欢|为你推荐|为您推荐|(?:热卖|热销|相关|好物|人气|精品|今日|本店|店铺|店长|凑单)推荐|凑单专区|看了又看|(?:大家|.{0,4}友|人)(?:都在|还)[买看团逛]了?|买过.{0,6}还买了?|更多推荐|推荐商品|(?:最近|浏览)(?:浏览|记录|足迹)|(?:热门|精选)(?:周边|商品|模板|推荐)|youmayalsolike|recommended(?:foryou)?|customersalso.*|relatedproducts)$|copyright|版权所有|icp备|公网安备|allrightsreserved/,
  price: /[¥$€£]\s?\d|\d\s?元/,
  /** First column of what a shop says about itself at the foot of its pages, unless an order goes on behind it. */
  service:
    /^(?:购物指南|新手指南|新手上路|购物帮助|消费者保障|特色服务|服务保障|帮助中心|关于我们|合作(?:伙伴|机构|银行)|友情链接[:：]?|aboutus|helpcenter|customerservice)$/,
} as const satisfies Readonly<Record<string, RegExp>>;
