import type { PageKind, SensitiveField } from '../../checkout/page-facts.ts';
import type { QrTrouble } from '../../checkout/page-report.ts';
import type { QrUse } from '../../knowledge/qr-payloads.ts';
import type { PageRule, TrustLevel } from '../../trust/page-rules.ts';
import type { HostRule } from '../../trust/rules.ts';
import { brandOr, isolated, pairOf } from './brand-name.ts';

/** A sentence about what was seen; the evidence is the page's own words, possibly empty. */
export type Told = (evidence: string) => string;

const brand = (id: string): string => brandOr('zh-CN', id);

/** Simplified Chinese, the source of the other languages. What a verdict says, and why. */
export const verdictZhCn = {
  levels: {
    official: {
      title: '官方网址',
      lead: '这个网址在官方网址表里。付款前仍要核对收款方和金额。',
    },
    'no-finding': {
      title: '未见异常',
      lead: '没发现可疑的地方，但这不能证明它是真的。先弄清是谁的网站，再付款。',
    },
    caution: { title: '注意', lead: '有地方要先弄清楚。弄清楚之前不要付款。' },
    danger: { title: '危险', lead: '不要在这里输入任何内容，也不要付款。' },
  } satisfies Record<TrustLevel, { readonly title: string; readonly lead: string }>,
  ownedBy: (name: string): string => `这是${name}自己的网址。付款前仍要核对收款方和金额。`,
  rentedFrom: (name: string): string =>
    `这个网址由${name}租给别人用，页面不是${name}写的。先弄清对方是谁，再付款。`,
  writtenAt: (name: string): string =>
    `网址是${name}的，里面的内容却可能是任何人写的，不能当成${name}说的话。`,
  leadsOnFrom: (name: string): string =>
    `网址是${name}的，但它会转到别处或直接办事。弄清通向哪里，再决定。`,
  imitates: (name: string, address: string): string =>
    `它模仿的是${name}（${isolated(address)}）。`,
  imitatesAddress: (address: string): string => `它模仿的是 ${isolated(address)}。`,
  pageRules: {
    'lookalike-host': (evidence) =>
      `这个网址模仿 ${isolated(pairOf(evidence)[1])}，但不是它。关掉这一页，自己输入官方网址。`,
    'disguised-host': () => '网址里混着冒充普通字母的字符，假网站常这样。不要在这里付款。',
    'host-is-number': () =>
      '网址只是一串数字，看不出是谁的。正规收款页不会这样，不要输入卡号和密码。',
    'no-web-host': () => '这不是普通的网页地址，看不出是谁的页面。不要在这里付款。',
    'known-name-in-host': (evidence) =>
      `网址 ${isolated(evidence)} 里有大家熟悉的名字，却不在它的官方网址表里。先弄清是谁的网站，再付款。`,
    'rented-host': (evidence) =>
      `${isolated(evidence)} 是谁都能马上放网页的地方，银行和钱包不会在这里收款。不要填卡号、密码和验证码。`,
    'anybody-writes': (evidence) =>
      `${isolated(evidence)} 上的内容谁都能写。不要在这里填卡号、密码和验证码，也不要照着它转账。`,
    'odd-port': (evidence) =>
      `网址后面带着少见的端口号 ${isolated(evidence)}，正规收款页很少这样。先弄清是谁的网站，再付款。`,
    'secrets-unencrypted': () => '这一页没有加密，输入的卡号和密码在路上会被人看到。不要输入。',
    'pay-unencrypted': () =>
      '这一页没有加密，收款码和金额在路上可能被人换掉。请改用官方 App 付款。',
    'pinyin-path': (evidence) =>
      `地址里用拼音写着要您填什么（${isolated(evidence)}），假冒的银行页常这样。先别填。`,
    'brand-mismatch': (evidence) =>
      `页面打着“${isolated(pairOf(evidence)[0])}”的名字，网址却不是它的。不要输入卡号、密码和验证码。`,
    'brand-named': (evidence) =>
      `页面写着“${isolated(pairOf(evidence)[0])}”的名字，网址却不是它的。先弄清是谁的网站，再填再付。`,
    'asks-card-pin': () => '这一页要银行卡取款密码。网上付款从来用不到它，不要输入。',
    'asks-card-and-password': () =>
      '这一页既要卡号，又要密码。两样都给了，钱就可能被转走，不要输入。',
    'asks-card-id-and-code': () =>
      '这一页同时要卡号、身份证号和短信验证码。绑卡，或者要把钱打给您时，才会这样。先确认是谁的网站再填。',
    'asks-card-balance': () =>
      '这一页除了卡号，还要您填卡里有多少钱。付款、退款和认证都用不到它，骗子才问。不要填。',
    'refund-asks-card': () =>
      '说是退钱给您，却要卡背面的安全码。退款用不到它，有了它就能划走卡里的钱。不要填。',
    'refund-asks-code': () =>
      '说是退钱、解冻或取消扣费，却要卡号和短信验证码。有了这两样，别人就能绑走您的卡。先打官方电话问清楚，再填。',
    'card-frame-elsewhere': (evidence) =>
      `填卡号的框不是这个网站的，来自 ${isolated(evidence)}。先弄清它是谁，再填卡号。`,
    'page-in-frame': (evidence) =>
      `这里的收银台是另一个网站的，来自 ${isolated(evidence)}，金额读不到。先弄清它是谁，再付款。`,
    'form-sends-elsewhere': (evidence) =>
      `您填的内容会发到另一个网站：${isolated(evidence)}。先弄清它是谁，再填。`,
    'qr-brand-mismatch': (evidence) => {
      const [shown, encoded] = pairOf(evidence);
      return `页面写着${brand(shown)}，二维码里却是${brand(encoded)}的。不要扫。`;
    },
    'personal-code': () => '这是固定收款码，不是为这笔订单生成的。付了难查也难退，先向商家问清楚。',
    'login-code': () => '这是登录码，扫了会让别人的屏幕登上您的账户。付款用不到它，不要扫。',
    'code-amount': () => '二维码里要付的金额，和页面上写的不一样。不要扫，先找商家问清楚。',
    'code-imitates': (evidence) => {
      const [host, target] = pairOf(evidence);
      return `二维码里的网址 ${isolated(host)} 模仿 ${isolated(target)}，但不是它。不要扫。`;
    },
    'code-elsewhere': (evidence) => {
      const [shown, host] = pairOf(evidence);
      return `页面说用${brand(shown)}扫，二维码里却是另一个网站：${isolated(host)}。先弄清它是谁，再付款。`;
    },
    'amount-changed': () => '这里要付的比前面订单页上的多。核对清楚再付款。',
  } satisfies Record<PageRule, Told>,
  hostRules: {
    'other-ending': () => '名字照抄官方，结尾换成了谁都能便宜注册的一种。',
    'hyphen-inside': () => '在官方名字中间加了短横线。',
    'split-by-dot': () => '用一个点把官方名字拆成了两段。',
    'dot-left-out': () => '官方网址里该有的点被去掉了。',
    'domain-in-front': () => '前面写着官方网址，真正的网站名却是最后那一段。',
    'user-in-address': () => '@ 前面的官方网址只是摆设，真正打开的是 @ 后面的网站。',
    'letter-added': () => '比官方名字多了一个字母。',
    'letter-missing': () => '比官方名字少了一个字母。',
    'letter-changed': () => '官方名字里有一个字母被换掉了。',
    'letters-swapped': () => '官方名字里有两个字母的位置被对调了。',
    'similar-glyphs': () => '用长得像的数字或字母冒充官方名字，比如 1 冒充 l。',
    'brand-and-lure': () => '在有名的名字旁边加了别的词，或换了便宜的结尾，官方不会这样用。',
    'idn-unreadable': () => '名字的写法不合规则，正常注册不到。',
    'idn-invisible': () => '名字里藏着看不见的字符。',
    'idn-unusual-letter': () => '名字里有平常没人用的字母。',
    'idn-mixed-scripts': () => '一个名字里混用了几种文字的字母。',
    'idn-mixed-digits': () => '一个名字里混用了几种数字写法。',
    'idn-whole-script': () => '整个名字用别国字母拼成，看上去却像英文字母。',
    'idn-digit-twins': () => '用长得像数字的字符冒充数字。',
    'idn-odd-place': () => '有的符号放在了不该放的位置。',
    'idn-stray-accents': () => '字母上加了不属于它的附加符号。',
    'idn-known-name': () => '换了字母，看上去仍像一个有名的网站。',
    'official-table': (evidence) => `${isolated(evidence)} 在官方网址表里。`,
    'official-ending': (evidence) => `以“.${isolated(evidence)}”结尾的网址只有它自己能用。`,
    'rented-space': (evidence) => `${isolated(evidence)} 下面的网址给别人用，页面由用的人自己做。`,
    'strangers-form': (evidence) => `${isolated(evidence)} 上的表格和文档谁都能做。`,
    'strangers-pages': (evidence) => `${isolated(evidence)} 上的文章和页面谁都能写。`,
    'strangers-shop': (evidence) => `${isolated(evidence)} 上是各家店铺，页面由店家自己做。`,
    forwards: (evidence) => `${isolated(evidence)} 只负责跳转，真正的页面在别处。`,
    'brand-inside': () => '名字里有大家熟悉的牌子，但不在它的官方网址表里。',
    'insecure-http': () => '以 http 开头，没有加密。',
    'unusual-port': () => '网址后面带着少见的端口号。',
    'number-as-host': () => '网址是一串数字，没有名字。',
    'not-a-web-address': () => '它不会打开网页，而是打开别的程序或运行一段代码。',
    'unreadable-address': () => '写法不对，浏览器认不出这个网址。',
  } satisfies Record<HostRule, Told>,
  kinds: {
    cashier: '收银台',
    'qr-pay': '扫码付款',
    'bank-form': '填写银行卡',
    'order-confirm': '确认订单',
    cart: '购物车',
    none: '不是付款页',
  } satisfies Record<PageKind, string>,
  qrUses: {
    order: '这笔订单的付款码',
    receipt: '固定收款码，谁都可以往里付任意金额',
    login: '登录码，扫了会登上您的账户',
    unknown: '看不出用途的码',
  } satisfies Record<QrUse, string>,
  /** By what a code's text turned out to be; a test holds them against the table of codes. */
  schemes: {
    'wechat-native': '微信订单码',
    'wechat-native-product': '微信商品码',
    'wechat-personal': '微信收款码',
    'wechat-login': '微信登录码',
    'alipay-order': '支付宝订单码',
    'alipay-personal': '支付宝收款码',
    'alipay-transfer': '支付宝转账码',
    'alipay-other': '支付宝的码',
    'unionpay-order': '银联订单码',
    'unionpay-static': '银联固定收款码',
    'unionpay-other': '银联的码',
    'icbc-order': '工行订单码',
    emvco: '国际通用收款码',
    'emvco-damaged': '收款码损坏，或被改过',
    ecny: '数字人民币的码',
    link: '普通网址',
    text: '普通文字',
  },
  qrTroubles: {
    'picture-not-shared': '网站不让别的程序读这张图。可以在付款助手里点“检查此页二维码”。',
    'picture-empty': '图片是空的，或还没显示出来。',
    'no-code': '图里没找到二维码。',
  } satisfies Record<QrTrouble, string>,
  fields: {
    cardNumber: '卡号',
    cardName: '持卡人姓名',
    cardSecurityCode: '安全码',
    expiration: '有效期',
    expirationMonth: '有效期（月）',
    expirationYear: '有效期（年）',
    pin: '取款密码',
    paymentPassword: '支付密码',
    loginPassword: '登录密码',
    smsCode: '短信验证码',
    idNumber: '身份证号',
    phone: '手机号',
    realName: '姓名',
    balance: '卡内余额',
  } satisfies Record<SensitiveField, string>,
  panelLabel: '判断结果',
  findingsLabel: '发现',
  whyLabel: '为什么？',
  whyNothing: '对照了官方网址表和各种仿冒写法，没有一条对上。',
  ruleLabel: '规则',
  evidenceLabel: '看到的是',
  hostLabel: '网址',
  noHost: '没有网站名',
  shownAs: '显示出来是',
  reallyIs: '实际写法',
  hostNote: '粗体部分决定网站是谁的。',
};

export type VerdictText = typeof verdictZhCn;
