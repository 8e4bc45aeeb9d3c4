// @vitest-environment happy-dom
import type { ComponentChildren } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { CheckoutContext } from '../../components/checkout-context.ts';
import { EntryView } from '../../components/entry-view.tsx';
import { ImportResult } from '../../components/import-result.tsx';
import { PaidNote, type PaidNoteProps } from '../../components/paid-note.tsx';
import { PaidView, type PaidViewProps } from '../../components/paid-view.tsx';
import {
  type NotedPayment,
  paidReasons,
  type PaidReason,
  type PaidRow,
  paidStates,
  type PaidState,
} from '../../lib/domain/noted-payment.ts';
import { checkoutEn } from '../../lib/text/checkout/en.ts';
import { checkoutZhCn } from '../../lib/text/checkout/zh-cn.ts';
import { checkoutZhTw } from '../../lib/text/checkout/zh-tw.ts';
import { en } from '../../lib/text/en.ts';
import { entryOf } from './entries.ts';
import { control, ignore, one, press, show, submit, type, words } from './show.tsx';
import { icbc, today } from './wallet-sample.tsx';

const { paid } = checkoutZhCn;

function view(children: ComponentChildren, into?: HTMLElement): HTMLElement {
  return show(
    <CheckoutContext.Provider value={checkoutZhCn}>{children}</CheckoutContext.Provider>,
    into && { into },
  );
}

const payment: NotedPayment = {
  id: 'p1',
  at: Date.parse('2026-10-08T08:13:00+08:00'),
  fen: 950,
  payee: '晨光豆浆铺',
  cardId: 'c1',
  wallet: 'alipay',
};

function row(state: PaidState, reason: PaidReason, more: Partial<PaidRow> = {}): PaidRow {
  return {
    payment,
    state,
    reason,
    entry: undefined,
    candidates: [],
    bill: 'alipay',
    until: '2026-10-10',
    ...more,
  };
}

const usual: PaidViewProps = {
  rows: [],
  trash: [],
  cards: [icbc],
  today,
  priceOf: ({ minor, currency }) => `${currency} ${minor / 100}`,
  onChoose: ignore,
  onAct: ignore,
  onRestore: ignore,
  onImport: ignore,
};

describe('the list of noted payments', () => {
  it('explains itself while it is empty', () => {
    expect(words(view(<PaidView {...usual} />))).toContain(paid.view.emptyText);
  });

  it('tells whom, how much, when, with what, how it stands and why', () => {
    const root = view(<PaidView {...usual} rows={[row('missing', 'not-in-bill')]} />);
    const told = words(one(root, '.paid-row'));
    for (const part of ['晨光豆浆铺', '¥9.50', '10月8日 08:13', '支付宝 · 工商银行 1234']) {
      expect(told).toContain(part);
    }
    expect(told).toContain('支付宝账单已经到2026年10月10日，里面没有这一笔。');
  });

  it('puts what needs a look first, whatever the order', () => {
    const states = ['confirmed', 'not-paid', 'waiting', 'missing', 'different'] as const;
    const rows = states.map((state, index) =>
      row(state, 'told', { payment: { ...payment, id: `p${index}` } }),
    );
    const root = view(<PaidView {...usual} rows={rows} />);
    const chips = [...root.querySelectorAll('.paid-reason .word-chip')].map(words);
    expect(chips).toEqual(
      (['different', 'missing', 'waiting', 'confirmed', 'not-paid'] as const).map(
        (state) => paid.view.states[state],
      ),
    );
  });

  it('asks which line it is, and names each to who does not see', () => {
    const onChoose = vi.fn();
    const entry = entryOf({ key: 'a.7', counterparty: '豆浆铺', fen: 950, time: '08:12:31' });
    const asked = row('ambiguous', 'several', { candidates: [entry] });
    const root = view(<PaidView {...usual} rows={[asked]} onChoose={onChoose} />);
    const button = one(root, '.paid-candidates button');
    expect(button.getAttribute('aria-label')).toContain('豆浆铺 ¥9.50');
    press(button);
    expect(onChoose).toHaveBeenCalledWith(asked, entry);
    expect(one(root, '.paid-candidates a').getAttribute('href')).toBe('#/entry/a.7');
  });

  it('takes the word of the person, and hides the ways of what needs none', () => {
    const onAct = vi.fn();
    const missing = row('missing', 'not-in-bill');
    const root = view(<PaidView {...usual} rows={[missing]} onAct={onAct} />);
    press(control(root, `${paid.view.notPaid}：晨光豆浆铺`));
    expect(onAct).toHaveBeenCalledWith(missing, 'not-paid');
    const done = view(<PaidView {...usual} rows={[row('confirmed', 'payee')]} onAct={onAct} />);
    expect(done.querySelector('.paid-acts')).toBeNull();
    press(control(done, `${paid.view.acts}：晨光豆浆铺`));
    press(control(done, `${paid.view.remove}：晨光豆浆铺`));
    expect(onAct.mock.lastCall?.[1]).toBe('remove');
  });

  it('leads from what is confirmed to the line, and from what differs too', () => {
    const entry = entryOf({ key: 'a.7', fen: 1050 });
    for (const told of [
      row('confirmed', 'payee', { entry }),
      row('different', 'payee-amount', { entry }),
    ]) {
      const root = view(<PaidView {...usual} rows={[told]} />);
      expect(one(root, '.paid-entry-link').getAttribute('href')).toBe('#/entry/a.7');
    }
    const told = words(
      view(<PaidView {...usual} rows={[row('different', 'payee-amount', { entry })]} />),
    );
    expect(told).toContain('没有 ¥9.50 的付款');
    expect(told).toContain('有一笔 ¥10.50');
  });

  it('brings back what was deleted', () => {
    const onRestore = vi.fn();
    const root = view(<PaidView {...usual} trash={[payment]} onRestore={onRestore} />);
    press(control(root, `${paid.view.restore}：晨光豆浆铺`));
    expect(onRestore).toHaveBeenCalledWith(payment);
  });

  it('keeps the focus in the list when a row moves away', () => {
    const second = row('missing', 'not-in-bill', {
      payment: { ...payment, id: 'p2', payee: '别家' },
    });
    const root = view(<PaidView {...usual} rows={[row('missing', 'not-in-bill'), second]} />);
    const button = control(root, `${paid.view.remove}：晨光豆浆铺`);
    button.focus();
    press(button);
    view(<PaidView {...usual} rows={[second]} />, root);
    expect(words(document.activeElement)).toContain('别家');
  });
});

