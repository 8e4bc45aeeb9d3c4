import type { overlayText } from '../../lib/text/overlay.ts';
import { gateClicks } from './click-gate.ts';
import { openOverlay } from './overlay-host.ts';

const styles = `
  div { display: flex; align-items: center; gap: 4px; padding: 4px 4px 4px 14px; border-radius: 22px;
    font: 14px/20px system-ui, sans-serif; color: light-dark(#14171a, #eceff2);
    background: light-dark(#fff, #1b1e22); border: 1px solid light-dark(#8a929b, #6c7680);
    box-shadow: 0 4px 16px #0003; color-scheme: light dark; }
  button { font: inherit; min-width: 36px; min-height: 36px; padding: 0 10px; border: 0; border-radius: 18px;
    background: none; color: light-dark(#1355d6, #8ab4ff); cursor: pointer; }
  button:focus-visible { outline: 2px solid; outline-offset: -2px; }
`;

export interface HelloActions {
  readonly onOpen: () => void;
}

/** Says that the helper is on. It knows nothing of the page and tells nothing of the person. */
export function sayHello(
  page: Document,
  words: (typeof overlayText)[keyof typeof overlayText],
  { onOpen }: HelloActions,
): () => void {
  const { root, remove } = openOverlay(page, styles);
  const pill = page.createElement('div');
  const open = button(page, words.open);
  const close = button(page, words.close);
  pill.setAttribute('role', 'status');
  pill.append(words.hello, open, close);
  root.append(pill);
  gateClicks(open, onOpen);
  gateClicks(close, remove);
  return remove;
}

function button(page: Document, label: string): HTMLButtonElement {
  const made = page.createElement('button');
  made.type = 'button';
  made.textContent = label;
  return made;
}
