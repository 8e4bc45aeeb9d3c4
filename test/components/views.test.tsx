// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { CardsView } from '../../components/cards-view.tsx';
import type { CardsViewProps } from '../../components/cards-view.tsx';
import { EntryView } from '../../components/entry-view.tsx';
import { Frame } from '../../components/frame.tsx';
import { GuideContext } from '../../components/guide-context.ts';
import { Proposals } from '../../components/proposals.tsx';
import { SafetyView } from '../../components/safety-view.tsx';
import { SearchView, type SearchViewProps } from '../../components/search-view.tsx';
import { TextContext } from '../../components/text-context.ts';
import { guideZhCn } from '../../lib/text/guide/zh-cn.ts';
import { zhCn } from '../../lib/text/zh-cn.ts';
import { entryOf } from './entries.ts';
import { control, ignore, one, press, show, words } from './show.tsx';

const card = (id: string, issuer: string, last4: string) => ({
  card: { id, issuer, kind: 'debit' as const, last4, alias: '', addedAt: 0 },
  wallets: ['alipay' as const],
  seen: ['wechat' as const],
});
const cards: CardsViewProps = {
  items: [card('1', 'CMB', '8806'), card('2', 'ICBC', '1234')],
  onSelect: ignore,
  onLedger: ignore,
  proposed: 0,
  putAway: 0,
  onImport: ignore,
  onAddCard: ignore,
};

describe('the cards', () => {
  it('are named by bank, kind, tail and wallets', () => {
    const root = show(<CardsView {...cards} />);
    const head = one(root, '.card-face[data-open] .card-head');
    head.querySelector('[aria-hidden]')?.remove();
    expect(words(head)).toBe('工商银行 储蓄卡 尾号 1234，绑定在：支付宝，账单里出现在：微信支付');
    expect(head.getAttribute('aria-expanded')).toBe('true');
  });

  it('open one at a time, the last one unless another is chosen', () => {
    const root = show(<CardsView {...cards} selectedId="1" />);
    const open = [...root.querySelectorAll('.card-face[data-open] .card-tail')];
    expect(open.map((tail) => words(tail))).toEqual(['尾号 8806']);
  });

  it('are proposed with the evidence of the bills', () => {
    const onReject = vi.fn();
    const proposal = {
      mention: { issuer: 'ICBC', kind: 'debit' as const, last4: '5521' },
      providers: ['alipay' as const],
      count: 128,
      lastDay: '2026-10-06',
    };
    const root = show(
      <Proposals proposals={[proposal]} today="2026-10-07" onAccept={ignore} onReject={onReject} />,
    );
    expect(words(one(root, '.proposal small'))).toBe('在支付宝账单里出现 128 次，最近一次：昨天');
    press(control(root, '工商银行 储蓄卡 5521 不是我的'));
    expect(onReject).toHaveBeenCalledWith(proposal);
  });

  it('say what to do when there are none', () => {
    const root = show(<CardsView {...cards} items={[]} />);
    expect(one(root, '.button.primary').textContent).toBe('导入账单');
    expect(control(root, '添加银行卡')).toBeTruthy();
  });
});

it('shows the words of the bill isolated, and says when one is empty', () => {
  const backwards = '\u202Egnirts';
  const fields = [
    { name: '备注', value: backwards },
    { name: '对方账号', value: '' },
  ];
  const root = show(
    <EntryView entry={entryOf({})} evidence={{ fileName: 'a.csv', line: 1088, fields }} />,
  );
  expect([...root.querySelectorAll('dd bdi')].map(({ textContent }) => textContent)).toContain(
    backwards,
  );
  expect(words(root)).toContain('对方账号（空）');
  expect(words(root)).toContain('a.csv，第 1,088 行');
});

it('marks a hotline that only one source gives', () => {
  const root = show(
    <SafetyView
      checklist={undefined}
      issuerIds={['ICBC', 'CITIC']}
      recoveryCodeSaved
      autoLock={5}
      onNewRecoveryCode={ignore}
      onAddCard={ignore}
    />,
  );
  expect(words(root)).toContain('工商银行核对于 2026年10月1日95588');
  expect(words(root)).toContain('中信银行只有一个出处，务必核对95558');
});

it('sends to the back of the card when no source gives a hotline', () => {
  const root = show(
    <SafetyView
      checklist={undefined}
      issuerIds={['CDCB']}
      recoveryCodeSaved
      autoLock={5}
      onNewRecoveryCode={ignore}
      onAddCard={ignore}
    />,
  );
  expect(words(root)).toContain('成都银行请拨打银行卡背面的电话');
  expect(root.querySelector('.hotline')).toBeNull();
});

describe('the frame', () => {
  const frame = (viewKey: string, tab: 'cards' | 'ledger') => (
    <Frame surface="popup" viewKey={viewKey} title={viewKey} tab={tab} announcement="已保存" demo>
      <p>view</p>
    </Frame>
  );

  it('moves the focus to the heading when the view changes, not when it first appears', () => {
    const root = show(frame('#/cards', 'cards'));
    expect(document.activeElement?.tagName).not.toBe('H1');
    show(frame('#/ledger', 'ledger'), { into: root });
    expect(document.activeElement?.tagName).toBe('H1');
  });

  it('leaves the focus to a field that the new view begins with', async () => {
    const search: SearchViewProps = {
      typed: '',
      results: [],
      onType: ignore,
      onOpen: ignore,
      onAllEntries: ignore,
      onLeave: ignore,
    };
    const view = (viewKey: string) => (
      <TextContext.Provider value={zhCn}>
        <GuideContext.Provider value={guideZhCn}>
          <Frame surface="popup" viewKey={viewKey} title={viewKey} tab="cards">
            {viewKey === '#/search' && <SearchView {...search} />}
          </Frame>
        </GuideContext.Provider>
      </TextContext.Provider>
    );
    const root = show(view('#/cards'));
    // By the browser's own frames: an `act` would run every effect before any of them.
    render(<TextContext.Provider value={zhCn}>{view('#/search')}</TextContext.Provider>, root);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(document.activeElement?.tagName).toBe('INPUT');
  });

  it('marks the tab in use, says it is a demo, and speaks in one live region', () => {
    const root = show(frame('#/ledger', 'ledger'));
    expect(words(one(root, '[aria-current=page]'))).toBe('交易');
    expect(words(one(root, '.demo-ribbon'))).toContain('演示数据，都是编的');
    expect([...root.querySelectorAll('output')].map((region) => words(region))).toEqual(['已保存']);
  });
});
