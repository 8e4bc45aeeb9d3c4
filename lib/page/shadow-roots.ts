import { ownElements } from './own-elements.ts';
import { documentOf } from './page-dom.ts';
import { rootOf } from './root-of.ts';
import { firstBelow, shadowOf, tagOf } from './tree.ts';

/** How many elements are asked for a closed root: each question leaves the page's own world. */
const mostAsked = 300;
const mostEmpty = 2000;

/** Besides names with a hyphen only these may carry a shadow root, by the standard. */
const plainHosts = new Set(
  'div span section article aside main header footer nav p h1 h2 h3 h4 h5 h6 blockquote'.split(' '),
);
/** What the person went into and has a root of its own, the last of them. */
const entered: Element[] = [];
const mostEntered = 20;

/** Notes where the focus went: whatever closed root it is in, the page itself hears of its host alone. */
export function noteEntered(target: EventTarget | null): void {
  if (!(target instanceof Element) || entered.includes(target) || ownElements.has(target)) return;
  if (rootOf(target)) entered.push(target);
  entered.splice(0, entered.length - mostEntered);
}

/**
 * The shadow roots in a document or a shadow root, by their hosts; those inside them are not looked for. Open ones are
 * read like any other part of the page. Whoever is thorough asks for closed ones too, of those alone that are likely to
 * have one: elements of the page's own making, plain ones that are empty, and those that the person went into.
 */
export function shadowRootsIn(
  node: Document | ShadowRoot,
  isThorough: boolean,
): ReadonlyMap<Element, ShadowRoot> {
  const roots = new Map<Element, ShadowRoot>();
  const own: Element[] = [];
  const owner = documentOf(node) ?? (node as Document);
  const walker = Document.prototype.createTreeWalker.call(owner, node, NodeFilter.SHOW_ELEMENT);
  for (let at = walker.nextNode(); at; at = walker.nextNode()) {
    const root = shadowOf(at);
    if (root) roots.set(at as Element, root);
    else if (isThorough && tagOf(at).includes('-')) own.push(at as Element);
  }
  if (isThorough) addClosed(roots, node, own);
  return roots;
}

function addClosed(
  roots: Map<Element, ShadowRoot>,
  node: Document | ShadowRoot,
  own: readonly Element[],
): void {
  for (const element of [...own.slice(0, mostAsked), ...emptyHosts(node), ...entered]) {
    const root = ownElements.has(element) ? undefined : rootOf(element);
    if (root && isIn(node, element)) roots.set(element, root);
  }
}

function isIn(node: Document | ShadowRoot, element: Element): boolean {
  return Node.prototype.getRootNode.call(element) === node;
}

/** What has a root draws nothing of its own children unless it makes room for them. */
function emptyHosts(node: Document | ShadowRoot): readonly Element[] {
  const empty = firstBelow(node, ':empty', mostEmpty);
  return empty.filter((element) => plainHosts.has(tagOf(element))).slice(0, mostAsked);
}
