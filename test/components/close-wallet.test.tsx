// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { CloseWalletView } from '../../components/close-wallet-view.tsx';
import type { CloseWalletViewProps } from '../../components/close-wallet-view.tsx';
import {
  accountEvents,
  accountStatuses,
  closeChecks,
  newAccount,
} from '../../lib/domain/wallet-account.ts';
import { walletIds } from '../../lib/domain/wallet.ts';
import { guideEn } from '../../lib/text/guide/en.ts';
import { guideZhCn as guide } from '../../lib/text/guide/zh-cn.ts';
import { guideZhTw } from '../../lib/text/guide/zh-tw.ts';
import { control, ignore, one, press, words } from './show.tsx';
import { boundIn, day, icbc, noBills, now, today, view } from './wallet-sample.tsx';

const closing: CloseWalletViewProps = {
  account: newAccount('alipay', now),
  rows: [],
  bills: noBills,
  today,
  now,
  refused: undefined,
  onTick: ignore,
  onMove: ignore,
  onLookLater: ignore,
  onImport: ignore,
  onCopy: ignore,
};

describe('closing a wallet', () => {
  it('shows the five checks with what our record says of them', () => {
    const binding = boundIn('alipay', {
      autoDebits: [{ id: 'd', merchant: '市供电公司', seenOn: '2026-09-01' }],
    });
    const onTick = vi.fn();
    const root = view(
      <CloseWalletView {...closing} rows={[{ binding, card: icbc }]} onTick={onTick} />,
    );
    expect(root.querySelectorAll('.close-check')).toHaveLength(closeChecks.length);
    expect(words(root)).toContain('市供电公司');
    expect(words(root)).toContain('工商银行 储蓄卡 1234');
    press(one(root, '.close-check input'));
    expect(onTick).toHaveBeenCalledWith('bills-exported', true);
  });

  it('names what is missing when it is refused, aloud', () => {
    const refused = {
      code: 'checks-missing',
      missing: ['bills-exported', 'balance-empty'],
    } as const;
    const root = view(<CloseWalletView {...closing} refused={refused} />);
    const alert = words(one(root, '[role=alert]'));
    expect(alert).toContain('账单已导出、余额已转出');
  });

  it('has a sentence for every refused move in three languages', () => {
    for (const sentences of [guide, guideEn, guideZhTw]) {
      for (const event of accountEvents) {
        expect(sentences.wallet.refusals['account-move'][event].length).toBeGreaterThan(5);
      }
    }
  });

  it('waits with the day to look, and says when that has come', () => {
    const account = {
      ...closing.account,
      status: 'closing',
      since: now - 6 * day,
      dueAt: now + day,
    } as const;
    const root = view(<CloseWalletView {...closing} account={account} />);
    expect(words(one(root, '.notice'))).toContain('注销申请已提交');
    expect(root.querySelector('.close-check')).toBeNull();
    const onLookLater = vi.fn();
    view(
      <CloseWalletView {...closing} account={account} now={now + day} onLookLater={onLookLater} />,
      root,
    );
    expect(words(one(root, '.notice'))).toContain('该去看看结果了');
    press(control(root, guide.wallet.close.lookAgain));
    expect(onLookLater).toHaveBeenCalledOnce();
  });

  it.each(accountStatuses)('offers while %s only moves that the table has', (status) => {
    const onMove = vi.fn();
    const root = view(
      <CloseWalletView {...closing} account={{ ...closing.account, status }} onMove={onMove} />,
    );
    for (const button of root.querySelectorAll<HTMLButtonElement>('button.button')) {
      if (!button.closest('.list')) press(button);
    }
    const offered = onMove.mock.calls.map(([event]) => event as string);
    expect(offered).toEqual(
      { open: ['close'], frozen: ['unfreeze'], closing: ['closed', 'keep'], closed: ['open'] }[
        status
      ],
    );
  });

  it('shows the way through the bank for the wallet of a bank, and for no other', () => {
    const account = newAccount('icbc-wallet', now);
    expect(words(view(<CloseWalletView {...closing} account={account} />))).toContain('95588');
    expect(words(view(<CloseWalletView {...closing} />))).not.toContain(
      guide.wallet.close.bankTitle,
    );
  });

  it.each(walletIds)('shows for %s no step without day and source', (id) => {
    const root = view(<CloseWalletView {...closing} account={newAccount(id, now)} />);
    const steps = [...root.querySelectorAll('.guide-steps > li')];
    expect(steps.length).toBeGreaterThan(2);
    // Neighbours of one source share the small print below the last of them.
    expect(words(steps.at(-1)?.querySelector('.checked-on'))).toMatch(/\d{4}年\d+月\d+日 · .+/);
  });
});
