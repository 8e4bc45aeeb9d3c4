import { edgeWords } from '../knowledge/cashier-words.ts';
import {
  cellTags,
  isBlock,
  isChoice,
  skipped,
  spoken,
  struckClass,
  struckTags,
  textPlaceOf,
  type TextPlace,
} from './block-place.ts';
import { edge, foldText, longestText, raisedEdge } from './block-text.ts';
import { attribute, elementsBelow, parentOf, tagOf } from './field-dom.ts';
import { classesOf, innerRoot, isShown, ownValue, textOf, walkerOf } from './page-dom.ts';

/** A piece of visible text that stands by itself: a paragraph, a cell, a button, a link. */
export interface TextBlock {
  /** Folded: full-width forms and traditional characters made plain, one blank at most. */
  readonly text: string;
  /** The element that made it a block of its own. */
  readonly element: Element;
  readonly tag: string;
  /** Struck through as a whole or in part: an old price. */
  readonly struck: boolean;
  /** Inside a paragraph of prose, a heading, a footer or a menu. */
  readonly place: TextPlace;
  /** Nearest radio button, tab or list entry around it, if any. */
  readonly choice?: Element;
  /** The radio button or checkbox right before it. */
  readonly radio?: Element;
  /** In a table, which cell of its row it is, counted from 0. */
  readonly column?: number;
}

/** A page whose text is longer is read only so far; no cashier is. Of a long list the first and the last entries are read. */
const limits = { blocks: 2000, nodes: 8000, depth: 150, children: 240, lastChildren: 40 };

/** What a person sees of a page, in its order. */
export interface PageText {
  readonly blocks: readonly TextBlock[];
  /** Images, canvases and drawings. */
  readonly pictures: readonly Element[];
  readonly radios: readonly Element[];
  readonly frames: readonly Element[];
  /** There is more than was read. */
  readonly cut: boolean;
}

/** Reads what is visible on the page itself, in open shadow roots and in frames of the same origin. */
export function readText(document: Document): PageText {
  const whole = readingOf([document], false);
  // What is asked in front of a long page, or is its matter, is read before its lists.
  const reading = isFull(whole) ? readingOf([...mattersOf(document), document], true) : whole;
  const { pictures, radios, frames } = reading;
  const cut = reading.cut || isFull(reading);
  return { blocks: withoutTail(reading.blocks), pictures, radios, frames, cut };
}

function readingOf(roots: readonly (Document | Element)[], skips: boolean): Reading {
  const reading: Reading = {
    blocks: [],
    pictures: [],
    radios: [],
    frames: [],
    done: new Set(),
    skips,
    nodes: 0,
    cut: false,
    open: [],
  };
  for (const root of roots) {
    const start = { place: 'body', struck: false, depth: 0 } as const;
    if (root.nodeType === 9) readRoot(root as Document, reading, start);
    else readMatter(root as Element, reading, start);
  }
  return reading;
}

function readMatter(element: Element, reading: Reading, context: Context): void {
  const walker = walkerOf(element);
  if (isRead(element, reading)) readElement(element, { walker, reading, context });
  reading.done.add(element);
}

const matters = 'dialog[open],[role=dialog],[aria-modal=true],main,[role=main]';

function mattersOf(document: Document): readonly Element[] {
  return Array.from(elementsBelow(document, matters)).slice(0, 4);
}

function isFull({ nodes, blocks }: Reading): boolean {
  return nodes > limits.nodes || blocks.length > limits.blocks;
}

/** What comes after "you may also like", the shop's own lists or the site's small print speaks of the order no more. */
function withoutTail(blocks: readonly TextBlock[]): readonly TextBlock[] {
  const ends = [
    blocks.findIndex(
      ({ text }, at) => at > 3 && text.length < 200 && edgeWords.tail.test(compact(text)),
    ),
    serviceFrom(blocks),
  ].filter((at) => at !== -1);
  if (ends.length === 0) return blocks;
  const end = Math.min(...ends);
  return blocks.map((block, at) => (at < end ? block : { ...block, place: 'aside' as const }));
}

/** Menus at the head of a page name the same things; behind the last word of money or of an order they are the foot. */
function serviceFrom(blocks: readonly TextBlock[]): number {
  const last = blocks.findLastIndex(
    ({ text }) => text.length <= 60 && (edgeWords.order.test(text) || edgeWords.price.test(text)),
  );
  return blocks.findIndex(
    ({ text }, at) => at > last && text.length < 20 && edgeWords.service.test(compact(text)),
  );
}

function compact(text: string): string {
  return text.toLowerCase().replaceAll(/\s/g, '');
}

interface Reading {
  readonly blocks: TextBlock[];
  readonly pictures: Element[];
  readonly radios: Element[];
  readonly frames: Element[];
  /** Parts that were read before the rest. */
  readonly done: Set<Element>;
  /** Of long lists the middle is left out. */
  readonly skips: boolean;
  nodes: number;
  cut: boolean;
  /** Pieces of the block that is being read. */
  open: string[];
  radio?: Element | undefined;
}

