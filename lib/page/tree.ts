/**
 * Reads a page's tree through the browser's own accessors. A page can name an input `parentNode` or `getAttribute` and
 * so hide those of its form; the accessors of the prototypes do not see such names. Whatever still throws reads as absent.
 */

type Reader<T> = (node: object) => T | undefined;

function reader<T>(owners: readonly string[], name: string): Reader<T> {
  let getters: readonly (() => unknown)[] | undefined;
  return (node) => {
    getters ??= owners.flatMap((owner) => getterOf(owner, name));
    return readBy(getters, node, 0) as T | undefined;
  };
}

/** Without a loop, which would cost more than what it reads: pages have thousands of nodes. */
function readBy(getters: readonly (() => unknown)[], node: object, at: number): unknown {
  try {
    return getters[at]?.call(node);
  } catch {
    // A node of another kind, or a page that breaks its own prototypes: the next owner may fit.
    return readBy(getters, node, at + 1);
  }
}

function getterOf(owner: string, name: string): readonly (() => unknown)[] {
  for (let at = prototypeOf(owner); at; at = Object.getPrototypeOf(at)) {
    const found: Accessor | undefined = Object.getOwnPropertyDescriptor(at, name);
    if (found?.get) return [found.get];
  }
  return [];
}

interface Accessor {
  readonly get?: () => unknown;
}

function prototypeOf(owner: string): object | undefined {
  const made = Reflect.get(globalThis, owner) as { readonly prototype?: object } | undefined;
  return made?.prototype;
}

export const parentOf = reader<Node | null>(['Node'], 'parentNode');
export const previousOf = reader<Node | null>(['Node'], 'previousSibling');
export const nextOf = reader<Node | null>(['Node'], 'nextSibling');
export const firstChildOf = reader<Node | null>(['Node'], 'firstChild');
export const shadowOf = reader<ShadowRoot | null>(['Element'], 'shadowRoot');
export const formOf = reader<HTMLFormElement | null>(
  ['HTMLInputElement', 'HTMLSelectElement', 'HTMLTextAreaElement'],
  'form',
);
/** The page inside a frame, when it is of the same origin. */
export const frameDocumentOf = reader<Document | null>(
  ['HTMLIFrameElement', 'HTMLFrameElement'],
  'contentDocument',
);
const typeOf = reader<number>(['Node'], 'nodeType');
const localNameOf = reader<string>(['Element'], 'localName');
export const optionTextOf = reader<string>(['HTMLOptionElement'], 'text');
/** All text below an element, also that of buttons. */
export const wholeTextOf = reader<string>(['Element'], 'textContent');
const dataOf = reader<string>(['CharacterData'], 'data');

/** Lower-case name of an element; '' for every other node. */
export function tagOf(node: object): string {
  return typeOf(node) === 1 ? (localNameOf(node)?.toLowerCase() ?? '') : '';
}

/** Text of a text node, at most 400 characters of it; undefined for every other node. */
export function textNodeOf(node: object): string | undefined {
  return typeOf(node) === 3 ? dataOf(node)?.slice(0, 400) : undefined;
}

const longestAttribute = 200;

/** '' where there is none. Only the start is read: an attribute may be megabytes long. */
export function attribute(element: object, name: string): string {
  try {
    const value: unknown = Element.prototype.getAttribute.call(element, name);
    return typeof value === 'string' ? value.slice(0, longestAttribute) : '';
  } catch {
    return '';
  }
}

/** Elements below a document, a shadow root or an element, in the order of the page; [] when it cannot be asked. */
export function elementsBelow(root: object, selector: string): ArrayLike<Element> {
  try {
    const owner = ownerOf[typeOf(root) ?? 1] ?? 'Element';
    const query = Reflect.get(prototypeOf(owner) ?? {}, 'querySelectorAll') as Query;
    return query.call(root, selector);
  } catch {
    return [];
  }
}

/** The first elements of `elementsBelow`. A long list is no array before: to go through all of it is dear. */
export function firstBelow(root: object, selector: string, most: number): readonly Element[] {
  const all = elementsBelow(root, selector);
  return Array.from({ length: Math.min(all.length, most) }, (_, at) => all[at]).filter(
    (element) => element !== undefined,
  );
}

/** By `nodeType`. */
const ownerOf: Readonly<Record<number, string>> = {
  1: 'Element',
  9: 'Document',
  11: 'DocumentFragment',
};

type Query = (this: object, selector: string) => ArrayLike<Element>;

/** Tags whose text nobody reads as a label. */
const mute = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'select',
  'option',
  'textarea',
  'button',
  'svg',
  'iframe',
  'object',
  'datalist',
]);

export interface ReadLimits {
  readonly characters: number;
  readonly nodes: number;
}

/** Old pages paint their labels; a longer text describes a picture. */
const longestAlt = 40;

const labelLimits: ReadLimits = { characters: 200, nodes: 60 };

/** How somebody looks at what is read. */
export interface Eye {
  /** Whether an element is left out; `before` is what was read before it. */
  readonly misses: (element: Node, before: string) => boolean;
  /** What style writes before and behind an element. */
  readonly writes: (element: Node, side: '::before' | '::after') => string;
}

/** Sees what the tree says, and nothing of style. */
const plainEye: Eye = { misses: () => false, writes: () => '' };

/** What a person reads in a node, up to a limit; what buttons and choices say, or a person writes, is left out. */
export function readText(node: Node, limits = labelLimits, eye = plainEye): string {
  let text = '';
  let left = limits.nodes;
  const isMissed = (at: Node): boolean => at !== node && eye.misses(at, text);
  const visit = (at: Node): void => {
    if (left-- <= 0 || text.length >= limits.characters) return;
    const own = textNodeOf(at);
    if (own !== undefined) text += own;
    const tag = tagOf(at);
    if (tag === '' || mute.has(tag) || isWritten(at) || isMissed(at)) return;
    if (tag === 'img') text += attribute(at, 'alt').slice(0, longestAlt);
    text += eye.writes(at, '::before');
    for (let child = firstChildOf(at); child; child = nextOf(child)) visit(child);
    text += `${eye.writes(at, '::after')} `;
  };
  visit(node);
  return text.slice(0, limits.characters);
}

/** Whether a person writes into a part of the page itself. */
function isWritten(element: object): boolean {
  return fits(element, '[contenteditable]:not([contenteditable=false])');
}

/** Whether a person can see and fill in a field, as the browser lays the page out. */
export function isShown(element: Element): boolean {
  if (attribute(element, 'aria-hidden') === 'true' || fits(element, ':disabled')) return false;
  try {
    return Element.prototype.checkVisibility.call(element, {
      checkOpacity: true,
      checkVisibilityCSS: true,
    });
  } catch {
    return true;
  }
}

/** False also where it cannot be asked. */
export function fits(element: object, selector: string): boolean {
  try {
    return Element.prototype.matches.call(element, selector);
  } catch {
    return false;
  }
}
