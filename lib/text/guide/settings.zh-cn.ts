import type { TextSize } from '../../domain/text-size.ts';

/** What stands on the settings page beside language, theme and lock. */
export const settingsZhCn = {
  look: '语言和外观',
  textSize: '文字大小',
  textSizes: { normal: '标准', large: '大', largest: '特大' } satisfies Record<TextSize, string>,
  panelTitle: '打开方式',
  panelOpens: '点工具栏图标时打开',
  panelPopup: '小窗口',
  panelSide: '侧边栏',
  panelText: '侧边栏点别处也不会关，可以一边看网页一边照着做。',
  panelNow: '现在打开侧边栏',
  firstRecovery: '生成恢复码',
  firstRecoveryText: '忘了口令时，用它打开记录。',
  more: '提醒、预算和数据',
  reminders: '提醒',
  remindersText: '提醒哪些事，要不要浏览器通知',
  budgets: '预算',
  budgetsText: '每月花多少，到八成提醒',
  data: '数据',
  dataText: '备份、恢复、导出、保留多久',
  learn: '帮助',
  help: '常见问题',
  drill: '防骗练习',
  drillText: '五分钟，看看这些消息是真是假',
  privacy: '隐私',
  privacyText: '收集什么、存什么、谁能看、怎么删',
  shortcuts: '快捷键',
  news: '更新内容',
};

export type SettingsText = typeof settingsZhCn;
