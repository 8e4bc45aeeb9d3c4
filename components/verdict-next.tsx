import { issuerOfBrand, brandOfAddress } from '../lib/knowledge/brand-issuers.ts';
import type { Issuer } from '../lib/knowledge/issuers.ts';
import { reportNumbers } from '../lib/knowledge/report-numbers.ts';
import type { PageVerdict } from '../lib/trust/page-verdict.ts';
import { useCheckout } from './checkout-context.ts';
import { CopyNumber } from './copy-number.tsx';
import { useText } from './text-context.ts';
import { isLent } from './verdict-words.ts';

export interface VerdictNextProps {
  readonly verdict: PageVerdict;
  readonly copied: string | undefined;
  readonly onCopy: (number: string) => void;
}

/** What to do about a link, and for a dangerous one whom to call. */
export function VerdictNext({ verdict, copied, onCopy }: VerdictNextProps) {
  const { link: words } = useCheckout();
  const { level, host } = verdict;
  const genuine = isLent(host) ? undefined : host.target;
  return (
    <>
      <section aria-labelledby="link-next">
        <h2 id="link-next" class="section-title">
          {words.nextTitle}
        </h2>
        <ul class="list">
          {words.next[level].map((sentence) => (
            <li key={sentence} class="plain-row">
              <span class="row-words">{sentence}</span>
            </li>
          ))}
          {genuine !== undefined && (
            <li class="plain-row">
              <span class="row-words">{words.typeYourself(genuine)}</span>
            </li>
          )}
        </ul>
      </section>
      {level === 'danger' && <WhomToCall bank={bankOf(verdict)} copied={copied} onCopy={onCopy} />}
    </>
  );
}

/** The bank a dangerous address poses as. */
function bankOf({ host: { target } }: PageVerdict): Issuer | undefined {
  const brand = target === undefined ? undefined : brandOfAddress(target);
  return brand === undefined ? undefined : issuerOfBrand(brand);
}

interface WhomToCallProps extends Pick<VerdictNextProps, 'copied' | 'onCopy'> {
  readonly bank: Issuer | undefined;
}

function WhomToCall({ bank, copied, onCopy }: WhomToCallProps) {
  const { link: words } = useCheckout();
  const { language } = useText();
  const rows = [
    ...bankRows(bank, words.bankLine(bank?.name[language] ?? '')).map((row) => ({
      ...row,
      text: words.bankLineText,
    })),
    ...reportNumbers.map(({ place, number }) => ({ number, ...words.places[place] })),
  ];
  return (
    <section aria-labelledby="link-report">
      <h2 id="link-report" class="section-title">
        {words.reportTitle}
      </h2>
      <ul class="list">
        {rows.map(({ number, name, text }) => (
          <li key={number} class="plain-row">
            <span class="row-words">
              <span class="row-name">{name}</span>
              <small>{text}</small>
            </span>
            <CopyNumber
              number={number}
              label={words.copyNumber(name, number)}
              copied={copied === number}
              onCopy={onCopy}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function bankRows(
  bank: Issuer | undefined,
  name: string,
): readonly { readonly number: string; readonly name: string }[] {
  return bank?.hotline !== undefined && bank.hotlineConfirmed
    ? [{ number: bank.hotline, name }]
    : [];
}
