import { visible } from '../lib/text/checkout/brand-name.ts';
import type { FoundDiagnosis } from '../lib/knowledge/failure-diagnosis.ts';
import { useCheckout } from './checkout-context.ts';
import { useGuide } from './guide-context.ts';
import { Section } from './wallet-parts.tsx';

export interface CheckoutFailedProps {
  /** The cashier's own words. */
  readonly errorText: string | undefined;
  /** What they mean, where they mean one thing. */
  readonly found: Pick<FoundDiagnosis, 'cause' | 'policy' | 'confidence'> | undefined;
  readonly onDiagnose: () => void;
}

/** When it did not work: from the cashier's own words to the cause. */
export function CheckoutFailed({ errorText, found, onDiagnose }: CheckoutFailedProps) {
  const { failed } = useCheckout().page;
  const { diagnosis } = useGuide();
  return (
    <Section id="failed" title={failed.title}>
      <div class="list checkout-failed">
        <div class="plain-row">
          <span class="row-words">
            {errorText === undefined ? (
              failed.lead
            ) : (
              <>
                <small>{failed.said}</small>
                <bdi class="row-name">{visible(errorText)}</bdi>
              </>
            )}
            {found && (
              <span class="checkout-cause">
                {found.confidence === 'likely' && (
                  <span class="word-mark">{diagnosis.labels.likely}</span>
                )}
                <b>{diagnosis.causes[found.cause].title}</b>
                <small>{diagnosis.policies[found.policy].headline}</small>
              </span>
            )}
          </span>
        </div>
        <p class="checkout-act">
          <button type="button" class="button small" onClick={onDiagnose}>
            {errorText === undefined ? failed.describe : failed.open}
          </button>
        </p>
      </div>
    </Section>
  );
}
