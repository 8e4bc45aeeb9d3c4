import { bindingEn } from './binding.en.ts';
import { budgetEn } from './budget.en.ts';
import { cardsEn } from './cards.en.ts';
import { checklistEn } from './checklist.en.ts';
import { dataEn } from './data.en.ts';
import { diagnosisEn } from './diagnosis.en.ts';
import { emergencyEn } from './emergency.en.ts';
import { factsEn } from './facts.en.ts';
import { searchEn } from './search.en.ts';
import { reminderEn } from './reminder.en.ts';
import { settingsEn } from './settings.en.ts';
import { walletEn } from './wallet.en.ts';
import type { GuideText } from './zh-cn.ts';

export const guideEn: GuideText = {
  binding: bindingEn,
  budget: budgetEn,
  cards: cardsEn,
  checklist: checklistEn,
  data: dataEn,
  diagnosis: diagnosisEn,
  emergency: emergencyEn,
  facts: factsEn,
  search: searchEn,
  reminder: reminderEn,
  settings: settingsEn,
  wallet: walletEn,
};
