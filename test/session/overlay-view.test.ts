import { describe, expect, it } from 'vitest';
import { safeParse } from 'zod/mini';
import type { PageKind } from '../../lib/checkout/page-facts.ts';
import { pageKinds } from '../../lib/checkout/page-facts.ts';
import type { PageReport } from '../../lib/checkout/page-report.ts';
import { channelNames } from '../../lib/knowledge/cashier-channels.ts';
import { protocol } from '../../lib/messaging/protocol.ts';
import type { FitCard } from '../../lib/session/fit-cards.ts';
import { judgePage } from '../../lib/session/judge-page.ts';
import { overlayView, pageAmountText, type ToView } from '../../lib/session/overlay-view.ts';
import { overlayEn } from '../../lib/text/checkout/overlay.en.ts';
import { overlayZhCn } from '../../lib/text/checkout/overlay.zh-cn.ts';
import { overlayZhTw } from '../../lib/text/checkout/overlay.zh-tw.ts';
import { verdictEn } from '../../lib/text/checkout/verdict.en.ts';
import { verdictZhCn } from '../../lib/text/checkout/verdict.zh-cn.ts';
import { verdictZhTw } from '../../lib/text/checkout/verdict.zh-tw.ts';
import { languages } from '../../lib/text/language.ts';
import { pageRules, trustLevels } from '../../lib/trust/page-rules.ts';

const texts = {
  'zh-CN': { overlay: overlayZhCn, verdict: verdictZhCn },
  en: { overlay: overlayEn, verdict: verdictEn },
  'zh-TW': { overlay: overlayZhTw, verdict: verdictZhTw },
} as const;

const report: PageReport = {
  path: '/pay',
  kind: 'cashier',
  amount: { minor: 12_860, currency: 'CNY' },
  payee: '晴川小铺',
  orderNo: '20261122001',
  options: [
    { channel: 'icbc', last4: '7427', cardKind: 'debit', chosen: true },
    { channel: 'alipay' },
    { channel: 'netbank' },
  ],
  brandsShown: [],
  fields: [],
  cardFrames: [],
  formTargets: [],
};

const card: FitCard = { id: 'c1', issuer: 'ICBC', last4: '7427', kind: 'debit', wallets: [] };

function toView(part: Partial<PageReport> = {}, more: Partial<ToView> = {}): ToView {
  const seen = { ...report, ...part };
  const origin = 'https://shop.example';
  return {
    language: 'zh-CN',
    theme: 'system',
    text: texts['zh-CN'],
    report: seen,
    verdict: judgePage({ origin, report: seen, frames: [], orderAmount: undefined }),
    cards: undefined,
    ...more,
  };
}

it('misses no sum and counts no card where money is to come to the person', () => {
  const { amount: _, ...claim } = report;
  const cards = [card];
  const said = overlayView({ ...toView({}, { cards }), report: { ...claim, claims: ['payout'] } });
  const labels = said?.lines.map(({ label }) => label);
  expect(labels).not.toContain(overlayZhCn.amount);
  expect(labels).not.toContain(overlayZhCn.cards);
  expect(lines(toView({}, { cards }))).toHaveProperty(overlayZhCn.cards);
});

it('is as light or dark as the person wants it, else as the browser is', () => {
  expect(overlayView(toView())).not.toHaveProperty('theme');
  const dark = overlayView(toView({}, { theme: 'dark' }));
  expect(dark?.theme).toBe('dark');
  const answer = safeParse(protocol['helper.page'].response, { view: dark });
  expect(answer.success).toBe(true);
});

const lines = (seen: ToView) =>
  Object.fromEntries((overlayView(seen)?.lines ?? []).map(({ label, text }) => [label, text]));

