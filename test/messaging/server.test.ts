import { describe, expect, it, vi } from 'vitest';
import { ask } from '../../lib/messaging/client.ts';
import { answer, type Door, type Sender } from '../../lib/messaging/server.ts';

const shop: Sender = {
  id: 'kaban',
  origin: 'https://shop.example',
  frameId: 0,
  documentLifecycle: 'active',
  tab: { id: 3 },
};

const hello = { question: 'helper.hello', request: {} };

function door(overrides: Partial<Door> = {}): Door {
  return {
    ownId: 'kaban',
    isOn: async (origin) => origin === 'https://shop.example',
    handlers: {
      'helper.hello': async () => ({ language: 'zh-CN' }),
      'helper.open': async () => ({ opened: true }),
    },
    ...overrides,
  };
}

const refusal = async (message: unknown, sender: Sender) => {
  const reply = await answer(door(), message, sender);
  return reply.ok ? 'answered' : reply.error.code;
};

describe('the door for scripts in pages', () => {
  it('answers the top frame of a page the person turned the helper on for', async () => {
    expect(await answer(door(), hello, shop)).toEqual({ ok: true, value: { language: 'zh-CN' } });
  });

  it.each<[string, Partial<Sender>]>([
    ['another extension', { id: 'other' }],
    ['a frame inside the page', { frameId: 4 }],
    ['a sandboxed frame', { origin: 'null' }],
    ['a page without an origin', { origin: undefined }],
    ['a page that is only prerendered', { documentLifecycle: 'prerender' }],
    ['a page nobody turned it on for', { origin: 'https://other.example' }],
    ['a sender without a tab', { tab: undefined }],
    ['one of our own pages', { origin: 'chrome-extension://kaban' }],
  ])('refuses %s', async (_, part) => {
    expect(await refusal(hello, { ...shop, ...part })).toBe('not-allowed');
  });

  it.each([
    undefined,
    null,
    'helper.hello',
    {},
    { question: 'toString' },
    { question: '__proto__' },
    { question: 7 },
  ])('does not know the question %j', async (message) =>
    expect(await refusal(message, shop)).toBe('unknown-question'),
  );

  it('refuses a question with anything added to it', async () => {
    expect(await refusal({ ...hello, request: { card: '4471' } }, shop)).toBe('bad-request');
  });

  it('says nothing of what broke inside', async () => {
    const broken = door({
      handlers: {
        'helper.hello': () => Promise.reject(new Error('尾号 4471')),
        'helper.open': async () => ({ opened: true }),
      },
    });
    expect(await answer(broken, hello, shop)).toEqual({ ok: false, error: { code: 'internal' } });
  });
});

describe('a script in a page', () => {
  it('takes a background that is gone for a refusal', async () => {
    const gone = vi.fn(() => Promise.reject(new Error('Extension context invalidated.')));
    expect(await ask(gone, 'helper.hello', {})).toEqual({ ok: false, error: { code: 'internal' } });
  });
});
