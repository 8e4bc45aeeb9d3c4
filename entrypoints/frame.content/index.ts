import { defineContentScript } from '#imports';
import type { FindFields } from '../../lib/checkout/form-fields.ts';
import { extensionOf, claim } from '../checkout.content/extension.ts';
import { fieldReaderKey } from '../checkout.content/reader-keys.ts';
import { startFrame } from './start-frame.ts';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  // See the sentinel: it runs in our own world, and WXT's wrapper for that world would tell the page who is there.
  world: 'MAIN',
  main() {
    // A frame of the page's own origin is read by the page's helper.
    const apart = globalThis.top !== globalThis.self && globalThis.frameElement === null;
    const findFields = Reflect.get(globalThis, fieldReaderKey) as FindFields;
    if (apart && claim('frame')) startFrame(document, findFields, extensionOf(globalThis));
  },
});
