import { reportNumbers } from '../lib/knowledge/report-numbers.ts';
import { useCheckout } from './checkout-context.ts';
import { CopyNumber } from './copy-number.tsx';
import { Section } from './wallet-parts.tsx';

export interface DangerCallsProps {
  /** Banks and wallets, the likeliest first. */
  readonly houses: readonly { readonly name: string; readonly hotline: string }[];
  readonly copied: string | undefined;
  readonly onCopy: (number: string) => void;
}

/** Whom to call after a dangerous page: the houses of the cards, then those who help everybody. */
export function DangerCalls({ houses, copied, onCopy }: DangerCallsProps) {
  const { link: words } = useCheckout();
  const rows = [
    ...houses.map(({ name, hotline }) => ({
      number: hotline,
      name: words.bankLine(name),
      text: words.bankLineText,
    })),
    ...reportNumbers.map(({ place, number }) => ({ number, ...words.places[place] })),
  ];
  return (
    <Section id="danger-calls" title={words.reportTitle}>
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
    </Section>
  );
}
