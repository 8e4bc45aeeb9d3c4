/**
 * An address that thieves like to imitate. How strictly it is compared depends on what else its name could be: a few
 * letters, another word, or a number that is somebody's hotline.
 */
export interface Guard {
  /** Of an entry in the official table. */
  readonly brand: string;
  /** The genuine address; may be deeper than a main domain. */
  readonly domain: string;
  /** Ends in a common word: honest names differ from it only in what stands before. */
  readonly tail?: string;
  /** No word and no other house's name: what merely looks like it is compared under other common endings as well. */
  readonly rare?: true;
  /** A word of so many syllables in pinyin: one letter away lie other honest words. */
  readonly syllables?: number;
}

/** Fewer is better: every name here makes its neighbours suspicious. */
export const guards: readonly Guard[] = [
  { brand: 'icbc', domain: 'icbc.com.cn', rare: true },
  { brand: 'icbc', domain: '95588.com' },
  { brand: 'abc', domain: 'abchina.com', tail: 'china' },
  { brand: 'boc', domain: 'boc.cn' },
  { brand: 'boc', domain: 'bankofchina.com' },
  { brand: 'ccb', domain: 'ccb.com' },
  { brand: 'cmb', domain: 'cmbchina.com', tail: 'china' },
  { brand: 'comm', domain: 'bankcomm.com' },
  { brand: 'ceb', domain: 'cebbank.com', tail: 'bank' },
  { brand: 'gdb', domain: 'cgbchina.com.cn', tail: 'china' },
  { brand: 'citic', domain: 'citicbank.com', tail: 'bank' },
  { brand: 'unionpay', domain: 'unionpay.com', tail: 'pay' },
  { brand: 'unionpay', domain: 'chinaunionpay.com' },
  { brand: 'unionpay', domain: '95516.com' },
  { brand: 'alipay', domain: 'alipay.com', tail: 'pay' },
  { brand: 'wechat', domain: 'weixin.qq.com' },
  { brand: 'wechat', domain: 'wechat.com' },
  { brand: 'wechat', domain: 'tenpay.com', tail: 'pay' },
  { brand: 'taobao', domain: 'taobao.com' },
  { brand: 'tmall', domain: 'tmall.com', tail: 'mall' },
  { brand: 'alibaba', domain: 'alibaba.com', syllables: 4 },
  { brand: 'alibaba', domain: 'aliexpress.com', tail: 'express' },
  { brand: 'jd', domain: 'jd.com' },
  { brand: 'jd', domain: 'jingdong.com', syllables: 2 },
  { brand: 'meituan', domain: 'meituan.com' },
  { brand: 'meituan', domain: 'dianping.com', syllables: 2 },
  { brand: 'pinduoduo', domain: 'pinduoduo.com' },
  { brand: 'ctrip', domain: 'ctrip.com', tail: 'trip' },
  { brand: '12306', domain: '12306.cn' },
];

/** Endings, and hosts that lend names to anybody, which cost next to nothing and no bank or wallet of the table uses. */
export const cheapEndings: ReadonlySet<string> = new Set(
  `xyz top vip club site online icu cyou sbs buzz fun monster rest cfd bond lol quest pw tk ml ga cf gq work click link
  win loan bid vin pages.dev workers.dev vercel.app netlify.app web.app firebaseapp.com herokuapp.com onrender.com weebly.com`.split(
    /\s+/,
  ),
);

/** Endings under which honest small houses live too, but no bank or wallet of the table: names of those prove enough. */
export const smallEndings: ReadonlySet<string> = new Set(
  'cc co cn.com co.com ink wang ren shop store live pro ltd tech website space host press cloud today life world info mobi'.split(
    ' ',
  ),
);

/** Under these live most houses of China, and whoever takes their place there. */
export const commonEndings: ReadonlySet<string> = new Set(
  'com cn com.cn net net.cn hk com.hk'.split(' '),
);

/** Endings written as words into a name: `icbc-cn`, `cn-alipay`. */
export const endingWords: ReadonlySet<string> = new Set(
  'com cn net org cc top vip xyz gov hk tw china'.split(' '),
);

