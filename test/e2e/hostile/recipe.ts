export interface Point {
  readonly x: number;
  readonly y: number;
}

declare global {
  /** The till's own: puts a popover into a node that paints everything white and lets presses through. */
  function coverAll(into: Node, rules?: string): HTMLElement;
}

/** What a page does to get a press on our button that the person did not mean, or to hide it. */
export interface Recipe {
  readonly name: string;
  /** Style rules of the page. */
  readonly rules?: string;
  /** A script of the page, which knows our element and where it stands, and nothing of what is in it. */
  readonly attack?: (own: HTMLElement, at: Point) => void;
  /**
   * `refused`: no press may go through. `works`: we stay in plain sight and go on working, which a page that fights us
   * cannot prevent. `seen`: a press may go through as long as the person sees what is pressed; the browser may deny the
   * page what it wants.
   */
  readonly ends: 'refused' | 'works' | 'seen';
  /** Where the person presses; without it, on our button. */
  readonly aim?: Point;
  /** The attack needs a press of the person first, as full screen does. */
  readonly pressFirst?: true;
  /** We move or change our size for it; a person waits for that to end. */
  readonly settles?: true;
  /** A page that means well: the first press counts. */
  readonly honest?: true;
}

/** Where the page shows something to press. */
export const bait: Point = { x: 320, y: 320 };
