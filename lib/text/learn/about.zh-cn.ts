import type { ReleaseItem } from '../../knowledge/release-notes.ts';
import type { ShortcutId } from '../../knowledge/shortcuts.ts';
import type { PrivacyQuestion } from './privacy-questions.ts';

interface Answered {
  readonly question: string;
  /** The answer in a sentence. */
  readonly short: string;
  readonly points: readonly string[];
}

export const privacyZhCn = {
  questions: {
    collected: {
      question: '收集什么？',
      short: '什么也不收集。',
      points: ['没有服务器，没有统计，没有广告。', '您导入的账单，只在这台电脑上读。'],
    },
    stored: {
      question: '存了什么？',
      short: '只存您自己放进来的，都加了密。',
      points: [
        '银行卡：银行、卡种、尾号四位、您起的名字、您记的限额和该核对有效期的日子、银行预留手机号的末两位。',
        '绑定：哪张卡绑在哪个钱包，每次尝试和结果；您的钱包账户和手机叫什么。',
        '账单：时间、金额、商户、付款方式，和账单里的那一行。别人的账号、账单开头的姓名，导入时就去掉；文字里的卡号、证件号、手机号会遮住。',
        '您的安排：安全检查的回答、预算、提醒、防骗练习的成绩。',
        '从来不存：整张卡号、有效期、安全码、任何密码、短信验证码、身份证号、整个手机号。',
        '怎么加密：AES-256-GCM。钥匙由您的口令经 Argon2id 算出（64 MiB，3 遍），没有口令或恢复码就打不开。',
        '没有加密的只有：语言、外观、文字大小、锁定时间这类设置；几点该提醒（不写是什么事）；有几块加密数据、各有多大。您允许的网站，由浏览器记着；您不让助手出现的网站，只留一个认不出网址的记号。',
        '填了一半的内容，只在浏览器的内存里，锁上或关掉浏览器就没了。',
      ],
    },
    readers: {
      question: '谁能看到？',
      short: '知道口令或恢复码的人。',
      points: [
        '我们看不到，也没有后门。',
        '锁上以后，别人拿走这台电脑的硬盘，也只看到密文。',
        '没锁的时候，在您的电脑账号下运行的别的程序，能读到它的内存。同类软件都是这样，离开时请锁上。',
        '网页助手在网页里只写结论和“几张卡可用”，不写是哪张；看到的网页只留在内存里，不留网址。',
        '备份文件是加密的。导出成表格的文件谁都能看，导出前会提醒您。',
      ],
    },
    deleted: {
      question: '怎么删除？',
      short: '在“设置”最下面，选“删除全部记录”。',
      points: [
        '先毁掉钥匙，再删数据。钥匙没了，剩下的谁也打不开。',
        '单张卡先进回收站，三十天后真正删掉。',
        '交易和账单原文留多久，在“数据和备份”里选。',
        '演示用的数据，离开演示就删掉。',
        '备份和导出的文件在您手里，请自己删。',
      ],
    },
  } satisfies Record<PrivacyQuestion, Answered>,
  proof: '现在就能核对',
  proofLead: '下面不是我们写的承诺，是浏览器此刻的答复。',
  network: '联网',
  networkShut: '浏览器不让卡伴的页面连接任何地址',
  networkOpen: '这是开发用的版本，没有这一条限制',
  sites: '能看的网站',
  noSites: '一个也没有',
  granted: '有的权限',
  permissions: {
    storage: '在这台电脑上存加密的记录和设置',
    unlimitedStorage: '账单很多时，不受浏览器的容量限制',
    alarms: '到时间自动锁定和提醒',
    activeTab: '您点工具栏图标时，才能看当时那一页',
    scripting: '在您允许的网页上显示',
    contextMenus: '右键菜单里的“检查此链接”',
    notifications: '到时间弹出通知，您自己打开的',
    sidePanel: '在侧边栏里打开',
  },
  otherPermission: '浏览器报告的另一项',
  asking: '正在问浏览器…',
  alsoThere: '浏览器的扩展管理页里，写着同样的权限。',
};

export const newsZhCn = {
  cardTitle: (version: string) => `${version} 版能做的事`,
  release: (version: string, month: string) => `${version} 版，${month}`,
  more: (count: number) => `还有 ${count} 项`,
  all: '全部更新',
  dismiss: '知道了',
  items: {
    cards: '记下银行卡，只记尾号，输入卡号时认出银行。',
    bindings: '一步一步绑卡、解绑、注销钱包，每次都有记录。',
    causes: '绑不上、付不了时，说出原因和该做什么。',
    lost: '手机丢了，先打哪个电话，一页看清，没解锁也能看。',
    choosing: '付款用哪张卡、选哪个钱包，带着理由比给您看。',
    bills: '读支付宝、微信和工商银行的账单，每一笔都能看到原文。',
    checklist: '安全检查：一条条做，过一阵提醒再看。',
    reminders: '今天最要紧的事，放在第一页。',
    budgets: '按月、按卡、按钱包定预算，快花完时提醒。',
    practice: '防骗练习：五分钟，八条消息，分清真假。',
    backup: '加密的备份文件，能检查，能恢复。',
    help: '常见问题，每条都有出处和日期。',
    checkout: '付款页上：钱付给谁、付多少、网页可不可信、用哪张卡。',
    links: '检查链接：不打开，先看清通向谁。右键、地址栏输入 kb 都可以。',
    paid: '按一下“我付了”，导入账单后逐笔核对。',
  } satisfies Record<ReleaseItem, string>,
};

export const shortcutsZhCn = {
  lead: '不用鼠标，也能做完所有的事。',
  keys: '按键',
  does: '做什么',
  or: '或',
  unset: '没有设置',
  change: '更改打开卡伴的按键',
  changeText: '想换打开卡伴的按键，请到浏览器的扩展管理页里改。',
  single: '单个按键（/ 和 ?）可以用。用语音输入时可以关掉。',
  what: {
    open: '打开卡伴',
    search: '搜索',
    list: '显示这张表',
    close: '清空搜索；再按一次关闭',
    choose: '在结果和选项里上下移动',
    move: '到下一处、上一处',
    press: '打开或按下选中的那一处',
  } satisfies Record<ShortcutId, string>,
};

export type PrivacyText = typeof privacyZhCn;
export type NewsText = typeof newsZhCn;
export type ShortcutsText = typeof shortcutsZhCn;
