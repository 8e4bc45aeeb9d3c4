import { bindingZhCn } from './binding.zh-cn.ts';
import { budgetZhCn } from './budget.zh-cn.ts';
import { cardsZhCn } from './cards.zh-cn.ts';
import { checklistZhCn } from './checklist.zh-cn.ts';
import { dataZhCn } from './data.zh-cn.ts';
import { diagnosisZhCn } from './diagnosis.zh-cn.ts';
import { emergencyZhCn } from './emergency.zh-cn.ts';
import { factsZhCn } from './facts.zh-cn.ts';
import { searchZhCn } from './search.zh-cn.ts';
import { reminderZhCn } from './reminder.zh-cn.ts';
import { settingsZhCn } from './settings.zh-cn.ts';
import { walletZhCn } from './wallet.zh-cn.ts';

/** Sentences of the guides: they come with the first view that needs them, so the popup starts without them. */
export const guideZhCn = {
  binding: bindingZhCn,
  budget: budgetZhCn,
  cards: cardsZhCn,
  checklist: checklistZhCn,
  data: dataZhCn,
  diagnosis: diagnosisZhCn,
  emergency: emergencyZhCn,
  facts: factsZhCn,
  search: searchZhCn,
  reminder: reminderZhCn,
  settings: settingsZhCn,
  wallet: walletZhCn,
};

export type GuideText = typeof guideZhCn;
