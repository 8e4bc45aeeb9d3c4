import { edgeWords } from '../knowledge/cashier-words.ts';
import { simplify } from '../knowledge/simplified.ts';
import { attribute, tagOf } from './field-dom.ts';
import { classesOf, fixedValue, innerRoot, isShown, textOf, walkerOf } from './page-dom.ts';

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

export type TextPlace = 'heading' | 'prose' | 'aside' | 'body';

/** A page whose text is longer is read only so far; no cashier is. */
const limits = { blocks: 2000, nodes: 8000, depth: 150, length: 400 };

/** What a person sees of a page, in its order. */
export interface PageText {
  readonly blocks: readonly TextBlock[];
  /** Images, canvases and drawings. */
  readonly pictures: readonly Element[];
  readonly radios: readonly Element[];
  readonly frames: readonly Element[];
}

/** Reads what is visible on the page itself, in open shadow roots and in frames of the same origin. */
export function readText(document: Document): PageText {
  const reading: Reading = { blocks: [], pictures: [], radios: [], frames: [], nodes: 0, open: [] };
  readRoot(document, reading, { place: 'body', struck: false, depth: 0 });
  const { pictures, radios, frames } = reading;
  return { blocks: withoutTail(reading.blocks), pictures, radios, frames };
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
  nodes: number;
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
}

function readRoot(root: Document | ShadowRoot, reading: Reading, context: Context): void {
  const walker = walkerOf(root);
  readChildren(walker, reading, context);
  close(reading, context);
}

function readChildren(walker: TreeWalker, reading: Reading, context: Context): void {
  if (context.depth > limits.depth || !walker.firstChild()) return;
  let cells = 0;
  do {
    reading.nodes += 1;
    if (reading.nodes > limits.nodes || reading.blocks.length > limits.blocks) break;
    const node = walker.currentNode;
    if (node.nodeType === 1) {
      const element = node as Element;
      const cell = cellTags.has(tagOf(element));
      const within = cell ? { ...context, column: cells } : context;
      if (cell) cells += 1;
      readElement(element, { walker, reading, context: within });
    } else {
      reading.open.push(textOf(node).slice(0, limits.length));
    }
  } while (walker.nextSibling());
  walker.parentNode();
}

interface Step {
  readonly walker: TreeWalker;
  readonly reading: Reading;
  readonly context: Context;
}

function readElement(element: Element, { walker, reading, context: around }: Step): void {
  const tag = tagOf(element);
  if (skipped.has(tag) || !isShown(element)) return;
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

/** Marks where an inline element begins or ends; what it becomes depends on what stands on both sides. */
const edge = '\uE000';
const raisedEdge = '\uE001';

function contextOf(element: Element, tag: string, around: Context): Context {
  const classes = classesOf(element);
  const struck = around.struck || struckTags.has(tag) || struckClass.test(classes);
  const choice = isChoice(element, tag, classes) ? element : around.choice;
  return {
    element: isBlock(tag) || !around.element ? element : around.element,
    place: placeOf(around.place, tag, element),
    struck,
    depth: around.depth + 1,
    ...(choice && { choice }),
    ...(around.column !== undefined && { column: around.column }),
  };
}

const places: Readonly<Partial<Record<string, TextPlace>>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  header: 'heading',
  article: 'prose',
  blockquote: 'prose',
  pre: 'prose',
  code: 'prose',
  nav: 'aside',
};

function placeOf(around: TextPlace, tag: string, element: Element): TextPlace {
  if (around === 'prose' || around === 'aside') return around;
  const classes = classesOf(element);
  if (isMenu(element, tag, classes)) return 'aside';
  return places[tag] ?? (logoClass.test(classes) ? 'heading' : around);
}

function isMenu(element: Element, tag: string, classes: string): boolean {
  const role = attribute(element, 'role');
  if (role === 'navigation' || role === 'contentinfo' || edgeWords.menu.test(classes)) return true;
  // A bar at the foot of a phone's page holds sum and button; the foot of a site holds neither.
  const foot = tag === 'footer' || edgeWords.foot.test(classes);
  return foot && !edgeWords.order.test(textOf(element).slice(0, 2000));
}

