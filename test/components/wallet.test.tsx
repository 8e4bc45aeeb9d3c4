// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { WalletList } from '../../components/wallet-list.tsx';
import { WalletView } from '../../components/wallet-view.tsx';
import type { WalletViewProps } from '../../components/wallet-view.tsx';
import { type AccountStatus, newAccount } from '../../lib/domain/wallet-account.ts';
import { walletIds } from '../../lib/domain/wallet.ts';
import { walletById } from '../../lib/knowledge/wallets.ts';
import { fullDayWords } from '../../lib/text/dates.ts';
import { guideZhCn as guide } from '../../lib/text/guide/zh-cn.ts';
import { zhCn as text } from '../../lib/text/zh-cn.ts';
import { control, ignore, one, press, submit, type, words } from './show.tsx';
import { boundIn, icbc, noBills, now, today, view } from './wallet-sample.tsx';

const wallet: WalletViewProps = {
  wallet: walletById('alipay'),
  account: newAccount('alipay', now),
  rows: [],
  devices: [],
  boundDeviceIds: [],
  bills: noBills,
  unsure: false,
  today,
  typed: {},
  onTyped: ignore,
  onAddLink: ignore,
  onEndLink: ignore,
  onRemoveLink: ignore,
  onDetails: ignore,
  onAddDevice: ignore,
  onStanding: ignore,
  onFreeze: ignore,
  onUnfreeze: ignore,
  onImport: ignore,
  onCopy: ignore,
};

describe('a wallet', () => {
  it('shows whom to call, and copies the number', () => {
    const onCopy = vi.fn();
    const root = view(<WalletView {...wallet} onCopy={onCopy} />);
    expect(words(one(root, '.wallet-head .hotline'))).toBe('95188');
    press(control(root, '复制电话 95188'));
    expect(onCopy).toHaveBeenCalledWith('95188');
  });

  it('says so when one source alone gives the number, or none', () => {
    expect(words(view(<WalletView {...wallet} wallet={walletById('jd')} />))).toContain(
      guide.wallet.head.oneSource,
    );
    expect(words(view(<WalletView {...wallet} wallet={walletById('douyin')} />))).toContain(
      guide.wallet.head.noHotline,
    );
  });

  it('lists its cards with the proof, and what may take money without asking', () => {
    const binding = boundIn('alipay', {
      passwordFree: { on: true, limitFen: 100_000, seenOn: '2026-10-01' },
      autoDebits: [{ id: 'd', merchant: '市供电公司', seenOn: '2026-09-01' }],
    });
    const root = view(<WalletView {...wallet} rows={[{ binding, card: icbc }]} />);
    const links = [...root.querySelectorAll<HTMLAnchorElement>('a[href="#/binding/b1"]')];
    expect(links.map((link) => words(link))).toEqual([
      '工商银行 储蓄卡 1234账单可以作证，最近一次 昨天',
      '免密支付工商银行 储蓄卡 1234 · 每笔 1,000.00 元以内 · 您在 10月1日 看到的',
      '市供电公司自动扣款工商银行 储蓄卡 1234 · 您在 9月1日 看到的',
    ]);
  });

  it('puts what pays first in order by buttons, and says where it went', () => {
    const onDetails = vi.fn();
    const account = {
      ...wallet.account,
      funding: [
        { kind: 'balance', name: '余额' },
        { kind: 'credit-line', name: '花呗' },
      ] as const,
    };
    const root = view(<WalletView {...wallet} account={account} onDetails={onDetails} />);
    press(control(root, '把 花呗 往前移'));
    expect(onDetails).toHaveBeenCalledWith({ funding: account.funding.toReversed() });
    expect(words(one(root, 'output'))).toBe('花呗 现在排第 1');
    press(control(root, '去掉 余额'));
    expect(onDetails).toHaveBeenLastCalledWith({ funding: account.funding.slice(1) });
  });

  it('takes a bound card into the order once', () => {
    const onDetails = vi.fn();
    const rows = [{ binding: boundIn('alipay'), card: icbc }];
    const root = view(<WalletView {...wallet} rows={rows} onDetails={onDetails} />);
    press(control(root, '工商银行 储蓄卡 1234'));
    const funding = [{ kind: 'card', bindingId: 'b1' }] as const;
    expect(onDetails).toHaveBeenCalledWith({ funding });
    const account = { ...wallet.account, funding };
    view(<WalletView {...wallet} rows={rows} account={account} />, root);
    expect(words(root)).toContain(guide.wallet.funding.noCard);
  });

  it('hands every key to who masks it, and saves the account when asked', () => {
    const onTyped = vi.fn();
    const onDetails = vi.fn();
    const root = view(<WalletView {...wallet} onTyped={onTyped} onDetails={onDetails} />);
    type(one(root, '#account-label', HTMLInputElement), '138');
    expect(onTyped).toHaveBeenCalledWith('account-label', '138');
    const typed = { 'account-label': '138****8000' };
    view(<WalletView {...wallet} typed={typed} onDetails={onDetails} />, root);
    submit(one(root, 'form:has(#account-label)', HTMLFormElement));
    expect(onDetails).toHaveBeenCalledWith({ label: '138****8000' });
  });

  it('keeps an ended link with what still works after it', () => {
    const links = [
      { id: 'l1', with: '微信', seenOn: '2026-09-01' },
      { id: 'l2', with: '淘宝', seenOn: '2026-08-01', endedOn: '2026-10-09' },
    ];
    const onEndLink = vi.fn();
    const root = view(
      <WalletView {...wallet} account={{ ...wallet.account, links }} onEndLink={onEndLink} />,
    );
    press(control(root, '已解除和 微信 的关联'));
    expect(onEndLink).toHaveBeenCalledWith('l1');
    expect(words(root)).toContain(`昨天 已解除${guide.facts.steps['unlink-after'].how}`);
  });

  it('asks which cards still stand after a closing that was called off', () => {
    const onStanding = vi.fn();
    press(control(view(<WalletView {...wallet} unsure onStanding={onStanding} />), '都还绑着'));
    expect(onStanding).toHaveBeenCalledOnce();
  });

  it('says from when to when its bills are here, and how old the last day is', () => {
    const bills = { ...noBills, range: { first: '2026-01-01', last: '2026-09-30' } };
    const root = view(<WalletView {...wallet} bills={bills} />);
    expect(words(root)).toContain('已导入：2026年1月1日 至 2026年9月30日最后一天在 10 天前');
  });

  it('says that contested rules are contested', () => {
    expect(words(view(<WalletView {...wallet} />))).toContain(guide.facts.contested);
  });
});

