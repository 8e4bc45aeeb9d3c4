import { met } from './met-by.ts';

const checkoutTest = 'test/components/checkout.test.tsx';
const helperStory = 'test/e2e/stories/03-helper.ts';
const pageStory = 'test/e2e/stories/20-page.ts';

/** What the helper on web pages, the view of the page beside, and noted payments do for a need. */
export const atCheckout = {
  /** How to pay with the chosen card, on the page and then in the wallet. */
  steps: met(
    'components/checkout-how.tsx',
    checkoutTest,
    'gives the steps of the way, and the facts of the wallet',
  ),
  amount: met('components/checkout-facts.tsx', checkoutTest, 'does not guess an amount'),
  confirm: met(
    'components/checkout-watch.tsx',
    checkoutTest,
    'speaks of an unsure amount, of another currency, of the budget',
  ),
  changed: met(
    'lib/session/judge-page.ts',
    helperStory,
    'an amount that changed on the way to the till, and a frame that asks for a PIN, are told and marked',
  ),
  danger: met('components/checkout-page.tsx', checkoutTest, 'puts a danger before everything else'),
  genuine: met(
    'lib/trust/page-verdict.ts',
    'test/trust/page-verdict.test.ts',
    'of an unknown shop is never official, however harmless',
  ),
  link: met(
    'lib/session/check-link.ts',
    'test/e2e/stories/19-link.ts',
    'a link from a page’s menu waits for the next page of ours',
  ),
  offered: met(
    'lib/checkout/option-fits.ts',
    'test/session/fit-cards.test.ts',
    'counts each card once, and only what is sure',
  ),
  listed: met(
    'components/checkout-facts.tsx',
    checkoutTest,
    'says how much, to whom, and what it lists',
  ),
  card: met(
    'lib/session/fitting-cards.ts',
    pageStory,
    'the card that the cashier itself lists comes first, with why and how',
  ),
  limits: met(
    'lib/session/fit-reasons.ts',
    'test/session/fitting-cards.test.ts',
    'names the wallet, the day and the sum that a reason needs',
  ),
  budget: met(
    'lib/session/fit-reasons.ts',
    'test/session/fitting-cards.test.ts',
    'tells of the budget for everything once, and only in yuan',
  ),
  failure: met(
    'components/checkout-failed.tsx',
    pageStory,
    'what the cashier said of the failure leads to the cause',
  ),
  /** Words and codes typed into a page are never taken along. */
  noSecret: met(
    'lib/page/transcribe.ts',
    'test/page/transcribe.test.ts',
    'tells the path without what follows it, and nothing that was typed',
  ),
  noted: met(
    'lib/review/noted-payments.ts',
    'test/review/noted-payments.test.ts',
    'by its amount, way and payee within the time',
  ),
  missing: met(
    'lib/review/noted-payments.ts',
    'test/e2e/stories/21-paid.ts',
    'bills confirm one noted payment and miss another, and the person has the last word',
  ),
} as const;
