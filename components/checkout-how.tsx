import { Uses } from './binding-after.tsx';
import { shortCardWords, walletName } from './card-words.ts';
import { useCheckout } from './checkout-context.ts';
import { type FitRow, stepWords } from './checkout-words.ts';
import { useText } from './text-context.ts';
import { Section } from './wallet-parts.tsx';

export interface CheckoutHowProps {
  readonly row: FitRow;
}

/** How to pay with the chosen card: on the page, then in the wallet. */
export function CheckoutHow({ row }: CheckoutHowProps) {
  const text = useText();
  const checkout = useCheckout();
  const { how } = checkout.page;
  const steps = stepWords({ text, checkout }, row);
  const { card, wallet } = row;
  return (
    <>
      {steps.length > 0 && (
        <Section id="how" title={how.title(shortCardWords(text, card))}>
          <ol class="list checkout-steps">
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </Section>
      )}
      {wallet && (
        <details class="fold list checkout-uses">
          <summary>{how.titleWallet(walletName(text, wallet))}</summary>
          <div>
            <Uses binding={{ wallet }} />
          </div>
        </details>
      )}
    </>
  );
}
