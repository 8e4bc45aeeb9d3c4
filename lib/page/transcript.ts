import type { TextPlace } from './block-place.ts';

/**
 * What a page shows, written down and judged by nobody: plain data without elements, nothing that a person typed. Our
 * script in a page makes it, the background judges it; on the way it is checked (`messaging/transcript-shape.ts`).
 */
export interface Transcript extends BoxTranscript {
  /** Path of the address, without what follows `?` and `#`; at most 300 characters. */
  readonly path: string;
  readonly title: string;
  /** As the page declares it: `zh-CN`; '' where it does not. */
  readonly language: string;
  readonly blocks: readonly Block[];
  /** There is more text than was read. */
  readonly cut: boolean;
  readonly radios: readonly Radio[];
  readonly frames: readonly FrameNames[];
  /** How many pictures may hold a code to be scanned. */
  readonly codes: number;
}

/** A piece of visible text that stands by itself: a paragraph, a cell, a button, a link. */
export interface Block {
  /** As it stands in the page, blanks drawn together, with `edge` and `raisedEdge` where inline elements begin and end. */
  readonly text: string;
  readonly tag: string;
  /** Inside a paragraph of prose, a heading, a footer or a menu. */
  readonly place: TextPlace;
  /** Struck through as a whole or in part: an old price. */
  readonly struck?: true;
  /** In a table, which cell of its row it is, counted from 0. */
  readonly column?: number;
  /** Tag of the nearest radio button, tab or list entry around it, if any. */
  readonly choice?: string;
  /** A radio button or checkbox stands right before it. */
  readonly radio?: true;
  /** Marked as chosen. */
  readonly chosen?: true;
  /** Shown, and not to be chosen. */
  readonly off?: true;
  /** Begins with the name of a picture. */
  readonly pictured?: true;
  /** A cell that holds something to press. */
  readonly pressed?: true;
  /** Not to be seen before a touch opens it: more ways to pay. */
  readonly folded?: true;
}

/** A radio button or checkbox by itself: shops' old cashiers show logos alone. */
export interface Radio {
  readonly name: string;
  readonly value: string;
  /** Address and name of the picture right behind it. */
  readonly picture?: { readonly src: string; readonly alt: string };
  readonly chosen?: true;
  readonly off?: true;
}

/** A frame by what its page calls it, in the hope that it says what it is for. */
export interface FrameNames {
  /** Title, name, id, address and data of it. */
  readonly names: string;
  /** Scheme and host of its address; '' where it has none of its own. */
  readonly host: string;
}

/** The boxes a person could fill in, and the forms around them. */
export interface BoxTranscript {
  /** In the order a person meets them; at most 400. */
  readonly boxes: readonly Box[];
  readonly forms: readonly FormAround[];
}

/** All that a page says of one box, folded (`field-text.ts`); '' where it says nothing. */
export interface Box {
  readonly tag: 'input' | 'select';
  /** Its form, counted among `forms`; undefined on the many pages that use none. */
  readonly form?: number;
  /** False for what a person cannot see or fill in: traps for robots, copies for the browser's own filling. */
  readonly shown: boolean;
  /** Tokens of `autocomplete`. */
  readonly autocomplete: readonly string[];
  /** What is bound to the box: `<label>`, `aria-label`, `aria-labelledby`. */
  readonly label: string;
  /** Placeholder and title. */
  readonly hint: string;
  /** Texts that stand beside the box without being bound to it, nearest first; at most six. */
  readonly near: readonly string[];
  /** A unit right behind the box, such as the sign for month. */
  readonly unit: string;
  /** Names for the page's own code: `name`, `id`, data of payment scripts. */
  readonly names: string;
  readonly classes: string;
  /** Names of what the box lies in, its section's legend and heading. */
  readonly section: string;
  /** The last heading before it. */
  readonly heading: string;
  readonly type: string;
  /** Of `maxlength`, or `size`; 0 when not limited. */
  readonly maxLength: number;
  /** Of `maxlength` alone. */
  readonly limit: number;
  readonly min: number;
  readonly max: number;
  /** Another box stands right before it in the same line, with no words between. */
  readonly follows: boolean;
  /** Entries of a list, at most 60 of them told. */
  readonly choices: readonly Choice[];
  /** How many there are. */
  readonly choiceCount: number;
}

/** An entry of a list as it stands, at most 40 characters of it. */
export interface Choice {
  readonly text: string;
  readonly value: string;
}

export interface FormAround {
  /** Where it goes and what stands on its first buttons, folded. */
  readonly purpose: string;
  /** What a person reads in it, folded; at most 600 characters. */
  readonly text: string;
  /** Scheme and host to which it is sent, by itself or by a button of it. */
  readonly targets: readonly string[];
}