describe.each(walletIds)('%s', (id) => {
  it('shows no path, rule or hotline without its day and source', () => {
    const root = view(
      <WalletView {...wallet} wallet={walletById(id)} account={newAccount(id, now)} />,
    );
    for (const block of root.querySelectorAll('.app-path, .rule-text, .wallet-head')) {
      const print = words(block.querySelector('.checked-on'));
      expect(print).toMatch(/\d{4}年\d+月\d+日 · .+/);
      expect(print).not.toMatch(/undefined|NaN/);
    }
    expect(words(one(root, '.wallet-head .checked-on'))).toContain(
      fullDayWords(text, walletById(id).asOf),
    );
  });
});

it('lists all wallets, those with a record first, and says when one is to be looked at', () => {
  const rows = [
    { binding: boundIn('jd'), card: icbc },
    { binding: boundIn('unionpay', { id: 'b2', status: 'closed' }), card: icbc },
  ];
  const accounts: Partial<Record<string, { status: AccountStatus; dueAt?: number }>> = {
    ecny: { status: 'frozen' },
    meituan: { status: 'closing', dueAt: now },
  };
  const root = view(
    <WalletList rows={rows} accountOf={(id) => accounts[id] ?? { status: 'open' }} now={now} />,
  );
  const links = [...root.querySelectorAll('.list a')].map((link) => words(link));
  expect(links).toHaveLength(walletIds.length);
  expect(links.slice(0, 2)).toEqual(['京东支付绑着 1 张', '云闪付以前绑过 1 张']);
  expect(links).toContain('数字人民币已冻结没有记录');
  expect(links).toContain('美团支付注销中该去看看结果了');
});

it('leads to the closing that goes on', () => {
  const account = { ...wallet.account, status: 'closing', dueAt: now } as const;
  const root = view(<WalletView {...wallet} account={account} />);
  expect(words(one(root, '.notice'))).toContain(guide.wallet.close.dueTitle);
  expect(one(root, '.notice a').getAttribute('href')).toBe('#/close-wallet/alipay');
});
