import type { OverlayView } from '../../lib/messaging/protocol.ts';
import { elementOf } from './page-reach.ts';

export type Level = OverlayView['level'];

/** Line icons on a 24 grid. Each level has an outline of its own, so that it is told without its colour. */
const shapes = {
  official: 'M12 3l7 2.6v5.6c0 4.6-3 8-7 9.8-4-1.8-7-5.2-7-9.8V5.6zM8.6 12l2.4 2.4 4.4-4.8',
  'no-finding': 'M12 3l7 2.6v5.6c0 4.6-3 8-7 9.8-4-1.8-7-5.2-7-9.8V5.6z',
  caution: 'M12 4 2.8 20h18.4L12 4ZM12 10v4.5M12 17.4v.1',
  danger: 'M8.3 3.5h7.4l4.8 4.8v7.4l-4.8 4.8H8.3l-4.8-4.8V8.3zM9 9l6 6M15 9l-6 6',
  close: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
} as const satisfies Record<Level | 'close', string>;

export type Shape = keyof typeof shapes;

const svg = 'http://www.w3.org/2000/svg';

/** An icon that says nothing to a screen reader. */
export function iconOf(page: Document, shape: Shape): Element {
  const make = (tag: string): Element => Document.prototype.createElementNS.call(page, svg, tag);
  const icon = make('svg');
  icon.setAttribute('viewBox', '0 0 24 24');
  icon.setAttribute('aria-hidden', 'true');
  const path = make('path');
  path.setAttribute('d', shapes[shape]);
  icon.append(path);
  return icon;
}

export interface Drawn {
  readonly class?: string;
  /** Words; the style draws them, so that no search or selection in the page finds them. */
  readonly say?: string;
  /** A name that is only read out. */
  readonly name?: string;
  readonly role?: string;
}

/** An element of ours with nothing in it that is text to the page. */
export function drawn<K extends keyof HTMLElementTagNameMap>(
  page: Document,
  tag: K,
  looks: Drawn = {},
): HTMLElementTagNameMap[K] {
  const made = elementOf(page, tag);
  if (looks.class !== undefined) made.className = looks.class;
  if (looks.say !== undefined) say(made, looks.say);
  if (looks.name !== undefined) made.setAttribute('aria-label', looks.name);
  if (looks.role !== undefined) made.setAttribute('role', looks.role);
  return made;
}

/** In the person's language and colours, whatever those of the page are. */
export function suit(element: HTMLElement, { language, theme }: OverlayView): void {
  element.lang = language;
  element.dataset['theme'] = theme ?? '';
}

export function say(element: HTMLElement, words: string): void {
  element.dataset['say'] = words;
}

export function buttonOf(page: Document, looks: Drawn): HTMLButtonElement {
  const made = drawn(page, 'button', looks);
  made.type = 'button';
  return made;
}