describe('sentences', () => {
  const facts = {
    noted: '¥9.50',
    price: 'US$1.30',
    billed: '¥10.50',
    bill: 'B',
    until: 'U',
    way: 'W',
    payee: 'P',
    billedPayee: 'Q',
    through: '',
  };

  it.each([checkoutZhCn, checkoutZhTw, checkoutEn])('stand for each state and reason', (text) => {
    const said = [
      ...paidStates.map((state) => text.paid.view.states[state]),
      ...paidReasons.map((reason) => text.paid.reasons[reason](facts)),
    ];
    expect(said.every((sentence) => sentence.length > 1)).toBe(true);
    expect(said.join(' ')).not.toContain('undefined');
  });
});

describe('the way to note one', () => {
  const noteProps: PaidNoteProps = {
    fen: 12_860,
    price: undefined,
    payee: '晴川小铺',
    fromOrder: false,
    ways: [{ key: 'c1|alipay', card: icbc, wallet: 'alipay' }],
    typed: { yuan: '', payee: '', way: 'c1|alipay' },
    onType: ignore,
    error: undefined,
    onNote: ignore,
    noted: undefined,
    failed: false,
    onUndo: ignore,
    onAgain: ignore,
  };

  it('is one press where the page told all', () => {
    const onNote = vi.fn();
    const root = view(<PaidNote {...noteProps} onNote={onNote} />);
    expect(root.querySelectorAll('input')).toHaveLength(0);
    expect(one(root, 'select', HTMLSelectElement).value).toBe('c1|alipay');
    expect(words(one(root, 'option'))).toBe('支付宝 · 工商银行 储蓄卡 1234');
    submit(one(root, 'form', HTMLFormElement));
    expect(onNote).toHaveBeenCalledOnce();
  });

  it('asks what the page did not make clear, and says what is wrong', () => {
    const onType = vi.fn();
    const props = { ...noteProps, fen: undefined, payee: '', onType };
    const root = view(<PaidNote {...props} error={paid.errors['paid-yuan-zero']} />);
    type(one(root, '#paid-yuan', HTMLInputElement), '9.5');
    expect(onType).toHaveBeenCalledWith({ yuan: '9.5' });
    expect(one(root, '#paid-yuan').getAttribute('aria-invalid')).toBe('true');
    expect(words(one(root, '[role=alert]'))).toBe(paid.errors['paid-yuan-zero']);
    expect(root.querySelector('#paid-payee')).not.toBeNull();
  });

  it('shows a price of another currency, and asks for the yuan', () => {
    const foreign = { ...noteProps, fen: undefined, price: 'US$12.00' };
    const root = view(<PaidNote {...foreign} />);
    expect(words(one(root, '.paid-known'))).toContain('US$12.00');
    expect(words(root)).toContain(paid.panel.priceHelp('US$12.00'));
    expect(root.querySelector('#paid-yuan')).not.toBeNull();
    const { fen: _fen, ...unknown } = payment;
    const price = { minor: 1200, currency: 'USD' };
    const asked = row('not-sure', 'other-currency', { payment: { ...unknown, price } });
    const told = words(one(view(<PaidView {...usual} rows={[asked]} />), '.paid-row'));
    expect(told).toContain('USD 12');
    expect(told).toContain('网页上是 USD 12，');
  });

  it('says what is noted, with the way back; another one only where no order says it is the same', () => {
    const onUndo = vi.fn();
    const root = view(<PaidNote {...noteProps} noted={payment} onUndo={onUndo} />);
    expect(words(root)).toContain('已记下 ¥9.50，付给晨光豆浆铺');
    press(control(root, '撤销'));
    expect(onUndo).toHaveBeenCalledOnce();
    expect(control(root, paid.panel.again)).toBeTruthy();
    const same = view(<PaidNote {...noteProps} noted={payment} onAgain={undefined} />);
    expect(words(same)).not.toContain(paid.panel.again);
  });

  it('says so where the page tells of a failure, and leaves it to the person', () => {
    const root = view(<PaidNote {...noteProps} noted={payment} failed />);
    expect(words(root)).toContain(paid.panel.failed);
    expect(control(root, '撤销')).toBeTruthy();
    expect(words(view(<PaidNote {...noteProps} noted={payment} />))).not.toContain(
      paid.panel.failed,
    );
    expect(words(view(<PaidNote {...noteProps} failed />))).not.toContain(paid.panel.failed);
  });
});

