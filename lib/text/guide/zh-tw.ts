import { bindingZhTw } from './binding.zh-tw.ts';
import { cardsZhTw } from './cards.zh-tw.ts';
import { diagnosisZhTw } from './diagnosis.zh-tw.ts';
import { emergencyZhTw } from './emergency.zh-tw.ts';
import { factsZhTw } from './facts.zh-tw.ts';
import { settingsZhTw } from './settings.zh-tw.ts';
import { walletZhTw } from './wallet.zh-tw.ts';
import type { GuideText } from './zh-cn.ts';

export const guideZhTw: GuideText = {
  binding: bindingZhTw,
  cards: cardsZhTw,
  diagnosis: diagnosisZhTw,
  emergency: emergencyZhTw,
  facts: factsZhTw,
  settings: settingsZhTw,
  wallet: walletZhTw,
};