describe('what the helper draws into a page', () => {
  it('says on a dangerous page neither that cards fit nor that a code is of the order', () => {
    const seen = toView(
      {
        kind: 'bank-form',
        fields: ['cardNumber', 'pin', 'idNumber', 'smsCode'],
        brandsShown: ['icbc'],
      },
      { cards: [card] },
    );
    const labels = Object.keys(lines(seen));
    expect(overlayView(seen)?.level).toBe('danger');
    expect(labels).toContain(overlayZhCn.amount);
    expect(labels).not.toContain(overlayZhCn.cards);
    expect(Object.keys(lines(toView({}, { cards: [card] })))).toContain(overlayZhCn.cards);
  });

  it('says payee, amount, kind and ways to pay in the person’s language', () => {
    expect(overlayView(toView())).toEqual({
      language: 'zh-CN',
      level: 'no-finding',
      pill: '卡伴：未见异常。打开看这一页的说明',
      title: '未见异常',
      lines: [
        { label: '页面写付给', text: '晴川小铺' },
        { label: '金额', text: '¥128.60' },
        { label: '页面', text: '收银台' },
        { label: '付款方式', text: '工商银行、支付宝、网上银行' },
        { label: '您的卡', text: '在卡伴里看' },
      ],
      findings: [{ level: 'no-finding', text: verdictZhCn.levels['no-finding'].lead }],
      details: '看详情',
      close: '关闭',
      elsewhere: '点工具栏上的卡伴看原因',
    });
    const en = lines(toView({}, { language: 'en', text: texts.en }));
    expect(en['Ways to pay']).toBe('ICBC, Alipay, Online banking');
  });

  it('draws nothing where nothing is paid', () => {
    expect(overlayView(toView({ kind: 'none' }))).toBeUndefined();
  });

  it('warns of a bank’s double where nothing is paid, and says nothing of payee or amount', () => {
    const double = { ...report, kind: 'none' } as const;
    const origin = 'https://1cbc.com.cn';
    const verdict = judgePage({ origin, report: double, frames: [], orderAmount: undefined });
    const view = overlayView(toView(double, { verdict }));
    expect([view?.level, view?.lines, view?.findings.length]).toEqual(['danger', [], 1]);
  });

  it('does not make up an amount', () => {
    const { amount: _, ...without } = report;
    expect(lines({ ...toView(), report: without })['金额']).toBe('未能确认金额');
    const asking = { ...without, fields: ['pin', 'cardNumber'] } as const;
    const verdict = judgePage({
      origin: 'https://a.example',
      report: asking,
      frames: [],
      orderAmount: undefined,
    });
    // Where nothing should be paid nobody misses the sum.
    expect(lines({ ...toView(), report: asking, verdict })['金额']).toBeUndefined();
  });

  it.each<[string, Partial<PageReport>, readonly FitCard[] | undefined, string | undefined]>([
    ['locked', {}, undefined, '在卡伴里看'],
    ['a card of the list', {}, [card], '1 张可用'],
    [
      'two cards',
      { options: [{ channel: 'alipay' }] },
      [
        { ...card, wallets: ['alipay'] },
        { ...card, id: 'c2', last4: '0001', wallets: ['alipay'] },
      ],
      '2 张可用',
    ],
    ['no card fits', { options: [{ channel: 'wechat' }] }, [card], '0 张可用'],
    ['no cards at all', {}, [], '0 张可用'],
    ['a page that lists no way to pay', { options: [] }, [card], undefined],
  ])('counts cards: %s', (...[, part, cards, said]) => {
    expect(lines(toView(part, { cards }))['您的卡']).toBe(said);
  });

  it.each(languages)(
    'answers about cards in one short line, whatever the answer: %s',
    (language) => {
      const { overlay } = texts[language];
      for (const said of [overlay.cardsFit(99), overlay.cardsNone, overlay.cardsLocked])
        expect(said.length).toBeLessThanOrEqual(15);
    },
  );

  it('tells the page nothing of the person', () => {
    const secret: FitCard = {
      ...card,
      id: 'card-of-mum',
      issuer: 'CMB',
      last4: '8842',
      wallets: ['alipay'],
    };
    const drawn = JSON.stringify(overlayView(toView({}, { cards: [secret] })));
    expect(drawn).not.toMatch(/8842|7427|card-of-mum|招商|CMB/);
    expect(drawn).toContain('1 张可用');
  });

  it('names at most four ways to pay, and none it does not know', () => {
    const options = ['icbc', 'ccb', 'abc', 'boc', 'cmb', '<b>x</b>'].map((channel) => ({
      channel,
    }));
    expect(lines(toView({ options }))['付款方式']).toBe(
      '工商银行、建设银行、农业银行、中国银行 等 5 种',
    );
    expect(lines(toView({ options: [{ channel: '<b>x</b>' }] }))['付款方式']).toBeUndefined();
  });

  it('names every way to pay that is ever read, in three languages', () => {
    for (const language of languages) {
      for (const channel of channelNames.keys()) {
        const said = overlayView(
          toView({ options: [{ channel }] }, { language, text: texts[language] }),
        );
        expect([channel, said?.lines.length]).toEqual([channel, 5]);
      }
    }
  });

  it('calls a form for a card’s number what it is, and counts the cards it takes', () => {
    const form = { kind: 'bank-form', options: [{ channel: 'unionpay' }] } as const;
    for (const [language, said] of [
      ['zh-CN', '填写银行卡'],
      ['en', 'Enter card'],
      ['zh-TW', '填寫銀行卡'],
    ] as const) {
      const view = overlayView(toView(form, { language, text: texts[language] }));
      expect(view?.lines.map(({ text }) => text)).toContain(said);
    }
    expect(lines(toView(form, { cards: [card] }))['您的卡']).toBe('1 张可用');
    expect(lines(toView({ ...form, kind: 'cashier' }))['付款方式']).toBe('银联');
  });

  it('shows the three gravest findings', () => {
    const seen = toView({
      fields: ['cardNumber', 'pin', 'paymentPassword'],
      brandsShown: ['icbc'],
      qr: { brandShown: 'alipay', reading: { scheme: 'x', use: 'login', brand: 'wechat' } },
    });
    const view = overlayView(seen);
    expect(seen.verdict.findings.length).toBeGreaterThan(3);
    expect(view?.level).toBe('danger');
    expect(view?.findings.map(({ level }) => level)).toEqual(['danger', 'danger', 'danger']);
  });

  it('never fails the shape it is sent in, whatever a page says', () => {
    const long = '長'.repeat(500);
    for (const language of languages) {
      for (const kind of pageKinds) {
        const seen = hostile(kind, long);
        for (const level of trustLevels) {
          const findings = pageRules.map((rule) => ({
            rule,
            level: 'danger' as const,
            evidence: long,
          }));
          for (let from = 0; from < findings.length; from += 3) {
            const verdict = { ...seen.verdict, level, findings: findings.slice(from, from + 3) };
            const view = overlayView({ ...seen, language, text: texts[language], verdict });
            const read = safeParse(protocol['helper.page'].response, { view });
            expect(read.error?.issues ?? []).toEqual([]);
          }
        }
      }
    }
  });
});

function hostile(kind: PageKind, long: string): ToView {
  return toView({
    kind,
    payee: long.slice(0, 60),
    amount: { minor: Number.MAX_SAFE_INTEGER, currency: 'ZZZ' },
    options: [...channelNames.keys()].map((channel) => ({ channel })),
    qr: { trouble: 'picture-not-shared' },
  });
}

describe('amounts', () => {
  it.each([
    [{ minor: 123_456_789, currency: 'CNY' }, '¥1,234,567.89'],
    [{ minor: 5, currency: 'CNY' }, '¥0.05'],
    [{ minor: 1200, currency: 'USD' }, 'US$12.00'],
    [{ minor: 1200, currency: 'JPY' }, 'JP¥1,200'],
    [{ minor: 9950, currency: 'HKD' }, 'HK$99.50'],
  ])('%j is %s', (amount, said) => expect(pageAmountText(amount)).toBe(said));
});
