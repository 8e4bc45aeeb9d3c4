import { attribute, elementsBelow, parentOf, tagOf } from './tree.ts';
import { classesOf, isChecked, ownValue } from './page-dom.ts';
import type { Block, Radio } from './transcript.ts';

/** What a block is beside its text, and what it lies in. */
export interface Around {
  readonly element: Element;
  /** Nearest radio button, tab or list entry around it. */
  readonly choice: Element | undefined;
  /** The radio button or checkbox right before it. */
  readonly radio: Element | undefined;
}

type Marks = Pick<Block, 'choice' | 'radio' | 'chosen' | 'off' | 'pressed'>;

/** How the page marks an entry: as one to choose, as chosen, as not to be had; asked of short texts alone. */
export function marksOf({ element, choice, radio }: Around): Marks {
  const tag = tagOf(element);
  return {
    ...(choice && { choice: tagOf(choice) }),
    ...(radio && { radio: true }),
    ...(isChosen(choice, radio) && { chosen: true }),
    ...(isDisabled([radio, element, choice]) && { off: true }),
    ...((tag === 'td' || tag === 'th') && isPressed(element) && { pressed: true }),
  };
}

function isChosen(choice: Element | undefined, radio: Element | undefined): boolean {
  if (choice && chosenClass.test(attribute(choice, 'class'))) return true;
  return radio !== undefined && isChecked(radio);
}

const chosenClass = /\b(?:active|selected|checked|cur|current|on)\b|-selected/;

function isPressed(cell: Element): boolean {
  return elementsBelow(cell, 'input,a,button,[onclick]').length > 0;
}

/** Shown, and not to be chosen. */
function isDisabled(elements: readonly (Element | undefined)[]): boolean {
  const near = elements.flatMap((one) => (one ? [one] : []));
  const around = near.flatMap((one) => parentOf(one) ?? []);
  return [...near, ...around].some((one) => tagOf(one) !== '' && isOff(one as Element));
}

/** Whether an element is marked as one that cannot be used. */
export function isOff(element: Element): boolean {
  // One question to the browser sets nearly all aside.
  if (!Element.prototype.matches.call(element, maybeOff)) return false;
  return Element.prototype.matches.call(element, off) || offClass.test(classesOf(element));
}

const off = '[disabled],[aria-disabled=true]';
const maybeOff = `${off},[class*="isab"],[class*="ISAB"],[id*="isab"]`;

const offClass = /(?:^|[\s_-])disabled?(?![a-z])/;

/** A radio button or checkbox as it is written down. */
export function radioOf(element: Element): Radio {
  const picture = pictureBehind(element);
  return {
    name: attribute(element, 'name'),
    value: attribute(element, 'value'),
    ...(picture && { picture: { src: attribute(picture, 'src'), alt: attribute(picture, 'alt') } }),
    ...(isChecked(element) && { chosen: true }),
    ...(isOff(element) && { off: true }),
  };
}

function pictureBehind(radio: Element): Element | undefined {
  const next = ownValue(radio, 'nextElementSibling') as Element | null;
  if (!next) return undefined;
  return tagOf(next) === 'img' ? next : elementsBelow(next, 'img')[0];
}
