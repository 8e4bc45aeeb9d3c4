import { visible } from '../lib/text/checkout/brand-name.ts';
import type { FoundDiagnosis } from '../lib/knowledge/failure-diagnosis.ts';
import { useCheckout } from './checkout-context.ts';
import { useGuide } from './guide-context.ts';
import { Icon } from './icon.tsx';
import { Section } from './wallet-parts.tsx';

export interface CheckoutFailedProps {
  /** The cashier's own words. */
  readonly errorText: string | undefined;
  /** What they mean, where they mean one thing. */
  readonly found: Pick<FoundDiagnosis, 'cause' | 'policy' | 'confidence'> | undefined;
  readonly onDiagnose: () => void;
}

/** When it did not work: from the cashier's own words to the cause; one quiet row while it said none. */
export function CheckoutFailed({ errorText, found, onDiagnose }: CheckoutFailedProps) {
  const { failed } = useCheckout().page;
  if (errorText === undefined) return <Describe onDiagnose={onDiagnose} />;
  return (
    <Section id="failed" title={failed.title}>
      <div class="list checkout-failed">
        <div class="plain-row">
          <span class="row-words">
            <small>{failed.said}</small>
            <bdi class="row-name">{visible(errorText)}</bdi>
            {found && <Cause found={found} />}
          </span>
        </div>
        <p class="checkout-act">
          <button type="button" class="button small" onClick={onDiagnose}>
            {failed.open}
          </button>
        </p>
      </div>
    </Section>
  );
}

function Cause({ found }: { readonly found: NonNullable<CheckoutFailedProps['found']> }) {
  const { diagnosis } = useGuide();
  return (
    <span class="checkout-cause">
      {found.confidence === 'likely' && <span class="word-mark">{diagnosis.labels.likely}</span>}
      <b>{diagnosis.causes[found.cause].title}</b>
      <small>{diagnosis.policies[found.policy].headline}</small>
    </span>
  );
}

function Describe({ onDiagnose }: Pick<CheckoutFailedProps, 'onDiagnose'>) {
  const { failed } = useCheckout().page;
  return (
    <div class="list">
      <button type="button" class="row-button" aria-describedby="failed-lead" onClick={onDiagnose}>
        <Icon name="help" />
        <span class="row-words">{failed.describe}</span>
        <Icon name="chevron" />
      </button>
      <small id="failed-lead" class="checkout-lead">
        {failed.lead}
      </small>
    </div>
  );
}
