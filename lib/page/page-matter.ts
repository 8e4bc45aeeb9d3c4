import { elementsBelow } from './tree.ts';

/** Whether a page is known beforehand to hold more elements than that. */
export function isLong(document: Document, most: number): boolean {
  return Document.prototype.getElementsByTagName.call(document, '*').length > most;
}

const matters = 'dialog[open],[role=dialog],[aria-modal=true],main,[role=main]';

/** What is asked in front of a page, or is its matter. */
export function mattersOf(document: Document): readonly Element[] {
  return Array.from(elementsBelow(document, matters)).slice(0, 4);
}
