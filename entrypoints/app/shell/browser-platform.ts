import { browser } from 'wxt/browser';
import argon2Worker from '../../../lib/vault/argon2.worker.ts?worker&url';
import type { Platform } from '../../../lib/session/platform.ts';
import type { DeriveKey } from '../../../lib/vault/key-derivation.ts';
import { keyValue } from './key-value.ts';
import { startWorker } from './start-worker.ts';

/** One worker a derivation: 64 MiB are given back when it ends. */
const derive: DeriveKey = (passphrase, salt, cost) =>
  new Promise((resolve, reject) => {
    const worker = startWorker(argon2Worker);
    const fail = (): void => {
      worker.terminate();
      reject(new Error('not-enough-memory'));
    };
    worker.addEventListener('error', fail);
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<{ key?: Uint8Array<ArrayBuffer> }>) => {
        if (!data.key) return fail();
        worker.terminate();
        resolve(data.key);
      },
    );
    worker.postMessage({ passphrase, salt, cost });
  });

/** What the browser gives a page of ours. */
export const browserPlatform: Platform = {
  now: () => Date.now(),
  memory: keyValue(browser.storage.session),
  preferences: keyValue(browser.storage.local),
  derive,
};
