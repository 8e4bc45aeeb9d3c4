import { unitsBehind } from '../knowledge/field-units.ts';
import type { ReadWords, WordReader } from './drawn-words.ts';
import { type Near, nearText } from './field-near.ts';
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
  previousOf,
  readText,
  tagOf,
  textNodeOf,
} from './tree.ts';

/** What the boxes of one reading share. */
export interface Shared {
  /** What the page's code calls a part in which boxes lie, folded: boxes lie side by side. */
  readonly parts: Map<Node, string>;
  readonly words: WordReader;
  /** What is hidden or drawn counts, too. */
  readonly isThorough: boolean;
}

const most = {
  tokens: 10,
  token: 40,
  type: 40,
  choices: 60,
  choice: 40,
  styledLevels: 3,
  beside: 8,
} as const;

/** All that a page says of one box but for its form. */
export function readClues(box: FoundBox, shared: Shared): Omit<Box, 'form'> {
  const { element, tag } = box;
  const said = saidOf(box, shared);
  const { near } = said;
  const autocomplete = tokensOf(element);
  const heading = box.heading();
  return {
    tag,
    shown: isShown(element),
    autocomplete,
    label: said.label,
    hint: hintOf(element),
    near: near.texts,
    unit: unitAfter(element),
    names: joined([
      ...codeNames.map((name) => foldName(attribute(element, name))),
      ...autocomplete.filter((token) => cardToken.test(token)).map(foldName),
    ]),
    classes: foldName(attribute(element, 'class')),
    section: joined([said.section, heading]),
    heading,
    type: typeOf(element),
    ...numbersOf(element),
    follows: near.blocked && near.texts.length === 0,
    ...choicesOf(element, tag),
  };
}

interface Said {
  readonly label: string;
  readonly near: Near;
  readonly section: string;
}

/** What style writes is read only where it may be all that a person is told, or where a secret may be asked for. */
function saidOf(box: FoundBox, shared: Shared): Said {
  if (!shared.isThorough) return wordsAround(box, shared, (node) => readText(node));
  const plain = wordsAround(box, shared, shared.words.seen);
  const isSecret = mayBeSecret(box);
  if (!isSecret && (plain.label !== '' || hintOf(box.element) !== '')) return plain;
  const styled = styledFor(box, shared.words);
  if (!isSecret && styled === '' && plain.near.texts.length > 0) return plain;
  const drawn = wordsAround(box, shared, shared.words.drawn);
  return { ...drawn, label: joined([drawn.label, styled]) };
}

function wordsAround(
  { element, root }: FoundBox,
  { parts, isThorough }: Shared,
  read: ReadWords,
): Said {
  const { label, section } = readAncestors(element, { parts, read });
  return {
    label: labelOf(element, root, { around: label, read }),
    near: nearText(element, { holders: root.holders(), read, isThorough }),
    section,
  };
}

/** Dots in place of letters, a number, or few letters: so secrets are typed. */
function mayBeSecret({ element, tag }: FoundBox): boolean {
  const { maxLength } = numbersOf(element);
  return (
    /^(?:password|tel|number)$/.test(typeOf(element)) ||
    (tag === 'input' && tagOf(element) !== 'input') ||
    attribute(element, 'inputmode') !== '' ||
    (maxLength > 0 && maxLength <= 8)
  );
}

/** What style writes in the labels of a box, right before it, and in that which holds this box and no other. */
function styledFor({ element, root }: FoundBox, words: WordReader): string {
  const holders = root.holders();
  const places: Node[] = [...(root.labels().get(attribute(element, 'id')) ?? [])];
  const before = elementBefore(element);
  if (before && !holders.has(before)) places.push(before);
  let at: Node = element;
  for (let level = 0; level < most.styledLevels && !isBesideBox(at, holders); level++) {
    const parent = parentOf(at);
    if (!parent || /^(?:form|body|)$/.test(tagOf(parent))) break;
    places.push(parent);
    at = parent;
  }
  return joined(places.map((place) => foldText(words.styled(place))));
}

function elementBefore(node: Node): Node | undefined {
  let at = previousOf(node);
  for (let steps = 0; at && steps < most.beside; steps++, at = previousOf(at)) {
    if (tagOf(at) !== '') return at;
  }
  return undefined;
}

function isBesideBox(node: Node, holders: ReadonlySet<Node>): boolean {
  return [previousOf, nextOf].some((step) => {
    let at = step(node);
    for (let steps = 0; at && steps < most.beside; steps++, at = step(at)) {
      if (holders.has(at)) return true;
    }
    return false;
  });
}

function hintOf(element: Element): string {
  return joined(hintNames.map((name) => foldText(attribute(element, name))));
}

function typeOf(element: Element): string {
  return attribute(element, 'type').toLowerCase().trim().slice(0, most.type);
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

function labelOf(
  element: Element,
  root: FoundRoot,
  { around, read }: { readonly around: string; readonly read: ReadWords },
): string {
  const label = joined(
    [
      labelFor(attribute(element, 'id'), root, read),
      around,
      attribute(element, 'aria-label'),
      labelledBy(element, root, read),
    ].map((text) => foldText(text)),
  );
  // A frame that holds nothing but one box is named by its title.
  return label === '' ? root.title : label;
}

/** Of two labels for one box the second was meant for another: a copied line whose id nobody changed. */
function labelFor(id: string, { labels }: FoundRoot, read: ReadWords): string {
  for (const label of labels().get(id) ?? []) {
    const text = read(label).trim();
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

function labelledBy(element: Element, root: FoundRoot, read: ReadWords): string {
  const ids = attribute(element, 'aria-labelledby').split(/\s+/).filter(Boolean).slice(0, 3);
  return ids
    .flatMap((id) => firstBelow(root.node, `#${CSS.escape(id)}`, 1))
    .map((found) => read(found))
    .join(' ');
}

interface Ancestors {
  /** Raw text of a label around the box. */
  readonly label: string;
  readonly section: string;
}

const sectionTags = new Set(['fieldset', 'form', 'section']);

interface Reading {
  readonly parts: Shared['parts'];
  readonly read: ReadWords;
}

function readAncestors(element: Element, { parts, read }: Reading): Ancestors {
  let label = '';
  const names: string[] = [];
  let at: Node | null | undefined = parentOf(element);
  for (let level = 0; at && level < 10; level++, at = parentOf(at)) {
    const tag = tagOf(at);
    if (tag === '' || tag === 'body') break;
    if (tag === 'label' && label === '') label = read(at);
    if (level < 4 || sectionTags.has(tag)) names.push(namesOf(at as Element, parts));
    if (tag === 'form') break;
  }
  return { label, section: joined(names) };
}

function namesOf(element: Element, parts: Shared['parts']): string {
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
