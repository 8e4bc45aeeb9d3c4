// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { CheckoutContext } from '../../components/checkout-context.ts';
import { PaidView, type PaidViewProps } from '../../components/paid-view.tsx';
import type {
  NotedPayment,
  PaidReason,
  PaidRow,
  PaidState,
} from '../../lib/domain/noted-payment.ts';
import { checkoutEn } from '../../lib/text/checkout/en.ts';
import { checkoutZhCn } from '../../lib/text/checkout/zh-cn.ts';
import { checkoutZhTw } from '../../lib/text/checkout/zh-tw.ts';
import { entryOf } from './entries.ts';
import { ignore, one, press, show, words } from './show.tsx';
import { icbc, today } from './wallet-sample.tsx';

/** Noted as paid with the card itself, while the bill has it through a wallet. */
const direct: NotedPayment = {
  id: 'p1',
  at: Date.parse('2026-10-08T08:13:00+08:00'),
  fen: 950,
  payee: '晴川小铺',
  cardId: 'c1',
};
const other = entryOf({ key: 'a.7', counterparty: '惠民超市', fen: 950, method: '' });

function outcome(state: PaidState, reason: PaidReason, more: Partial<PaidRow>): PaidRow {
  const found = { entry: undefined, candidates: [], bill: 'alipay', until: undefined } as const;
  return { payment: direct, state, reason, ...found, ...more };
}

function listed(row: PaidRow, onChoose: PaidViewProps['onChoose'] = ignore): HTMLElement {
  return show(
    <CheckoutContext.Provider value={checkoutZhCn}>
      <PaidView
        rows={[row]}
        trash={[]}
        cards={[icbc]}
        today={today}
        priceOf={({ minor, currency }) => `${currency} ${minor / 100}`}
        onChoose={onChoose}
        onAct={ignore}
        onRestore={ignore}
        onImport={ignore}
      />
    </CheckoutContext.Provider>,
  );
}

function told(row: PaidRow): string {
  return words(one(listed(row), '.paid-reason'));
}

const facts = {
  noted: '¥9.50',
  price: '',
  billed: '¥10.50',
  bill: 'B',
  until: 'U',
  way: 'W',
  payee: 'P',
  billedPayee: 'Q',
  through: '',
};

describe('sentences of a payment and its line', () => {
  it.each([checkoutZhCn, checkoutZhTw, checkoutEn])(
    'name both payees, and claim the same way only where no wallet came between',
    ({ paid: { reasons } }) => {
      for (const reason of ['only-one', 'payee-unlike', 'time-and-payee'] as const) {
        const said = reasons[reason](facts);
        expect(said).toContain('P');
        expect(said).toContain('Q');
      }
      for (const reason of ['only-one', 'payee-amount', 'time-and-payee'] as const) {
        const claim = /付款方式|way/;
        expect(reasons[reason](facts)).toMatch(claim);
        expect(reasons[reason]({ ...facts, through: 'T' })).not.toMatch(claim);
      }
      expect(reasons['payee-unlike']({ ...facts, through: 'T' })).toContain('T');
    },
  );

  it('tell of the line in question whom it names and what it went through, and ask with one press', () => {
    const onChoose = vi.fn();
    const asked = outcome('not-sure', 'payee-unlike', { payment: direct, candidates: [other] });
    const root = listed(asked, onChoose);
    const said = words(one(root, '.paid-reason'));
    for (const part of ['“晴川小铺”', '“惠民超市”', '通过支付宝付的']) {
      expect(said).toContain(part);
    }
    expect(said).not.toContain('没有记用什么付的');
    press(one(root, '.paid-candidates button'));
    expect(onChoose).toHaveBeenCalledWith(asked, other);
  });

  it('say the same way where wallet and card agree, or the bank names no wallet', () => {
    const confirmed = { payment: direct, entry: other };
    expect(told(outcome('confirmed', 'only-one', confirmed))).not.toContain('付款方式');
    const byBank = { ...other, provider: 'icbc' } as const;
    expect(told(outcome('confirmed', 'only-one', { ...confirmed, entry: byBank }))).toContain(
      '付款方式',
    );
    const carried = { ...byBank, method: '财付通' };
    expect(told(outcome('confirmed', 'only-one', { ...confirmed, entry: carried }))).not.toContain(
      '付款方式',
    );
    const byWallet = { ...direct, wallet: 'alipay' } as const;
    expect(told(outcome('confirmed', 'only-one', { payment: byWallet, entry: other }))).toContain(
      '付款方式',
    );
  });

  it('name nobody where the lines in question name several', () => {
    const candidates = [other, { ...other, key: 'a.8', counterparty: '云水小铺' }];
    const asked = outcome('not-sure', 'payee-unlike', { payment: direct, candidates });
    expect(told(asked)).not.toContain('惠民超市');
  });
});
