import { defineContentScript } from '#imports';
import { transcribeBoxes } from '../../lib/page/boxes.ts';
import { boxWriterKey } from '../checkout.content/reader-keys.ts';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  // See the sentinel: it runs in our own world, which it shares with what uses it and not with the page.
  world: 'MAIN',
  main() {
    Reflect.set(globalThis, boxWriterKey, transcribeBoxes);
  },
});
