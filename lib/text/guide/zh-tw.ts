import { bindingZhTw } from './binding.zh-tw.ts';
import { budgetZhTw } from './budget.zh-tw.ts';
import { cardsZhTw } from './cards.zh-tw.ts';
import { checklistZhTw } from './checklist.zh-tw.ts';
import { dataZhTw } from './data.zh-tw.ts';
import { diagnosisZhTw } from './diagnosis.zh-tw.ts';
import { emergencyZhTw } from './emergency.zh-tw.ts';
import { factsZhTw } from './facts.zh-tw.ts';
import { searchZhTw } from './search.zh-tw.ts';
import { reminderZhTw } from './reminder.zh-tw.ts';
import { settingsZhTw } from './settings.zh-tw.ts';
import { walletZhTw } from './wallet.zh-tw.ts';
import type { GuideText } from './zh-cn.ts';

export const guideZhTw: GuideText = {
  binding: bindingZhTw,
  budget: budgetZhTw,
  cards: cardsZhTw,
  checklist: checklistZhTw,
  data: dataZhTw,
  diagnosis: diagnosisZhTw,
  emergency: emergencyZhTw,
  facts: factsZhTw,
  search: searchZhTw,
  reminder: reminderZhTw,
  settings: settingsZhTw,
  wallet: walletZhTw,
};
