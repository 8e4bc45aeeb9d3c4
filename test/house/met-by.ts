/** Where a need is met, and the test that fails when it no longer is. */
export interface Met {
  readonly module: string;
  readonly test: string;
  /** A sentence of that test. */
  readonly says: string;
}

export const met = (module: string, test: string, says: string): Met => ({ module, test, says });

export const moves = 'lib/domain/binding-moves.ts';
export const movesTest = 'test/domain/binding-moves.test.ts';
export const guides = 'lib/knowledge/bind-guides.ts';
export const guidesTest = 'test/knowledge/bind-guides.test.ts';
export const bindingStory = 'test/e2e/stories/05-binding.ts';
export const troubleStory = 'test/e2e/stories/06-trouble.ts';
const walletStory = 'test/e2e/stories/07-wallets.ts';

export const record = met(
  'lib/domain/binding.ts',
  'test/session/edit-bindings.test.ts',
  'takes a card into a wallet once',
);
export const uses = met(
  'lib/knowledge/uses.ts',
  'test/knowledge/uses.test.ts',
  'tells for every wallet how to pay online and by code',
);
export const channels = met(
  'lib/knowledge/uses.ts',
  'test/knowledge/uses.test.ts',
  'keeps the ways to pay apart',
);
export const direct = met(
  guides,
  guidesTest,
  'leads ICBC cards into Alipay through the menus of both',
);
export const review = met(guides, guidesTest, 'applies first and submits once for the ICBC wallet');
export const everyPair = met(
  guides,
  guidesTest,
  'has a usable way, or a refusal with usable ways elsewhere',
);
export const conditions = met('lib/knowledge/prerequisites.ts', guidesTest, 'are all in use');
export const links = met(guides, guidesTest, 'links accounts without a promise of money');
export const cause = met(
  'lib/knowledge/failures.ts',
  'test/knowledge/failures.test.ts',
  'is reached by a row, a sentence or an answer',
);
export const remedy = met(
  'lib/knowledge/remedies.ts',
  'test/knowledge/failures.test.ts',
  'has remedies, and no remedy lies unused',
);
export const message = met(
  'lib/diagnosis/diagnose.ts',
  'test/diagnosis/noise.test.ts',
  'is found, all 158 times',
);
export const hotline = met(
  'lib/text/guide/diagnosis.script.ts',
  'test/knowledge/failures.test.ts',
  'say when, where, which card, what was shown, what was tried and what to ask',
);
export const callWhom = met(
  'components/diagnose-found.tsx',
  'test/components/diagnose.test.tsx',
  'gives the numbers of whoever can help first, unconfirmed ones marked',
);
export const digits = met(
  'lib/domain/card-number.ts',
  'test/domain/card-number.test.ts',
  'are read back as the same number',
);
export const support = met(
  'lib/knowledge/compatibility.ts',
  'test/knowledge/compatibility.test.ts',
  'always carries a source and a day',
);
export const ownWord = met(
  'lib/session/support.ts',
  'test/session/support.test.ts',
  'is yes once such a card was bound, with the day of the proof',
);
export const alternatives = met(
  'lib/session/alternatives.ts',
  'test/session/alternatives.test.ts',
  'name the weightiest reason first',
);
export const noSecond = met(moves, movesTest, 'submits nothing while an answer is still to come');
export const closing = met(
  'lib/domain/wallet-account.ts',
  'test/domain/wallet-account.test.ts',
  'is refused, naming what is missing, until all five checks are ticked',
);
export const closeStory = met(
  'lib/session/edit-wallets.ts',
  walletStory,
  'a wallet is closed only behind the export gate, and its bindings with it',
);
export const books = met(
  'lib/domain/binding.ts',
  movesTest,
  'knows the two books of a binding apart',
);
export const emergency = met(
  'lib/knowledge/emergency.ts',
  'test/knowledge/emergency.test.ts',
  'the SIM comes first, then wallets, banks, police, and what can wait',
);
export const minors = met(
  'lib/knowledge/minors.ts',
  'test/knowledge/minors.test.ts',
  'ends self-service below 16 and names what the guardian brings',
);
export const choosing = met(
  'lib/knowledge/choosing.ts',
  'test/knowledge/choosing.test.ts',
  'compares every wallet by what it holds of each',
);
export const ledger = met(
  'lib/session/query.ts',
  'test/session/query.test.ts',
  'sums everything that matches, however few rows are asked for',
);
export const codesStaySecret = met(
  'lib/text/guide/facts.zh-cn.ts',
  'test/knowledge/guide-facts.test.ts',
  'tells everybody that the code is for the official app only, and that we never ask for it',
);
export const lookFirst = met(
  'lib/knowledge/remedies.ts',
  'test/knowledge/failures.test.ts',
  'never advises a second try before the first is looked up',
);
export const urgency = met(
  'lib/knowledge/emergency.ts',
  'test/knowledge/emergency.test.ts',
  'high while something is not answered',
);
export const reverify = met(
  'lib/session/emergency.ts',
  troubleStory,
  'a lost phone leaves its bindings to be checked again, until the person has looked',
);
export const realName = met(
  'lib/knowledge/prerequisites.ts',
  'test/knowledge/guide-facts.test.ts',
  'never asks for the record of a web site, which an article takes for the real name',
);
export const weakEvidence = met(
  'lib/session/support.ts',
  'test/session/support.test.ts',
  'is only hinted at by another bank, never answered',
);
export const maskedWords = met(
  'lib/domain/masked-words.ts',
  'test/domain/masked-words.test.ts',
  'never keep eleven digits in a row, and masking them twice changes nothing',
);
export const askedFor = met(
  'lib/knowledge/checklist-items.ts',
  'test/knowledge/checklist-items.test.ts',
  'says why and how in three languages, in whole sentences',
);
export const keptFor = met(
  'lib/knowledge/checklist-items.ts',
  'test/knowledge/checklist-items.test.ts',
  'keeps passwords, agreements and versions for ninety days',
);
export const goesStale = met(
  'lib/domain/checklist.ts',
  'test/domain/checklist.test.ts',
  'holds up to the last millisecond of its days, and is stale with the next',
);
export const billsLookedAt = met(
  'lib/session/checklist-proofs.ts',
  'test/session/checklist.test.ts',
  'tells how far the bills reach, and is stale when they are old',
);
export const practice = met(
  'lib/knowledge/drill-cases.ts',
  'test/knowledge/drill-cases.test.ts',
  'teach every topic',
);
export const sealed = met(
  'lib/vault/seal.ts',
  'test/vault/vault.test.ts',
  'opens only in its own place, version, vault and under its own key',
);
export const fundingOrder = met(
  'components/wallet-funding.tsx',
  'test/components/wallet.test.tsx',
  'puts what pays first in order by buttons, and says where it went',
);
export const appliedOnce = met(
  moves,
  bindingStory,
  'an application is not submitted twice, is refused, put right and approved',
);
export const spendingLines = met(
  'lib/session/budget-rows.ts',
  'test/review/spending.test.ts',
  'the lines shown behind a sum are the sum',
);
export const spendingReminder = met(
  'lib/session/budget-reminders.ts',
  'test/session/budgets.test.ts',
  'is due at 80, since the import that told it',
);
export const spendingOnce = met(
  'lib/review/spending.ts',
  'test/review/spending.test.ts',
  'counts once, from the wallet, on days that its bill reaches',
);
export const spendingHonest = met(
  'components/budgets-view.tsx',
  'test/components/budgets.test.tsx',
  'never says nothing was spent where no bill tells',
);
