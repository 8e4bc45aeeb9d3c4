/** What we drew into a page ourselves: it stands over the page, and is none of it. */
export const ownElements = new WeakSet<Element>();
