import { describe, expect, it, vi } from 'vitest';
import { ask } from '../../lib/messaging/client.ts';
import { protocol, type Question, type RequestOf } from '../../lib/messaging/protocol.ts';
import { answer, type Door, houseOfFrame, type Sender } from '../../lib/messaging/server.ts';

const page: Sender = {
  id: 'kaban',
  origin: 'https://shop.example',
  frameId: 0,
  documentLifecycle: 'active',
  tab: { id: 3 },
};

const report: RequestOf<'helper.page'> = {
  path: '/pay',
  kind: 'cashier',
  amount: { minor: 12_860, currency: 'CNY' },
  options: [{ channel: 'icbc', last4: '7427', cardKind: 'debit' }],
  brandsShown: [],
  fields: ['cardNumber'],
  cardFrames: [],
  formTargets: [],
};

const transcript: RequestOf<'helper.read'> = {
  path: '/pay',
  title: '收银台',
  language: 'zh-CN',
  blocks: [{ text: '应付 ¥128.60', tag: 'p', place: 'body' }],
  cut: false,
  radios: [],
  frames: [],
  codes: 0,
  boxes: [],
  forms: [],
};

const requests: { readonly [Q in Question]: RequestOf<Q> } = {
  'helper.wake': {},
  'helper.read': transcript,
  'helper.page': report,
  'helper.frame': { boxes: [], forms: [] },
  'helper.framed': transcript,
  'helper.frames': {},
  'helper.decoder': {},
  'helper.open': {},
  'helper.silent': { why: 'busy' },
};

const questions = Object.keys(protocol) as Question[];
/** What a frame below the page may ask; all else only the page itself. */
const ofFrames: readonly Question[] = ['helper.frame', 'helper.framed'];
const ofPages = questions.filter((question) => !ofFrames.includes(question));

function door(overrides: Partial<Door> = {}): Door {
  return {
    ownId: 'kaban',
    isOn: async (origin, tabId) => origin === 'https://shop.example' && tabId === 3,
    isPageOn: async (tabId) => tabId === 3,
    handlers: {
      'helper.wake': async () => ({ woken: true }),
      'helper.read': async () => ({ report, amountAt: [] }),
      'helper.page': async () => ({ view: undefined }),
      'helper.frame': async () => ({}),
      'helper.framed': async () => ({}),
      'helper.frames': async () => ({}),
      'helper.decoder': async () => ({ ready: true }),
      'helper.open': async () => ({ opened: true }),
      'helper.silent': async () => ({}),
    },
    ...overrides,
  };
}

const outcome = async (message: unknown, sender: Sender, to = door()) => {
  const reply = await answer(to, message, sender);
  return reply.ok ? 'answered' : reply.error.code;
};

const none: readonly Question[] = [];
/** What is answered from the request alone. */
const pure: readonly Question[] = ['helper.read'];
const frame = { frameId: 4, origin: 'https://frame.example' } as const;

/** Each kind of sender and the questions it gets an answer to; everything else is refused. */
const senders: readonly (readonly [string, Partial<Sender>, readonly Question[]])[] = [
  ['the page itself', {}, ofPages],
  [
    'the page itself, in a browser that does not tell its life',
    { documentLifecycle: undefined },
    ofPages,
  ],
  ['a page over http nobody turned it on for', { origin: 'http://shop.example' }, pure],
  ['a page on another port', { origin: 'https://shop.example:8443' }, pure],
  ['a page nobody turned it on for', { origin: 'https://other.example' }, pure],
  ['the same page in another tab, when it is on once', { tab: { id: 4 } }, pure],
  ['a sandboxed page', { origin: 'null' }, none],
  ['a page without an origin', { origin: undefined }, none],
  ['a page from a file', { origin: 'file://' }, none],
  ['a page that is only prerendered', { documentLifecycle: 'prerender' }, none],
  ['a frame below the page', frame, ofFrames],
  ['a frame of the page’s own house', { frameId: 4 }, ofFrames],
  ['about:blank below the page, which has its origin', { frameId: 9 }, ofFrames],
  ['a sandboxed frame', { ...frame, origin: 'null' }, ofFrames],
  [
    'a sandboxed frame below a page nobody turned it on for',
    { ...frame, origin: 'null', tab: { id: 4 } },
    none,
  ],
  ['a frame without an origin', { ...frame, origin: undefined }, none],
  ['a frame of another extension', { ...frame, origin: 'chrome-extension://other' }, none],
  ['a frame of a prerendered page', { ...frame, documentLifecycle: 'prerender' }, none],
  ['a frame below a page nobody turned it on for', { ...frame, tab: { id: 4 } }, none],
  ['a sender without a frame', { frameId: undefined }, none],
  ['a sender without a tab', { tab: undefined }, none],
  ['a tab without a number', { tab: {} }, none],
  ['another extension', { id: 'other' }, none],
  ['another extension’s frame', { ...frame, id: 'other' }, none],
  ['nobody', { id: undefined }, none],
  ['one of our own pages in a tab', { origin: 'chrome-extension://kaban' }, none],
  [
    'our own popup',
    { origin: 'chrome-extension://kaban', tab: undefined, frameId: undefined },
    none,
  ],
];

