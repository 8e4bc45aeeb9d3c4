import { unitsBehind } from '../knowledge/field-units.ts';
import { nearText } from './field-near.ts';
import { foldName, foldText } from './field-text.ts';
import type { FoundBox, FoundRoot } from './form-collect.ts';
import type { Box, Choice } from './transcript.ts';
import {
  attribute,
  elementsBelow,
  firstBelow,
  isShown,
  nextOf,
  optionTextOf,
  parentOf,
  readText,
  tagOf,
  textNodeOf,
} from './tree.ts';

/** What the page's code calls a part in which boxes lie, folded: boxes lie side by side. */
export type PartNames = Map<Node, string>;

const most = { tokens: 10, token: 40, type: 40, choices: 60, choice: 40 } as const;

/** All that a page says of one box but for its form; `parts` is shared by the boxes of one reading. */
export function readClues(box: FoundBox, parts: PartNames): Omit<Box, 'form'> {
  const { element, tag, root } = box;
  const around = readAncestors(element, parts);
  const near = nearText(element, root.holders());
  const autocomplete = tokensOf(element);
  const heading = box.heading();
  return {
    tag,
    shown: isShown(element),
    autocomplete,
    label: labelOf(element, root, around.label),
    hint: joined(hintNames.map((name) => foldText(attribute(element, name)))),
    near: near.texts,
    unit: unitAfter(element),
    names: joined([
      ...codeNames.map((name) => foldName(attribute(element, name))),
      ...autocomplete.filter((token) => cardToken.test(token)).map(foldName),
    ]),
    classes: foldName(attribute(element, 'class')),
    section: joined([around.section, heading]),
    heading,
    type: attribute(element, 'type').toLowerCase().trim().slice(0, most.type),
    ...numbersOf(element),
    follows: near.blocked && near.texts.length === 0,
    ...choicesOf(element, tag),
  };
}

function tokensOf(element: Element): readonly string[] {
  const tokens = attribute(element, 'autocomplete').toLowerCase().split(/\s+/).filter(Boolean);
  return tokens.slice(0, most.tokens).map((token) => token.slice(0, most.token));
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

function labelOf(element: Element, root: FoundRoot, around: string): string {
  const label = joined(
    [
      labelFor(attribute(element, 'id'), root),
      around,
      attribute(element, 'aria-label'),
      labelledBy(element, root),
    ].map((text) => foldText(text)),
  );
  // A frame that holds nothing but one box is named by its title.
  return label === '' ? root.title : label;
}

/** Of two labels for one box the second was meant for another: a copied line whose id nobody changed. */
function labelFor(id: string, { labels }: FoundRoot): string {
  for (const label of labels().get(id) ?? []) {
    const text = readText(label).trim();
    if (text !== '') return text;
  }
  return '';
}

function numbersOf(element: Element): Pick<Box, 'maxLength' | 'limit' | 'min' | 'max'> {
  const limit = numberIn(element, 'maxlength');
  const length = attribute(element, 'maxlength') === '' ? numberIn(element, 'size') : limit;
  const maxLength = Number.isInteger(length) && length > 0 && length < 100 ? length : 0;
  return { maxLength, limit, min: numberIn(element, 'min'), max: numberIn(element, 'max') };
}

/** 0 for what is no number. */
function numberIn(element: Element, name: string): number {
  const value = Number(attribute(element, name));
  return Number.isFinite(value) ? value : 0;
}

function choicesOf(element: Element, tag: Box['tag']): Pick<Box, 'choices' | 'choiceCount'> {
  if (tag !== 'select') return { choices: [], choiceCount: 0 };
  const choices = firstBelow(element, 'option', most.choices).map(choiceOf);
  return { choices, choiceCount: elementsBelow(element, 'option').length };
}

function choiceOf(option: Element): Choice {
  const text = (optionTextOf(option) ?? '').slice(0, most.choice);
  return { text, value: attribute(option, 'value').trim().slice(0, most.choice) };
}

function labelledBy(element: Element, root: FoundRoot): string {
  const ids = attribute(element, 'aria-labelledby').split(/\s+/).filter(Boolean).slice(0, 3);
  return ids
    .flatMap((id) => firstBelow(root.node, `#${CSS.escape(id)}`, 1))
    .map((found) => readText(found))
    .join(' ');
}

interface Ancestors {
  /** Raw text of a label around the box. */
  readonly label: string;
  readonly section: string;
}

const sectionTags = new Set(['fieldset', 'form', 'section']);

function readAncestors(element: Element, parts: PartNames): Ancestors {
  let label = '';
  const names: string[] = [];
  let at: Node | null | undefined = parentOf(element);
  for (let level = 0; at && level < 10; level++, at = parentOf(at)) {
    const tag = tagOf(at);
    if (tag === '' || tag === 'body') break;
    if (tag === 'label' && label === '') label = readText(at);
    if (level < 4 || sectionTags.has(tag)) names.push(namesOf(at as Element, parts));
    if (tag === 'form') break;
  }
  return { label, section: joined(names) };
}

function namesOf(element: Element, parts: PartNames): string {
  const known = parts.get(element);
  if (known !== undefined) return known;
  const own = ['id', 'class', 'aria-label', 'name'].map((name) => attribute(element, name));
  const found = joined([...own.map(foldName), legendOf(element)]);
  parts.set(element, found);
  return found;
}

function legendOf(element: Element): string {
  if (tagOf(element) !== 'fieldset') return '';
  const [first] = firstBelow(element, 'legend', 1);
  return first ? foldText(readText(first)) : '';
}

function unitAfter(element: Element): string {
  const next = nextOf(element);
  const sign = next ? foldText(textNodeOf(next) ?? '').slice(0, 1) : '';
  return unitsBehind.includes(sign) ? sign : '';
}
