import type { Step } from '../tour.ts';
import { billSteps } from './bills.ts';
import { bindingSteps } from './bindings.ts';
import { budgetSteps } from './budgets.ts';
import { cardSteps } from './cards.ts';
import { checklistSteps } from './checklist.ts';
import { checkoutSteps } from './checkout.ts';
import { everyViewSteps } from './every-view.ts';
import { dataSteps } from './data.ts';
import { firstRunSteps } from './first-run.ts';
import { learnSteps } from './learn.ts';
import { lockSteps } from './locking.ts';
import { reminderSteps } from './reminders.ts';
import { troubleSteps } from './trouble.ts';
import { walletSteps } from './wallets.ts';

/** The whole tour, in order. */
export const steps: readonly Step[] = [
  ...firstRunSteps,
  ...billSteps,
  ...budgetSteps,
  ...cardSteps,
  ...bindingSteps,
  ...walletSteps,
  ...troubleSteps,
  ...reminderSteps,
  ...checklistSteps,
  ...learnSteps,
  ...everyViewSteps,
  ...checkoutSteps,
  ...dataSteps,
  ...lockSteps,
];