describe('the door for scripts in pages', () => {
  it.each(senders)('answers %s what it may ask and nothing else', async (_, part, allowed) => {
    for (const question of questions) {
      const said = await outcome({ question, request: requests[question] }, { ...page, ...part });
      expect([question, said]).toEqual([
        question,
        allowed.includes(question) ? 'answered' : 'not-allowed',
      ]);
    }
  });

  it.each([
    undefined,
    null,
    'helper.page',
    {},
    { question: 'toString' },
    { question: '__proto__' },
    { question: 'helper.hello' },
    { question: 7 },
  ])('does not know the question %j', async (message) =>
    expect(await outcome(message, page)).toBe('unknown-question'),
  );

  it.each<[string, object]>([
    ['anything added', { card: '4471' }],
    ['a kind nobody knows', { kind: 'casino' }],
    ['a path too long', { path: 'p'.repeat(301) }],
    ['a payee too long', { payee: 'p'.repeat(61) }],
    ['more last digits than four', { options: [{ channel: 'icbc', last4: '62220' }] }],
    ['too many options', { options: Array.from({ length: 41 }, () => ({ channel: 'x' })) }],
    ['too many hosts', { cardFrames: Array.from({ length: 11 }, () => 'https://a.example') }],
    ['a field nobody knows', { fields: ['shoeSize'] }],
    ['an amount without a currency', { amount: { minor: 1 } }],
    ['an amount that is no number', { amount: { minor: Number.NaN, currency: 'CNY' } }],
  ])('refuses a page with %s', async (_, part) => {
    const request = { ...report, ...part };
    expect(await outcome({ question: 'helper.page', request }, page)).toBe('bad-request');
  });

  it.each(questions)('refuses %s with anything added to it', async (question) => {
    const request = { ...requests[question], card: '4471' };
    const sender = ofFrames.includes(question) ? { ...page, ...frame } : page;
    expect(await outcome({ question, request }, sender)).toBe('bad-request');
  });

  it('takes a property without a value for none: Firefox sends it along', async () => {
    const request = { ...report, payee: undefined, qr: undefined };
    expect(await outcome({ question: 'helper.page', request }, page)).toBe('answered');
  });

  it('says nothing of what broke inside', async () => {
    const broken = door({
      handlers: {
        ...door().handlers,
        'helper.wake': () => Promise.reject(new Error('尾号 4471')),
      },
    });
    const wake = { question: 'helper.wake', request: {} };
    expect(await answer(broken, wake, page)).toEqual({ ok: false, error: { code: 'internal' } });
  });
});

describe('the house of a frame that tells something', () => {
  it.each<[string, Partial<Sender>, string]>([
    ['its origin', { origin: 'https://a.example', url: 'https://b.example/' }, 'https://a.example'],
    [
      'sandboxed: that of its address',
      { origin: 'null', url: 'https://b.example/x' },
      'https://b.example',
    ],
    [
      'sandboxed and written by the page: the page',
      { origin: 'null', url: 'about:srcdoc' },
      'https://shop.example',
    ],
    ['no address at all: the page', { origin: 'null' }, 'https://shop.example'],
  ])('is %s', (_, sender, house) => {
    expect(houseOfFrame(sender, 'https://shop.example')).toBe(house);
  });
});

describe('a script in a page', () => {
  it('takes a background that is gone for a refusal', async () => {
    const gone = vi.fn(() => Promise.reject(new Error('Extension context invalidated.')));
    expect(await ask(gone, 'helper.wake', {})).toEqual({ ok: false, error: { code: 'internal' } });
  });
});
