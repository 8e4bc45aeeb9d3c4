import { browser } from 'wxt/browser';
import { answer, type Door, type Sender } from './server.ts';

/** Opens the door for the scripts in pages. Call once, synchronously, when the background starts. */
export function listen(door: Omit<Door, 'ownId'>): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Sender, reply: (answer: unknown) => void) => {
      void answer({ ...door, ownId: browser.runtime.id }, message, sender).then(reply);
      return true;
    },
  );
}
