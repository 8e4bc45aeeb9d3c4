import type {
  DrillCaseId,
  DrillChannel,
  DrillPart,
  DrillTopic,
  DrillVerdict,
} from '../../knowledge/drill-cases.ts';

/** One invented message, and what it teaches. */
export interface DrillCaseText<Id extends DrillCaseId = DrillCaseId> {
  /** Names it afterwards; it gives nothing away before. */
  readonly title: string;
  /** What happened just before. */
  readonly scene: string;
  readonly parts: Readonly<Record<DrillPart<Id>, string>>;
  readonly why: string;
  readonly todo: string;
}

export type DrillCasesText = { readonly [Id in DrillCaseId]: DrillCaseText<Id> };

const casesZhCn = {
  'etc-expired': {
    title: 'ETC 失效的短信',
    scene: '您有一辆车，常走高速。手机收到：',
    parts: {
      from: '发件人：+00 8** *** **21',
      what: '【ETC 中心】您的 ETC 卡已过期，现处于停用状态。',
      link: '请进入 etc-renew.example 重新认证，填写银行卡后恢复。',
      threat: '今晚 24 点前不办，将无法通行。',
    },
    why: '要紧的是那个网址。ETC 的正规短信不带网址，也没有“二次认证”这回事。号码以 00 或 + 开头，是从境外发来的。',
    todo: '不点，删掉。真担心，就打 ETC 服务热线 95022 问。',
  },
  'points-expire': {
    title: '积分换现金的短信',
    scene: '您有一张信用卡，平时刷卡攒积分。手机收到：',
    parts: {
      from: '发件人：95588',
      what: '您的信用卡积分已满 12,800 分，今晚清零。',
      offer: '可换现金 640 元。',
      link: '请登录 jifen-icbc.example 领取。',
    },
    why: '发件人显示 95588 也不能当真，骗子能冒用号码。破绽在网址：不是银行自己的域名。点进去就会要卡号、密码和验证码。',
    todo: '不点网址。打开银行 App，在里面看积分。',
  },
  'medical-stopped': {
    title: '医保停用的短信',
    scene: '您参加了医保，最近没有去过医院。手机收到：',
    parts: {
      from: '发件人：170 **** **36',
      what: '【医保通知】您的医保电子凭证未更新，账户今日停用。',
      link: '请点 yibao-card.example 上传身份证和银行卡。',
      threat: '逾期将不能报销。',
    },
    why: '医保部门不发带网址的停用短信，更不会要银行卡。“今日停用、不能报销”是为了让您来不及想。',
    todo: '不点，不回。打 12345 问，或在“国家医保服务平台”App 里看。',
  },
  'card-frozen': {
    title: '银行卡冻结的短信',
    scene: '您有一张工商银行的储蓄卡。手机收到：',
    parts: {
      from: '发件人：【工行安全中心】',
      what: '您尾号 6688 的卡因资料过期，将于今日冻结。',
      link: '请登录 icbc-safe.example 更新资料。',
      ask: '更新时需输入卡密码和短信验证码。',
    },
    why: '网址里有 icbc，不等于是工行。工行的网址以 icbc.com.cn 结尾。银行也不会在网页上同时要卡密码和验证码。',
    todo: '不点。打开银行 App 看卡的状态，或打卡背面的电话。',
  },
  'auto-renewal': {
    title: '自动续费的短信',
    scene: '您开着几项免密支付，记不太清了。手机收到：',
    parts: {
      from: '发件人：106 *** *** 58',
      what: '您的“免密支付会员”即将自动续费 699 元。',
      number: '取消请立即拨打客服 400-***-**92。',
      threat: '超过 2 小时将自动扣款，不予退还。',
    },
    why: '这个电话是骗子的。打过去，“客服”就会叫您装软件、共享屏幕。真正的免密和自动扣款，自己在钱包里就能关。',
    todo: '不打短信里的电话。打开钱包，在免密支付、自动扣款里自己看、自己关。',
  },
  'code-of-bank': {
    title: '绑卡时的验证码短信',
    scene: '您正在支付宝里添加银行卡，刚点了“获取验证码”。手机收到：',
    parts: {
      from: '发件人：95588',
      code: '验证码 482 ***，5 分钟内有效。',
      purpose: '用于在支付宝绑定您尾号 6688 的卡。',
      warning: '任何人向您要验证码都是诈骗，工作人员也不会要。',
    },
    why: '它说的正是您手上在办的事，没有网址，还提醒您别告诉人。验证码只填在您自己打开的官方 App 里。',
    todo: '填进支付宝。要是您没有在办，就不填，也不告诉任何人，再去银行 App 看看卡有没有事。',
  },
  'spent-just-now': {
    title: '付款后的动账短信',
    scene: '您刚在早点铺扫码付了 26.50 元。手机收到：',
    parts: {
      from: '发件人：95588',
      what: '您尾号 6688 的卡 10 月 9 日 7:42 支出 26.50 元，商户：晨光豆浆铺。',
      nothing: '（没有网址，没有电话，也不要您做什么）',
    },
    why: '时间、金额、商户都和您刚做的事对得上，又什么都不要您做。这是动账提醒该有的样子。',
    todo: '看一眼金额对不对就行。不是您付的，马上打银行电话。',
  },
  'warning-12381': {
    title: '12381 的预警短信',
    scene: '您刚接过一个陌生电话，聊了很久。手机收到：',
    parts: {
      from: '发件人：12381',
      what: '您可能正在遭遇电信网络诈骗，请提高警惕。',
      ask: '如有疑问，请拨打 110 或 96110。不必回复。',
    },
    why: '12381 是工信部和公安部的预警短信。它不带网址，不留别的电话，也不用您回复，只叫您当心。',
    todo: '停下手里的转账，挂断那个电话。拿不准，打 96110 问。',
  },
  'chase-rebate': {
    title: '点赞返利的聊天',
    scene: '有人把您拉进一个群，您点过几个赞，收到 15 元。现在：',
    parts: {
      from: '派单员小美：',
      sweet: '您前三单完成得很好，佣金 15 元已到账。',
      advance: '下面是高级任务，先垫付 1,000 元，做完连本带利退 1,300 元。',
      promise: '名额只剩两个，群里都在抢。',
    },
    why: '先给一点甜头，再叫您垫钱，这就是刷单骗局。垫进去的钱会越来越多，最后一分也拿不回来。刷单本身也违法。',
    todo: '不垫，退群。已经垫了，就停手，打 110 报警。',
  },
  'code-for-friend': {
    title: '熟人要验证码的聊天',
    scene: '多年没联系的老同学，用他的账号发来：',
    parts: {
      from: '老同学：',
      story: '在吗？我手机收不到短信，急着登录。',
      ask: '验证码发到你手机了，收到后把那六个数字告诉我。',
      soothe: '放心，和钱没关系。',
    },
    why: '发到您手机上的验证码，是开您自己账户的钥匙。他的账号多半已被盗。要验证码的，不管是谁，都不给。',
    todo: '不给。打电话问他本人。要是已经给了，马上改密码，打银行电话。',
  },
  'parcel-lost': {
    title: '快递理赔的聊天',
    scene: '您在网上买了一双鞋，还没到。有人加您：',
    parts: {
      from: '快递理赔专员：',
      what: '您的包裹在途中丢失，我们主动赔付。',
      offer: '原价 168 元，赔您 504 元。',
      ask: '您的信用分不够收款，请先从借款软件借出一笔，转到理赔账户，验证后一起退回。',
    },
    why: '收赔款不用您先出钱，更不用借钱。快递丢了，是商家或平台退款，原路退回。',
    todo: '不借，不转，删掉。打开购物 App，在订单里问卖家或平台客服。',
  },
  'ecny-promoter': {
    title: '招推广员的聊天',
    scene: '小区群里有人发：',
    parts: {
      from: '群成员“财富导师”：',
      what: '国家项目！数字人民币诚招推广员，考试通过就上岗。',
      pay: '拉一个人得 50 元，他再拉人，您还有分成。',
      ask: '报名请发身份证照片，交资料费 99 元。',
    },
    why: '数字人民币没有民间推广员，也没有推广员考试。靠拉人头分钱，是传销的做法。',
    todo: '不报名，不发证件照片，不拉别人。可以打 96110 举报。',
  },
  'coin-wallet': {
    title: '“数字钱包”理财的聊天',
    scene: '网上认识的朋友，常晒收益。今天发来：',
    parts: {
      from: '网友：',
      what: '我用的这个数字钱包，存虚拟币，比银行强多了。',
      promise: '每天 1% 利息，稳赚不赔，随时能取。',
      ask: '你先充 2,000 元试试，我教你换成币。',
    },
    why: '“稳赚不赔”是骗局的记号。这种“数字钱包”不是用来绑银行卡付款的钱包，钱换成币转走，就追不回来了。',
    todo: '不充。要用钱包，就用支付宝、微信支付这类有牌照的，从应用商店下载。',
  },
  'pay-code-picture': {
    title: '要付款码截图的聊天',
    scene: '您在网上卖一台旧风扇，标价 80 元。买家说：',
    parts: {
      from: '买家：',
      story: '我转账超限了，转不过去。',
      ask: '你打开“付款”，把那个条形码截图发我，我扫给你。',
      hurry: '快点，码一分钟就变。',
    },
    why: '收钱用收款码，付款码是往外付钱用的。把付款码给人看，对方一扫就能把您的钱扣走。1,000 元以内多半不用密码。',
    todo: '不发。让他在平台上下单付款，或您自己打开“收款”。',
  },
  'app-in-group': {
    title: '群里的新版 App',
    scene: '“银行服务群”里有人发：',
    parts: {
      from: '群管理员：',
      what: '工行数字钱包出了升级版，老版本月底停用。',
      link: '下载地址：gonghang-app.example/new.apk',
      ask: '手机提示“未知来源”，请点“允许安装”。',
    },
    why: '从群里、短信里的地址装的 App，很可能是假的，会偷走卡号和验证码。手机提示“未知来源”，正是在提醒您。',
    todo: '不装。到手机自带的应用商店搜银行全名，看清开发者，再更新。',
  },
  'refund-same-way': {
    title: '购物 App 里的退款消息',
    scene: '您在购物 App 的订单里申请了退货。App 里的客服说：',
    parts: {
      from: '订单客服：',
      what: '卖家已同意退货，退款 78 元。',
      way: '按原路退回您付款的那张卡，1 到 3 天到账。',
      nothing: '您不用再做什么，也不用提供卡号。',
    },
    why: '退款是您自己申请的，在 App 的订单里谈，钱按原路退，什么也不要您填。正常退款就是这样。',
    todo: '等着就行。过几天在银行 App 或卡伴的账单里核对到账。',
  },
  'refund-screen': {
    title: '退款要共享屏幕的电话',
    scene: '一个陌生号码打来，说得出您买过什么：',
    parts: {
      from: '来电：165 **** **07',
      what: '“您好，我是商城客服。您买的奶粉抽检不合格。”',
      offer: '“我们给您三倍赔偿。”',
      ask: '“请下载一个会议软件，打开屏幕共享，我一步步教您收款。”',
    },
    why: '一共享屏幕，您输的密码、收到的验证码，对方全看得见，有的还能直接操作您的手机。没有哪种退款要共享屏幕。说得出订单，也不能证明他是客服。',
    todo: '挂断。已经共享了，马上断网关机，用别的电话打银行和 110。',
  },
  'safe-account': {
    title: '“安全账户”的电话',
    scene: '电话里的人自称民警，报出了您的姓名：',
    parts: {
      from: '来电：138 **** **55',
      threat: '“您名下一张银行卡涉嫌洗钱，逮捕令已经发了。”',
      secret: '“案件保密，不许告诉家人，电话不要挂。”',
      ask: '“请把存款转到安全账户，核查完就退给您。”',
    },
    why: '公安机关没有“安全账户”，不会在电话里办案，也不会叫您转钱。不让告诉家人，是怕有人拦住您。',
    todo: '挂断，告诉家人。不放心，自己拨 110 核实。',
  },
  'million-cover': {
    title: '关闭“百万保障”的电话',
    scene: '有人打来，自称微信客服：',
    parts: {
      from: '来电：171 **** **80',
      what: '“您的百万保障试用到期，以后每月扣 800 元。”',
      threat: '“不关闭会影响征信。”',
      ask: '“请按我说的，转一笔验证资金，就能关掉。”',
    },
    why: '“百万保障”是免费的，不会到期，也不扣费、不上征信。为了“关掉”它而转钱、验资，都是骗。',
    todo: '挂断。真想知道扣什么费，就在微信、支付宝的自动扣款里自己看。',
  },
  'call-from-abroad': {
    title: '境外打来的电话',
    scene: '您没有亲友在国外。电话响了：',
    parts: {
      from: '来电：00 44 *** *** **19',
      what: '“这里是市社保局，您的社保卡在外地被盗用。”',
      threat: '“两小时内不处理，社保卡永久停用。”',
      ask: '“现在为您转接公安局，请全程不要挂机。”',
    },
    why: '号码以 00 或 + 开头，是境外来电。社保局、公安局不会从境外打给您，也不会替您“转接”。',
    todo: '不接，接了也挂。没有境外亲友的，可以请运营商关掉境外来电。',
  },
  'call-96110': {
    title: '96110 的来电',
    scene: '您刚在网上认识一位“投资老师”，正准备转钱。电话响了：',
    parts: {
      from: '来电：96110',
      what: '“您好，反诈中心。您可能正在被骗，请先不要转账。”',
      advice: '“请告诉我们对方让您做了什么。”',
      nothing: '“我们不要您的密码和验证码，也不会让您转钱。”',
    },
    why: '96110 是反诈预警劝阻专线。它只劝您别转钱。显示只有两种：96110，或本地区号加 96110，前后没有别的数字。',
    todo: '接，照实说，先停手。怕有假，挂了自己拨 96110。',
  },
  'copied-cashier': {
    title: '仿冒的收银台',
    scene: '您在一家小网店下单，点“去付款”，打开了：',
    parts: {
      address: 'alipay-cashier.pay-order.example/pay',
      title: '支付宝收银台',
      amount: '应付 128.00 元',
      fields: '请填写：银行卡号、取款密码、身份证号、短信验证码',
    },
    why: '支付宝的收银台，网址以 alipay.com 结尾。真的收银台也绝不会把卡号、取款密码、身份证号、验证码放在一起要。',
    todo: '关掉，不填。想买，就回到正规平台上买。填过了，马上打银行电话挂失。',
  },
  'ecny-gift': {
    title: '领红包的网页',
    scene: '朋友圈里点开一个链接，跳出：',
    parts: {
      address: 'ecny-gift.example/888',
      title: '数字人民币体验红包',
      offer: '恭喜您获得 888 元，10 分钟内有效！',
      fields: '领取请填：银行卡号、支付密码、短信验证码',
    },
    why: '领钱从来不用支付密码。真的数字人民币红包，在官方 App、银行和政务平台里领，不在朋友圈的链接里。',
    todo: '关掉。想用数字人民币，就从应用商店装“数字人民币”App。',
  },
  'app-of-the-state': {
    title: '应用商店里的数字人民币',
    scene: '您打开手机自带的应用商店，自己搜“数字人民币”，看到：',
    parts: {
      title: '数字人民币',
      publisher: '开发者：中国人民银行数字货币研究所',
      rating: '评分 4.6，下载很多',
    },
    why: '看开发者：正是发行它的机构。名字和图标谁都能学，评分也能刷，开发者和来处最难造假。',
    todo: '可以装。银行和钱包的 App 都这样：自己搜，看开发者，不走别人给的链接。',
  },
  'host-read-backwards': {
    title: '地址栏里的长网址',
    scene: '您点了搜索结果里的“工行网银”，地址栏是：',
    parts: {
      address: 'https://icbc.com.cn.login-safe.example/',
      title: '中国工商银行 个人网上银行',
      lock: '（地址栏里有一把小锁）',
    },
    why: '看网址要看第一个斜杠前面的最后几段：这里是 login-safe.example，前面的 icbc.com.cn 只是摆样子。小锁只说明连接加密，骗子的网站也有。',
    todo: '关掉。自己输入银行的网址，或用银行 App。',
  },
  'cashier-of-alipay': {
    title: '支付宝收银台的网址',
    scene: '您在购物网站选了“支付宝”，跳到：',
    parts: {
      address: 'https://excashier.alipay.com/standard/auth.htm',
      title: '支付宝 我的收银台',
      payee: '收款方：您下单的那家店',
    },
    why: '第一个斜杠前面，以 alipay.com 结尾，前面只多了一段 excashier。这正是支付宝自己的地址。',
    todo: '核对收款方和金额，对了再付。输的是支付密码，它不会要卡的取款密码。',
  },
  'bank-on-the-web': {
    title: '网上银行的网址',
    scene: '您自己输入网址，打开网上银行：',
    parts: {
      address: 'https://mybank.icbc.com.cn/',
      title: '个人网上银行登录',
      fields: '请填写：登录名、登录密码',
    },
    why: '第一个斜杠前面，以 icbc.com.cn 结尾，是工行自己的地址。它只要登录名和登录密码，没有要取款密码。',
    todo: '可以登录。把它存成书签，以后从书签进。',
  },
  'code-of-a-person': {
    title: '付给个人的二维码',
    scene: '您在网店下单 268 元，店家说“扫这个码付款”：',
    parts: {
      title: '微信扫码付款，付后截图给客服',
      code: '（一张贴上来的收款码）',
      payee: '扫了以后显示：付款给“*芳”（个人）',
      amount: '金额要您自己填，备注里写订单号',
    },
    why: '订单的码，扫开就写着店名和金额。这是个人收款码：金额要自己填，钱直接进个人口袋，不发货也退不回来。',
    todo: '不付。让店家走平台的付款，扫开要看得到店名和金额。',
  },
  'fine-on-windscreen': {
    title: '车窗上的罚单',
    scene: '您的车停在路边，雨刷下夹着一张纸：',
    parts: {
      title: '违法停车告知单',
      what: '该车违停，罚款 200 元，24 小时内缴清可免扣分。',
      code: '扫描右侧二维码，直接转账缴款',
      payee: '扫了以后显示：付款给“*强”（个人）',
    },
    why: '罚款不会进个人的账户。一扫就是转账页面的“罚单”，是骗子贴的。',
    todo: '不付。在“交管12123”App 里查有没有违章，把纸留着报警。',
  },
  'code-of-an-order': {
    title: '订单的付款码',
    scene: '您在电脑上买书，选微信支付，屏幕上出现：',
    parts: {
      title: '请用微信扫码支付，二维码 5 分钟内有效',
      code: '（网页上这一笔订单的二维码）',
      payee: '扫了以后显示：付款给“某某书店”（商户）',
      amount: '金额 56.00 元，已经填好，改不了',
    },
    why: '扫开就有店名，金额和订单一样，改不了。这是订单自己的码，付错、退货都查得到。',
    todo: '店名和金额都对，就可以付。',
  },
  'tax-refund': {
    title: '退税的邮件',
    scene: '三月，单位邮箱里来了一封信：',
    parts: {
      from: '发件人：财务部 <caiwu@mail-notice.example>',
      what: '您有一笔个人所得税待退，请今日内办理。',
      code: '请用手机扫描下面的二维码，进入税务局网页。',
      fields: '需填写：身份证号、银行卡号、手机验证码',
    },
    why: '退税只在“个人所得税”App 里办。邮件里的二维码藏着看不见的网址，扫开就要卡号和验证码，填了钱就被划走。',
    todo: '不扫。打开“个人所得税”App 看，或打 12366 问，再告诉单位的财务。',
  },
  'bill-by-mail': {
    title: '自己申请的账单邮件',
    scene: '三分钟前，您在支付宝里申请把账单发到邮箱。现在收到：',
    parts: {
      from: '发件人：支付宝',
      what: '您申请的交易流水已生成，见附件。',
      file: '附件：一个加密的压缩包',
      password: '（信里没有密码，密码在支付宝 App 的消息里）',
    },
    why: '信是您刚刚自己要的，密码走另一条路，也不叫您点什么、填什么。光看发件人不够，发件人可以冒充。',
    todo: '下载附件，用 App 里的密码解压，再导入卡伴。没有申请过，就不要打开附件。',
  },
} as const satisfies DrillCasesText;

