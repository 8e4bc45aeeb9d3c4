import type { Channel, Support } from '../../domain/support.ts';
import type { CautionId, GuideRefusalCode, GuideRoute } from '../../knowledge/bind-guides.ts';
import type { StepId } from '../../knowledge/bind-steps.ts';
import type {
  DimensionId,
  SafetyFeature,
  ScamWarningId,
  TakesId,
} from '../../knowledge/choosing.ts';
import type { SupportNoteId } from '../../knowledge/compatibility.ts';
import type {
  EmergencyHelper,
  EmergencyKind,
  OperatorId,
  Urgency,
  UrgencyQuestionId,
} from '../../knowledge/emergency.ts';
import type { MinorNeedId } from '../../knowledge/minors.ts';
import type { PrerequisiteId } from '../../knowledge/prerequisites.ts';
import type { RuleFigure, RuleId, RuleSubject } from '../../knowledge/rules.ts';
import type { UseId, UseKind } from '../../knowledge/uses.ts';
import type { PathAction, PathNoteId } from '../../knowledge/wallet-paths.ts';
import type { BillFormat, Licence } from '../../knowledge/wallets.ts';

interface Prerequisite {
  readonly title: string;
  readonly why: string;
  readonly how: string;
}

interface Step {
  readonly title: string;
  readonly how: string;
}

interface EmergencyWords {
  /** With the name of the wallet or the bank; other kinds need none. */
  readonly title: (name: string) => string;
  readonly how: string;
}

