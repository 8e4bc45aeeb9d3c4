// @vitest-environment happy-dom
import { verdictZhCn } from '../../lib/text/checkout/verdict.zh-cn.ts';
import { describe, expect, it, vi } from 'vitest';
import { CheckoutCards, fitKey } from '../../components/checkout-cards.tsx';
import { CheckoutFailed } from '../../components/checkout-failed.tsx';
import { CheckoutHow } from '../../components/checkout-how.tsx';
import { CheckoutLook } from '../../components/checkout-look.tsx';
import { CheckoutNone } from '../../components/checkout-none.tsx';
import { CheckoutPage } from '../../components/checkout-page.tsx';
import { CheckoutPlace, CheckoutRow } from '../../components/checkout-row.tsx';
import { CheckoutWatch } from '../../components/checkout-watch.tsx';
import { fitHref } from '../../components/checkout-words.ts';
import { checkoutZhCn } from '../../lib/text/checkout/zh-cn.ts';
import { guideZhCn } from '../../lib/text/guide/zh-cn.ts';
import type { TrustLevel } from '../../lib/trust/page-rules.ts';
import { card, facts, report, row, shown, today, verdict } from './checkout-sample.tsx';
import { control, ignore, one, press, words } from './show.tsx';

describe('the page beside', () => {
  const page = (more: Partial<Parameters<typeof CheckoutPage>[0]> = {}) =>
    shown(
      <CheckoutPage verdict={verdict('no-finding')} silent={undefined} {...facts} {...more}>
        {null}
      </CheckoutPage>,
    );

  it('says how much, to whom, and what it lists', () => {
    const root = page();
    expect(words(one(root, '.checkout-sum'))).toBe('¥128.60');
    expect(words(one(root, '.checkout-payee'))).toBe('页面写的收款方晴川小铺');
    expect(words(root)).toContain('工商银行 7427（已选）、微信支付');
  });

  it('says that no payee is named, and of a frame whose it is', () => {
    const { payee: _, ...nameless } = report;
    const cardFrames = ['https://cards.example', 'http://old.example'];
    const root = page({ report: { ...nameless, cardFrames } });
    expect(words(one(root, '.checkout-payee'))).toBe('页面没写收款方');
    expect(words(root)).toContain('由 cards.example、http://old.example 提供');
  });

  it('does not guess an amount', () => {
    const root = page({ amount: undefined });
    expect(words(one(root, '.checkout-sum'))).toBe('未能确认金额');
    expect(root.textContent).not.toContain('¥');
  });

  it('sets the order’s sum beside the cashier’s', () => {
    expect(words(one(page({ orderAmount: '¥118.60' }), '.checkout-order'))).toBe(
      '订单页上的金额 ¥118.60',
    );
  });

  it('puts a danger before everything else', () => {
    const root = page({ verdict: verdict('danger') });
    const [first] = root.querySelectorAll('.verdict, .checkout-hero');
    expect(first?.className).toBe('verdict');
    expect(words(one(root, '.checkout-payee'))).toBe('页面写的收款方晴川小铺');
  });

  it('shows nothing invisible that a page put into its words', () => {
    const root = page({ report: { ...report, payee: '晴川\u202E\u200B小铺' } });
    expect(words(one(root, '.checkout-payee'))).toBe('页面写的收款方晴川小铺');
  });

  it('says that the helper stepped back', () => {
    expect(words(page({ silent: 'hidden' }))).toContain('这一页总是遮住助手的标记');
  });
});

