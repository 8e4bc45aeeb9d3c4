import type { Named } from './block-place.ts';
import { isChecked, ownValue } from './page-dom.ts';
import type { Block, Radio } from './transcript.ts';
import { attribute, elementsBelow, tagOf } from './tree.ts';

/** An entry of a list to choose from. */
export interface Choice {
  readonly tag: string;
  readonly chosen: boolean;
  /** Shown, and not to be chosen. */
  readonly off: boolean;
}

/** `off` when the page marks it, or what it lies in, as not to be chosen. */
export function choiceOf({ element, tag, className, isBare }: Named, off: boolean): Choice {
  const said = !isBare && Element.prototype.matches.call(element, chosen);
  return { tag, chosen: said || chosenClass.test(className), off };
}

const chosen = '[aria-checked=true],[aria-selected=true]';

const chosenClass = /\b(?:active|selected|checked|cur|current|on)\b|-selected/;

/** A radio button or checkbox. */
export type Tick = Omit<Choice, 'tag'>;

export function tickOf({ element }: Named, off: boolean): Tick {
  return { chosen: isChecked(element), off };
}

/** What a block is beside its text, and what it lies in. */
export interface Around {
  readonly element: Element;
  readonly off: boolean;
  /** Nearest radio button, tab or list entry around it. */
  readonly choice: Choice | undefined;
  /** Stands right before it. */
  readonly tick: Tick | undefined;
}

type Marks = Pick<Block, 'choice' | 'radio' | 'chosen' | 'off' | 'pressed'>;

/** How the page marks an entry: as one to choose, as chosen, as not to be had; asked of short texts alone. */
export function marksOf({ element, off, choice, tick }: Around): Marks {
  const tag = tagOf(element);
  return {
    ...(choice && { choice: choice.tag }),
    ...(tick && { radio: true }),
    ...(isAny('chosen', choice, tick) && { chosen: true }),
    ...((off || isAny('off', choice, tick)) && { off: true }),
    ...((tag === 'td' || tag === 'th') && isPressed(element) && { pressed: true }),
  };
}

function isAny(mark: keyof Tick, choice: Tick | undefined, tick: Tick | undefined): boolean {
  return choice?.[mark] === true || tick?.[mark] === true;
}

function isPressed(cell: Element): boolean {
  return elementsBelow(cell, 'input,a,button,[onclick]').length > 0;
}

/** Whether an element is marked as one that cannot be used. */
export function isOff({ element, classes, isBare }: Named): boolean {
  if (isBare) return false;
  return offClass.test(classes) || Element.prototype.matches.call(element, off);
}

const off = '[disabled],[inert],[aria-disabled=true]';
const offClass = /(?:^|[\s_-])disabled?(?![a-z])/;

/** A radio button or checkbox as it is written down. */
export function radioOf(named: Named): Radio {
  const { element } = named;
  const picture = pictureBehind(element);
  return {
    name: attribute(element, 'name'),
    value: attribute(element, 'value'),
    ...(picture && { picture: { src: attribute(picture, 'src'), alt: attribute(picture, 'alt') } }),
    ...(isChecked(element) && { chosen: true }),
    ...(isOff(named) && { off: true }),
  };
}

function pictureBehind(radio: Element): Element | undefined {
  const next = ownValue(radio, 'nextElementSibling') as Element | null;
  if (!next) return undefined;
  return tagOf(next) === 'img' ? next : elementsBelow(next, 'img')[0];
}
