import { ownElements } from './own-elements.ts';
import { rootOf } from './root-of.ts';
import { frameDocumentOf, shadowOf, tagOf } from './tree.ts';

/**
 * What lies inside an element and is not among its children: a shadow root, a closed one only of an element of the page's
 * own making, or a frame of the same origin.
 */
export function innerRoot(element: Element): Document | ShadowRoot | undefined {
  const tag = tagOf(element);
  if (/^i?frame$/.test(tag)) return frameDocumentOf(element) ?? undefined;
  const closed = (): ShadowRoot | undefined =>
    tag.includes('-') && !ownElements.has(element) ? rootOf(element) : undefined;
  return shadowOf(element) ?? closed();
}
