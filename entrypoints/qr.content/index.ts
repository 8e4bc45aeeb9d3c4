import { defineContentScript } from '#imports';
import { codeReaderKey } from '../checkout.content/reader-keys.ts';
import { readCode } from './read-code.ts';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  // See the sentinel: it runs in our own world, which it shares with the helper and not with the page.
  world: 'MAIN',
  main() {
    Reflect.set(globalThis, codeReaderKey, readCode);
  },
});
