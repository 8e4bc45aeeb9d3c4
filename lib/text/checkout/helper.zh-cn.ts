import type { PlaceSort } from '../../knowledge/helper-places.ts';

/** Simplified Chinese, the source of the other languages. Where the helper on web pages is on. */
export const helperZhCn = {
  /** What is on now, one sentence; also in the settings' row. */
  now: {
    off: '已全部关闭',
    nowhere: '还没有在任何网站上打开',
    all: '在所有网站上打开',
    list: '在名单里的网站上打开',
    partly: '在名单里的部分网站上打开',
    sites: (count: number) => `在 ${count} 个网站上打开`,
    both: (count: number) => `在名单和另外 ${count} 个网站上打开`,
  },
  nowText: {
    off: '在任何网页上都不出现，直到您重新打开。',
    nowhere: '打开后，付款页的角落会出现一个小按钮：钱付给谁、付多少、网址可不可信、哪张卡能用。',
    on: '只在付款、扫码、填银行卡的页面角落出现。别的页面上什么都没有。',
  },
  turnOn: '重新打开',
  here: {
    title: '现在打开的网页',
    none: '在网页上点工具栏的卡伴，再来这里，就能单独设置那个网站。',
    states: {
      off: '没有打开',
      once: '这一次打开着',
      site: '总是打开',
      list: '打开（在名单里）',
      all: '打开（所有网站）',
      'off-site': '以后都不出现',
      'off-today': '今天不出现，明天恢复',
      'off-all': '助手已全部关闭',
    },
    once: '只看这一次',
    always: '总在这个网站打开',
    notToday: '今天别出现',
    never: '这个网站别出现',
    again: '恢复在这个网站出现',
  },
  places: {
    title: '在哪里打开',
    list: '银行、钱包和大商家',
    listText: (count: number) => `${count} 家的收银台和网站，浏览器会问您一次。`,
    listPartly: '名单里只有一部分是打开的。',
    see: '看看有哪些',
    sorts: {
      wallet: '钱包',
      bank: '银行',
      shop: '商家',
      travel: '出行',
    } satisfies Record<PlaceSort, string>,
    between: '、',
    all: '所有网站',
    allText:
      '浏览器会说卡伴能“读取和更改所有网站上的数据”。卡伴在每一页只看一眼像不像付款页，像才细看，不改动网页，也不带走内容。',
    sites: '您单独打开的网站',
    sitesLocked: (count: number) => `共 ${count} 个。解锁以后能看到是哪些，也能一个个关掉。`,
    remove: (host: string) => `不再在 ${host} 打开`,
    insecure: '未加密',
  },
  rules: {
    title: '它看什么，不做什么',
    points: [
      '它看付款页上的网址、金额、收款方、付款方式和要填的项目，不看您填了什么。',
      '它不联网、不填表、不点按钮，也不记您去过哪些网页；看到的只留在内存里，关掉网页就没了；付款页和危险的网页多留半小时，方便您付完回来记一笔，或者知道该给谁打电话。',
      '网页上不会出现您的尾号、卡名和余额，要看哪张卡，得打开卡伴。',
    ],
  },
  off: '全部关闭',
  offText: '先停用，您的设置都留着。',
  takeBack: '收回全部网页权限',
  takeBackText: '让浏览器不再允许卡伴进任何网站，并忘掉单独设置。',
  toasts: {
    shown: '已看过这一页。如果是付款页，角落会出现小按钮。',
    failed: '浏览器不让卡伴看这一页。请换一个普通网页再试。',
    refused: '浏览器没有允许，什么都没变。',
    always: (host: string) => `以后在 ${host} 打开`,
    removed: (host: string) => `不再在 ${host} 打开`,
    never: (host: string) => `以后不在 ${host} 出现`,
    notToday: (host: string) => `今天不在 ${host} 出现`,
    again: (host: string) => `在 ${host} 恢复出现`,
    listOn: '名单里的网站都打开了',
    listOff: '名单里的网站都关了',
    allOn: '在所有网站上打开了',
    allOff: '不再在所有网站上打开',
    off: '网页助手已全部关闭',
    on: '网页助手已重新打开',
    takenBack: '网页权限已全部收回',
    /** The browser kept something, which it may: shown is what it says now. */
    kept: '浏览器没有全部照办，现在的样子如下。',
  },
};

export type HelperText = typeof helperZhCn;
