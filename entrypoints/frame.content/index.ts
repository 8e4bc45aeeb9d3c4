import { defineContentScript } from '#imports';
import type { TranscribeBoxes } from '../../lib/page/boxes.ts';
import type { TranscribePage } from '../../lib/page/transcribe.ts';
import { extensionOf, claim } from '../checkout.content/extension.ts';
import { boxWriterKey, pageWriterKey } from '../checkout.content/reader-keys.ts';
import { startFrame } from './start-frame.ts';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  // See the sentinel: it runs in our own world, and WXT's wrapper for that world would tell the page who is there.
  world: 'MAIN',
  main() {
    // A frame of the page's own origin is read by the page's helper.
    const apart = globalThis.top !== globalThis.self && globalThis.frameElement === null;
    if (!apart || !claim('frame')) return;
    const writers = {
      transcribeBoxes: Reflect.get(globalThis, boxWriterKey) as TranscribeBoxes,
      transcribe: Reflect.get(globalThis, pageWriterKey) as TranscribePage,
    };
    startFrame(document, writers, extensionOf(globalThis));
  },
});
