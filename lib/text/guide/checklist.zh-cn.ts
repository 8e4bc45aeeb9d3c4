import type { CheckAnswer } from '../../domain/checklist.ts';
import type { CheckItemId, CheckSubject, ProvedItemId } from '../../domain/checklist-entry.ts';

interface CheckItemWords {
  /** What to do, in a few words. */
  readonly title: string;
  /** What it keeps away. */
  readonly why: string;
  readonly how: string;
}

/** What the records show, with a day in words and a count. */
interface ProofWords {
  readonly done: (day: string, count: number) => string;
  readonly stale?: (day: string, count: number) => string;
  readonly open: (count: number) => string;
  /** On the link to where it is done. */
  readonly act: string;
}

const proofs: Readonly<Record<ProvedItemId, ProofWords>> = {
  'wallet-bills': {
    done: (day, count) => `账单导入到 ${day}，共 ${count} 笔。`,
    stale: (day, count) => `账单只导入到 ${day}，共 ${count} 笔，后面的还没有看。`,
    open: () => '还没有导入过账单。',
    act: '导入账单',
  },
  'wallet-unused': {
    done: () => '半年来的账单里，每个绑定都用过。',
    open: (count) => `半年来的账单里，有 ${count} 个绑定一次也没用过。`,
    act: '去看绑定',
  },
  'card-check': {
    done: (day) => `您定了 ${day} 看这张卡。`,
    stale: (day) => `您定的日子是 ${day}，已经到了。看过以后，换一个新日子。`,
    open: () => '还没有定哪天看这张卡。',
    act: '定一个日子',
  },
  drill: {
    done: (day, count) => `${day}练过，答对 ${count} 题。`,
    stale: (day, count) => `上次练习是 ${day}，答对 ${count} 题。`,
    open: () => '还没有练过。',
    act: '练五分钟',
  },
  backup: {
    done: (day) => `${day}做过备份。`,
    stale: (day) => `上次备份是 ${day}，后来的记录不在里面。`,
    open: () => '还没有做过备份。',
    act: '去备份',
  },
  'recovery-code': {
    done: () => '您说恢复码已经保存好。',
    open: () => '还没有恢复码。',
    act: '生成恢复码',
  },
};

