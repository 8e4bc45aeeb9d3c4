import { beijingDay } from '../lib/domain/calendar.ts';
import { fundingOrderPath } from '../lib/knowledge/uses.ts';
import { rulesFor } from '../lib/knowledge/wallet-rules.ts';
import { pathOf, paths } from '../lib/knowledge/wallet-paths.ts';
import { dayWords } from '../lib/text/dates.ts';
import type { BindingRow } from './binding-words.ts';
import { useGuide } from './guide-context.ts';
import { Notice } from './notice.tsx';
import { useText } from './text-context.ts';
import { WalletAccount, type WalletAccountProps } from './wallet-account.tsx';
import { WalletBills, type WalletBillsProps } from './wallet-bills.tsx';
import { WalletAgreements, WalletBindings } from './wallet-bindings.tsx';
import { WalletEnd, type WalletEndProps } from './wallet-end.tsx';
import { WalletPaths, WalletRules } from './wallet-facts.tsx';
import { WalletFunding } from './wallet-funding.tsx';
import { WalletHead, type WalletHeadProps } from './wallet-head.tsx';
import { WalletLinks, type WalletLinksProps } from './wallet-links.tsx';

export interface WalletViewProps
  extends
    WalletHeadProps,
    WalletAccountProps,
    WalletBillsProps,
    Omit<WalletLinksProps, 'links'>,
    Omit<WalletEndProps, 'freezePath'> {
  readonly rows: readonly BindingRow[];
  /** Whether cards stand as closing or suspended in a wallet that is open: are they still there? */
  readonly unsure: boolean;
  readonly onStanding: () => void;
}

/** One wallet: what is bound, what it may take, in which order, whose account it is, and where things are in its app. */
export function WalletView(props: WalletViewProps) {
  const { rows, account, wallet, onDetails } = props;
  const { id } = wallet;
  return (
    <div class="view">
      <WalletHead {...props} />
      {account.status === 'closing' && <Closing account={account} today={props.today} />}
      {props.unsure && <Standing onStanding={props.onStanding} />}
      <WalletBindings {...props} />
      <WalletAgreements {...props} path={pathOf(id, 'auto-debit')} />
      <WalletFunding
        {...props}
        rows={rows}
        funding={account.funding}
        path={fundingOrderPath(id)}
        onFunding={(funding) => onDetails({ funding })}
      />
      <WalletAccount {...props} />
      <WalletLinks {...props} links={account.links} />
      <WalletPaths paths={paths.filter(({ owner }) => owner === id)} />
      <WalletRules rules={rulesFor(id)} />
      <WalletBills {...props} />
      <WalletEnd {...props} freezePath={pathOf(id, 'freeze')} />
    </div>
  );
}

function Closing({ account, today }: Pick<WalletViewProps, 'account' | 'today'>) {
  const text = useText();
  const { wallet: words } = useGuide();
  const due = beijingDay(account.dueAt ?? account.since);
  return (
    <Notice
      tone={due <= today ? 'warn' : 'plain'}
      icon="clock"
      title={due <= today ? words.close.dueTitle : words.close.closingTitle}
      action={<a href={`#/close-wallet/${account.wallet}`}>{words.freeze.see}</a>}
    >
      {words.close.closingText(
        dayWords(text, beijingDay(account.since), today),
        dayWords(text, due, today),
      )}
    </Notice>
  );
}

function Standing({ onStanding }: { readonly onStanding: () => void }) {
  const { wallet: words } = useGuide();
  return (
    <Notice
      tone="warn"
      title={words.standing.title}
      action={
        <button type="button" class="button small" onClick={onStanding}>
          {words.standing.confirm}
        </button>
      }
    >
      {words.standing.text}
    </Notice>
  );
}
