import { attribute, parentOf, tagOf } from './tree.ts';

type Getter = () => unknown;

/** The getters of each kind of object, by name: a page is read thousands of times. */
const getters = new WeakMap<object, Map<string, Getter | undefined>>();

/** Reading what a hostile page cannot hide: the prototypes' own getters, whatever an image or a field is named. */
export function ownValue(target: object, name: string): unknown {
  try {
    const kind = Reflect.getPrototypeOf(target);
    return kind ? getterOf(kind, name)?.call(target) : undefined;
  } catch {
    // A page that breaks its own prototypes reads as empty.
    return undefined;
  }
}

function getterOf(kind: object, name: string): Getter | undefined {
  const known = getters.get(kind) ?? new Map<string, Getter | undefined>();
  getters.set(kind, known);
  if (!known.has(name)) known.set(name, inheritedGetter(kind, name));
  return known.get(name);
}

function inheritedGetter(kind: object, name: string): Getter | undefined {
  for (let at: object | null = kind; at; at = Reflect.getPrototypeOf(at)) {
    const get = Reflect.getOwnPropertyDescriptor(at, name)?.get;
    if (get) return get;
  }
  return undefined;
}

export function textOf(node: Node): string {
  const text = ownValue(node, 'textContent');
  return typeof text === 'string' ? text : '';
}

/** At most 200 characters. */
export function titleOf(document: Document): string {
  const title = ownValue(document, 'title');
  return typeof title === 'string' ? title.slice(0, 200) : '';
}

/** The address that others on the page are relative to; '' when it cannot be asked. */
export function baseOf(document: Document): string {
  const base = ownValue(document, 'baseURI');
  return typeof base === 'string' ? base : '';
}

/** Class and id in small letters; '' where there is neither. */
export function classesOf(element: Element): string {
  const classes = attribute(element, 'class');
  const id = attribute(element, 'id');
  return classes === '' && id === '' ? '' : `${classes} ${id}`.toLowerCase();
}

export function isChecked(element: Element): boolean {
  return ownValue(element, 'checked') === true;
}

/** The value of a text field that the person cannot change: shops show amounts in such. */
export function fixedValue(element: Element): string {
  const fixed = ['readonly', 'disabled'].some((name) =>
    Element.prototype.hasAttribute.call(element, name),
  );
  const value = fixed ? ownValue(element, 'value') : '';
  return typeof value === 'string' ? value.slice(0, 100) : '';
}

/** What an element lies in, beyond the edge of its shadow too; undefined for the outermost. */
export function containerOf(element: Element): Element | undefined {
  const parent = parentOf(element);
  if (!parent) return undefined;
  const host = ownValue(parent, 'host') ?? parent;
  return tagOf(host) === '' ? undefined : (host as Element);
}

export function documentOf(node: Node): Document {
  return ownValue(node, 'ownerDocument') as Document;
}

/** Whether a person can see the element, as far as styles tell. Options of a closed list count as seen. */
export function isShown(element: Element): boolean {
  try {
    const isDrawn = Element.prototype.checkVisibility.call(element, visibly);
    if (isDrawn && !Element.prototype.hasAttribute.call(element, 'hidden')) return true;
  } catch {
    // A browser that cannot tell shows more than it should rather than less.
    return !Element.prototype.hasAttribute.call(element, 'hidden');
  }
  const tag = tagOf(element);
  return tag === 'option' || tag === 'optgroup' || attribute(element, 'style').includes('contents');
}

/** Whether an element in what a touch opens would be seen then, as far as its own style tells. */
export function isOpened(element: Element): boolean {
  try {
    const isHidden = Element.prototype.hasAttribute.call(element, 'hidden');
    return !isHidden && globalThis.getComputedStyle(element).display !== 'none';
  } catch {
    return false;
  }
}

const visibly = { visibilityProperty: true, opacityProperty: true } as const;

/** Walks with the browser's own functions, whatever the page named `createTreeWalker`. */
export function walkerOf(root: Document | ShadowRoot | Element): TreeWalker {
  const owner = root.ownerDocument ?? root;
  const kinds = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
  return Document.prototype.createTreeWalker.call(owner, root, kinds);
}
