type OpenRoot = (element: Element) => ShadowRoot | null;

interface Openers {
  readonly chrome?: { readonly dom?: { readonly openOrClosedShadowRoot?: OpenRoot } };
}

/** The shadow root of an element, also a closed one: both browsers show it to extensions. */
export function rootOf(element: Element): ShadowRoot | undefined {
  try {
    if ('openOrClosedShadowRoot' in element)
      return (element.openOrClosedShadowRoot as ShadowRoot | null) ?? undefined;
    const { chrome } = globalThis as Openers;
    return chrome?.dom?.openOrClosedShadowRoot?.(element) ?? undefined;
  } catch {
    // Not every kind of element may be asked; those have no root.
    return undefined;
  }
}
