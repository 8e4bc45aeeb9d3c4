import type { AppPath } from '../lib/knowledge/wallet-paths.ts';
import type { BillFormat } from '../lib/knowledge/wallets.ts';
import { fullDayWords } from '../lib/text/dates.ts';
import { AppPathLine } from './app-path.tsx';
import { useGuide } from './guide-context.ts';
import { Icon } from './icon.tsx';
import { useText } from './text-context.ts';
import { daysBetween } from './wallet-words.ts';
import { Section } from './wallet-parts.tsx';

/** Which bills of a wallet lie here. */
export interface BillsKept {
  /** Whether 卡伴 reads this wallet's bills. */
  readonly readable: boolean;
  readonly formats: readonly BillFormat[];
  /** First and last day of the imported bills, `YYYY-MM-DD`; undefined without any. */
  readonly range: { readonly first: string; readonly last: string } | undefined;
  readonly path: AppPath | undefined;
}

export interface WalletBillsProps {
  readonly bills: BillsKept;
  readonly today: string;
  readonly onImport: () => void;
}

/** How much of this wallet's history the person holds in their own hands. */
export function WalletBills(props: WalletBillsProps) {
  const { wallet: words } = useGuide();
  return (
    <Section id="bills" title={words.bills.title}>
      <div class="list">
        <BillsRow {...props} />
        {props.bills.path && (
          <details class="fold">
            <summary>{words.bills.how}</summary>
            <div>
              <AppPathLine path={props.bills.path} />
            </div>
          </details>
        )}
      </div>
    </Section>
  );
}

/** From when to when, how long ago, and the way to import. */
export function BillsRow({ bills, today, onImport }: WalletBillsProps) {
  const { wallet: words } = useGuide();
  return (
    <div class="plain-row" data-tone={bills.range ? 'ok' : 'warn'}>
      <Icon name={bills.range ? 'check' : 'file'} />
      <span class="row-words">
        <BillsLine bills={bills} today={today} />
      </span>
      {bills.readable && (
        <button type="button" class="button small" onClick={onImport}>
          {words.bills.import}
        </button>
      )}
    </div>
  );
}

function BillsLine({ bills, today }: Omit<WalletBillsProps, 'onImport'>) {
  const text = useText();
  const { wallet: words } = useGuide();
  const { readable, formats, range } = bills;
  if (!readable) return <>{formats.length > 0 ? words.bills.unread : words.bills.noExport}</>;
  if (!range) return <>{words.bills.notImported}</>;
  const behind = daysBetween(range.last, today);
  return (
    <>
      {words.bills.imported(fullDayWords(text, range.first), fullDayWords(text, range.last))}
      <small>{behind <= 0 ? words.bills.fresh : words.bills.behind(behind)}</small>
    </>
  );
}
