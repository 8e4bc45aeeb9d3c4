import type { Step } from '../tour.ts';
import { billSteps } from './bills.ts';
import { bindingSteps } from './bindings.ts';
import { cardSteps } from './cards.ts';
import { checkoutSteps } from './checkout.ts';
import { firstRunSteps } from './first-run.ts';
import { lockSteps } from './locking.ts';
import { troubleSteps } from './trouble.ts';
import { walletSteps } from './wallets.ts';

/** The whole tour, in order. */
export const steps: readonly Step[] = [
  ...firstRunSteps,
  ...billSteps,
  ...cardSteps,
  ...bindingSteps,
  ...walletSteps,
  ...troubleSteps,
  ...checkoutSteps,
  ...lockSteps,
];