describe('which card', () => {
  const props = { byWallet: [], chosen: '', onChoose: ignore, today };

  it('offers what fits, sets apart what may, folds away what does not', () => {
    const rows = [
      row(),
      row({
        card: { ...card, id: 'c2', last4: '0001' },
        level: 'perhaps',
        reasons: [{ code: 'some-bank' }],
      }),
      row({
        card: { ...card, id: 'c3', last4: '0002' },
        level: 'no',
        fit: undefined,
        wallet: 'alipay',
        reasons: [{ code: 'not-bound', wallet: 'alipay' }],
      }),
    ];
    const root = shown(<CheckoutCards {...props} rows={rows} />);
    expect([...root.querySelectorAll('[role="radiogroup"]')].map((group) => words(group))).toEqual([
      '工商银行 储蓄卡 7427本页的已存银行卡里有它',
      '工商银行 储蓄卡 0001本页可以用网银，没写有哪些银行',
    ]);
    expect(words(one(root, '.fit-others'))).toContain('还没绑到支付宝');
    expect(root.querySelectorAll('input')).toHaveLength(2);
  });

  it('tells which card was chosen', () => {
    const choose = vi.fn<(key: string) => void>();
    const other = row({ card: { ...card, id: 'c2' } });
    const root = shown(
      <CheckoutCards {...props} rows={[row(), other]} chosen={fitKey(row())} onChoose={choose} />,
    );
    const radios = [...root.querySelectorAll('input')];
    expect(radios.map(({ checked }) => checked)).toEqual([true, false]);
    radios[1]?.click();
    expect(choose).toHaveBeenCalledWith(fitKey(other));
  });

  it('says that none fits, that there is none, and that the page lists nothing', () => {
    const none = row({ level: 'no', fit: undefined, reasons: [{ code: 'not-offered' }] });
    expect(words(shown(<CheckoutCards {...props} rows={[none]} />))).toContain('没有您的卡');
    const empty = shown(<CheckoutCards {...props} rows={[]} />);
    expect(control(empty, '添加银行卡').getAttribute('href')).toBe('#/card/new');
    const groups = [{ wallet: 'alipay' as const, cards: [row({ fit: undefined, reasons: [] })] }];
    const unlisted = shown(<CheckoutCards {...props} rows={undefined} byWallet={groups} />);
    expect(words(unlisted)).toContain('本页没有列出付款方式');
    expect(words(one(unlisted, 'h3'))).toBe('支付宝');
    expect(words(shown(<CheckoutCards {...props} rows={undefined} />))).toContain('也没有绑好的卡');
  });

  it('leads to the binding, to binding it, or to the card', () => {
    expect(fitHref(row({ bindingId: 'b1' }))).toBe('#/binding/b1');
    const lacks = [{ code: 'not-bound', wallet: 'alipay' }] as const;
    expect(fitHref(row({ wallet: 'alipay', reasons: lacks }))).toBe('#/bind/c1/alipay');
    expect(fitHref(row())).toBe('#/card-page/c1');
  });
});

describe('how to pay, and what to mind', () => {
  it('gives the steps of the way, and the facts of the wallet', () => {
    const wallet = row({
      wallet: 'alipay',
      fit: { cardId: 'c1', option: { channel: 'alipay' }, way: 'wallet', wallet: 'alipay' },
    });
    const root = shown(<CheckoutHow row={wallet} />);
    expect(words(one(root, '.checkout-steps'))).toContain('付款方式选 工商银行 7427');
    expect(words(root)).toContain('怎么用支付宝付');
    expect(shown(<CheckoutHow row={row({ fit: undefined })} />).textContent).toBe('');
  });

  const watch = (level: TrustLevel, more: Partial<Parameters<typeof CheckoutWatch>[0]> = {}) =>
    words(
      shown(
        <CheckoutWatch
          level={level}
          report={{ kind: 'cashier', amount: { minor: 12_860, currency: 'CNY' } }}
          over={undefined}
          today={today}
          {...more}
        />,
      ),
    );

  it('says on a dangerous page only to leave it', () => {
    expect(watch('danger')).toContain('关掉这一页');
    expect(watch('danger')).not.toContain('支付密码前');
  });

  it('speaks of an unsure amount, of another currency, of the budget', () => {
    expect(watch('official', { report: { kind: 'cashier' } })).toContain('金额没有确认');
    const foreign = { kind: 'cashier', amount: { minor: 100, currency: 'USD' } } as const;
    expect(watch('official', { report: foreign })).toContain('按 USD 计价');
    const over = { fen: 100_000, spentFen: 90_000, until: '2026-10-08' };
    expect(watch('official', { over })).toContain(
      '总预算 ¥1,000.00（账单到10月8日，已花 ¥900.00）',
    );
  });
});

describe('a payment that failed', () => {
  it('shows what it means, and says when that is only likely', () => {
    const failed = (confidence: 'exact' | 'likely') =>
      words(
        shown(
          <CheckoutFailed
            errorText="余额不足"
            found={{ cause: 'balance', policy: 'fix', confidence }}
            onDiagnose={ignore}
          />,
        ),
      );
    expect(failed('exact')).toContain(guideZhCn.diagnosis.causes.balance.title);
    expect(failed('exact')).not.toContain(guideZhCn.diagnosis.labels.likely);
    expect(failed('likely')).toContain(guideZhCn.diagnosis.labels.likely);
  });

  it('asks for the words where the page said none', () => {
    const diagnose = vi.fn<() => void>();
    const root = shown(
      <CheckoutFailed errorText={undefined} found={undefined} onDiagnose={diagnose} />,
    );
    press(control(root, '付款失败？查原因'));
    expect(diagnose).toHaveBeenCalledOnce();
  });
});