/** What a person reads of their security checklist. */
export const checklistZhCn = {
  score: {
    left: (count: number) => `还差 ${count} 项就齐了`,
    all: '都齐了',
    allText: (day: string) => `到 ${day} 再来看一遍。`,
    allNever: '有变化时，这里会再列出来。',
    levels: [
      '刚开始，一次做一两项就好。',
      '做好了一部分，慢慢来。',
      '大半已经做好。',
      '只差一点点。',
    ],
    first: '先做',
    item: (topic: string, title: string) => `${topic}：${title}`,
    bindings: (count: number) => `绑着 ${count} 张卡`,
    bindingsHere: (count: number) => `关系到 ${count} 个绑定`,
    passwordFree: '开着免密支付',
    balance: '可能有余额',
    and: '，',
    because: (reasons: string) => `排在最前，因为${reasons}。`,
  },
  topics: {
    phone: '我的手机',
    self: '您自己和卡伴',
    left: (count: number) => `还差 ${count} 项`,
    settled: '齐了',
  },
  kinds: {
    wallet: '钱包',
    bank: '银行',
    card: '银行卡',
    device: '设备',
    self: '您自己',
  } satisfies Record<CheckSubject, string>,
  filter: '只看没做的',
  filterNone: '没有要做的了。',
  states: {
    done: (day: string) => `做好了，${day}再看`,
    doneForGood: '做好了',
    'does-not-apply': (day: string) => `不适用，${day}再问`,
    stale: (day: string) => `该再看一遍了，上次 ${day}`,
    due: '到了该看的日子',
    'not-done': '还没做',
    open: '还没回答',
    openProved: '还没做',
  },
  answers: {
    done: '做好了',
    'not-done': '还没做',
    'does-not-apply': '不适用',
  } satisfies Record<CheckAnswer, string>,
  panel: {
    how: '怎么做',
    question: '现在是哪种情况？',
    asks: (topic: string, title: string) => `${topic}，${title}：现在是哪种情况？`,
    notFound: '没有查到准确的菜单。在应用里搜一搜这几个字：',
    inSettings: '各种手机的菜单不一样。在手机的“设置”里搜：',
    commonSense: '常识，请自己再核对',
    keep: '多久再看一次',
    keepName: (title: string) => `“${title}”多久再看一次`,
    days: (days: number) => (days === 365 ? '一年' : `${days} 天`),
    proved: '这一项由卡伴的记录得出，不用打勾。',
    phoneEnd: (digits: string) => `您记下的预留手机号，最后两位是 ${digits}。`,
    agreements: '看记下的免密和自动扣款',
    card: '看这张卡',
  },
  history: {
    title: '每个月',
    none: '没有打开过',
    tenths: (tenths: number) => (tenths === 10 ? '都齐了' : `做好 ${tenths} 成`),
    same: (month: string) => `和 ${month} 一样。`,
    more: (month: string, tenths: number) => `比 ${month} 多做好 ${tenths} 成。`,
    less: (month: string, tenths: number) =>
      `比 ${month} 少 ${tenths} 成：有些答案过期了，或者多了要检查的。`,
    first: '从这个月开始记。',
    table: '用表格看',
    month: '月份',
    score: '做好多少',
    note: '按轻重算：绑卡多、开着免密的钱包分量更重。没有打开过的月份空着。',
  },
  safety: {
    next: '接着做',
    all: '看全部检查项',
    none: '没有别的要做。',
  },
  toasts: {
    answered: {
      done: '记下了：做好了',
      'not-done': '记下了：还没做',
      'does-not-apply': '记下了：不适用',
    } satisfies Record<CheckAnswer, string>,
    kept: (days: string) => `以后每${days}看一次`,
  },
  proofs,
  items: {
    'wallet-password': {
      title: '用不好猜的支付密码',
      why: '能防别人拿到手机后猜中密码，把钱付走。',
      how: '不用生日、手机号、123456，也不和别处的密码一样。用了半年以上的，换一个。请在钱包里改，不要写到这里。',
    },
    'wallet-second-check': {
      title: '打开付款的两道验证',
      why: '能防密码泄露以后，别人换一部手机就能付款。',
      how: '打开指纹或面容验证；换新设备登录时，要收短信验证码。两样都开，少一样就进不来。',
    },
    'wallet-password-free': {
      title: '查看免密支付和自动扣款',
      why: '能防不用密码的扣款悄悄继续，丢了手机也防小额盗刷。',
      how: '逐条看：不认识的、不用的，关掉。免密支付不常用就关，要用就把每笔金额调低。',
    },
    'wallet-logins': {
      title: '退出陌生的登录设备',
      why: '能防旧手机或别人的手机还登录着您的账号。',
      how: '看登录过的设备：卖掉的、送人的、不认识的，都退出登录。见到不认识的，马上改密码。',
    },
    'wallet-privacy': {
      title: '收紧隐私和授权',
      why: '能防骗子用手机号搜到您的真名，装成熟人来骗。',
      how: '关掉“通过手机号找到我”和对外显示真名；给别的应用和网站的授权，不用的取消。',
    },
    'wallet-bills': {
      title: '看看最近的账单',
      why: '能早点发现不是自己付的钱，及时找钱包和银行。',
      how: '导出这个钱包的账单，导入卡伴，看看有没有不认识的商户。',
    },
    'wallet-unused': {
      title: '解绑用不着的卡',
      why: '能防不用的绑定被盗用，自己却一直没发现。',
      how: '半年没用过的绑定，想想还要不要。不要就解绑，钱包和银行两边都看一眼。',
    },
    'bank-agreements': {
      title: '查看银行的快捷支付协议',
      why: '能防钱包里解绑了，银行还留着扣款的许可。',
      how: '在银行 App 的第三方协议管理里逐条看：不认识的、不用的，在这里解约。',
    },
    'bank-second-check': {
      title: '打开银行的两道验证',
      why: '能防别人知道密码，就把卡里的钱转走。',
      how: '登录打开指纹或面容，转账另要动态口令、电子密码器或短信验证码。不常转账，就把限额调低。',
    },
    'bank-notices': {
      title: '打开每笔进出的提醒',
      why: '能在被盗刷的当天就知道，来得及挂失。',
      how: '在银行 App 里打开短信或消息提醒，起点金额设到最低。有的银行短信提醒要收费，打开前看一眼。',
    },
    'card-phone': {
      title: '核对预留手机号',
      why: '能防验证码发到旧号码，让新的机主收到。',
      how: '在银行 App 的个人信息里看预留手机号。换过号码，在 App 或带身份证到柜台改。',
    },
    'card-check': {
      title: '到期前看看这张卡',
      why: '能防卡到期了没换，自动扣款和绑定一起失败。',
      how: '看卡面的有效期，选一个到期前的日子。卡伴只记这个日子，不记有效期。',
    },
    'screen-lock': {
      title: '设好锁屏密码',
      why: '能防捡到手机的人直接打开钱包。',
      how: '设六位以上的密码，再加指纹或面容。一两分钟不用就自动锁上，锁屏上不显示短信内容。',
    },
    'sim-pin': {
      title: '给手机卡设 PIN 码',
      why: '能防捡到手机的人把卡插到别的手机，收您的验证码。',
      how: '先问运营商要卡现在的 PIN 码，再打开 SIM 卡锁，换成自己的。连续输错会锁卡，要用 PUK 码解，所以别猜。',
    },
    'app-updates': {
      title: '更新钱包和银行 App',
      why: '能防旧版本的漏洞被人利用，也少出错。',
      how: '打开手机自带的应用商店，看“更新”里有没有钱包和银行的 App。可以打开自动更新。',
    },
    'official-apps': {
      title: '只装官方应用',
      why: '能防假的银行或钱包应用偷走卡号和验证码。',
      how: '只从手机自带的应用商店装，看清开发者。关掉“安装未知来源应用”。别人让您装的共享屏幕、远程协助，一律不装。',
    },
    'codes-secret': {
      title: '验证码不告诉任何人',
      why: '能防冒充客服、公安、熟人的人用您的验证码转账。',
      how: '自己和家里人说好：验证码、支付密码谁来要都不给，银行和公安也不会要。有人催，就挂掉，自己拨官方电话问。',
    },
    drill: {
      title: '练习认骗局',
      why: '能在真的遇到假短信、假网页时，一眼看出来。',
      how: '看二十几条编的短信和网页，分一分真假，每条都有讲解。五分钟左右。',
    },
    backup: {
      title: '做一份新备份',
      why: '能防电脑坏了或浏览器出错，记录全没了。',
      how: '存一份备份文件到 U 盘或别的电脑。文件是加密的，要用口令才能打开。',
    },
    'recovery-code': {
      title: '保存恢复码',
      why: '能防忘了口令，记录再也打不开。',
      how: '在设置里生成恢复码，抄下来或打印，放在家里稳妥的地方。',
    },
  } satisfies Record<CheckItemId, CheckItemWords>,
};

export type ChecklistText = typeof checklistZhCn;
