import type { OverlayView } from '../../lib/messaging/protocol.ts';
import { buttonOf, drawn, iconOf, say, suit } from './drawing.ts';

export interface PillRoom {
  /** Only the icon, also where danger would say its title beside it. */
  readonly alone: boolean;
  /** No press comes to it: it says where to press instead, or goes away where it has nothing to warn of. */
  readonly barred: boolean;
}

export interface Pill {
  readonly element: HTMLElement;
  readonly button: HTMLButtonElement;
  readonly update: (view: OverlayView, how: PillRoom) => void;
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
    update: (view, { alone, barred }) => {
      element.inert = false;
      button.disabled = false;
      suit(element, view);
      button.dataset['level'] = view.level;
      button.setAttribute('aria-label', view.pill);
      const isWarning = view.level === 'danger' || view.level === 'caution';
      element.hidden = barred && !isWarning;
      const words = alone ? [] : wordsOf(view, barred);
      button.replaceChildren(
        iconOf(page, view.level),
        ...words.map((said) => drawn(page, 'span', { class: 'say', say: said })),
      );
      say(news, isWarning ? view.title : '');
    },
  };
}

function wordsOf({ level, title, elsewhere }: OverlayView, barred: boolean): readonly string[] {
  if (barred) return [title, elsewhere];
  return level === 'danger' ? [title] : [];
}
