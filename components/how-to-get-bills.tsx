import { providers } from '../lib/domain/ledger.ts';
import { monthWords } from '../lib/text/dates.ts';
import { useText } from './text-context.ts';

/** When the menus below were last compared with the apps. */
const checkedIn = '2026-10';

export interface HowToGetBillsProps {
  /** Whether the first wallet's steps are unfolded. */
  readonly open: boolean;
}

export function HowToGetBills({ open }: HowToGetBillsProps) {
  const text = useText();
  return (
    <section aria-labelledby="how-title">
      <div class="section-head">
        <h2 id="how-title" class="section-title">
          {text.import.howTitle}
        </h2>
        <small>{text.import.checkedOn(monthWords(text, checkedIn))}</small>
      </div>
      <div class="list">
        {providers.map((provider, index) => (
          <details key={provider} class="fold" name="how-to" open={open && index === 0}>
            <summary>{text.providers[provider]}</summary>
            <ol>
              {text.import.how[provider].map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </details>
        ))}
      </div>
    </section>
  );
}
