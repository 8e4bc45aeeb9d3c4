import { bindingEn } from './binding.en.ts';
import { cardsEn } from './cards.en.ts';
import { diagnosisEn } from './diagnosis.en.ts';
import { emergencyEn } from './emergency.en.ts';
import { factsEn } from './facts.en.ts';
import { settingsEn } from './settings.en.ts';
import { walletEn } from './wallet.en.ts';
import type { GuideText } from './zh-cn.ts';

export const guideEn: GuideText = {
  binding: bindingEn,
  cards: cardsEn,
  diagnosis: diagnosisEn,
  emergency: emergencyEn,
  facts: factsEn,
  settings: settingsEn,
  wallet: walletEn,
};
