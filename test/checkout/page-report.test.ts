// @vitest-environment happy-dom
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { PageFacts } from '../../lib/checkout/page-facts.ts';
import { readTranscript } from '../../lib/checkout/page-read.ts';
import { boundedReading, frameReportOf, reportOf } from '../../lib/checkout/page-report.ts';
import { protocol } from '../../lib/messaging/protocol.ts';
import { transcribe } from '../../lib/page/transcribe.ts';
import { type PageRead, readPage } from '../page/read-page.ts';

const calm: PageFacts = {
  kind: 'cashier',
  options: [],
  brandsShown: [],
  brandsNamed: [],
  fields: [],
  cardFrames: [],
  formTargets: [],
  signals: ['pay'],
};
const url = 'https://pay.example/cashier/7?order=30112345678#card';
const path = '/cashier/7';

function accepted(report: unknown): unknown {
  const read = protocol['helper.page'].request.safeParse(report);
  return read.success ? read.data : read.error.issues;
}

describe('a report of a page', () => {
  it('tells nothing that was not seen', () => {
    const report = reportOf(calm, path);
    expect(report).toEqual({
      path: '/cashier/7',
      kind: 'cashier',
      options: [],
      brandsShown: [],
      fields: [],
      cardFrames: [],
      formTargets: [],
    });
    expect(accepted(report)).toEqual(report);
  });

  it('carries all that was seen', () => {
    const facts: PageFacts = {
      ...calm,
      kind: 'qr-pay',
      amount: { minor: 12_860, currency: 'CNY', written: [{ block: 3, figures: '128.60' }] },
      payee: '晴川小铺',
      orderNo: '30112345678',
      options: [{ channel: 'icbc', last4: '7427', cardKind: 'debit', chosen: true }],
      brandsShown: ['alipay'],
      fields: ['cardNumber', 'smsCode'],
      errorText: '余额不足',
      cardFrames: ['https://js.stripe.com'],
      formTargets: ['https://pay.example'],
      qr: { brandShown: 'alipay' },
    };
    const report = reportOf(facts, path);
    const { signals: _, brandsNamed: __, ...told } = facts;
    expect(report).toEqual({ ...told, path, amount: { minor: 12_860, currency: 'CNY' } });
    expect(accepted(report)).toEqual(report);
  });

  it('says that a code is there before its picture is read', () => {
    expect(reportOf({ ...calm, qr: { brandShown: 'wechat' } }, path).qr).toEqual({
      brandShown: 'wechat',
    });
    expect(reportOf({ ...calm, qr: {} }, path).qr).toEqual({});
    expect(reportOf(calm, path).qr).toBeUndefined();
  });
});

describe('a page that says too much', () => {
  const long = '长'.repeat(50_000);
  const many = Array.from({ length: 500 }, (_, at) => `https://h${at}.example`);
  const hostile: PageFacts = {
    ...calm,
    amount: { minor: Number.POSITIVE_INFINITY, currency: 'yuan', written: [] },
    payee: `${'付'.repeat(59)}😀😀`,
    orderNo: long,
    options: Array.from({ length: 300 }, () => ({ channel: long, last4: '１２３４' })),
    brandsShown: many,
    fields: Array.from({ length: 90 }, () => 'pin' as const),
    errorText: long,
    cardFrames: [`https://${'a'.repeat(400)}.example`, ...many],
    formTargets: many,
    qr: { brandShown: long },
  };
  const reading = {
    scheme: long,
    use: 'unknown',
    brand: long,
    host: long,
    amount: { minor: 1.5, currency: 'CNY' },
    payee: long,
  } as const;

  it('still passes the door', () => {
    const read = reportOf(hostile, `/${'p'.repeat(9000)}`);
    const report = { ...read, qr: { ...read.qr, reading: boundedReading(reading) } };
    expect(accepted(report)).toEqual(report);
    expect(report).toMatchObject({ fields: ['pin'] });
    expect(report.options).toHaveLength(40);
    expect(report.options[0]).not.toHaveProperty('last4');
    expect(report.cardFrames[0]).toBe('https://h0.example');
    expect(report).not.toHaveProperty('amount');
    expect(report).not.toHaveProperty('orderNo');
    expect(report.qr.reading).not.toHaveProperty('amount');
    expect(report.payee?.isWellFormed()).toBe(true);
  });

  it('tells of a frame only with a secret, and no more than a page may', () => {
    const report = frameReportOf({ fields: hostile.fields, formTargets: many });
    expect(report).toEqual({ fields: ['pin'], formTargets: many.slice(0, 10) });
    expect(frameReportOf({ fields: ['phone', 'realName'], formTargets: [] })).toBeUndefined();
  });
});

describe('where a page sends card data', () => {
  beforeAll(() => {
    vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(true);
  });

  function read(body: string): PageRead {
    document.title = '收银台';
    const parsed = new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html');
    document.body.replaceChildren(
      ...[...parsed.body.childNodes].map((node) => document.importNode(node, true)),
    );
    return readPage(document, url);
  }

  it('is told for forms with secrets, also where only a button says it', () => {
    const { formTargets } = read(`
      <form action="https://take.example/in"><label>银行卡号<input name="cardNo"></label>
        <label>有效期<input name="exp"></label><label>安全码<input name="cvv2"></label>
        <button formaction="http://other.example:8080/x">付款</button></form>
      <form action="https://search.example/"><input name="q"></form>
      <form action="javascript:void 0"><label>取款密码<input type="password"></label></form>`);
    expect(formTargets).toEqual(['https://take.example', 'http://other.example:8080']);
  });

  it('is told for frames that take a card for somebody else', () => {
    const frames = [
      { names: '卡号   https://cards.example/field?x=1 ', host: 'https://cards.example' },
      { names: '广告   https://ads.example/ ', host: 'https://ads.example' },
      { names: ' __privateStripeFrame7  https://js.stripe.com/v3 ', host: 'https://js.stripe.com' },
      { names: '银行卡号   about:blank ', host: '' },
    ];
    const { transcript } = transcribe(document, url);
    expect(readTranscript({ ...transcript, frames }, new URL(url)).cardFrames).toEqual([
      'https://cards.example',
      'https://js.stripe.com',
    ]);
  });
});
