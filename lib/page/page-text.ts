import { pageParts } from '../knowledge/page-parts.ts';
import { edge, raisedEdge } from './block-edge.ts';
import {
  type Choice,
  choiceOf,
  isOff,
  marksOf,
  radioOf,
  type Tick,
  tickOf,
} from './block-marks.ts';
import {
  cellTags,
  columnsOf,
  isBlock,
  isChoice,
  type Named,
  namedOf,
  skipped,
  spoken,
  struckClass,
  struckTags,
  textPlaceOf,
  type TextPlace,
} from './block-place.ts';
import { isDrawnCode } from './code-pictures.ts';
import { innerRoot } from './inner-root.ts';
import { isOpened, isShown, ownValue, textOf, walkerOf } from './page-dom.ts';
import { drawnTogether, isWritten, longest, saysMore } from './text-pieces.ts';
import { isLong, mattersOf } from './page-matter.ts';
import type { Block, Radio } from './transcript.ts';
import { attribute, elementsBelow, parentOf, tagOf } from './tree.ts';

/** So much of a page is read; no cashier has more. Of a long list the first and the last entries are read. */
const limits = {
  blocks: 2000,
  nodes: 8000,
  depth: 150,
  children: 240,
  lastChildren: 40,
  radios: 100,
  characters: 150_000,
};

/** What a person sees of a page, in its order. */
export interface PageText {
  readonly blocks: readonly Block[];
  /** The element that made each a block of its own. */
  readonly elements: readonly Element[];
  /** Images, canvases and drawings. */
  readonly pictures: readonly Element[];
  readonly radios: readonly Radio[];
  readonly frames: readonly Element[];
  /** There is more than was read. */
  readonly cut: boolean;
}
/** Reads what is visible on the page itself, in open shadow roots and in frames of the same origin. */
export function readText(document: Document): PageText {
  const whole = isLong(document, limits.nodes) ? undefined : readingOf([document], false);
  // What is asked in front of a long page, or is its matter, is read before its lists.
  const reading =
    !whole || isFull(whole) ? readingOf([...mattersOf(document), document], true) : whole;
  const { blocks, elements, pictures, radios, frames } = reading;
  return { blocks, elements, pictures, radios, frames, cut: reading.cut || isFull(reading) };
}

function readingOf(roots: readonly (Document | Element)[], skips: boolean): Reading {
  const reading: Reading = {
    blocks: [],
    elements: [],
    pictures: [],
    radios: [],
    frames: [],
    done: new Set(),
    skips,
    nodes: 0,
    characters: 0,
    cut: false,
    open: [],
    pictured: false,
    moreAt: 0,
  };
  for (const root of roots) {
    if (root.nodeType === 9) readRoot(root as Document, reading, outermost);
    else readMatter(root as Element, reading);
  }
  return reading;
}

function readMatter(element: Element, reading: Reading): void {
  const tag = tagOf(element);
  const step = { walker: walkerOf(element), reading, context: outermost, tag };
  if (isRead(element, step)) readElement(element, step);
  reading.done.add(element);
}

function isFull({ nodes, characters, blocks }: Reading): boolean {
  return nodes > limits.nodes || characters > limits.characters || blocks.length > limits.blocks;
}

interface Reading {
  readonly blocks: Block[];
  readonly elements: Element[];
  readonly pictures: Element[];
  readonly radios: Radio[];
  readonly frames: Element[];
  /** Parts that were read before the rest. */
  readonly done: Set<Element>;
  /** Of long lists the middle is left out. */
  readonly skips: boolean;
  nodes: number;
  characters: number;
  cut: boolean;
  /** Pieces of the block that is being read. */
  open: string[];
  /** They begin with the name of a picture. */
  pictured: boolean;
  /** How many blocks there were behind the last words for more ways to pay; 0 before there are any. */
  moreAt: number;
  tick?: Tick | undefined;
}

interface Context {
  readonly element: Element | undefined;
  readonly place: TextPlace;
  readonly struck: boolean;
  readonly depth: number;
  /** The innermost element is marked as one that cannot be used. */
  readonly isOff: boolean;
  /** `element`, or what it lies in, is. */
  readonly off: boolean;
  readonly choice: Choice | undefined;
  readonly column: number | undefined;
  /** In what the page opens at a touch: more ways to pay. */
  readonly folded: boolean;
}

const outermost: Context = {
  element: undefined,
  place: 'body',
  struck: false,
  depth: 0,
  isOff: false,
  off: false,
  choice: undefined,
  column: undefined,
  folded: false,
};

function readRoot(root: Document | ShadowRoot, reading: Reading, context: Context): void {
  const walker = walkerOf(root);
  readChildren(walker, reading, context);
  close(reading, context);
}

function readChildren(walker: TreeWalker, reading: Reading, context: Context): void {
  let node = context.depth > limits.depth ? null : walker.firstChild();
  if (!node) return;
  const isLeftOut = reading.skips && middleOf(walker, reading);
  let cells = 0;
  for (let at = 1; node; at += 1, node = walker.nextSibling()) {
    if (isLeftOut && isLeftOut(at)) continue;
    reading.nodes += 1;
    if (isFull(reading)) break;
    cells += readNode(node, { walker, reading, context, tag: tagOf(node) }, cells);
  }
  walker.parentNode();
}

