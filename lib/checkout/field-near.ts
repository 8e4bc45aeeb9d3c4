import { unitsBetween } from '../knowledge/field-words.ts';
import {
  attribute,
  elementsBelow,
  firstChildOf,
  nextOf,
  parentOf,
  previousOf,
  readText,
  tagOf,
  textNodeOf,
} from './field-dom.ts';
import { foldText } from './field-text.ts';

/** What stands beside a box without being bound to it. */
export interface Near {
  /** Folded, nearest first. */
  readonly texts: readonly string[];
  /** Another box comes before any text. */
  readonly blocked: boolean;
}

/** What is asked many times of the same parts of a page. */
export interface BoxMemory {
  /** Whether a part holds a box. */
  readonly holds: Map<Node, boolean>;
  /** What the page's code calls a part, folded. */
  readonly names: Map<Node, string>;
}

const most = { levels: 8, levelsBehind: 4, steps: 8, texts: 3, characters: 90, cells: 50 } as const;

/** What stands beside a row belongs to other rows. */
const tableParts = new Set(['tr', 'tbody', 'thead', 'table']);
const limits = new Set(['', 'body', 'form']);

/**
 * Looks back from a box and behind it, and climbs until something stands before it; never past another box. In a table whose
 * rows above hold the names it takes the cell above. `memory` is shared by the boxes of one reading of a page.
 */
export function nearText(element: Element, memory: BoxMemory): Near {
  let at: Node = element;
  let behind: readonly string[] = [];
  for (let level = 0; level < most.levels; level++) {
    const before = lookBefore(at, memory);
    const isBare = behind.length === 0 && !before?.texts.length;
    if (isBare && level < most.levelsBehind) behind = lookBehind(at, memory);
    if (before) return { ...before, texts: [...behind, ...before.texts] };
    const parent = parentOf(at);
    if (!parent || limits.has(tagOf(parent))) break;
    at = parent;
  }
  return { texts: behind, blocked: false };
}

function lookBefore(at: Node, memory: BoxMemory): Near | undefined {
  if (tableParts.has(tagOf(at))) return undefined;
  const before = look(at, previousOf, memory);
  if (before.texts.length > 0) return before;
  return headOfColumn(at, memory) ?? (before.blocked ? before : undefined);
}

/** A remark may stand behind a box whose name stands before it, so both are read. */
function lookBehind(at: Node, memory: BoxMemory): readonly string[] {
  if (tableParts.has(tagOf(at)) || boxBehind(at, memory)) return [];
  return look(at, nextOf, memory).texts;
}

/** Signs and units between two boxes name neither. */
const between = new RegExp(unitsBetween, 'u');

function look(from: Node, step: typeof nextOf, memory: BoxMemory): Near {
  const texts: string[] = [];
  let at = step(from);
  for (let steps = 0; at && steps < most.steps; steps++, at = step(at)) {
    if (holdsBox(at, memory)) return { texts, blocked: true };
    const text = foldText(textNodeOf(at) ?? (tagOf(at) === '' ? '' : readText(at)));
    if (text.length > most.characters || texts.length === most.texts) break;
    if (!between.test(text)) texts.push(text);
  }
  return { texts, blocked: false };
}

function boxBehind(at: Node, memory: BoxMemory): boolean {
  let next = nextOf(at);
  for (let steps = 0; next && steps < most.steps; steps++, next = nextOf(next)) {
    if (holdsBox(next, memory)) return true;
  }
  return false;
}

function holdsBox(node: Node, memory: BoxMemory): boolean {
  const known = memory.holds.get(node);
  if (known !== undefined) return known;
  const holds = searchBox(node);
  memory.holds.set(node, holds);
  return holds;
}

const boxesInside =
  'input:not([type=hidden]):not([type=radio]):not([type=checkbox]),select,textarea';

function searchBox(node: Node): boolean {
  const tag = tagOf(node);
  if (tag === 'input') return !/^(?:hidden|radio|checkbox)$/i.test(attribute(node, 'type'));
  if (tag === 'select' || tag === 'textarea') return true;
  return tag !== '' && firstChildOf(node) !== null && elementsBelow(node, boxesInside).length > 0;
}

/** The name of a cell's column, when the row above holds names and no boxes. */
function headOfColumn(cell: Node, memory: BoxMemory): Near | undefined {
  const row = parentOf(cell);
  const above = row && tagOf(row) === 'tr' ? rowAbove(row) : undefined;
  if (!above || holdsBox(above, memory)) return undefined;
  const head = cellAt(above, elementsBefore(cell));
  const text = head ? foldText(readText(head)) : '';
  if (text === '' || text.length > most.characters) return undefined;
  return { texts: [text], blocked: false };
}

function rowAbove(row: Node): Node | undefined {
  let above = previousOf(row);
  while (above && tagOf(above) === '') above = previousOf(above);
  return above ?? undefined;
}

function cellAt(row: Node, column: number): Node | undefined {
  let at = firstChildOf(row);
  for (let left = column; at; at = nextOf(at)) {
    if (tagOf(at) !== '' && left-- === 0) return at;
  }
  return undefined;
}

function elementsBefore(node: Node): number {
  let count = 0;
  for (let at = previousOf(node); at && count < most.cells; at = previousOf(at)) {
    if (tagOf(at) !== '') count += 1;
  }
  return count;
}
