import { unitBehind } from '../knowledge/field-words.ts';
import {
  attribute,
  elementsBelow,
  formOf,
  nextOf,
  parentOf,
  readText,
  tagOf,
  textNodeOf,
} from './field-dom.ts';
import { type BoxMemory, nearText } from './field-near.ts';
import { foldName, foldText } from './field-text.ts';
import type { FoundBox, FoundRoot } from './form-collect.ts';

/** All that a page says of one box, folded; '' where it says nothing. */
export interface FieldClues {
  readonly box: FoundBox;
  readonly form: HTMLFormElement | undefined;
  /** Tokens of `autocomplete`. */
  readonly autocomplete: readonly string[];
  /** What is bound to the box: `<label>`, `aria-label`, `aria-labelledby`. */
  readonly label: string;
  /** Placeholder and title. */
  readonly hint: string;
  /** Texts that stand beside the box without being bound to it, nearest first. */
  readonly near: readonly string[];
  /** A unit right behind the box, such as the sign for month. */
  readonly unit: string;
  /** Names for the page's own code: `name`, `id`, data of payment scripts. */
  readonly names: string;
  readonly classes: string;
  /** Names of what the box lies in, its section's legend and heading. */
  readonly section: string;
  readonly type: string;
  /** 0 when not limited. */
  readonly maxLength: number;
  /** Another box stands right before it in the same line, with no words between. */
  readonly follows: boolean;
}

/** All clues of a box; `memory` is shared by the boxes of one reading, so that no part is searched twice. */
export function readClues(box: FoundBox, memory: BoxMemory): FieldClues {
  const { element, root } = box;
  const around = readAncestors(element, memory);
  const bound = [
    root.labels.get(attribute(element, 'id')) ?? '',
    around.label,
    attribute(element, 'aria-label'),
    labelledBy(element, root),
  ];
  const tokens = attribute(element, 'autocomplete').toLowerCase().split(/\s+/).filter(Boolean);
  const near = nearText(element, memory);
  const label = joined(bound.map((text) => foldText(text)));
  return {
    box,
    form: formOf(element) ?? undefined,
    autocomplete: tokens,
    label: label === '' ? lonely(box) : label,
    hint: joined(hintNames.map((name) => foldText(attribute(element, name)))),
    near: near.texts,
    unit: unitAfter(element),
    names: joined([
      ...codeNames.map((name) => foldName(attribute(element, name))),
      ...tokens.filter((token) => cardToken.test(token)).map(foldName),
    ]),
    classes: foldName(attribute(element, 'class')),
    section: joined([around.section, box.heading]),
    type: attribute(element, 'type').toLowerCase().trim(),
    maxLength: lengthOf(element),
    follows: near.blocked && near.texts.length === 0,
  };
}

/** Pages make up tokens of their own, such as `ccname`. */
const cardToken = /^(?!cc-(?:number|name|csc|exp|exp-month|exp-year)$)(?:cc|card|cvc|cvv|exp)/;

const hintNames = ['placeholder', 'title', 'data-placeholder'] as const;

const codeNames = [
  'name',
  'id',
  'formcontrolname',
  'ng-model',
  'v-model',
  'data-stripe',
  'data-encrypted-name',
  'data-braintree-name',
  'data-cse',
  'data-checkout',
  'data-recurly',
  'data-testid',
  'data-automation-id',
  'data-name',
  'data-field',
] as const;

function joined(texts: readonly string[]): string {
  return [...new Set(texts)].filter(Boolean).join(' ').slice(0, 240);
}

/** A frame that holds nothing but one box is named by its title. */
function lonely({ root }: FoundBox): string {
  return root.title;
}

function lengthOf(element: Element): number {
  const length = Number(attribute(element, 'maxlength') || attribute(element, 'size') || 0);
  return Number.isInteger(length) && length > 0 && length < 100 ? length : 0;
}

function labelledBy(element: Element, root: FoundRoot): string {
  const ids = attribute(element, 'aria-labelledby').split(/\s+/).filter(Boolean).slice(0, 3);
  return ids
    .flatMap((id) => Array.from(elementsBelow(root.node, `#${CSS.escape(id)}`)).slice(0, 1))
    .map((found) => readText(found))
    .join(' ');
}

interface Ancestors {
  /** Raw text of a label around the box. */
  readonly label: string;
  readonly section: string;
}

const sectionTags = new Set(['fieldset', 'form', 'section']);

function readAncestors(element: Element, memory: BoxMemory): Ancestors {
  let label = '';
  const names: string[] = [];
  let at: Node | null | undefined = parentOf(element);
  for (let level = 0; at && level < 10; level++, at = parentOf(at)) {
    const tag = tagOf(at);
    if (tag === '' || tag === 'body') break;
    if (tag === 'label' && label === '') label = readText(at);
    if (level < 4 || sectionTags.has(tag)) names.push(namesOf(at as Element, memory));
    if (tag === 'form') break;
  }
  return { label, section: joined(names) };
}

function namesOf(element: Element, { names }: BoxMemory): string {
  const known = names.get(element);
  if (known !== undefined) return known;
  const own = ['id', 'class', 'aria-label', 'name'].map((name) => attribute(element, name));
  const found = joined([...own.map(foldName), legendOf(element)]);
  names.set(element, found);
  return found;
}

function legendOf(element: Element): string {
  if (tagOf(element) !== 'fieldset') return '';
  const first = elementsBelow(element, 'legend')[0];
  return first ? foldText(readText(first)) : '';
}

const dateUnit = new RegExp(unitBehind, 'u');

function unitAfter(element: Element): string {
  const next = nextOf(element);
  const text = next ? foldText(textNodeOf(next) ?? '') : '';
  return dateUnit.test(text) ? text.slice(0, 1) : '';
}