describe('the focus', () => {
  it('is at the heading of what comes when what was pressed goes', () => {
    const props: PaidNoteProps = {
      fen: 950,
      price: undefined,
      payee: '晴川小铺',
      fromOrder: false,
      ways: [],
      typed: { yuan: '', payee: '', way: '' },
      onType: ignore,
      error: undefined,
      onNote: ignore,
      noted: undefined,
      failed: false,
      onUndo: ignore,
      onAgain: ignore,
    };
    const root = view(<PaidNote {...props} />);
    expect(document.activeElement).toBe(document.body);
    control(root, paid.panel.note).focus();
    view(<PaidNote {...props} noted={payment} />, root);
    expect(words(document.activeElement)).toContain('已记下 ¥9.50');
    control(root, '撤销').focus();
    view(<PaidNote {...props} />, root);
    expect(words(document.activeElement)).toBe(paid.panel.title);
    control(root, paid.panel.note).focus();
    view(<PaidNote {...props} typed={{ ...props.typed, yuan: '1' }} />, root);
    expect(words(document.activeElement)).toBe(paid.panel.note);
  });
});

describe('elsewhere', () => {
  it('an entry says that its payment was noted, an import how many it confirms', () => {
    const evidence = { fileName: 'a.csv', line: 1, fields: [] };
    const entry = show(<EntryView entry={entryOf({})} evidence={evidence} noted="昨天" />);
    expect(one(entry, '.entry-noted').getAttribute('href')).toBe('#/paid');
    const plain = show(<EntryView entry={entryOf({})} evidence={evidence} />);
    expect(plain.querySelector('.entry-noted')).toBeNull();
    const report = {
      id: 'i1',
      fileName: 'a.csv',
      provider: 'alipay',
      layout: 'alipay-app',
      importedAt: 0,
      dataRows: 1,
      added: 1,
      known: 0,
      refused: [],
      checks: [],
    } as const;
    expect(words(show(<ImportResult report={report} confirmed={2} />))).toContain('对上了 2 笔');
    expect(words(show(<ImportResult report={report} />))).not.toContain('记下的付款');
    expect(words(show(<ImportResult report={report} confirmed={1} />, { text: en }))).toContain(
      '1 payment you noted',
    );
  });
});
