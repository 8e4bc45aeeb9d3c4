import { isBetweenBoxes } from '../knowledge/field-units.ts';
import { foldText } from './field-text.ts';
import { firstChildOf, nextOf, parentOf, previousOf, readText, tagOf, textNodeOf } from './tree.ts';

/** What stands beside a box without being bound to it. */
export interface Near {
  /** Folded, nearest first. */
  readonly texts: readonly string[];
  /** Another box comes before any text. */
  readonly blocked: boolean;
}

/** What a person writes into or chooses from, and all that it lies in. */
type Holders = ReadonlySet<Node>;

const most = { levels: 8, levelsBehind: 4, steps: 8, texts: 3, characters: 90, cells: 50 } as const;

/** What stands beside a row belongs to other rows. */
const tableParts = new Set(['tr', 'tbody', 'thead', 'table']);
const limits = new Set(['', 'body', 'form']);

/**
 * Looks back from a box and behind it, and climbs until something stands before it; never past another box. In a table
 * whose rows above hold the names it takes the cell above.
 */
export function nearText(element: Element, holders: Holders): Near {
  let at: Node = element;
  let behind: readonly string[] = [];
  for (let level = 0; level < most.levels; level++) {
    const before = lookBefore(at, holders);
    const isBare = behind.length === 0 && !before?.texts.length;
    if (isBare && level < most.levelsBehind) behind = lookBehind(at, holders);
    if (before) return { ...before, texts: [...behind, ...before.texts] };
    const parent = parentOf(at);
    if (!parent || limits.has(tagOf(parent))) break;
    at = parent;
  }
  return { texts: behind, blocked: false };
}

function lookBefore(at: Node, holders: Holders): Near | undefined {
  if (tableParts.has(tagOf(at))) return undefined;
  const before = look(at, previousOf, holders);
  if (before.texts.length > 0) return before;
  return headOfColumn(at, holders) ?? (before.blocked ? before : undefined);
}

/** A remark may stand behind a box whose name stands before it, so both are read. */
function lookBehind(at: Node, holders: Holders): readonly string[] {
  if (tableParts.has(tagOf(at)) || boxBehind(at, holders)) return [];
  return look(at, nextOf, holders).texts;
}

function look(from: Node, step: typeof nextOf, holders: Holders): Near {
  const texts: string[] = [];
  let at = step(from);
  for (let steps = 0; at && steps < most.steps; steps++, at = step(at)) {
    if (holders.has(at)) return { texts, blocked: true };
    const text = foldText(textNodeOf(at) ?? (tagOf(at) === '' ? '' : readText(at)));
    if (text.length > most.characters || texts.length === most.texts) break;
    if (text !== '' && !isBetweenBoxes(text)) texts.push(text);
  }
  return { texts, blocked: false };
}

function boxBehind(at: Node, holders: Holders): boolean {
  let next = nextOf(at);
  for (let steps = 0; next && steps < most.steps; steps++, next = nextOf(next)) {
    if (holders.has(next)) return true;
  }
  return false;
}

/** The name of a cell's column, when the row above holds names and no boxes. */
function headOfColumn(cell: Node, holders: Holders): Near | undefined {
  const row = parentOf(cell);
  const above = row && tagOf(row) === 'tr' ? rowAbove(row) : undefined;
  if (!above || holders.has(above)) return undefined;
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
