import { afterEach, describe, expect, it, vi } from 'vitest';
import { claim, extensionOf } from '../../entrypoints/checkout.content/extension.ts';

type Listener = (message: unknown, sender: { readonly id?: string }) => void;

function api() {
  const listeners = new Set<Listener>();
  const runtime = {
    id: 'ours' as string | undefined,
    sendMessage: vi.fn(async () => ({ ok: true, value: { woken: true } })),
    onMessage: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
  };
  return { runtime, listeners };
}

describe('the browser as our scripts in a page know it', () => {
  it('is found under either name, and behind elements that are called so', async () => {
    const real = api();
    const element = { runtime: { id: 'runtime' } };
    for (const world of [{ chrome: real }, { browser: element, chrome: real }]) {
      expect(await extensionOf(world).ask('helper.wake', {})).toEqual({
        ok: true,
        value: { woken: true },
      });
    }
    expect(real.runtime.sendMessage).toHaveBeenCalledWith({ question: 'helper.wake', request: {} });
  });

  it('is dead when the extension is gone, without a complaint', async () => {
    const real = api();
    const extension = extensionOf({ chrome: real });
    expect(extension.isAlive()).toBe(true);
    real.runtime.id = undefined;
    real.runtime.sendMessage.mockRejectedValue(new Error('Extension context invalidated.'));
    expect(extension.isAlive()).toBe(false);
    expect(await extension.ask('helper.wake', {})).toMatchObject({ ok: false });
    expect(extensionOf({}).isAlive()).toBe(false);
    expect(await extensionOf({}).ask('helper.wake', {})).toMatchObject({ ok: false });
  });

  it('hands on views from our background alone, until it is told to stop', () => {
    const real = api();
    const show = vi.fn();
    const stop = extensionOf({ chrome: real }).onView(show);
    const [listener] = real.listeners;
    listener?.({ kaban: 'view', view: undefined }, { id: 'another' });
    listener?.({ kaban: 'else' }, { id: 'ours' });
    listener?.(null, { id: 'ours' });
    expect(show).not.toHaveBeenCalled();
    listener?.({ kaban: 'view', view: undefined }, { id: 'ours' });
    expect(show).toHaveBeenCalledTimes(1);
    stop();
    expect(real.listeners.size).toBe(0);
  });
});

describe('a script that is brought twice', () => {
  const releases: ((() => void) | undefined)[] = [];
  afterEach(() => {
    for (const release of releases.splice(0)) release?.();
  });

  it('runs once, until it has ended', () => {
    const release = claim('helper');
    releases.push(release);
    expect(release).toBeDefined();
    expect(claim('helper')).toBeUndefined();
    release?.();
    const again = claim('helper');
    releases.push(again);
    expect(again).toBeDefined();
  });
});
