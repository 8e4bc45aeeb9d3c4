import {
  attribute,
  elementsBelow,
  frameDocumentOf,
  readText,
  shadowOf,
  tagOf,
} from './field-dom.ts';
import { foldText } from './field-text.ts';

/** A box a person could fill in, as it was found. */
export interface FoundBox {
  readonly element: Element;
  readonly tag: 'input' | 'select';
  /** Document, shadow root or frame it stands in. */
  readonly root: FoundRoot;
  /** Folded text of the last heading before it. */
  readonly heading: string;
}

export interface FoundRoot {
  readonly node: Document | ShadowRoot;
  /** Labels that name a box by its id, as raw text. */
  readonly labels: ReadonlyMap<string, string>;
  /** Title of the frame the root lies in, folded. */
  readonly title: string;
}

interface Place {
  readonly title: string;
  /** Read only where a box stands below it. */
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
const headingTags = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'legend']);
const targets = ['input', 'select', ...frameTags, ...headingTags].join(',');

/** The boxes of a page in the order a person meets them, also in open shadow roots and frames of the same origin. */
export function collectBoxes(document: Document): readonly FoundBox[] {
  const boxes: FoundBox[] = [];
  let frames = 0;

  const visitRoot = (node: Document | ShadowRoot, place: Place): void => {
    const { title, depth } = place;
    const root: FoundRoot = { node, labels: labelsOf(node), title };
    let { heading } = place;
    for (const element of candidates(node)) {
      if (boxes.length >= most.boxes) return;
      const shadow = depth < most.depth ? shadowOf(element) : undefined;
      if (shadow) visitRoot(shadow, { title, heading, depth: depth + 1 });
      const tag = tagOf(element);
      const box = boxTag(element, tag);
      if (box) boxes.push({ element, tag: box, root, heading: heading() });
      else if (frameTags.has(tag)) visitFrame(element, { title, heading, depth });
      else if (headingTags.has(tag)) heading = textOnce(element);
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

function textOnce(heading: Element): () => string {
  let text: string | undefined;
  return () => (text ??= foldText(readText(heading)));
}

/** Every element, so that shadow roots are met; on a page too large for that only those that matter by themselves. */
function candidates(node: Document | ShadowRoot): readonly Element[] {
  const all = elementsBelow(node, '*');
  return Array.from(all.length <= most.elements ? all : elementsBelow(node, targets));
}

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

function labelsOf(node: Document | ShadowRoot): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  const found = elementsBelow(node, 'label[for]');
  for (let at = 0; at < Math.min(found.length, most.boxes * 2); at++) {
    const label = found[at];
    if (!label) continue;
    const id = attribute(label, 'for');
    // Of two labels for one box the second was meant for another: a copied line whose id nobody changed.
    if (id !== '' && !labels.get(id)) labels.set(id, readText(label).trim());
  }
  return labels;
}
