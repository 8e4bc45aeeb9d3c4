import { attribute, nextOf, shadowOf, tagOf, textNodeOf } from './tree.ts';
import { documentOf, fixedValue, isShown, ownValue } from './page-dom.ts';
import { isBlock } from './block-place.ts';
import { figuresOf, isFigure } from './figures.ts';
import { isReadable, isWithReach, type Piece } from './sight-layout.ts';
import { isLengthened, paintsLetters } from './sight-beside.ts';
import { addsFigures, chainOf, isDrawn, leadsOn, touchesFigures } from './sight-style.ts';

/** Where a page says an amount: the element of the text, and the figures as they stand there (`1,268.00`). */
export interface WrittenAt {
  readonly element: Element;
  readonly figures: string;
}

const most = { elements: 40, pieces: 60 } as const;

/**
 * Whether a person sees the figures of an amount as the text of the page has them: drawn, large enough, in a colour of
 * their own, not struck through, not covered, cut off or moved away, each to the right of the one before, and none added
 * by style. Asked only of an amount that is to be told; costs some dozens of styles and boxes.
 */
export function isInPlainSight(written: WrittenAt): boolean {
  try {
    return isSeen(written);
  } catch {
    // What cannot be looked at is not told.
    return false;
  }
}

/** Whether a person can see the words of an element at all: drawn, in a colour of their own, where one can scroll to. */
export function isWordSeen(element: Element | undefined): boolean {
  if (!element) return false;
  try {
    if (!ownValue(documentOf(element), 'defaultView')) return true;
    return isDrawn(element) && isWithReach(element);
  } catch {
    // What cannot be looked at is not told.
    return false;
  }
}

function isSeen({ element, figures }: WrittenAt): boolean {
  // A page that nobody draws hides nothing.
  if (!ownValue(documentOf(element), 'defaultView')) return true;
  const { pieces, elements } = insideOf(element);
  const inner = elements.slice(0, most.elements);
  const before = siblingsOf(element, 'previousElementSibling');
  const around = [element, ...inner, ...before, ...siblingsOf(element, 'nextElementSibling')];
  if (around.some(addsFigures) || [...inner, ...before].some(leadsOn)) return false;
  if ([...around, ...chainOf(element)].some(touchesFigures)) return false;
  if (paintsLetters() || isLengthened(element)) return false;
  const drawn = pieces.filter(({ host }) => isDrawn(host));
  const raised = drawn.some(({ host }) => tagOf(host) === 'sup');
  const plain = (text: string): string => (raised ? text.replaceAll(/[.,]/g, '') : text);
  const text = plain(drawn.map(({ raw }) => figuresOf(raw)).join(''));
  return text.includes(plain(figures)) && isReadable(drawn, plain(figures));
}

interface Inside {
  readonly pieces: Piece[];
  readonly elements: Element[];
}

function insideOf(element: Element): Inside {
  const inside: Inside = { pieces: [], elements: [] };
  if (tagOf(element) === 'input') addField(element, inside);
  else visit(element, element, inside);
  return inside;
}

/** In the order in which the text was read: what lies in a shadow first, and nothing of blocks of their own. */
function visit(parent: Node, host: Element, inside: Inside): void {
  const shadow = shadowOf(parent);
  if (shadow) visit(shadow, host, inside);
  for (
    let node = ownValue(parent, 'firstChild') as Node | null;
    node;
    node = nextOf(node) ?? null
  ) {
    if (inside.pieces.length >= most.pieces) return;
    const raw = textNodeOf(node) ?? '';
    if (isFigure.test(raw)) inside.pieces.push({ node, host, raw });
    if (tagOf(node) !== '' && !isBlock(tagOf(node))) visitElement(node as Element, inside);
  }
}

function visitElement(element: Element, inside: Inside): void {
  inside.elements.push(element);
  if (isShown(element)) visit(element, element, inside);
}

/** What a field shows is the value of a button, or of a text field that nobody can change. */
function addField(field: Element, { pieces }: Inside): void {
  const raw = attribute(field, 'value') || fixedValue(field);
  pieces.push({ node: field, host: field, raw });
}

/** What stands beside an amount can put a figure before or behind it. */
function siblingsOf(
  element: Element,
  side: 'previousElementSibling' | 'nextElementSibling',
): readonly Element[] {
  const beside = ownValue(element, side) as Element | null;
  return beside ? [beside] : [];
}