/** Sentences of the practice against fraud. */
export const drillZhCn = {
  lead: '看八条消息，分清真假，再指出最说明问题的地方。大约五分钟。',
  invented: '消息都是编的，网址点不开。中途关掉也不要紧，下次接着练。',
  start: '开始练习',
  again: '再练一轮',
  leave: '先到这里',
  mark: '练习，不是真消息',
  channels: {
    sms: '短信',
    chat: '聊天',
    page: '网页',
    address: '网页地址',
    qr: '二维码',
    call: '电话',
    mail: '邮件',
  } satisfies Record<DrillChannel, string>,
  progress: (number: number, all: number) => `第 ${number} 个，共 ${all} 个`,
  judge: '真的还是假的？',
  verdicts: { genuine: '真的', fake: '假的' } satisfies Record<DrillVerdict, string>,
  pick: {
    genuine: '对，是真的。哪一处最让人放心？',
    fake: '对，是假的。从哪一处看出来的？',
  } satisfies Record<DrillVerdict, string>,
  pickHelp: '点一处。',
  pickDone: '就是这一处',
  pickFirst: '请先点一处。',
  seen: {
    genuine: '看对了，是真的',
    fake: '看对了，是假的',
  } satisfies Record<DrillVerdict, string>,
  seenWrong: {
    genuine: '其实是真的',
    fake: '其实是假的',
  } satisfies Record<DrillVerdict, string>,
  tellRight: '地方也指对了。',
  tellWrong: '不过，最说明问题的是标出来的地方。',
  tell: '看这里：',
  why: '怎么看出来',
  todo: '该怎么做',
  next: '下一个',
  toResult: '看结果',
  result: (right: number, asked: number) => `您看对了 ${asked} 个里的 ${right} 个`,
  allRight: '一个也没有漏。骗子的花样会变，过一阵再练一次。',
  missed: '下一轮先练这些',
  practise: '多留意',
  topics: {
    links: '短信和邮件里的网址、二维码，都不点不扫。自己打开官方 App 看。',
    address: '看网址，看第一个斜杠前面的最后几段。',
    secrets: '验证码、密码、付款码，谁要都不给。',
    remote: '不打短信里的电话，不装别人给的软件，不共享屏幕。',
    'pay-first': '要您先垫钱、先充钱、先借钱的，都是骗。',
    officials: '公检法和政府部门不在电话里办案、不叫人转钱。',
    payee: '付款前看收款方：该是店名，不该是个人。',
    genuine: '真消息和您手上的事对得上，也不要您的密码。',
  } satisfies Record<DrillTopic, string>,
  before: '练过的',
  round: (day: string, right: number, asked: number) => `${day}：${asked} 个里看对 ${right} 个`,
  helpTitle: '真遇上了',
  help: {
    ask: '拿不准，打 96110 问。96110 打来的电话，一定要接。',
    sms: '收到 12381 的短信，说明您可能正在被骗，先停手。',
    police: '已经转了钱，马上打 110，越快越好。',
  },
  cases: casesZhCn as DrillCasesText,
};

export type DrillText = typeof drillZhCn;