/** Names of banks and wallets that nobody else has a reason to carry, with the address they stand for. */
export const speakingNames: ReadonlyMap<string, string> = new Map([
  ['icbc', 'icbc.com.cn'],
  ['gongshangyinhang', 'icbc.com.cn'],
  ['gonghang', 'icbc.com.cn'],
  ['95588', 'icbc.com.cn'],
  ['abchina', 'abchina.com'],
  ['nongyeyinhang', 'abchina.com'],
  ['zhongguoyinhang', 'boc.cn'],
  ['bankofchina', 'boc.cn'],
  ['jiansheyinhang', 'ccb.com'],
  ['cmbchina', 'cmbchina.com'],
  ['zhaoshangyinhang', 'cmbchina.com'],
  ['unionpay', 'unionpay.com'],
  ['yinlian', 'unionpay.com'],
  ['yunshanfu', 'unionpay.com'],
  ['95516', '95516.com'],
  ['alipay', 'alipay.com'],
  ['zhifubao', 'alipay.com'],
  ['tenpay', 'tenpay.com'],
  ['wechatpay', 'weixin.qq.com'],
  ['weixinpay', 'weixin.qq.com'],
  ['weixinzhifu', 'weixin.qq.com'],
  ['goofish', 'goofish.com'],
  ['jdpay', 'jdpay.com'],
  ['jingdongzhifu', 'jd.com'],
  ['bankcomm', 'bankcomm.com'],
  ['jiaotongyinhang', 'bankcomm.com'],
  ['cebbank', 'cebbank.com'],
  ['guangdayinhang', 'cebbank.com'],
  ['cgbchina', 'cgbchina.com.cn'],
  ['guangfayinhang', 'cgbchina.com.cn'],
  ['citicbank', 'citicbank.com'],
  ['zhongxinyinhang', 'citicbank.com'],
  ['minshengyinhang', 'cmbc.com.cn'],
  ['pufayinhang', 'spdb.com.cn'],
  ['xingyeyinhang', 'cib.com.cn'],
  ['huaxiayinhang', 'hxb.com.cn'],
  ['youchuyinhang', 'psbc.com'],
  ['youzhengchuxu', 'psbc.com'],
  ['12306', '12306.cn'],
  ['10086', '10086.cn'],
  ['chinamobile', '10086.cn'],
  ['10010', '10010.com'],
  ['chinaunicom', '10010.com'],
  ['chinatelecom', '189.cn'],
  ['95598', '95598.cn'],
  ['stategrid', '95598.cn'],
  ['12123', '122.gov.cn'],
  ['chinatax', 'chinatax.gov.cn'],
  ['sfexpress', 'sf-express.com'],
  ['sf-express', 'sf-express.com'],
  ['95338', 'sf-express.com'],
  ['hongkongpost', 'hongkongpost.hk'],
]);

/** Names that many honest helpers, guides and resellers carry too: only beside a word from the first list below. */
export const sharedNames: ReadonlyMap<string, string> = new Map([
  ['wechat', 'wechat.com'],
  ['weixin', 'weixin.qq.com'],
  ['taobao', 'taobao.com'],
  ['xianyu', 'goofish.com'],
  ['tmall', 'tmall.com'],
  ['jingdong', 'jd.com'],
  ['meituan', 'meituan.com'],
  ['pinduoduo', 'pinduoduo.com'],
  ['ctrip', 'ctrip.com'],
]);

/** Shorter ones: only when a hyphen sets them apart. */
export const shortNames: ReadonlyMap<string, string> = new Map([
  ['jd', 'jd.com'],
  ['ccb', 'ccb.com'],
  ['boc', 'boc.cn'],
  ['cmb', 'cmbchina.com'],
  ['psbc', 'psbc.com'],
  ['cmbc', 'cmbc.com.cn'],
  ['spdb', 'spdb.com.cn'],
  ['jianhang', 'ccb.com'],
  ['nonghang', 'abchina.com'],
  ['zhaohang', 'cmbchina.com'],
  ['zfb', 'alipay.com'],
]);

/** First letters of a name's syllables, which other names begin with too: worth knowing, and never proof. */
export const initialNames: ReadonlyMap<string, string> = new Map([
  ['gsyh', 'icbc.com.cn'],
  ['nyyh', 'abchina.com'],
  ['jsyh', 'ccb.com'],
  ['zsyh', 'cmbchina.com'],
]);