interface Context {
  readonly element?: Element;
  readonly place: TextPlace;
  readonly struck: boolean;
  readonly depth: number;
  readonly choice?: Element;
  readonly column?: number;
  /** In what the page opens at a touch: more ways to pay. */
  readonly folded?: boolean;
}

function readRoot(root: Document | ShadowRoot, reading: Reading, context: Context): void {
  const walker = walkerOf(root);
  readChildren(walker, reading, context);
  close(reading, context);
}

function readChildren(walker: TreeWalker, reading: Reading, context: Context): void {
  if (context.depth > limits.depth || !walker.firstChild()) return;
  let cells = 0;
  const isLeftOut = skippedChildren(walker, reading);
  let at = 0;
  do {
    at += 1;
    if (isLeftOut(at)) continue;
    reading.nodes += 1;
    if (isFull(reading)) break;
    const cell = cellTags.has(tagOf(walker.currentNode));
    readNode({ walker, reading, context: cell ? { ...context, column: cells } : context });
    if (cell) cells += 1;
  } while (walker.nextSibling());
  walker.parentNode();
}

function readNode({ walker, reading, context }: Step): void {
  const node = walker.currentNode;
  if (node.nodeType !== 1) reading.open.push(textOf(node).slice(0, longestText));
  else if (isRead(node as Element, reading, context.folded))
    readElement(node as Element, { walker, reading, context });
}

function isRead(element: Element, { done }: Reading, folded = false): boolean {
  return !skipped.has(tagOf(element)) && !done.has(element) && (folded || isShown(element));
}

/** The middle of a list that is too long to be of an order: which of its nodes, counted from 1, are left out. */
function skippedChildren({ currentNode }: TreeWalker, reading: Reading): (at: number) => boolean {
  const list = ownValue(parentOf(currentNode) ?? currentNode, 'childNodes') as ArrayLike<Node>;
  const { children, lastChildren } = limits;
  if (!reading.skips || list.length <= children + lastChildren) return () => false;
  reading.cut = true;
  return (at) => at > children && at <= list.length - lastChildren;
}

interface Step {
  readonly walker: TreeWalker;
  readonly reading: Reading;
  readonly context: Context;
}

function readElement(element: Element, { walker, reading, context: around }: Step): void {
  const tag = tagOf(element);
  const context = contextOf(element, tag, around);
  const apart = isBlock(tag) || context.struck !== around.struck;
  if (apart) close(reading, around);
  notice(element, tag, reading);
  const said = spoken(element, tag);
  if (apart) reading.open.push(said);
  else reading.open.push(tag === 'sup' ? raisedEdge : edge, said && ` ${said} `);
  if (tag !== 'svg') readInside(element, { walker, reading, context });
  if (apart) close(reading, context);
  else reading.open.push(edge);
}

/** A list that opens at a touch and is named after more ways to pay: they are offered, though nobody sees them yet. */
function isFoldedOffer(element: Element, tag: string): boolean {
  const summary = tag === 'details' ? elementsBelow(element, 'summary')[0] : undefined;
  return summary !== undefined && edgeWords.more.test(foldText(textOf(summary)).toLowerCase());
}

function readInside(element: Element, { walker, reading, context }: Step): void {
  const inner = innerRoot(element);
  if (inner) readRoot(inner, reading, context);
  readChildren(walker, reading, context);
}

function notice(element: Element, tag: string, reading: Reading): void {
  if (pictureTags.has(tag)) reading.pictures.push(element);
  if (tag === 'iframe') reading.frames.push(element);
  if (tag !== 'input' || !/^(?:radio|checkbox)$/i.test(attribute(element, 'type'))) return;
  reading.radio = element;
  reading.radios.push(element);
}

const pictureTags: ReadonlySet<string> = new Set(['img', 'canvas', 'svg']);

function contextOf(element: Element, tag: string, around: Context): Context {
  const classes = classesOf(element);
  const struck = around.struck || struckTags.has(tag) || struckClass.test(classes);
  const choice = isChoice(element, tag, classes) ? element : around.choice;
  return {
    element: isBlock(tag) || !around.element ? element : around.element,
    place: textPlaceOf(around.place, tag, element),
    struck,
    depth: around.depth + 1,
    folded: around.folded === true || isFoldedOffer(element, tag),
    ...(choice && { choice }),
    ...(around.column !== undefined && { column: around.column }),
  };
}

function close(reading: Reading, context: Context): void {
  const text = foldText(reading.open.join(''));
  reading.open = [];
  const { element, place, struck, choice, column } = context;
  if (text === '' || !element) return;
  const { radio } = reading;
  reading.radio = undefined;
  reading.blocks.push({
    text,
    element,
    tag: tagOf(element),
    place,
    struck,
    ...(choice && { choice }),
    ...(radio && { radio }),
    ...(column !== undefined && { column }),
  });
}
