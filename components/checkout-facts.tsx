import type { ComponentChildren } from 'preact';
import type { PageReport, SeenQr } from '../lib/checkout/page-report.ts';
import { brandOr, visible } from '../lib/text/checkout/brand-name.ts';
import { useCheckout } from './checkout-context.ts';
import { optionWords } from './checkout-words.ts';
import { useText } from './text-context.ts';
import { Section } from './wallet-parts.tsx';

export interface CheckoutFactsProps {
  readonly report: PageReport;
  /** In words, `¥128.60`; undefined where the page does not make clear how much. */
  readonly amount: string | undefined;
  /** In words: what the order page said, where that was another sum. */
  readonly orderAmount: string | undefined;
  /** In words: an amount that the code itself holds. */
  readonly codeAmount: string | undefined;
}

export interface CheckoutHeroProps extends CheckoutFactsProps {
  /** What the page does not say of a sum or a payee is not missed. */
  readonly bare: boolean;
}

/** How much, and to whom: the first thing to look at. */
export function CheckoutHero({ report, amount, orderAmount, bare }: CheckoutHeroProps) {
  const { page, verdict } = useCheckout();
  const { payee, kind } = report;
  return (
    <div class="checkout-hero">
      {!(bare && amount === undefined) && (
        <p class="checkout-sum num" data-unknown={amount === undefined ? '' : undefined}>
          {amount ?? page.facts.noAmount}
        </p>
      )}
      {!(bare && payee === undefined) && (
        <p class="checkout-payee">
          <span class="checkout-label">
            {payee === undefined ? page.facts.noPayee : page.facts.payee}
          </span>
          {payee !== undefined && <bdi>{visible(payee)}</bdi>}
        </p>
      )}
      {orderAmount !== undefined && (
        <p class="checkout-order" data-tone="warn">
          {page.facts.orderAmount} <b class="num">{orderAmount}</b>
        </p>
      )}
      <p class="word-chip">{verdict.kinds[kind]}</p>
    </div>
  );
}

/** The rest of what the page says of itself. */
export function CheckoutFacts({ report, codeAmount }: CheckoutFactsProps) {
  const text = useText();
  const checkout = useCheckout();
  const { facts } = checkout.page;
  const { options, orderNo, qr, cardFrames } = report;
  const names = options.map((option) => optionWords({ text, checkout }, option));
  return (
    <Section id="facts" title={facts.title}>
      <dl class="facts">
        <Fact label={facts.options}>
          {names.length > 0 ? names.join(facts.separator) : facts.noOptions}
        </Fact>
        {qr && (
          <Fact label={facts.code}>
            <CodeWords qr={qr} amount={codeAmount} />
          </Fact>
        )}
        {orderNo !== undefined && (
          <Fact label={facts.order}>
            <bdi class="num">{visible(orderNo)}</bdi>
          </Fact>
        )}
        {cardFrames.length > 0 && (
          <Fact label={facts.frames}>
            {facts.framesOf(cardFrames.map(hostOf).join(facts.separator))}
          </Fact>
        )}
      </dl>
    </Section>
  );
}

/** The scheme is worth a word only where it does not encrypt. */
function hostOf(address: string): string {
  return visible(address).replace(/^https:\/\//, '');
}

function Fact({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ComponentChildren;
}) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

export interface CodeWordsProps {
  readonly qr: SeenQr;
  /** In words. */
  readonly amount: string | undefined;
}

/** What a code is, in words: never its text. */
export function CodeWords({ qr, amount }: CodeWordsProps) {
  const { language } = useText();
  const { page, verdict } = useCheckout();
  const { reading, trouble, brandShown } = qr;
  if (!reading) {
    return (
      <>{trouble ? verdict.qrTroubles[trouble] : brandShown && brandOr(language, brandShown)}</>
    );
  }
  const schemes: Readonly<Partial<Record<string, string>>> = verdict.schemes;
  const named = schemes[reading.scheme] ?? verdict.qrUses[reading.use];
  const { host, payee } = reading;
  return (
    <>
      {host === undefined ? named : page.facts.codeHolds(named, visible(host))}
      {amount !== undefined && <small>{page.facts.codeAmount(amount)}</small>}
      {payee !== undefined && <small>{page.facts.codePayee(visible(payee))}</small>}
    </>
  );
}
