import type { WordTopic } from '../knowledge/field-words.ts';
import { readClues } from './field-clues.ts';
import { isShown } from './field-dom.ts';
import { type Candidate, type Evidence, weigh } from './field-evidence.ts';
import { meaningReader } from './field-meaning.ts';
import { collectBoxes } from './form-collect.ts';
import { type ExpiryPart, expiryPart } from './form-expiry.ts';
import { settleTopics } from './form-structure.ts';
import type { Topics } from './form-window.ts';
import type { SensitiveField } from './page-facts.ts';

/** A field of a page that asks for card data or another secret. */
export interface FoundField {
  readonly element: Element;
  readonly field: SensitiveField;
  /** The form it belongs to; undefined on the many pages that use none. */
  readonly form: HTMLFormElement | undefined;
  /** False for what a person cannot see or fill in: traps for robots, copies for the browser's own filling. */
  readonly shown: boolean;
  /** What its own words say; empty when only its neighbours tell. */
  readonly evidence: readonly Evidence[];
}

/** What `findFields` is to those who are given it. */
export type FindFields = (document: Document) => readonly FoundField[];

/**
 * The fields of a page that ask for card data and other secrets, in the order of the page: also in open shadow roots and
 * in frames of the same origin, at most 400 fields and 10 frames. Reads names and texts only, never what was typed.
 * Does not throw, whatever the page does.
 */
export function findFields(document: Document): readonly FoundField[] {
  try {
    return find(document);
  } catch {
    // A page that breaks the browser's own objects is a page on which nothing is known.
    return [];
  }
}

function find(document: Document): readonly FoundField[] {
  const meaningOf = meaningReader();
  const memory = { holds: new Map<Node, boolean>(), names: new Map<Node, string>() };
  const candidates = collectBoxes(document).map((box) => weigh(readClues(box, memory), meaningOf));
  const topics = settleTopics(candidates, meaningOf);
  const parts: (ExpiryPart | undefined)[] = [];
  return candidates.flatMap((candidate, at): readonly FoundField[] => {
    parts[at] = topics[at] === 'expiry' ? partAt(candidates, topics, parts) : undefined;
    const field = parts[at] ?? fieldOf[topics[at] ?? 'other'];
    if (field === undefined) return [];
    const { clues, evidence } = candidate;
    const { element } = clues.box;
    return [{ element, field, form: clues.form, shown: isShown(element), evidence }];
  });
}

/** What a topic is for those who ask; the parts of an expiry are told apart before. */
const fieldOf: Readonly<Record<WordTopic, SensitiveField | undefined>> = {
  number: 'cardNumber',
  holder: 'cardName',
  code: 'cardSecurityCode',
  expiry: 'expiration',
  pin: 'pin',
  paymentPassword: 'paymentPassword',
  loginPassword: 'loginPassword',
  smsCode: 'smsCode',
  idNumber: 'idNumber',
  phone: 'phone',
  realName: 'realName',
  other: undefined,
};

function partAt(
  candidates: readonly Candidate[],
  topics: Topics,
  parts: readonly (ExpiryPart | undefined)[],
): ExpiryPart {
  const at = parts.length;
  const candidate = candidates[at];
  if (!candidate) return 'expiration';
  const next = candidates[at + 1]?.clues;
  const joined = next?.follows === true || next?.label === candidate.clues.label;
  const paired = topics[at + 1] === 'expiry' && joined;
  return expiryPart(candidate, { before: parts[at - 1], paired });
}
