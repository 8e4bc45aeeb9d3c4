import type { OverlayView } from '../../lib/messaging/protocol.ts';
import { buttonOf, drawn, iconOf, say, suit } from './drawing.ts';

export interface Card {
  readonly element: HTMLElement;
  readonly details: HTMLButtonElement;
  readonly close: HTMLButtonElement;
  readonly update: (view: OverlayView) => void;
}

/** What the pill opens: the verdict and why, what the page says, and the way to the details. */
export function drawCard(page: Document): Card {
  const element = drawn(page, 'section', { class: 'card', role: 'dialog' });
  const title = drawn(page, 'h2', { class: 'say' });
  const close = buttonOf(page, { class: 'close' });
  const details = buttonOf(page, { class: 'details say' });
  const head = drawn(page, 'div', { class: 'head' });
  const body = drawn(page, 'div', { class: 'body' });
  // The focus goes to the card itself, so that it is read out from its name on.
  element.tabIndex = -1;
  title.id = 'title';
  element.setAttribute('aria-labelledby', title.id);
  close.append(iconOf(page, 'close'));
  element.append(head, body, details);
  return {
    element,
    details,
    close,
    update: (view) => {
      suit(element, view);
      element.dataset['level'] = view.level;
      say(title, view.title);
      say(details, view.details);
      close.setAttribute('aria-label', view.close);
      const icon = iconOf(page, view.level);
      if (head.contains(close)) head.firstElementChild?.replaceWith(icon);
      else head.append(icon, title, close);
      body.replaceChildren(...[findingsOf(page, view), linesOf(page, view)].filter(hasChildren));
    },
  };
}

function linesOf(page: Document, { lines }: OverlayView): HTMLElement {
  const list = drawn(page, 'dl');
  for (const { label, text } of lines) {
    list.append(
      drawn(page, 'dt', { class: 'say', say: label }),
      drawn(page, 'dd', { class: 'say', say: text }),
    );
  }
  return list;
}

function findingsOf(page: Document, { findings }: OverlayView): HTMLElement {
  const list = drawn(page, 'ul');
  for (const { level, text } of findings) {
    const row = drawn(page, 'li');
    row.dataset['level'] = level;
    row.append(iconOf(page, level), drawn(page, 'span', { class: 'say', say: text }));
    list.append(row);
  }
  return list;
}

function hasChildren({ childElementCount }: HTMLElement): boolean {
  return childElementCount > 0;
}
