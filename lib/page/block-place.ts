import { pageParts } from '../knowledge/page-parts.ts';
import { attribute, elementsBelow, firstChildOf, parentOf, tagOf } from './tree.ts';
import { fixedValue, textOf } from './page-dom.ts';

/** Inside a paragraph of prose, a heading, a footer or a menu; or none of these. */
export type TextPlace = 'heading' | 'prose' | 'aside' | 'body';

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

/** An element by what the page's code calls it; '' where it does not. */
export interface Named {
  readonly element: Element;
  readonly tag: string;
  readonly className: string;
  /** Class and id in small letters. */
  readonly classes: string;
  readonly role: string;
  /** Has no attribute at all, as most elements of a page have none. */
  readonly isBare: boolean;
}

export function namedOf(element: Element, tag: string): Named {
  if (!Element.prototype.hasAttributes.call(element))
    return { element, tag, className: '', classes: '', role: '', isBare: true };
  const [className, id] = [attribute(element, 'class'), attribute(element, 'id')];
  const classes = `${className} ${id}`.trim().toLowerCase();
  return { element, tag, className, classes, role: attribute(element, 'role'), isBare: false };
}

/** Where an element stands, by its tag, its role and its classes, within what is around it. */
export function textPlaceOf(around: TextPlace, named: Named): TextPlace {
  if (around === 'prose' || around === 'aside') return around;
  if (isMenu(named)) return 'aside';
  const { tag, classes } = named;
  if (tag === 'article' && isAsked(named.element)) return around;
  return places[tag] ?? (classes !== '' && logoClass.test(classes) ? 'heading' : around);
}

/** Some houses make an article of everything: one in which something is chosen or sent is no prose. */
function isAsked(element: Element): boolean {
  return elementsBelow(element, asking).length > 0;
}

const asking = 'input[type=radio],input[type=submit],input[type=password],select,canvas';

function isMenu({ element, tag, classes, role }: Named): boolean {
  if (role === 'navigation' || role === 'contentinfo') return true;
  if (classes !== '' && pageParts.menu.test(classes)) return true;
  // A bar at the foot of a phone's page holds sum and button; the foot of a site holds neither.
  const foot = tag === 'footer' || (classes !== '' && pageParts.foot.test(classes));
  if (!foot || isBarOfButtons(element)) return false;
  return !pageParts.order.test(textOf(element).slice(0, 2000));
}

/** Little besides a button: a bar that stands over the page. */
function isBarOfButtons(element: Element): boolean {
  return textOf(element).trim().length <= 60 && elementsBelow(element, 'button').length > 0;
}

const choiceRole = /^(?:radio|tab|option|button)$/;
const logoClass = /\blogo\b/;
const choiceTags: ReadonlySet<string> = new Set(['label', 'li', 'option', 'a', 'button', 'dd']);
const choiceClass =
  /pay|channel|bank|method|way|type|item|cell|row|list|option|radio|tab|brand|card|wallet|box|zf|qd|chan/;

/** Whether an element looks like an entry of a list to choose from. */
export function isChoice({ tag, classes, role }: Named): boolean {
  if (choiceTags.has(tag)) return true;
  if (role !== '' && choiceRole.test(role)) return true;
  return classes !== '' && choiceClass.test(classes);
}

/** What an element shows though it has no text. */
export function spoken(named: Named): string {
  const { element, tag, isBare } = named;
  if (tag === 'img' || tag === 'area')
    return attribute(element, 'alt') || attribute(element, 'title');
  if (tag === 'svg') return drawnName(element);
  if (isBare) return '';
  return tag === 'input' ? spokenByField(element) : nameOfEmpty(named);
}

function spokenByField(element: Element): string {
  const type = attribute(element, 'type').toLowerCase();
  // Some frameworks draw what stands in the title as the name of the choice.
  if (type === 'radio') return attribute(element, 'title');
  if (buttonTypes.has(type)) return attribute(element, 'value') || attribute(element, 'alt');
  return type === '' || type === 'text' || type === 'number' ? fixedValue(element) : '';
}

/** A button or a box whose name is a picture of style carries the name for those who do not see it. */
function nameOfEmpty({ element, tag, role }: Named): string {
  const isButton = tag === 'button' || choiceRole.test(role);
  if (isButton) return textOf(element).trim() === '' ? attribute(element, 'aria-label') : '';
  const name = attribute(element, 'title');
  return name !== '' && firstChildOf(element) === null && isBox(element, tag) ? name : '';
}

function isBox(element: Element, tag: string): boolean {
  return boxTags.has(tag) || tagOf(parentOf(element) ?? element) === 'label';
}

/** Entries of a list that style draws; links and icons with a title lead elsewhere. */
const boxTags: ReadonlySet<string> = new Set(['div', 'li', 'dd', 'label']);

/** What a drawing is called, by itself or by its own title. */
function drawnName(element: Element): string {
  const title = elementsBelow(element, 'title')[0];
  return title ? textOf(title) : attribute(element, 'aria-label');
}

const buttonTypes: ReadonlySet<string> = new Set(['submit', 'button', 'image', 'reset']);
/** Elements whose text is struck through. */
export const struckTags: ReadonlySet<string> = new Set(['del', 's', 'strike']);
/** Classes of old prices. */
export const struckClass =
  /line-?through|origin(?:al)?[-_]?price|price[-_]?origin|old[-_]?price|strike/;
/** Cells of tables. */
export const cellTags: ReadonlySet<string> = new Set(['td', 'th']);
/** Nothing in these is text that a person reads. */
export const skipped: ReadonlySet<string> = new Set(
  'script style noscript template head object embed video audio textarea datalist'.split(' '),
);
/** How many columns of its table a cell fills. */
export function columnsOf(cell: Element): number {
  const columns = Number(attribute(cell, 'colspan')) || 1;
  return columns > 1 && columns < 100 ? Math.floor(columns) : 1;
}

const blockTags: ReadonlySet<string> = new Set(
  (
    'html body div p li ul ol dl dt dd table thead tbody tfoot tr td th h1 h2 h3 h4 h5 h6 section article header ' +
    'footer main aside nav form fieldset legend figure figcaption blockquote pre address hr br details summary ' +
    'dialog label button a option optgroup select input iframe canvas center menu'
  ).split(' '),
);

/** Components of phone frameworks are elements of their own; those named after text stand inside a line. */
export function isBlock(tag: string): boolean {
  return blockTags.has(tag) || (tag.includes('-') && !tag.includes('text'));
}
