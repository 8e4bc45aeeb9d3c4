import type { ReminderKind } from '../../domain/reminder.ts';
import type { Snooze } from '../../domain/snooze.ts';

/** What a person can do with a reminder, and the page of all of them. */
export const reminderZhCn = {
  acts: {
    label: '这件事怎么办',
    done: '办好了',
    later: '稍后提醒',
    snoozes: {
      hour: '1 小时后',
      evening: '今晚 8 点',
      tomorrow: '明早 9 点',
      'three-days': '3 天后',
      week: '一周后',
    } satisfies Record<Snooze, string>,
    stop: '不再提醒这件事',
    kindOff: (kind: string) => `“${kind}”都不提醒`,
  },
  said: {
    done: '记下了，这件事办好了',
    snoozed: (when: string) => `好，${when}再提醒`,
    stopped: '这件事不再提醒',
    kindOff: '这一类不再提醒',
    back: '恢复提醒了',
  },
  view: {
    due: '现在要看的',
    coming: '接下来',
    aside: '放到一边的',
    nothing: '现在没有要提醒的事。有了审核、到期、预算这些日子，会列在这里。',
    at: (when: string) => `${when}提醒`,
    snoozed: (when: string) => `稍后提醒：${when}`,
    done: '办好了',
    stopped: '不再提醒',
    again: '恢复',
    againName: (what: string) => `恢复：${what}`,
    more: '办理、稍后或不再提醒',
    byTime: '提醒时间都是北京时间。',
  },
  notify: {
    title: '浏览器通知',
    label: '到时间弹出通知',
    text: '通知里只说“有几件事到时间了”，没有银行、钱包和金额。锁着的时候也会提醒。',
    badge: '不开通知也行：工具栏图标上的数字就是到时间的件数。',
    refused: '浏览器没有允许通知。可以在浏览器的设置里给卡伴打开通知权限，再来打开。',
    demo: '演示里的事不会弹出通知，也不会在图标上显示数字。',
  },
  kinds: {
    title: '提醒哪些事',
    names: {
      'review-due': '审核结果',
      'answer-due': '绑定结果',
      'closing-check': '注销结果',
      'unbinding-check': '解绑结果',
      're-verify': '换手机后核对',
      'payment-different': '付款和账单不一样',
      'payment-missing': '付款不在账单里',
      'recovery-code': '恢复码',
      'budget-over': '预算用完',
      'card-check': '卡片到期检查',
      'retry-open': '可以再试',
      'checklist-stale': '安全检查过期',
      'bills-due': '导入新账单',
      'backup-due': '备份',
      'budget-near': '预算快用完',
      'checklist-open': '没做的安全检查',
    } satisfies Record<ReminderKind, string>,
  },
};

export type ReminderText = typeof reminderZhCn;
