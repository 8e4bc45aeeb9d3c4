import type { OverlayView } from '../../lib/messaging/protocol.ts';
import { buttonOf, drawn, iconOf, say, suit } from './drawing.ts';

export interface Pill {
  readonly element: HTMLElement;
  readonly button: HTMLButtonElement;
  /** `alone`: only the icon, also where danger would say its title beside it. */
  readonly update: (view: OverlayView, alone: boolean) => void;
}

/**
 * The small round button in the corner. Danger says its title beside the icon; that and caution are also read out when
 * they come, for a person who does not see the corner.
 */
export function drawPill(page: Document): Pill {
  const element = drawn(page, 'div', { class: 'corner' });
  const button = buttonOf(page, { class: 'pill' });
  button.setAttribute('aria-haspopup', 'dialog');
  const news = drawn(page, 'div', { class: 'unseen', role: 'status' });
  element.append(button, news);
  // Nothing to say yet, and nothing to press.
  button.append(iconOf(page, 'no-finding'));
  button.disabled = true;
  element.inert = true;
  return {
    element,
    button,
    update: (view, alone) => {
      element.inert = false;
      button.disabled = false;
      suit(element, view);
      button.dataset['level'] = view.level;
      button.setAttribute('aria-label', view.pill);
      const stretched = view.level === 'danger' && !alone;
      const title = stretched ? [drawn(page, 'span', { class: 'say', say: view.title })] : [];
      button.replaceChildren(iconOf(page, view.level), ...title);
      say(news, view.level === 'danger' || view.level === 'caution' ? view.title : '');
    },
  };
}
