import type { BillsKept } from '../../../components/wallet-bills.tsx';
import type { Typing } from '../../../components/wallet-parts.tsx';
import { supportOf } from '../../../lib/knowledge/compatibility.ts';
import { pathOf } from '../../../lib/knowledge/wallet-paths.ts';
import { type Wallet, wallets } from '../../../lib/knowledge/wallets.ts';
import type { OpenSession } from '../../../lib/session/session.ts';
import type { SupportSources } from '../../../lib/session/support.ts';
import { billRange, billsOfWallet } from '../../../lib/session/wallet-bills.ts';
import { typedIn, withTyped } from '../../../lib/session/wallet-drafts.ts';
import type { WalletText } from '../../../lib/text/guide/wallet.zh-cn.ts';
import { say, type Shell } from './shell.ts';

/** The wallet an address names. */
export function walletNamed(argument: string): Wallet | undefined {
  return wallets.find(({ id }) => id === argument);
}

/** How much of a wallet's history lies here, and how to get the rest. */
export function billsKept(session: OpenSession, { id, bills }: Wallet): BillsKept {
  const readable = billsOfWallet[id] !== undefined;
  return {
    readable,
    formats: bills,
    range: billRange(session.imports.value, id),
    path: pathOf(id === 'icbc-wallet' ? 'icbc' : id, 'export'),
  };
}

/** What is being typed on a page (a wallet's, or another by its name); it outlives the popup, masked. */
export function typing({ drafts }: Shell, page: string): Typing {
  const draft = drafts.drafts.value.wallet;
  return {
    typed: typedIn(draft, page),
    onTyped: (field, words) =>
      void drafts.change({
        wallet: withTyped(drafts.drafts.value.wallet, { page, field }, words),
      }),
  };
}

/** The sentences of these pages, for toasts; there when a view of them is. */
export function walletToasts(shell: Shell): WalletText['toasts'] {
  const guide = shell.guide.value;
  if (!guide) throw new Error('no guide text around this view');
  return guide.text.wallet.toasts;
}

export function copyNumber(shell: Shell, number: string): void {
  void navigator.clipboard.writeText(number).then(() => say(shell, walletToasts(shell).copied));
}

/** What answers about the person's cards are drawn from. */
export function supportSources(session: OpenSession): SupportSources {
  return {
    bindings: session.bindings.value.bindings,
    cards: session.cards.value.cards,
    corrections: session.corrections.value.supports,
    table: supportOf,
  };
}