const logoClass = /\blogo\b/;
const choiceTags: ReadonlySet<string> = new Set(['label', 'li', 'option', 'a', 'button', 'dd']);
const choiceClass =
  /pay|channel|bank|method|way|type|item|cell|row|list|option|radio|tab|brand|card|wallet|box|zf|qd|chan/;

function isChoice(element: Element, tag: string, classes: string): boolean {
  return (
    choiceTags.has(tag) ||
    /^(?:radio|tab|option|button)$/.test(attribute(element, 'role')) ||
    choiceClass.test(classes)
  );
}

/** What an element shows though it has no text. */
function spoken(element: Element, tag: string): string {
  if (tag === 'img' || tag === 'area') return attribute(element, 'alt');
  if (tag !== 'input') return '';
  const type = attribute(element, 'type').toLowerCase();
  // Some frameworks draw what stands in the title as the name of the choice.
  if (type === 'radio') return attribute(element, 'title');
  if (buttonTypes.has(type)) return attribute(element, 'value') || attribute(element, 'alt');
  return type === '' || type === 'text' || type === 'number' ? fixedValue(element) : '';
}

const buttonTypes: ReadonlySet<string> = new Set(['submit', 'button', 'image', 'reset']);
const struckTags: ReadonlySet<string> = new Set(['del', 's', 'strike']);
const struckClass = /line-?through|origin(?:al)?[-_]?price|price[-_]?origin|old[-_]?price|strike/;
const cellTags: ReadonlySet<string> = new Set(['td', 'th']);
const skipped: ReadonlySet<string> = new Set(
  'script style noscript template head object embed video audio textarea datalist'.split(' '),
);
const blockTags: ReadonlySet<string> = new Set(
  (
    'html body div p li ul ol dl dt dd table thead tbody tfoot tr td th h1 h2 h3 h4 h5 h6 section article header ' +
    'footer main aside nav form fieldset legend figure figcaption blockquote pre address hr br details summary ' +
    'dialog label button a option optgroup select input iframe canvas center menu'
  ).split(' '),
);

/** Components of phone frameworks are elements of their own; those named after text stand inside a line. */
function isBlock(tag: string): boolean {
  return blockTags.has(tag) || (tag.includes('-') && !tag.includes('text'));
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

/** How a text is compared and shown: one form for each character, one blank at most. */
export function foldText(raw: string): string {
  const start = raw.slice(0, limits.length * 4);
  // Most pieces of a page are blanks between two elements.
  if (!/[^\s\uE000\uE001]/.test(start)) return '';
  const text = start
    .normalize('NFKC')
    .replaceAll(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replaceAll(/\s+/g, ' ');
  return simplify(withoutEdges(text)).replaceAll(/ {2,}/g, ' ').trim().slice(0, limits.length);
}

function withoutEdges(text: string): string {
  if (!/[\uE000\uE001]/.test(text)) return text;
  const numbers = /\d/.test(text) ? joinNumbers(text) : text;
  return numbers.replaceAll(/[\uE000\uE001]+/g, ' ');
}

function joinNumbers(text: string): string {
  return (
    text
      // Cents beside the whole amount, small and raised, without a point.
      .replaceAll(/(\d)[\uE000 ]*\uE001(\d\d)(?=[\uE000\uE001 ]|$)/g, '$1.$2')
      .replaceAll(/[\uE000\uE001]+/g, edge)
      .replaceAll(/(\d) ?\uE000 ?([.,])(?: ?\uE000 ?)?(\d)/g, '$1$2$3')
      .replaceAll(/(\d[.,])\uE000(\d)/g, '$1$2')
      // Two numbers that touch are two numbers, or one that was cut: nobody can tell.
      .replaceAll(/(\d)\uE000(?=\d)/g, '$1|')
  );
}
