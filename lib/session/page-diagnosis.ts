import { maskedWords } from '../domain/masked-words.ts';
import type { WalletId } from '../domain/wallet.ts';
import type { FailureSystem } from '../knowledge/failure-systems.ts';
import { visible } from '../text/checkout/brand-name.ts';
import type { FittingCard } from './fitting-cards.ts';
import type { SeenTab } from './seen-tab.ts';
import { type DiagnosisDraft, emptyDiagnosis } from './trouble-drafts.ts';

export interface FailedOnPage {
  readonly seen: SeenTab;
  /** The card that stands chosen beside the page, and the wallet it would pay in. */
  readonly chosen: Pick<FittingCard, 'card' | 'wallet' | 'bindingId'> | undefined;
  /** Whose codes the page's words come from, where that is known. */
  readonly system: FailureSystem | undefined;
  /** Whose cashier the page is, where its host proves that. */
  readonly cashier: WalletId | undefined;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** A payment that failed on a web page, as far as page and person have told: the rest is asked. */
export function pageDiagnosis({ chosen, ...failed }: FailedOnPage): DiagnosisDraft {
  const { seen, system, cashier, now } = failed;
  const { errorText = '', payee = '' } = seen.report;
  const said = maskedWords(errorText);
  return {
    ...emptyDiagnosis,
    text: said,
    step: said === '' ? 'form' : 'answer',
    stage: 'pay',
    system,
    ...aboutOf(chosen),
    page: { payee: visible(payee), said, wallet: chosen?.wallet ?? cashier },
    askedAt: now,
  };
}

/** A binding tells its card itself. */
function aboutOf(chosen: FailedOnPage['chosen']): Pick<DiagnosisDraft, 'bindingId' | 'cardId'> {
  const { bindingId, card } = chosen ?? {};
  return bindingId === undefined
    ? { bindingId: '', cardId: card?.id ?? '' }
    : { bindingId, cardId: '' };
}