describe('the code on the screen', () => {
  const read = (brandShown: string | undefined, brand: string | undefined) =>
    words(
      shown(
        <CheckoutLook
          looked={{
            kind: 'read',
            qr: {
              ...(brandShown !== undefined && { brandShown }),
              reading: {
                scheme: 'alipay-order',
                use: 'order',
                ...(brand !== undefined && { brand }),
              },
            },
            amount: undefined,
            tone: 'ok',
          }}
          onLook={ignore}
        />,
      ),
    );

  it('is compared with what the page says it is', () => {
    expect(read('wechat', 'alipay')).toContain('页面写的是微信，码却是支付宝的。不要扫。');
    expect(read('alipay', 'alipay')).toContain('和页面写的一样，是支付宝的');
    expect(read('alipay', undefined)).not.toContain('支付宝的。');
    expect(read(undefined, 'alipay')).not.toContain('不要扫');
  });

  it('has a sentence for each trouble', () => {
    for (const trouble of ['not-allowed', 'no-code', 'failed'] as const) {
      const root = shown(<CheckoutLook looked={{ kind: 'trouble', trouble }} onLook={ignore} />);
      expect(words(root)).toContain(checkoutZhCn.page.look.troubles[trouble]);
    }
  });
});

describe('nothing to pay', () => {
  it('lets one look where that can be, and says when the browser refuses', () => {
    const look = vi.fn<() => void>();
    const root = shown(<CheckoutNone why="helper-off" onLook={look} looking={false} refused />);
    press(control(root, '看看这一页'));
    expect(look).toHaveBeenCalledOnce();
    expect(words(one(root, '[role="alert"]'))).toContain('浏览器没让看');
    const own = shown(
      <CheckoutNone why="own" onLook={undefined} looking={false} refused={false} />,
    );
    expect(own.querySelector('button')).toBeNull();
  });
});

describe('the row of the home view', () => {
  it('has its place before its words, and says nothing there', () => {
    const root = shown(<CheckoutPlace>{null}</CheckoutPlace>);
    const [place] = root.querySelectorAll('.checkout-place > *');
    expect(place?.getAttribute('aria-hidden')).toBe('true');
    const full = shown(
      <CheckoutRow payee="晴川小铺" amount="¥9.50" level="official" isLeft={false} />,
    );
    const lines = (of: Element | null | undefined) =>
      of?.querySelectorAll('.row-name, small').length;
    expect(lines(place)).toBe(lines(one(full, '.checkout-row')));
  });

  it('says payee, amount and level, and leads to the page', () => {
    const root = shown(
      <CheckoutRow payee="晴川小铺" amount={undefined} level="caution" isLeft={false} />,
    );
    const link = one(root, 'a');
    expect(link.getAttribute('href')).toBe('#/page');
    expect(link.getAttribute('aria-label')).toBe('旁边的网页：付给 晴川小铺, 未能确认金额 · 注意');
  });

  it('says of a dangerous page that was left what it was, before it asks for anything', () => {
    const root = shown(<CheckoutRow payee="晴川小铺" amount="¥9.50" level="danger" isLeft />);
    expect(root.textContent).toContain(verdictZhCn.levels.danger.title);
    expect(root.querySelector('a')?.getAttribute('aria-label')).toContain(
      verdictZhCn.levels.danger.title,
    );
  });

  it('names of a dangerous page neither whom nor how much, but what not to do', () => {
    const root = shown(
      <CheckoutRow payee="晴川小铺" amount="¥9.50" level="danger" isLeft={false} />,
    );
    const label = one(root, 'a').getAttribute('aria-label');
    expect(label).toBe('旁边的网页有危险, 不要填写，也不要付款');
  });

  it('asks of a checkout that was left whether it is paid', () => {
    const root = shown(<CheckoutRow payee={undefined} amount="¥9.50" level="official" isLeft />);
    const label = one(root, 'a').getAttribute('aria-label');
    expect(label).toBe('刚才的网页要付款, ¥9.50 · 付完了？记一笔');
  });
});
