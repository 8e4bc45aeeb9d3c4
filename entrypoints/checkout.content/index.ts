import { defineContentScript } from '#imports';
import { ask, type Send } from '../../lib/messaging/client.ts';
import { overlayText } from '../../lib/text/overlay.ts';
import { sayHello } from './hello.ts';

interface ExtensionApi {
  readonly runtime: { readonly sendMessage: Send };
}

// The polyfill is larger than all of this script, and Chrome's own sendMessage returns a promise as well.
const { browser, chrome } = globalThis as { browser?: ExtensionApi; chrome?: ExtensionApi };
const send: Send = async (message) => (browser ?? chrome)?.runtime.sendMessage(message);

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  async main(context) {
    const hello = await ask(send, 'helper.hello', {});
    if (!hello.ok || context.isInvalid) return;
    const remove = sayHello(document, overlayText[hello.value.language], {
      onOpen: () => void ask(send, 'helper.open', {}),
    });
    context.onInvalidated(remove);
  },
});