/** How many columns of a table's row it fills from `column` on; 0 for what is no cell. */
function readNode(node: Node, step: Step, column: number): number {
  const { reading, context, tag } = step;
  if (tag === '') {
    reading.open.push((node.nodeValue ?? '').slice(0, longest.raw));
    return 0;
  }
  const isCell = cellTags.has(tag);
  const around = isCell ? { ...context, column } : context;
  if (isRead(node as Element, step)) readElement(node as Element, { ...step, context: around });
  else if (isMore(node as Element, step))
    readElement(node as Element, { ...step, context: { ...around, folded: true } });
  return isCell ? columnsOf(node as Element) : 0;
}

/** Where the walker is, and what it is read for. */
interface Step {
  readonly walker: TreeWalker;
  readonly reading: Reading;
  /** Of what lies around it. */
  readonly context: Context;
  readonly tag: string;
}

function isRead(element: Element, { reading, context, tag }: Step): boolean {
  if (skipped.has(tag) || reading.done.has(element)) return false;
  return context.folded ? isOpened(element) : isShown(element);
}

/** Right behind the words for more ways to pay, what a touch of them shows. */
function isMore(element: Element, { reading, tag }: Step): boolean {
  const isBehind = reading.moreAt > 0 && reading.moreAt === reading.blocks.length;
  return isBehind && !skipped.has(tag) && !reading.done.has(element) && isBlock(tag);
}

/** The middle of a list that is too long to be of an order: which of its nodes, counted from 1, are left out. */
function middleOf(
  { currentNode }: TreeWalker,
  reading: Reading,
): ((at: number) => boolean) | false {
  const list = ownValue(parentOf(currentNode) ?? currentNode, 'childNodes') as ArrayLike<Node>;
  const { children, lastChildren } = limits;
  if (list.length <= children + lastChildren) return false;
  reading.cut = true;
  return (at) => at > children && at <= list.length - lastChildren;
}

function readElement(element: Element, { walker, reading, context: around, tag }: Step): void {
  const named = namedOf(element, tag);
  const context = contextOf(named, around);
  const apart = isBlock(tag) || context.struck !== around.struck;
  if (apart) close(reading, around);
  notice(named, reading, context.isOff || around.isOff);
  say(named, apart, reading);
  if (tag !== 'svg') readInside(element, { walker, reading, context, tag });
  if (apart) close(reading, context);
  else reading.open.push(edge);
}

/** What an element shows without any text of its own, apart from what stands before it or behind an edge. */
function say(named: Named, apart: boolean, reading: Reading): void {
  const said = spoken(named);
  if (said !== '' && !reading.open.some(isWritten)) reading.pictured = true;
  if (apart) reading.open.push(said);
  else reading.open.push(named.tag === 'sup' ? raisedEdge : edge, said && ` ${said} `);
}

/** A list that opens at a touch and is named after more ways to pay: they are offered, though nobody sees them yet. */
function isFoldedOffer(element: Element, tag: string): boolean {
  const summary = tag === 'details' ? elementsBelow(element, 'summary')[0] : undefined;
  return summary !== undefined && pageParts.more.test(textOf(summary).trim());
}

function readInside(element: Element, { walker, reading, context }: Step): void {
  const inner = innerRoot(element);
  if (inner) readRoot(inner, reading, context);
  readChildren(walker, reading, context);
}

function notice(named: Named, reading: Reading, off: boolean): void {
  const { element, tag } = named;
  if (pictureTags.has(tag) || isDrawnCode(named)) reading.pictures.push(element);
  if (tag === 'iframe') reading.frames.push(element);
  if (tag !== 'input' || !/^(?:radio|checkbox)$/i.test(attribute(element, 'type'))) return;
  reading.tick = tickOf(named, off);
  if (reading.radios.length < limits.radios) reading.radios.push(radioOf(named));
}

const pictureTags: ReadonlySet<string> = new Set(['img', 'canvas', 'svg']);

function contextOf(named: Named, around: Context): Context {
  const { element, tag, classes } = named;
  const isStruck = struckTags.has(tag) || (classes !== '' && struckClass.test(classes));
  const struck = around.struck || isStruck;
  const isMarked = isOff(named);
  const off = isMarked || around.isOff;
  const isOwn = !around.element || isBlock(tag);
  return {
    element: isOwn ? element : around.element,
    isOff: isMarked,
    off: isOwn ? off : around.off,
    place: textPlaceOf(around.place, named),
    struck,
    depth: around.depth + 1,
    folded: around.folded || isFoldedOffer(element, tag),
    choice: isChoice(named) ? choiceOf(named, off) : around.choice,
    column: around.column,
  };
}

function close(reading: Reading, context: Context): void {
  const { element, place, struck, off, choice, column } = context;
  const { pictured, tick } = reading;
  const text = drawnTogether(reading.open.join(''));
  reading.open = [];
  reading.pictured = false;
  if (text === '' || !element) return;
  reading.tick = undefined;
  reading.characters += text.length;
  reading.elements.push(element);
  reading.blocks.push({
    text,
    tag: tagOf(element),
    place,
    ...(struck && { struck }),
    ...(column !== undefined && { column }),
    ...(pictured && { pictured }),
    ...(context.folded && { folded: true }),
    ...(text.length < longest.marked && marksOf({ element, off, choice, tick })),
  });
  if (saysMore(text)) reading.moreAt = reading.blocks.length;
}
