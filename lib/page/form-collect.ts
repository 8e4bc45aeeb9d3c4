import {
  attribute,
  elementsBelow,
  firstBelow,
  fits,
  frameDocumentOf,
  parentOf,
  readText,
  tagOf,
} from './tree.ts';
import { shadowRootsIn } from './shadow-roots.ts';
import { foldText } from './field-text.ts';

/** A box a person could fill in, as it was found. */
export interface FoundBox {
  readonly element: Element;
  readonly tag: 'input' | 'select';
  /** Document, shadow root or frame it stands in. */
  readonly root: FoundRoot;
  /** Folded text of the last heading before it. */
  readonly heading: () => string;
}

/** What is asked of a root is read when it is first asked, for most have no boxes. */
export interface FoundRoot {
  readonly node: Document | ShadowRoot;
  /** Labels that name a box by its id. */
  readonly labels: () => ReadonlyMap<string, readonly Element[]>;
  /** What a person writes into or chooses from, and all that it lies in. */
  readonly holders: () => ReadonlySet<Node>;
  /** Title of the frame the root lies in, folded. */
  readonly title: string;
}

interface Place {
  readonly title: string;
  readonly heading: () => string;
  readonly depth: number;
}

const most = { boxes: 400, elements: 30_000, frames: 10, depth: 4 } as const;

/** Inputs that hold no card data. A type that does not exist is text to a browser. */
const otherTypes = new Set(
  'hidden checkbox radio submit button reset image file range color search email url datetime-local time week'.split(
    ' ',
  ),
);

const frameTags = new Set(['iframe', 'frame']);
const headings = 'h1,h2,h3,h4,h5,h6,legend';
const targets = ['input', 'select', ...frameTags].join(',');
/** What a page makes into a box itself: whoever looks sees no difference. */
const madeBoxes = '[contenteditable],[role=textbox]';
const otherBoxes = 'input,textarea,[contenteditable=false],html,body';

/**
 * The boxes of a page in the order a person meets them, also in open shadow roots and frames of the same origin; in closed
 * shadow roots only if it is to be thorough.
 */
export function collectBoxes(document: Document, isThorough: boolean): readonly FoundBox[] {
  const boxes: FoundBox[] = [];
  let frames = 0;

  const visitRoot = (node: Document | ShadowRoot, place: Place): void => {
    const { title, depth } = place;
    const { elements, shadows, made } = candidates(node, isThorough);
    const root = rootOf(node, title, made);
    const headingOf = headingsIn(node, place.heading);
    for (const element of elements) {
      if (boxes.length >= most.boxes) return;
      const shadow = depth < most.depth ? shadows.get(element) : undefined;
      if (shadow) visitRoot(shadow, { title, heading: headingOf(element), depth: depth + 1 });
      const tag = tagOf(element);
      const box = made.has(element) ? 'input' : boxTag(element, tag);
      if (box) boxes.push({ element, tag: box, root, heading: headingOf(element) });
      else if (frameTags.has(tag))
        visitFrame(element, { title, heading: headingOf(element), depth });
    }
  };

  const visitFrame = (frame: Element, { heading, depth }: Place): void => {
    if (depth >= most.depth || frames >= most.frames) return;
    const inside = frameDocumentOf(frame);
    if (!inside) return;
    frames += 1;
    const title = foldText(attribute(frame, 'title') || attribute(frame, 'name'));
    visitRoot(inside, { title, heading, depth: depth + 1 });
  };

  visitRoot(document, { title: '', heading: () => '', depth: 0 });
  return boxes;
}

/** Of each element the heading before it, read when it is asked; `outer` where there is none in this root. */
function headingsIn(
  node: Document | ShadowRoot,
  outer: Place['heading'],
): (element: Element) => Place['heading'] {
  const all = once(() => elementsBelow(node, headings));
  const words = new Map<Element, string>();
  const wordsOf = (heading: Element): string => {
    const known = words.get(heading) ?? foldText(readText(heading));
    words.set(heading, known);
    return known;
  };
  return (element) =>
    once(() => {
      const heading = lastBefore(all(), element);
      return heading ? wordsOf(heading) : outer();
    });
}

/** Of elements in the order of the page the last that begins before another, found by halves: goods have headings too. */
function lastBefore(elements: ArrayLike<Element>, other: Element): Element | undefined {
  let [from, to] = [0, elements.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    const one = elements[middle];
    if (one && isBefore(one, other)) from = middle + 1;
    else to = middle;
  }
  return elements[from - 1];
}

function isBefore(one: Element, other: Element): boolean {
  const follows = 4;
  return (Node.prototype.compareDocumentPosition.call(one, other) & follows) !== 0;
}

function rootOf(node: Document | ShadowRoot, title: string, made: ReadonlySet<Element>): FoundRoot {
  return {
    node,
    labels: once(() => labelsOf(node)),
    holders: once(() => holdersOf(node, made)),
    title,
  };
}

function once<T extends string | object>(ask: () => T): () => T {
  let answer: T | undefined;
  return () => (answer ??= ask());
}

interface Candidates {
  readonly elements: readonly Element[];
  /** By the element that holds it. */
  readonly shadows: ReadonlyMap<Element, ShadowRoot>;
  /** Boxes that the page made itself. */
  readonly made: ReadonlySet<Element>;
}

/** All elements of a root that holds shadow roots, unless it is too large; elsewhere only those that matter. */
function candidates(node: Document | ShadowRoot, isThorough: boolean): Candidates {
  const isSmall = elementsBelow(node, '*').length <= most.elements;
  const shadows = isSmall ? shadowRootsIn(node, isThorough) : noShadows;
  const made = new Set(
    firstBelow(node, madeBoxes, most.boxes).filter((element) => !fits(element, otherBoxes)),
  );
  const selector = made.size > 0 ? `${targets},${madeBoxes}` : targets;
  const elements = firstBelow(node, shadows.size > 0 ? '*' : selector, most.elements);
  return { elements, shadows, made };
}

const noShadows: Candidates['shadows'] = new Map();

/** Undefined for what a person cannot write a number into or choose a date from. */
function boxTag(element: Element, tag: string): FoundBox['tag'] | undefined {
  if (tag === 'select') return tag;
  if (tag !== 'input') return undefined;
  const type = attribute(element, 'type').toLowerCase().trim();
  return otherTypes.has(type) || isShim(element) ? undefined : tag;
}

/** What a payment script lays below its own frame, so that the browser's Tab key finds a place. */
function isShim(element: Element): boolean {
  return attribute(element, 'maxlength') === '1' && attribute(element, 'aria-hidden') === 'true';
}

function labelsOf(node: Document | ShadowRoot): ReadonlyMap<string, readonly Element[]> {
  const labels = new Map<string, Element[]>();
  for (const label of firstBelow(node, 'label[for]', most.boxes * 2)) {
    const id = attribute(label, 'for');
    const known = labels.get(id);
    if (known) known.push(label);
    else if (id !== '') labels.set(id, [label]);
  }
  return labels;
}

const holding = 'input:not([type=hidden]):not([type=radio]):not([type=checkbox]),select,textarea';

function holdersOf(root: Document | ShadowRoot, made: ReadonlySet<Element>): ReadonlySet<Node> {
  const holders = new Set<Node>();
  for (const box of [...firstBelow(root, holding, most.elements), ...made]) {
    let at: Node | null | undefined = box;
    for (; at && !holders.has(at); at = parentOf(at)) holders.add(at);
  }
  return holders;
}
