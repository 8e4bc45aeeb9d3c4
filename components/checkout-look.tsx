import type { SeenQr } from '../lib/checkout/page-report.ts';
import { brandOr } from '../lib/text/checkout/brand-name.ts';
import type { LookTrouble } from '../lib/text/checkout/page.zh-cn.ts';
import { useCheckout } from './checkout-context.ts';
import { CodeWords } from './checkout-facts.tsx';
import { Icon } from './icon.tsx';
import { useText } from './text-context.ts';

/** What the person's look at the screen's code gave. */
export type Looked =
  | { readonly kind: 'busy' }
  | { readonly kind: 'trouble'; readonly trouble: LookTrouble }
  | {
      readonly kind: 'read';
      readonly qr: SeenQr;
      /** In words: an amount that the code holds. */
      readonly amount: string | undefined;
      readonly tone: 'ok' | 'warn' | 'bad' | 'plain';
    };

export interface CheckoutLookProps {
  readonly looked: Looked | undefined;
  readonly onLook: () => void;
}

/** Reads the code on the screen, for pictures that the page does not share. */
export function CheckoutLook({ looked, onLook }: CheckoutLookProps) {
  const { look } = useCheckout().page;
  const busy = looked?.kind === 'busy';
  const act = busy ? look.busy : looked ? look.again : look.title;
  return (
    <div class="list checkout-look">
      <output>{looked && <LookedWords looked={looked} />}</output>
      <button
        type="button"
        class="row-button"
        aria-describedby="look-lead"
        aria-disabled={busy}
        onClick={onLook}
      >
        <Icon name="qr" />
        <span class="row-words">{act}</span>
      </button>
      <small id="look-lead" class="checkout-lead">
        {look.lead}
      </small>
    </div>
  );
}

function LookedWords({ looked }: { readonly looked: Looked }) {
  const { look } = useCheckout().page;
  if (looked.kind === 'busy') return null;
  if (looked.kind === 'trouble')
    return <p class="checkout-said">{look.troubles[looked.trouble]}</p>;
  const { qr, amount, tone } = looked;
  return (
    <div class="checkout-said" data-tone={tone}>
      <small>{look.found}</small>
      <p class="row-name">
        <CodeWords qr={qr} amount={amount} />
      </p>
      <ShownAgainstRead qr={qr} />
      <small>{look.several}</small>
    </div>
  );
}

/** Whose code the page says it is, against whose it is. */
function ShownAgainstRead({ qr: { brandShown, reading } }: { readonly qr: SeenQr }) {
  const { language } = useText();
  const { look } = useCheckout().page;
  if (brandShown === undefined || !reading) return null;
  const shown = brandOr(language, brandShown);
  if (reading.brand === brandShown) return <p>{look.fits(shown)}</p>;
  if (reading.brand === undefined) return null;
  return <p class="checkout-differs">{look.differs(shown, brandOr(language, reading.brand))}</p>;
}
