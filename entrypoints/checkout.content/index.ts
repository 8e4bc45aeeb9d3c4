import { defineContentScript } from '#imports';
import { extensionOf, claim } from './extension.ts';
import { startHelper } from './report.ts';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  // See the sentinel: it runs in our own world, and WXT's wrapper for that world would tell the page who is there.
  world: 'MAIN',
  main() {
    const release = globalThis.top === globalThis.self ? claim('helper') : undefined;
    if (release) startHelper(document, () => extensionOf(globalThis), release);
  },
});
