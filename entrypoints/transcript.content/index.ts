import { defineContentScript } from '#imports';
import { transcribeBoxes } from '../../lib/page/boxes.ts';
import { transcribe } from '../../lib/page/transcribe.ts';
import { extensionOf, isClaimed } from '../checkout.content/extension.ts';
import { boxWriterKey, pageWriterKey, transcriberKey } from '../checkout.content/reader-keys.ts';
import { hear } from '../checkout.content/page-reach.ts';
import { noteEntered } from '../../lib/page/shadow-roots.ts';
import { makeTranscriber } from './transcriber.ts';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  // See the sentinel: it runs in our own world, which it shares with what uses it and not with the page.
  world: 'MAIN',
  main() {
    hear(window, { names: ['focusin'], signal: new AbortController().signal }, ({ target }) =>
      noteEntered(target),
    );
    Reflect.set(globalThis, boxWriterKey, transcribeBoxes);
    Reflect.set(globalThis, pageWriterKey, transcribe);
    if (globalThis.top !== globalThis.self || isClaimed('helper')) return;
    const transcriber = makeTranscriber(document, extensionOf(globalThis));
    Reflect.set(globalThis, transcriberKey, transcriber);
  },
});