/** What is known of wallets, banks and rules, said to a person. */
export const factsZhCn = {
  unknown: '没有查到',
  contested: '各处说法不一，以银行和钱包的答复为准。',
  inferredPath: '没有找到原文，这是按同一应用的其他菜单推断的。',
  hotlineUnconfirmed: '只有一个出处，拨打前请核对',
  noHotline: '没有查到电话。请在应用里或官网上找客服。',
  prerequisites: {
    'account-valid': {
      title: '银行账户有效',
      why: '账户销了户或长期没用，银行会拒绝绑定。',
      how: '登录银行 App，看得到这个账户，状态是正常。',
    },
    'card-normal': {
      title: '卡的状态正常',
      why: '过期、挂失、冻结、没有激活的卡绑不上。',
      how: '在银行 App 里看卡的状态。信用卡再看一眼卡面的有效期。',
    },
    'kind-allowed': {
      title: '钱包收这种卡',
      why: '有的钱包只收储蓄卡，或不收某几家银行的卡。',
      how: '在钱包添加银行卡的页面，看支持的银行和卡种。',
    },
    'account-class': {
      title: '知道账户是几类户',
      why: 'Ⅱ类户和Ⅲ类户每天、每年能付的钱有上限，超过就付不了。',
      how: '在银行 App 的账户详情里看，或打银行客服问。',
    },
    'wallet-real-name': {
      title: '钱包已实名认证',
      why: '没有实名的钱包不能绑卡，也开不了新的钱包。',
      how: '在钱包的个人信息里看是否已实名，没有就先做。',
    },
    'same-name': {
      title: '钱包和银行卡是同一个人',
      why: '只能绑和钱包实名同名、同证件的卡，家人的卡绑不上。',
      how: '对一遍：钱包实名的姓名和证件号，要和在银行开户时的一样。换过证件的，先去银行更新。',
    },
    'phone-current': {
      title: '银行预留的手机号是现在用的',
      why: '验证码发到预留手机号。改过短信通知号，不等于改了预留手机号。',
      how: '在银行 App 的个人信息里看“预留手机号”。不是现在的号码，就先在 App 或柜台改。工资卡有时留的是单位的号码。',
    },
    'codes-arrive': {
      title: '收得到验证码短信',
      why: '收不到验证码，最后一步就过不去。',
      how: '手机有信号、没有欠费、没有拦截银行短信。',
    },
    'online-payment-on': {
      title: '卡已开通网上支付',
      why: '没有开通的卡，绑定时会被银行拒绝。',
      how: '在银行 App 里搜“网上支付”或“快捷支付”，看开关。有的卡要带身份证到柜台开通。',
    },
    'e-banking': {
      title: '已开通手机银行或网上银行',
      why: '有的银行要先开通它，才允许绑到别的钱包。',
      how: '能登录银行 App 就是已开通。',
    },
    'bank-app': {
      title: '装好银行的官方 App',
      why: '看卡的状态、改预留手机号、解约都要用它。',
      how: '在手机自带的应用商店里搜银行全名，看清开发者是这家银行。不要从链接安装。',
    },
    'wallet-app': {
      title: '装好钱包的官方 App',
      why: '假的应用会骗走卡号和验证码。',
      how: '在手机自带的应用商店里下载，看清开发者。不要从短信或群里的链接安装。',
    },
    'wallet-account': {
      title: '钱包账户能正常使用',
      why: '被限制的钱包账户绑不了卡。',
      how: '登录钱包，没有看到限制或异常的提示。没有账户就先用手机号注册。',
    },
    'newest-version': {
      title: '两个 App 都是最新版',
      why: '旧版里的绑卡页面可能出错。',
      how: '在应用商店里看有没有“更新”。',
    },
    'good-network': {
      title: '网络稳定',
      why: '中途断网，会弄不清绑上了没有。',
      how: '打开一个网页试试。信号不好，就换到家里的 Wi-Fi 再做。',
    },
    'old-enough': {
      title: '年满 16 岁',
      why: '未满 16 岁不能自己开通，要由监护人到柜台办。',
      how: '未满 16 岁，请先看未成年人的说明。',
    },
    region: {
      title: '地区选对',
      why: '地区选错，或用境外手机号，会绑不上内地的卡。',
      how: '钱包的地区选中国内地，手机号是内地的号码。',
    },
    'below-cap': {
      title: '绑卡的数量没有到上限',
      why: '一个钱包账户能绑的卡有上限，一张卡能绑的账户也有上限。',
      how: '看钱包里已有几张卡。太多就先解绑不用的。以前的旧账户绑过这张卡，也先在那里解绑。',
    },
    'id-at-hand': {
      title: '身份证在手边，照片拍得清楚',
      why: '审核要看证件照片，模糊会被退回。',
      how: '光线好的地方，四个角都拍进去，字看得清，没有反光。',
    },
  } satisfies Record<PrerequisiteId, Prerequisite>,
  steps: {
    'install-wallet': {
      title: '装好钱包 App',
      how: '只从手机自带的应用商店下载。已装好就更新到最新版。',
    },
    'register-wallet': {
      title: '登录钱包',
      how: '用手机号登录。没有账户就注册，并做完实名认证。',
    },
    'install-bank-app': {
      title: '装好银行 App 并登录',
      how: '第一次用，要身份证号和手机号注册。已经在用，可以跳过。',
    },
    'card-in-bank-app': {
      title: '在银行 App 里看到这张卡',
      how: '看得到、状态正常，说明卡没有问题。看不到就在那里添加。',
    },
    'open-bind-page': {
      title: '打开添加银行卡的页面',
      how: '在钱包里找“银行卡”，再点“添加银行卡”或“绑定银行卡”。',
    },
    'enter-card': {
      title: '填卡号、姓名、证件号和预留手机号',
      how: '按页面要求填，选对银行和卡种。只在钱包的官方 App 里填，不要在网页或聊天里填。',
    },
    'compare-fields': {
      title: '逐项对一遍再点下一步',
      how: '卡号四位四位地对。姓名、证件号和开户时一样，手机号是银行预留的那个。',
    },
    'prove-it-is-you': {
      title: '用短信验证码或刷脸证明是本人',
      how: '验证码只填在钱包或银行的官方 App 里，不告诉任何人，客服也不会问。卡伴从不问验证码。',
    },
    'answer-the-bank': {
      title: '银行来确认，就及时回应',
      how: '银行可能发短信或邮件请您确认。只按里面的说明去银行 App 做，不点链接。',
    },
    'keep-confirmation': {
      title: '收到成功的通知，记下来',
      how: '在这里记下已绑定：是哪天、从哪里知道的。',
    },
    'look-before-retry': {
      title: '先看结果，不要再提交',
      how: '到钱包的银行卡列表或申请进度里看一眼。看到已绑定、审核中，就不用再做；确实没有，再从头来。',
    },
    'sign-in-bank-app': {
      title: '登录工行手机银行',
      how: '没有注册的，用身份证号和手机号注册。',
    },
    'open-wallet-page': {
      title: '找到数字钱包',
      how: '在首页找“数字钱包”。找不到，就在“支付”“金融工具”里看，或在 App 里搜索。',
    },
    'press-apply': {
      title: '点申请开通',
      how: '按钮可能叫“申请开通”或“开通资格”。看过协议再同意。',
    },
    'fill-form': {
      title: '填申请信息',
      how: '姓名、身份证号、手机号都要和银行留的一样。',
    },
    'upload-id': {
      title: '上传证件照片',
      how: '按提示拍。照片要清楚，不反光，不缺角。拍不清就换一台摄像头好的手机。',
    },
    'check-form': {
      title: '提交前从头看一遍',
      how: '一个字对不上也会被退回。',
    },
    'submit-once': {
      title: '提交一次',
      how: '提交后不要再点。提示超时，也先看申请进度。',
    },
    'wait-for-review': {
      title: '等审核，一般几个小时',
      how: '在工行 App 里看进度。到时间，打开卡伴就会看到提示。',
    },
    'not-again': {
      title: '审核中不要再提交',
      how: '重复提交会拖慢审核。没有通过，会说明原因，改好再申请。',
    },
    activate: {
      title: '按提示确认开通',
      how: '审核通过后，再打开数字钱包，照着提示点确认。',
    },
    'set-pay-password': {
      title: '设一个不容易猜到的支付密码',
      how: '不用生日、手机号和重复的数字，也不要和别处一样。不要写在卡伴里。',
    },
    'add-cards': {
      title: '添加一张或几张工行卡',
      how: '按提示填卡的信息。只收工商银行的卡。',
    },
    'see-it-listed': {
      title: '在钱包的银行卡列表里看到它',
      how: '对一下尾号。看到了才算绑好。',
    },
    'look-password-free': {
      title: '看一眼免密支付开没开',
      how: '不想用就关掉。开着，就把上限记在卡伴里。',
    },
    'look-auto-debit': {
      title: '看一眼哪些商户会自动扣款',
      how: '不认识、不再用的，就关掉。留下的，记在卡伴里。',
    },
    'set-order': {
      title: '排好扣款的先后',
      how: '有几张卡时，看先扣哪一张。',
    },
    'sign-in-new-phone': {
      title: '用原来的账户在新手机上登录',
      how: '大部分记录和余额还在。登录不了，就打客服。',
    },
    'still-listed': {
      title: '看这张卡还在不在钱包里',
      how: '在这里记下：还绑着，还是已经不在了。',
    },
    'check-payments': {
      title: '看丢失前后的交易',
      how: '有不是自己付的，马上打钱包和银行的客服。',
    },
    'change-passwords': {
      title: '换登录密码和支付密码',
      how: '每个钱包和银行都换，不要用同一个。',
    },
    'ask-why-suspended': {
      title: '打客服问为什么停用',
      how: '银行发现异常会先冻结。请打卡背面的电话，问清原因和恢复的办法。',
    },
    'unbind-first': {
      title: '先解绑旧的',
      how: '在钱包里解绑这张卡，再重新绑一次。',
    },
    'unbind-in-wallet': {
      title: '在钱包里解绑',
      how: '打开这张卡，选解绑，按提示验证。有没完成的订单或退款，先等它结束。',
    },
    'unbind-at-bank': {
      title: '在银行那边也解约',
      how: '在银行 App 的安全设置里找快捷支付的签约或协议，选这个钱包，解约。找不到就打银行客服。',
    },
    'gone-on-both': {
      title: '两边都看一遍',
      how: '一般马上生效。钱包里没有这张卡，银行的签约里也没有这个钱包，才算解绑好。有一边还在，就打那一边的客服。',
    },
    'gone-from-list': {
      title: '看卡是不是没有了',
      how: '一般马上生效。还在，就打 95588。',
    },
    'save-bills': {
      title: '先把账单存下来',
      how: '注销后，记录会永久删除。把账单导入卡伴，再往下做。',
    },
    'sign-in-to-close': {
      title: '登录钱包，打开设置',
      how: '先确认里面没有余额、没有没退完的款、没有自动扣款。',
    },
    'choose-close': {
      title: '选注销或关闭钱包',
      how: '看清会失去什么，再往下做。',
    },
    'prove-to-close': {
      title: '证明是本人',
      how: '输密码或刷脸。',
    },
    'submit-close': {
      title: '提交注销申请',
      how: '想好了再提交，之后不能恢复。',
    },
    'wait-for-closing': {
      title: '等处理完',
      how: '没有公布要多久。过几天再登录看看，登录不了就是已注销。',
    },
    'link-open-settings': {
      title: '在钱包的设置里找关联微信',
      how: '一般在账户管理里。找不到，就是这个钱包不提供。',
    },
    'link-allow': {
      title: '在微信里确认授权',
      how: '看清它要看什么、用什么，再同意。微信会发验证码或再验证一次。',
    },
    'link-moves-no-money': {
      title: '关联的只是账户',
      how: '钱不会因此从支付宝或京东转进微信支付，也不能用它们的余额在微信里付款。',
    },
    'unlink-open': {
      title: '打开绑定管理或授权管理',
      how: '在钱包的设置里，或在微信的授权管理里。两边都能解除。',
    },
    'unlink-confirm': {
      title: '选微信，解除并确认',
      how: '再看一眼，确认列表里已没有。',
    },
    'unlink-after': {
      title: '其他功能照常',
      how: '钱包还能用，只是不再和微信关联。',
    },
  } satisfies Record<StepId, Step>,
  routes: {
    direct: '在钱包里直接绑定',
    review: '先申请，等审核通过',
  } satisfies Record<GuideRoute, string>,
  cautions: {
    'not-an-operator':
      '这家银行不在数字人民币的运营机构里，没有依据说它的卡能绑。请先看 App 里的银行列表。',
    'not-confirmed': '没有查到这个钱包收这种卡的依据。请先看钱包里支持的银行，再填卡号。',
    'menus-unknown': '没有查到这个钱包的菜单，只能说大概的步骤。',
  } satisfies Record<CautionId, string>,
  guideRefusals: {
    'only-own-bank': '工行数字钱包只收工商银行的卡。请换一张工行卡，或换一个钱包。',
  } satisfies Record<GuideRefusalCode, string>,
  pathActions: {
    open: '开通',
    bind: '绑卡',
    cards: '看银行卡',
    unbind: '在钱包里解绑',
    'bank-side-unbind': '在银行 App 里解约',
    'bank-side-unbind-web': '在网上银行里解约',
    'auto-debit': '免密支付和自动扣款',
    'auto-top-up': '余额不够时自动从卡里补',
    'funding-order': '扣款的先后',
    limits: '支付限额',
    'safety-lock': '安全锁',
    'query-cards': '查名下的卡',
    freeze: '挂失或冻结',
    export: '下载账单',
    close: '注销钱包',
  } satisfies Record<PathAction, string>,
  pathNotes: {
    'password-or-face': '最后要验证本人，默认刷脸，可以换别的方式。',
    'or-hotline': '登录不了，就打 95188。',
    'wechat-names': '有的版本里“服务”叫“支付”，“自动扣费”叫“扣费服务”。',
    'wechat-freeze': '也可以打 95017，按 9 自助冻结，或在电脑上打开 110.qq.com。',
    'password-of-zip-in-wechat': '账单发到邮箱，解压密码在微信支付的公众号里。有的版本先点“服务”。',
    'bill-by-mail': '账单发到邮箱，是 CSV 文件。',
    'open-orders-first': '有没完成的订单或退款，要先完成。也可以从“我的钱包”里的“银行卡”进去。',
    'bill-for-yourself': '导出的账单只供自己对账。',
    'face-and-sms': '要刷脸和短信验证，48 小时内出报告。只列出名下的卡，不列出绑到了哪里。',
    'icbc-entry-names':
      '入口的名字各版本不同，也叫“支付”“金融工具”“数字人民币”“电子钱包”。找不到就在 App 里搜索。',
    'icbc-close-names': '也可能叫“关闭数字钱包”。',
    'each-way-its-own-limit': 'U 盾、短信、支付密码、指纹、刷脸，各有各的限额。',
    'web-bank': '这是网上银行的菜单，在电脑上做。',
  } satisfies Record<PathNoteId, string>,
  supports: {
    yes: '可以',
    limited: '有条件',
    no: '不可以',
    unknown: '没有查到',
  } satisfies Record<Support, string>,
  channels: {
    online: '网上付款',
    qr: '扫码付款',
    nfc: '碰一碰付款',
    pos: '刷卡机',
    transfer: '转账',
  } satisfies Record<Channel, string>,
  supportNotes: {
    'only-own-bank': '只收工商银行的卡。',
    'named-bank': '有文章写明支持这家银行的卡。',
    'mainstream-wallet': '有文章说主流钱包支持这家银行，没有点名这个钱包。',
    'most-big-banks': '有文章说主流钱包支持大多数大银行，没有点名这一家。请看钱包里的银行列表。',
    'credit-cannot-always-transfer': '信用卡主要用来消费，转账常受限制。',
    'pos-may-fail': '刷卡机上可能付不了。',
    'nfc-phone': '手机要有 NFC 功能，并且打开。',
    'bank-app-scans': '用工行 App 直接扫码。',
    'fills-the-wallet': '卡里的钱先补进数字人民币钱包，再付出去。',
    'not-an-operator': '这家银行不在运营机构名单里，能不能绑没有依据。',
    'kind-not-named': '来源没有说到这种卡或这种付法。',
    'no-source': '没有查到依据。您试过的话，可以自己改。',
  } satisfies Record<SupportNoteId, string>,
  useKinds: {
    how: '怎么用',
    limit: '哪些不行',
    'password-free': '什么时候不用密码',
  } satisfies Record<UseKind, string>,
  uses: {
    'choose-at-checkout': '网上购物、缴费：提交订单后，选这个钱包，再选这张卡，钱就从卡里付。',
    'password-or-code': '付款时要输支付密码、指纹、刷脸或验证码。验证码不要告诉任何人。',
    'confirm-again': '有的商户会请您再确认一次，看清金额和收款人。',
    'confirm-amount': '扫码以后先看金额，再验证。出示付款码时，不要让别人拍到。',
    'wechat-choose-card': '想固定用哪张卡，在微信钱包的银行卡里选。',
    'wechat-choose-method': '商家那里选“微信支付”，在付款页点付款方式，选这张卡，确认金额。',
    'bank-app-scans': '打开工行 App，直接扫商家的二维码。',
    'nfc-hold-phone': '手机打开 NFC，靠近刷卡机付款。',
    'transfer-at-once': '可以直接转账，实时到账。',
    'fund-other-things': '除了付款，也可以转账和充值。',
    'bank-offers': '银行有时有优惠和积分，以银行 App 里的说明为准。',
    'ecny-fills-itself': '余额不够时，会自动从关联的卡里补足差额。退款先退钱包，再退卡。',
    'ecny-order': '关联了几张卡，按排好的先后扣。',
    'merchant-decides': '收不收，由商家定。付款前可以先问一声。',
    'pos-may-fail': '刷卡、POS 机付款可能受限制。',
    'credit-transfer': '信用卡转账常受限制，以银行的规定为准。',
    'smallest-limit': '能付多少，看三个数里最小的：银行的限额、钱包的限额、自己设的限额。',
    'balance-only': '钱包余额的年度额度用完，还可以选银行卡付。',
    'static-code': '贴在墙上的收款码，一天付的钱有上限，超过就请商家扫您的付款码。',
    'link-is-no-card': '钱包之间关联账户，不等于绑了卡，钱不会互通。',
    'password-each-time': '工行数字钱包每次付款都要输密码。不用输就能付，说明开了免密。',
    'nfc-small': '银联卡碰一碰，1000 元以内可能不用密码和签名，默认是开的。不想要，请银行关掉。',
    'wechat-password': '微信付款码，超过 1000 元要输密码。每天免密最多 10 笔，有风险时随时会要。',
    'ecny-auto-top-up': '自动补足余额时，卡里的钱不用再输密码就能扣。不想要，就关掉开关。',
  } satisfies Record<UseId, string>,
  ruleSubjects: {
    'bank-account': '银行账户',
    'pay-account': '钱包账户',
    qr: '扫码付款',
    nfc: '碰一碰付款',
    'password-free': '免密付款',
    ecny: '数字人民币',
    age: '年龄',
    identity: '身份',
    'bind-cap': '绑卡数量',
    conduct: '行为',
    law: '法规',
    limit: '限额',
  } satisfies Record<RuleSubject, string>,
  figures: {
    payment: '每笔',
    day: '每天',
    year: '每年',
    total: '累计',
    balance: '余额',
  } satisfies Record<RuleFigure['what'], string>,
  rules: {
    'account-class-1': {
      title: 'Ⅰ类账户',
      text: '功能齐全。一个人在一家银行只能有一个。',
    },
    'account-class-2': {
      title: 'Ⅱ类账户',
      text: '消费、缴费和向没有绑定的账户转账，每天合计 1 万元，每年合计 20 万元。',
    },
    'account-class-3': {
      title: 'Ⅲ类账户',
      text: '余额不超过 2000 元。每天付出合计 2000 元，每年合计 5 万元。有银行的旧页面还写着 1000 元，各处说法不一。',
    },
    'pay-account-1': {
      title: 'Ⅰ类钱包账户',
      text: '验证最简单的一种，余额付款从开户起累计只有 1000 元。',
    },
    'pay-account-2': {
      title: 'Ⅱ类钱包账户',
      text: '有三个以上渠道验证身份，余额付款每年累计 10 万元。',
    },
    'pay-account-3': {
      title: 'Ⅲ类钱包账户',
      text: '当面或有五个以上渠道验证身份，余额付款每年累计 20 万元，可以买理财。',
    },
    'balance-only': {
      title: '额度只管余额',
      text: '超出以后，还可以用银行卡付。转到自己的同名银行卡，不算在内。',
    },
    'qr-certificate': {
      title: '扫码付款：有数字证书',
      text: '用数字证书或电子签名验证的，每天的上限由您和钱包约定。',
    },
    'qr-two-factors': {
      title: '扫码付款：两样验证',
      text: '没有证书、用两样方式验证的，每天合计 5000 元。',
    },
    'qr-one-factor': {
      title: '扫码付款：一样验证',
      text: '只用一样方式验证的，每天合计 1000 元。',
    },
    'qr-static': {
      title: '扫商家贴的码',
      text: '扫贴着不变的收款码，每天合计 500 元。微信零钱和所绑的银行卡各算各的。',
    },
    'nfc-small': {
      title: '碰一碰，小额不用密码',
      text: '银联卡每笔 1000 元以内可能不用密码和签名，默认开通，可以请发卡行关闭。挂失前 72 小时内被盗刷，有赔付，每年累计不超过 3 万元。',
    },
    'wechat-password': {
      title: '微信付款码的密码',
      text: '超过 1000 元要输密码。每天免密最多 10 笔，有风险时随时会要。',
    },
    'ecny-class-4': {
      title: '数字人民币四类钱包',
      text: '只用手机号开的。余额不超过 1 万元，每笔 2000 元，每天 5000 元，每年 5 万元。',
    },
    'ecny-class-3': {
      title: '数字人民币三类钱包',
      text: '加上身份证号。额度比四类高，具体数字没有查到，请看 App。',
    },
    'ecny-class-2': {
      title: '数字人民币二类钱包',
      text: '加上本人的银行账户。余额不超过 50 万元，每笔 5 万元，每天 10 万元。',
    },
    'ecny-class-1': {
      title: '数字人民币一类钱包',
      text: '在柜台当面办的，没有限额。',
    },
    'ecny-auto-top-up': {
      title: '数字人民币随用随充',
      text: '关联银行卡后，余额不够会自动补足。几张卡按先后扣，可以关掉。',
    },
    age: {
      title: '年龄',
      text: '多数来源说：未满 16 岁不能自己绑卡，由监护人到柜台办；16 到 18 岁可以绑，但有限制。也有来源说要满 18 岁，说法不一，请先问银行。',
    },
    'same-name': {
      title: '同名同证件',
      text: '只能绑和钱包实名同一个人、同一证件的卡。',
    },
    'bind-cap-wechat': {
      title: '微信的绑卡数量',
      text: '一个微信号最多 10 张卡。一张卡能绑的微信号，有的说 5 个，有的说 3 个，说法不一。同一证件能开 5 个或 10 个支付账户。',
    },
    'bind-cap-alipay': {
      title: '支付宝的绑卡数量',
      text: '一个账户最多 10 张卡。一张卡能绑的账户，有的说 3 个，有的说 1 个，说法不一。同一证件最多 3 个账户，验证超过 15 次会被拒。',
    },
    'reserved-phone': {
      title: '预留手机号',
      text: '短信通知的号码不是预留手机号，只改前者没有用。工资卡可能留着单位的号码。15 位的旧身份证号要先换成 18 位。',
    },
    'account-lending': {
      title: '不要出租、出借、出售账户',
      text: '这样做的人，5 年内网上转账和所有钱包业务都会停。',
    },
    'institution-law': {
      title: '钱包要有支付牌照',
      text: '做支付的公司必须持牌，并保护用户的信息。',
    },
    'smallest-limit': {
      title: '限额看最小的',
      text: '银行的限额、钱包的限额、自己设的限额，三个里最小的那个算数。',
    },
  } satisfies Record<RuleId, { readonly title: string; readonly text: string }>,
  emergency: {
    sim: {
      title: () => '挂失手机卡',
      how: '借一部电话，打您那家运营商，说“手机丢了，要挂失”。手机卡一停，别人就收不到验证码。',
    },
    wallet: {
      title: (name: string) => `冻结${name}`,
      how: '打客服，说“手机丢了，请冻结账户”。在另一部手机上登录得了，也可以在应用里做。',
    },
    bank: {
      title: (name: string) => `请${name}冻结或挂失`,
      how: '打客服，说“手机丢了，请先停掉网上支付”。问清要不要挂失卡。',
    },
    police: {
      title: () => '报警',
      how: '钱已被转走，或手机里有重要资料，就打 110，留好报警回执。',
    },
    'new-sim': {
      title: () => '补办手机卡',
      how: '带身份证到运营商的营业厅，用原来的号码补一张新卡。',
    },
    'log-in-again': {
      title: () => '在新手机上登录',
      how: '用原来的账户登录每个钱包和银行。大部分记录和余额还在。登录后，让旧手机退出。',
    },
    'change-passwords': {
      title: () => '换密码',
      how: '登录密码和支付密码都换，手机和邮箱的密码也换。不要用同一个。',
    },
    'unbind-rest': {
      title: () => '解绑用不着的卡',
      how: '趁这次清一清：不用的卡解绑，不认识的自动扣款关掉。',
    },
    'review-window': {
      title: () => '查丢失以后的交易',
      how: '从丢手机的那一刻起，一笔一笔看。有不是自己付的，马上打银行和钱包的客服，并报警。',
    },
  } satisfies Record<EmergencyKind, EmergencyWords>,
  helpers: {
    operator: '运营商',
    wallet: '钱包客服',
    bank: '银行客服',
    police: '警察',
    self: '自己做',
  } satisfies Record<EmergencyHelper, string>,
  operators: {
    'china-mobile': '中国移动',
    'china-unicom': '中国联通',
    'china-telecom': '中国电信',
    'china-broadnet': '中国广电',
  } satisfies Record<OperatorId, string>,
  urgencyQuestions: {
    'was-unlocked': '丢的时候，手机是解锁的吗？',
    'screen-lock': '手机设了锁屏密码、指纹或刷脸吗？',
    'sim-pin': '手机卡设了 PIN 码吗？',
    'password-free': '有钱包开着免密支付吗？',
  } satisfies Record<UrgencyQuestionId, string>,
  urgency: {
    high: '拿到手机的人可能马上付得了款。请现在就从第一步做起。',
    usual: '密码和指纹没有被破解，钱相对安全。还是请今天做完下面的步骤。',
  } satisfies Record<Urgency, string>,
  licences: {
    'payment-institution': '持牌支付公司',
    bank: '银行',
    'clearing-house': '银行卡清算机构',
    'central-bank': '中国人民银行',
  } satisfies Record<Licence, string>,
  billFormats: { csv: 'CSV', xlsx: 'Excel', pdf: 'PDF' } satisfies Record<BillFormat, string>,
  billsUnknown: '没有查到能不能下载账单',
  publisherUnknown: '开发者的名字没有查到依据，请看商店页面，拿不准就从官网进入。',
  dimensions: {
    functions: { title: '能做什么', ask: '网上付款、扫码、碰一碰、转账，您用哪几样？' },
    cards: { title: '收哪些卡', ask: '您的卡，它都收吗？' },
    licence: { title: '谁在做', ask: '有没有支付牌照，或本身就是银行？' },
    safety: { title: '安全措施', ask: '能不能冻结，能不能查自动扣款？' },
    bills: { title: '账单', ask: '能不能下载账单，留一份在自己手里？' },
    history: { title: '做了多久', ask: '公司做了多少年，出过事没有？请自己查，记在这里。' },
    devices: { title: '手机能不能用', ask: '您的手机装得上吗，有没有 NFC？请自己看，记在这里。' },
    reviews: { title: '别人怎么说', ask: '看看应用商店里的差评在说什么。好评可以买。' },
  } satisfies Record<DimensionId, { readonly title: string; readonly ask: string }>,
  takes: {
    'many-banks': '多家银行的卡',
    'own-bank': '只收工商银行的卡',
    'operator-banks': '运营机构的卡，其他银行没有查到',
    unknown: '没有查到',
  } satisfies Record<TakesId, string>,
  safetyFeatures: {
    freeze: '应用里能冻结账户',
    'safety-lock': '打开钱包前再验证一次',
    'auto-debit': '能看、能关自动扣款',
    'auto-top-up': '能关掉自动从卡里补钱',
  } satisfies Record<SafetyFeature, string>,
  scamWarnings: {
    'crypto-wallet':
      '存虚拟货币的“数字钱包”不是绑银行卡的钱包，卡伴不管这一类。讲绑卡的文章里常夹着它们的广告。有人叫您装这种钱包、往里打钱，多半是骗局。',
    'no-licence':
      '没有支付牌照、也不是银行的“钱包”，不要绑卡。牌照名单在中国人民银行的网站上可以查。',
    'app-from-a-link': '不要从短信、群聊、网页弹窗的链接装钱包。只从手机自带的应用商店装。',
    'asks-for-codes': '开口要验证码、支付密码、整张卡号的，都是骗子，自称客服也一样。',
    'lends-accounts':
      '有人出钱租您的卡或钱包，不要答应。出租账户的人，5 年内网上转账和所有钱包业务都会停。',
  } satisfies Record<ScamWarningId, string>,
  minorsTitle: {
    'under-16': '未满 16 岁：不能自己开通，由监护人到柜台办',
    '16-17': '16 到 17 岁：可以申请，金额和功能有限制',
  },
  minors: {
    'call-first': '先打银行客服，问清这家银行的规定和要带的东西。',
    'guardian-comes': '监护人陪着到银行柜台。',
    'guardian-id': '监护人的身份证。',
    'child-id': '孩子的身份证明。',
    'proof-of-relation': '证明两人关系的文件，要哪一种，先问银行。',
    'guardian-agrees': '监护人的授权。',
    'no-other-account': '不要借用大人的账户：出借账户的人会被停用网上业务。',
    'may-apply-alone': '可以自己申请，要有本人的身份证和本人的手机号。',
    'amounts-limited': '即使开通，每笔、每天的金额和能做的事也可能受限制。',
  } satisfies Record<MinorNeedId, string>,
};

export type FactsText = typeof factsZhCn;
