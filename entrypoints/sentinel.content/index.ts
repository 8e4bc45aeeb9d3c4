import { defineContentScript } from '#imports';
import { askerOf, claim } from '../checkout.content/extension.ts';
import { standWatch } from './stand-watch.ts';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  // Our own world all the same: where it runs is said when it is registered. WXT's wrapper for that world tells the
  // page by an event and a message that an extension is there, and which; its other wrapper tells nothing.
  world: 'MAIN',
  main() {
    if (globalThis.top !== globalThis.self || !claim('sentinel')) return;
    // To touch the browser's functions makes them first, which costs a page more than a look at it.
    standWatch(document, () => void askerOf(globalThis)('helper.wake', {}));
  },
});
