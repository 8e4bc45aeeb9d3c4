import type { HelpArticleId, HelpGroup } from '../../knowledge/help-articles.ts';
import { helpTitlesZhCn } from './help-titles.zh-cn.ts';

/** A question and its answer, a paragraph each. */
export interface HelpAnswer {
  readonly title: string;
  readonly answer: readonly string[];
}

const articlesZhCn: Readonly<Record<HelpArticleId, HelpAnswer>> = {
  'what-is-wallet': {
    title: helpTitlesZhCn['what-is-wallet'],
    answer: [
      '是手机里用来付款的 App，像支付宝、微信支付、云闪付、工行数字钱包。它自己可以存一点钱（余额、零钱），也可以直接从您绑定的银行卡里扣。',
      '存虚拟币的“数字钱包”是另一回事，不能用来绑银行卡付款，多半和骗局有关。',
    ],
  },
  'how-to-bind': {
    title: helpTitlesZhCn['how-to-bind'],
    answer: [
      '在手机上做：打开钱包 App，找到“添加银行卡”，填卡号，核对姓名和手机号，填银行发来的验证码，就好了。',
      '卡伴会按您的银行和钱包，一步一步陪您做，并记下结果。绑定只能在钱包 App 里完成，卡伴不会要您的验证码。',
    ],
  },
  'open-icbc-wallet': {
    title: helpTitlesZhCn['open-icbc-wallet'],
    answer: [
      '从应用商店装“中国工商银行”App，登录后找“数字钱包”，填资料、传证件照片，提交申请，等审核。',
      '各版本的菜单名字不一样，找不到就在 App 里搜“数字钱包”。',
    ],
  },
  'before-binding': {
    title: helpTitlesZhCn['before-binding'],
    answer: [
      '卡的状态正常；钱包已实名，和银行卡是同一个人；银行预留的是您现在用的手机号；卡已开通网上支付；银行 App 和钱包 App 都是最新版；网络稳定。',
      '在“绑定银行卡”里，这些会一条一条列出来，可以打勾。',
    ],
  },
  'which-cards': {
    title: helpTitlesZhCn['which-cards'],
    answer: [
      '看三样：钱包收不收这家银行，收不收这种卡（储蓄卡、信用卡），是网上付、扫码付还是碰一碰。卡伴把查到的列成表，每一格都有出处和日期；查不到的，写“没有查到”。',
      '别家银行的卡绑成了，只是一个线索，不能证明这张也行。最准的是钱包里“添加银行卡”那一页。',
    ],
  },
  'how-many-cards': {
    title: helpTitlesZhCn['how-many-cards'],
    answer: ['有上限，各处说法不完全一样。到了上限，先解绑不用的，再绑新的。'],
  },
  'family-card': {
    title: helpTitlesZhCn['family-card'],
    answer: [
      '不能。只能绑和钱包实名同一个人的卡。',
      '家人要用钱，直接转给他就好，不要把卡、密码和验证码交出去。',
    ],
  },
  'wallet-into-wechat': {
    title: helpTitlesZhCn['wallet-into-wechat'],
    answer: [
      '不能。网上有文章说可以，其实那只是登录账号互相关联，钱不互通。微信付款时，只能用微信的零钱和绑在微信里的银行卡。',
      '想在微信里付款，就把银行卡绑到微信里。',
    ],
  },
  'which-wallet': {
    title: helpTitlesZhCn['which-wallet'],
    answer: [
      '看四样：您的卡它收不收，常去的店收不收它，有没有支付牌照，账单好不好下载。卡伴按您自己的卡比给您看。',
      '来路不明、靠群里推荐、说能赚利息的“钱包”，不要装。',
    ],
  },
  minors: {
    title: helpTitlesZhCn['minors'],
    answer: [
      '未满 16 岁，由监护人带证件到柜台办。16 到 18 岁多半可以自己绑，但额度小一些。先打银行电话问清楚。',
    ],
  },
  'pay-afterwards': {
    title: helpTitlesZhCn['pay-afterwards'],
    answer: [
      '付款时，在付款方式里选这张卡，再输密码或按指纹。想每次都先用它，就在钱包里把它排到最前面。',
      '扫码前看清收款方是店名，金额对，再付。',
    ],
  },
  'why-failed': {
    title: helpTitlesZhCn['why-failed'],
    answer: [
      '最常见的是：卡号或姓名填错；银行留的手机号不是现在用的；卡没有开通网上支付；卡过期、冻结；钱包不收这种卡；银行正在维护；钱包账户被限制。',
      '把 App 里的那句提示告诉卡伴，它会说出原因，能不能再试、什么时候试、先做什么。同一天不要连着试，试多了会被锁。',
    ],
  },
  'no-code': {
    title: helpTitlesZhCn['no-code'],
    answer: [
      '先看手机有没有信号、欠费、拦截。再到银行 App 里看“预留手机号”是不是这个号码：验证码只发到那里。',
      '不是的话，先在银行改好，再回来绑。不要请别人代收验证码。',
    ],
  },
  'under-review': {
    title: helpTitlesZhCn['under-review'],
    answer: [
      '不要。文章里说一般几个小时有结果，重复提交反而更慢。',
      '卡伴会记下提交的时间，到时候提醒您去看。没通过的话，App 里通常写着原因，改好再交。',
    ],
  },
  'cannot-pay': {
    title: helpTitlesZhCn['cannot-pay'],
    answer: [
      '先看卡里的钱够不够、是不是超了限额、网络好不好、这家店收不收这个钱包。再看卡有没有过期或冻结。',
      '重装 App 是最后一步。重装前先记下登录名，确认手机号能收短信。',
    ],
  },
  'other-bank': {
    title: helpTitlesZhCn['other-bank'],
    answer: [
      '可以，只要钱包收那家银行的卡。卡伴会从您已有的卡里，把能用的排在前面，并说明理由。',
      '没查到的就写没查到，不会猜。',
    ],
  },
  'whom-to-call': {
    title: helpTitlesZhCn['whom-to-call'],
    answer: [
      '绑定失败、卡的状态、限额，打银行。钱包登录、冻结、账单，打钱包。商品和退款，找店家。',
      '电话以卡背面和官方 App 里的为准。短信、网页、群里给的“客服电话”不要打。',
    ],
  },
  limits: {
    title: helpTitlesZhCn['limits'],
    answer: [
      '限额有三道：银行定的、钱包定的、您自己设的。三个里最小的那个算数，而且每种付款方式各有各的。',
      '卡伴不写各家银行的限额数字，因为常变。您在 App 里看到的，可以记在卡的详情里。',
    ],
  },
  'account-classes': {
    title: helpTitlesZhCn['account-classes'],
    answer: [
      '同一家银行，一个人只有一个Ⅰ类户，什么都能办。Ⅱ类、Ⅲ类户能付的钱有上限，适合绑钱包，丢了损失也小。',
      '是几类户，在银行 App 的账户详情里看。',
    ],
  },
  'balance-or-card': {
    title: helpTitlesZhCn['balance-or-card'],
    answer: [
      '余额、零钱是已经存进钱包的钱，每年能付的总额有上限。用银行卡付，钱直接从卡里走，不算进这个上限。',
      '退款多半退回原来付款的那一处。',
    ],
  },
  'scan-limits': {
    title: helpTitlesZhCn['scan-limits'],
    answer: [
      '扫店里贴着的码，和让店家扫您的码，上限不一样。贴着的码一天付不了太多，超过就打开付款码，请店家扫。',
    ],
  },
  'what-is-ecny': {
    title: helpTitlesZhCn['what-is-ecny'],
    answer: [
      '是国家发行的数字形式的人民币，一块就是一块，不涨不跌，没有利息，也没有推广员。在“数字人民币”App 里用。',
      '只用手机号就能开一个额度小的钱包；加上本人的银行账户，额度更大。绑了卡，还能在余额不够时自动补足。',
    ],
  },
  'is-it-safe': {
    title: helpTitlesZhCn['is-it-safe'],
    answer: [
      '正规的钱包会加密，付款要密码、指纹或短信，有异常会拦。真正的风险多半在人：验证码给了别人、装了假 App、免密开得太多。',
      '守住四条就好：只用官方 App；验证码和密码谁也不给；免密只开必要的；每个月对一次账。卡伴的安全检查会一条条陪您做。',
    ],
  },
  'password-free': {
    title: helpTitlesZhCn['password-free'],
    answer: [
      '免密支付是小额不用输密码；自动扣款是您签过约，对方到日子自己扣。打车、会员、话费常常开着。',
      '不用的就关掉：在钱包里关，也在银行的“第三方协议管理”里看一眼。卡伴可以把它们记成一张表，到时候提醒您复查。',
    ],
  },
  'lost-phone': {
    title: helpTitlesZhCn['lost-phone'],
    answer: [
      '先打运营商停手机卡，再打钱包客服冻结，然后打银行挂失，最后报警、补卡。每一页右上角的手机图标，都能打开这份清单，没解锁也能看。',
      '锁屏密码没被破解，钱一般还安全，但不要等。换了新手机，用原来的账号登录，再一个一个核对绑定。',
    ],
  },
  'not-my-payment': {
    title: helpTitlesZhCn['not-my-payment'],
    answer: [
      '先打银行电话，说明这一笔，要求冻结或挂失；再打钱包客服。然后改支付密码，关掉免密，报警时带上这笔的时间和金额。',
      '在“交易”里能看到这一笔来自哪份账单的哪一行，可以照着念给客服听。',
    ],
  },
  'how-fraud-works': {
    title: helpTitlesZhCn['how-fraud-works'],
    answer: [
      '三个记号：催您快点；要验证码、密码、屏幕共享，或要您先转钱；让您离开官方 App，去点链接、加好友、装软件。有一个就停手。',
      '拿不准，打 96110 问；已经转了钱，马上打 110。12381 是官方的预警短信，不带网址。',
      '每隔一阵做一轮防骗练习，五分钟。',
    ],
  },
  'lend-my-card': {
    title: helpTitlesZhCn['lend-my-card'],
    answer: ['不可以。别人拿去走了赃款，您要担责任。帮忙“过一下账”“解冻资金”，也是一样。'],
  },
  'how-to-unbind': {
    title: helpTitlesZhCn['how-to-unbind'],
    answer: [
      '在钱包里解绑，一般马上生效。银行那边还可能留着快捷支付协议，也去看一眼，两边都解了才算干净。',
      '解绑前看看：有没有没到账的退款，有没有靠这张卡自动扣的费用。',
    ],
  },
  'close-a-wallet': {
    title: helpTitlesZhCn['close-a-wallet'],
    answer: [
      '注销以后，交易记录会永久删除。所以先导出账单，提走余额，解绑银行卡，关掉自动扣款，等退款到账。',
      '卡伴会列出这几项，都办完了再记成注销。',
    ],
  },
  'new-phone': {
    title: helpTitlesZhCn['new-phone'],
    answer: [
      '换手机：用原来的账号登录，绑定多半还在，登录后核对一遍。旧手机上退出登录，再清空。',
      '换号码：先到银行改预留手机号，再到每个钱包改。旧号码停用以前办完，不然别人拿到那个号码，就能收您的验证码。',
    ],
  },
  'what-kaban-does': {
    title: helpTitlesZhCn['what-kaban-does'],
    answer: [
      '不会。绑卡和付款都在银行和钱包的 App 里，由您自己做。卡伴是一本记事簿：哪张卡绑在哪里，安不安全，失败了怎么办，钱花到哪里去了。',
      '它分得清“您说的”和“账单证明的”，不知道的就说不知道。',
    ],
  },
  'bring-bills': {
    title: helpTitlesZhCn['bring-bills'],
    answer: [
      '在支付宝、微信或银行里下载 CSV 或 Excel 账单，拖到“导入账单”。只在这台电脑上读，不上传。',
      '同一份导两次也不要紧，重复的会认出来。读不懂的行会列出来，并说明原因。',
    ],
  },
  locking: {
    title: helpTitlesZhCn['locking'],
    answer: [
      '一段时间不用就锁，时间在“设置”里选；浏览器重启后一定是锁着的。锁了，页面会关掉，记录只剩加密的样子。',
      '没解锁时，也能看手机丢了该打哪些电话。',
    ],
  },
  'forgot-passphrase': {
    title: helpTitlesZhCn['forgot-passphrase'],
    answer: [
      '用恢复码打开。恢复码也没有，就谁也打不开，只能删掉重来：我们没有留后门，也没有您的口令。',
      '所以请把恢复码抄在纸上，放在家里稳妥的地方；用过或丢了，就在“设置”里换一个。',
    ],
  },
  'where-is-it': {
    title: helpTitlesZhCn['where-is-it'],
    answer: [
      '只在这台电脑的浏览器里，用您的口令加密。卡伴没有联网的权限，浏览器也不让它联网，所以没有云端，我们也看不到。',
      '换电脑，或清除浏览器数据以前，请先做备份。',
    ],
  },
  'never-stored': {
    title: helpTitlesZhCn['never-stored'],
    answer: [
      '整张卡号、有效期、安全码、各种密码、短信验证码、身份证号、整个手机号。卡只记银行、卡种、尾号四位。',
      '导入账单时，别人的账号会去掉，文字里的卡号、证件号、手机号会遮住。',
    ],
  },
  backup: {
    title: helpTitlesZhCn['backup'],
    answer: [
      '在“数据和备份”里做一个备份文件，存到U盘或别的稳妥地方。文件是加密的，要用做备份时的口令或恢复码才能打开。',
      '做好后，当场选这个文件检查一遍，才算真的有备份。换电脑时，在新电脑上选“用备份恢复”。',
    ],
  },
  'on-web-pages': {
    title: helpTitlesZhCn['on-web-pages'],
    answer: [
      '安装时它什么网页也看不到。先打开一个网页，点工具栏上的卡伴，再在“设置”的“网页助手”里选：只看这一次、总在这个网站打开、名单里的银行和商家，或所有网站。浏览器会再问您一次。',
      '随时可以在同一处关掉：今天、这个网站，或全部。',
    ],
  },
  'menu-differs': {
    title: helpTitlesZhCn['menu-differs'],
    answer: [
      'App 常改版，所以每条菜单都写着核对的日期。您看到的不一样，就点“和我看到的不一样”，改成您看到的，以后这台电脑上都用您的。',
      '每条说明下面都有出处。',
    ],
  },
  'delete-all': {
    title: helpTitlesZhCn['delete-all'],
    answer: [
      '在“设置”最下面选“删除全部记录”。先毁掉钥匙，再删数据，删了就找不回来。备份文件在您手里，请自己删。',
      '单张卡可以先放进回收站，三十天里能拿回来。',
    ],
  },
};

/** Sentences of the help pages. */
export const helpZhCn = {
  search: '搜索问题',
  found: (count: number) => `找到 ${count} 条`,
  none: '没有找到。换个词试试，比如“验证码”“解绑”。',
  all: '全部问题',
  groups: {
    binding: '绑卡',
    trouble: '绑不上、付不了',
    money: '钱和限额',
    safety: '安全',
    ending: '解绑、注销、换手机',
    kaban: '卡伴怎么用',
  } satisfies Record<HelpGroup, string>,
  rules: '相关的规定',
  paths: '在 App 的哪里',
  goOn: '接着做',
  sources: '出处',
  notThere: '没有这一条。请从下面找。',
  articles: articlesZhCn,
};

export type HelpText = typeof helpZhCn;
