// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { EmergencyReverify } from '../../components/emergency-reverify.tsx';
import { EmergencyStart } from '../../components/emergency-start.tsx';
import { EmergencyView } from '../../components/emergency-view.tsx';
import type { EmergencyViewProps } from '../../components/emergency-view.tsx';
import { GuideContext } from '../../components/guide-context.ts';
import { plannedBinding } from '../../lib/domain/binding.ts';
import { walletIds } from '../../lib/domain/wallet.ts';
import { emergencySteps } from '../../lib/knowledge/emergency.ts';
import { issuers } from '../../lib/knowledge/issuers.ts';
import { guideEn } from '../../lib/text/guide/en.ts';
import { guideZhCn } from '../../lib/text/guide/zh-cn.ts';
import { guideZhTw } from '../../lib/text/guide/zh-tw.ts';
import { control, ignore, one, press, show, type, words } from './show.tsx';

const steps = emergencySteps({
  wallets: walletIds,
  issuers: issuers.map(({ id }) => id),
  deviceKnown: false,
});
const rows = steps.map((step) => ({ step, done: false, urgent: false, cards: [] }));

function view(part: Partial<EmergencyViewProps> = {}, guide = guideZhCn): HTMLElement {
  return show(
    <GuideContext.Provider value={guide}>
      <EmergencyView
        today="2026-11-22"
        rows={rows}
        onTick={ignore}
        answers={{}}
        onAnswer={ignore}
        copied={undefined}
        onCopy={ignore}
        onPrint={ignore}
        {...part}
      />
    </GuideContext.Provider>,
  );
}

describe('the list after a phone is lost', () => {
  it('begins with the SIM card, then wallets, then banks', () => {
    const headings = [...view().querySelectorAll('h2')].map((heading) => words(heading));
    expect(headings).toEqual([
      '1先停手机卡',
      '2冻结钱包',
      '3挂失银行卡',
      '4报警、补手机卡',
      '5换好手机以后',
    ]);
  });

  it('shows every wallet and bank with its number, or says that none is known', () => {
    const root = view();
    expect(root.querySelectorAll('.help-row')).toHaveLength(steps.length);
    for (const step of steps.filter(({ kind }) => kind === 'wallet' || kind === 'bank')) {
      const row = root.querySelectorAll('.help-row')[step.order - 1];
      const [number] = step.hotlines;
      expect(words(row)).toContain(number?.number ?? '');
      if (!number) expect(row?.querySelector('.no-number')).toBeTruthy();
      if (number && !number.confirmed) {
        expect(words(row)).toContain(guideZhCn.facts.hotlineUnconfirmed);
      }
    }
  });

  it('ticks a step, copies a number, and says how far one is', () => {
    const onTick = vi.fn();
    const onCopy = vi.fn();
    const root = view({
      onTick,
      onCopy,
      rows: rows.map((row) => ({ ...row, done: row.step.id === 'sim' })),
    });
    press(one(root, '[data-section=wallets] input[type=checkbox]'));
    expect(onTick).toHaveBeenCalledWith('wallet:alipay', true);
    press(control(root, '复制 支付宝的电话 95188'));
    expect(onCopy).toHaveBeenCalledWith('95188');
    expect(words(one(root, 'output'))).toBe(`办好 1 项，共 ${steps.length} 项`);
  });

  it.each(['招商', 'CMB', 'cmb', '招商銀行'])('finds a bank by %s', (search) => {
    const root = view({ search, onSearch: ignore });
    const found = [...root.querySelectorAll('[data-section=banks] .row-name')].map(words);
    expect(found).toContain('招商银行');
    expect(found.length).toBeLessThan(4);
    const none = view({ search: 'xyz', onSearch: ignore });
    expect(words(one(none, '[data-section=banks]'))).toContain('没有找到这家银行');
  });

  it('searches while one types', () => {
    const onSearch = vi.fn();
    const root = view({ search: '', onSearch });
    type(one(root, 'input[type=search]', HTMLInputElement), '工');
    expect(onSearch).toHaveBeenCalledWith('工');
  });

  it('says first which wallets pay without a password', () => {
    const root = view({
      rows: rows.map((row) => ({ ...row, urgent: row.step.id === 'wallet:alipay' })),
    });
    expect(words(one(root, '.notice[data-tone=bad]'))).toContain('1 个钱包开着免密支付');
    expect(words(one(root, '.help-row[data-urgent]'))).toContain('开着免密支付，先办');
    expect(words(root)).not.toContain(guideZhCn.facts.urgencyQuestions['password-free']);
  });

  it('tells how urgent it is once something is answered, and takes an answer back', () => {
    const onAnswer = vi.fn();
    const root = view({ answers: { 'screen-lock': 'no' }, onAnswer });
    expect(words(one(root, '[role=alert]'))).toBe(guideZhCn.facts.urgency.high);
    press(one(root, 'input[name=urgency-screen-lock]'));
    expect(onAnswer).toHaveBeenCalledWith('screen-lock', 'yes');
  });

  it('names a source and a day for every number and path', () => {
    const listed = [...view().querySelectorAll('.sources li')].map(words);
    expect(listed.length).toBeGreaterThanOrEqual(steps.length);
    for (const line of listed) expect(line).toMatch(/ · .+，核对于 \d{4}年\d+月\d+日$/);
  });

  it.each([guideEn, guideZhTw])('has its words in every language', (guide) => {
    expect(words(view({}, guide))).toContain(guide.emergency.sections.sim);
  });
});

describe('which phone', () => {
  it('begins with one press and says what that does', () => {
    const onStart = vi.fn();
    const root = show(
      <GuideContext.Provider value={guideZhCn}>
        <EmergencyStart
          devices={[{ id: 'a', name: '小红的手机', kind: 'phone' }]}
          affected={(id) => (id === 'a' ? 2 : 3)}
          onStart={onStart}
        />
      </GuideContext.Provider>,
    );
    const [own, unsure] = root.querySelectorAll('button');
    expect(words(own)).toBe('小红的手机2 个绑定会记成“待重新核对”');
    expect(words(unsure)).toContain('3 个绑定');
    press(own ?? root);
    press(unsure ?? root);
    expect(onStart.mock.calls).toEqual([['a'], [undefined]]);
  });
});

describe('what is left to check', () => {
  const binding = plannedBinding({ id: 'b1', cardId: 'c1', wallet: 'alipay', now: 0 });

  it('links every binding and takes one word for those that were in order', () => {
    const onAllStand = vi.fn();
    const root = show(
      <GuideContext.Provider value={guideZhCn}>
        <EmergencyReverify
          rows={[{ binding, card: undefined }]}
          count={1}
          onAllStand={onAllStand}
        />
      </GuideContext.Provider>,
    );
    expect(control(root, '核对，支付宝，银行卡').getAttribute('href')).toBe('#/binding/b1');
    press(control(root, '都还在'));
    expect(onAllStand).toHaveBeenCalled();
  });
});