/** What a thief promises or threatens with: to log in, to unfreeze, to be paid back. */
export const strongLures: ReadonlySet<string> = new Set(
  `login signin logon verify verification unlock unfreeze refund renzheng shiming jiedong jiefeng shensu tuikuan
  tixian lipei anquanzhongxin dongjie jiechu`.split(/\s+/),
);

/** Words that surround the name of a bank or a wallet in invented addresses. */
export const weakLures: ReadonlySet<string> = new Set(
  `secure security safe safety account update service support bonus gift reward points jifen jf jfdh duihuan dh anquan
  kefu lingqu tk card xyk xinyongka daikuan tie ebank wap m www web online app cn com h5 vip help id center zhongxin
  epay tuigai tuipiao gaiqian dingdan order danbao
  bank pay zhifu yh cashier excashier icashier pcashier checkout mclient shouyintai syt`.split(
    /\s+/,
  ),
);

/** The same in Chinese, in names that are written in Chinese. */
export const hanLures: readonly string[] =
  '退款 理赔 登录 登陆 验证 认证 解冻 解封 申诉 冻结 积分 兑换 提现 客服 安全中心 领取 升级'.split(
    ' ',
  );

/** Words in the path of an invented bank page, in pinyin. */
export const pathTokens: ReadonlySet<string> = new Set(
  `gongshang gsyh gonghang nongye nyyh nonghang jianshe jsyh jianhang zhaoshang zsyh zhaohang zhonghang zgyh
  yinhangka kahao yinhang xinyongka mima zhifumima qukuanmima shenfenzheng shenfen xingming shoujihao yanzhengma
  duanxin zhifubao weixinzhifu yinlian tuikuan lipei jiedong`.split(/\s+/),
);

/**
 * Honest names next to a guarded one: a vowel, a letter or a word away, and somebody else's since long before. Hotline
 * numbers need no entry, they are never compared.
 */
export const honestNeighbours: ReadonlySet<string> = new Set(
  `adchina aipay allinpay allpay bankcom bocom boe ccbn 9588 small strip tmail vmall webchat
  aobao baobao haobao maobao yaobao laobao zaobao taibao taoba taobo taobiao taohao taodao taoyao taomao taotao
  meitu meitun meitan meitian meiyuan meixuan meiquan meihuan meiguan meijuan weituan feituan beituan`.split(
    /\s+/,
  ),
);

/** Names known the world over, for letters with accents and letters of other alphabets only. */
export const worldNames: ReadonlySet<string> = new Set(
  `adobe airbnb aliyun amazon amex android apple baidu bankofamerica barclays bilibili binance bing bloomberg booking
  chase cisco citibank coinbase costco deutschebank dhl discord disney douyin dropbox ebay epicgames expedia facebook
  fedex gmail github gitlab google hsbc huawei icloud ikea instagram intel kuaishou linkedin live lufthansa mastercard
  mercedes messenger microsoft mozilla msn netease netflix nike nintendo nvidia office openai oracle outlook paypal
  pinterest playstation porsche qualcomm reddit roblox samsung shopify signal sina skype slack snapchat sony spotify
  stackoverflow starbucks steam steampowered stripe suning telegram tencent tesla tiktok toyota twitch twitter
  visa vodafone walmart weibo wellsfargo whatsapp wikipedia windows wordpress xbox xiaomi yahoo yandex youtube zhihu
  zoom accenture alibabacloud americanexpress amazonaws archive atlassian att aws bankofchina bbc blizzard
  bmw bt byd canva chatgpt cloudflare cnbc cnn craigslist dell deepseek docusign duckduckgo ethereum etsy flickr
  forbes fortnite godaddy guardian hbo homedepot honda hotmail hulu ibm imdb indeed jpmorgan kraken ledger lenovo
  loreal mcdonalds medium meta metamask mozilla nasa naver nytimes oppo paramount patreon payoneer pixiv quora
  rakuten remitly revolut ryanair salesforce santander sberbank shein soundcloud spacex swift target temu tencent
  theguardian tmobile tripadvisor trustwallet tumblr ubs udemy ups usps verizon vimeo vivo volkswagen webex
  westernunion wikimedia wise xfinity xing yelp yandex zillow`.split(/\s+/),
);
