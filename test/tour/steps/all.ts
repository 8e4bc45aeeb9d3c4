import type { Step } from '../tour.ts';
import { billSteps } from './bills.ts';
import { cardSteps } from './cards.ts';
import { checkoutSteps } from './checkout.ts';
import { firstRunSteps } from './first-run.ts';
import { lockSteps } from './locking.ts';

/** The whole tour, in order. */
export const steps: readonly Step[] = [
  ...firstRunSteps,
  ...billSteps,
  ...cardSteps,
  ...checkoutSteps,
  ...lockSteps,
];
