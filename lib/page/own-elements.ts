const key = Symbol.for('kaban.own-elements');

/**
 * What we drew into a page ourselves: it stands over the page, and is none of it. Kept in the world of our scripts, which
 * no page sees: the script that draws is another than the one that reads.
 */
export const ownElements: WeakSet<Element> = kept();

function kept(): WeakSet<Element> {
  const known: unknown = Reflect.get(globalThis, key);
  if (known instanceof WeakSet) return known;
  const made = new WeakSet<Element>();
  Reflect.set(globalThis, key, made);
  return made;
}
