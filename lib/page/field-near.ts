import { isBetweenBoxes } from '../knowledge/field-units.ts';
import { foldText } from './field-text.ts';
import { isHiddenInWord, type ReadWords } from './drawn-words.ts';
import { firstChildOf, nextOf, parentOf, previousOf, tagOf, textNodeOf } from './tree.ts';

/** What stands beside a box without being bound to it. */
export interface Near {
  /** Folded, nearest first. */
  readonly texts: readonly string[];
  /** Another box comes before any text. */
  readonly blocked: boolean;
}

interface Around {
  /** What a person writes into or chooses from, and all that it lies in. */
  readonly holders: ReadonlySet<Node>;
  readonly read: ReadWords;
  /** What is hidden counts, too. */
  readonly isThorough: boolean;
}

const most = {
  levels: 8,
  levelsBehind: 4,
  levelsToCell: 3,
  steps: 8,
  texts: 3,
  characters: 90,
  cells: 50,
} as const;

/** What stands beside a row belongs to other rows. */
const tableParts = new Set(['tr', 'tbody', 'thead', 'table']);
const limits = new Set(['', 'body', 'form']);

/**
 * Looks back from a box and behind it, and climbs until something stands before it; never past another box. In a table
 * whose rows above hold the names it takes the cell above.
 */
export function nearText(element: Element, around: Around): Near {
  let at: Node = element;
  let behind: readonly string[] = [];
  for (let level = 0; level < most.levels; level++) {
    const before = lookBefore(at, around);
    const isBare = behind.length === 0 && !before?.texts.length;
    if (isBare && level < most.levelsBehind) behind = lookBehind(at, around);
    if (before) {
      const name = before.texts.length > 0 ? nameOfCell(at, around) : [];
      return { ...before, texts: [...behind, ...before.texts, ...name] };
    }
    const parent = parentOf(at);
    if (!parent || limits.has(tagOf(parent))) break;
    at = parent;
  }
  return { texts: behind, blocked: false };
}

const cells = new Set(['td', 'dd']);

/** A remark may stand before a box within its cell, and the name in the cell before. */
function nameOfCell(from: Node, around: Around): readonly string[] {
  let at = parentOf(from);
  for (let level = 0; at && level < most.levelsToCell; level++, at = parentOf(at)) {
    if (cells.has(tagOf(at))) return look(at, previousOf, around).texts.slice(0, 1);
  }
  return [];
}

function lookBefore(at: Node, around: Around): Near | undefined {
  if (tableParts.has(tagOf(at))) return undefined;
  const before = look(at, previousOf, around);
  const mayBeParted = around.isThorough && before.texts.length > 1;
  const line = mayBeParted ? unpartedLine(at, around) : '';
  if (line !== '') return { ...before, texts: [line, ...before.texts] };
  if (before.texts.length > 0) return before;
  return headOfColumn(at, around) ?? (before.blocked ? before : undefined);
}

/** A remark may stand behind a box whose name stands before it, so both are read. */
function lookBehind(at: Node, around: Around): readonly string[] {
  if (tableParts.has(tagOf(at)) || boxBehind(at, around)) return [];
  return look(at, nextOf, around).texts;
}

function look(from: Node, step: typeof nextOf, around: Around): Near {
  const texts: string[] = [];
  let at = step(from);
  for (let steps = 0; at && steps < most.steps; steps++, at = step(at)) {
    if (around.holders.has(at)) return { texts, blocked: true };
    const text = foldText(wordsOf(at, around));
    if (text.length > most.characters || texts.length === most.texts) break;
    if (text !== '' && !isBetweenBoxes(text)) texts.push(text);
  }
  return { texts, blocked: false };
}

function wordsOf(at: Node, { read }: Around): string {
  return textNodeOf(at) ?? (tagOf(at) === '' ? '' : read(at));
}

/** The line before a box as it is seen, when something that nobody sees parts its words; else ''. */
function unpartedLine(from: Node, around: Around): string {
  let line = '';
  let isParted = false;
  let at = previousOf(from);
  for (let steps = 0; at && steps < most.steps; steps++, at = previousOf(at)) {
    if (around.holders.has(at)) break;
    const isHidden = tagOf(at) !== '' && isSetIn(at, around);
    if (isHidden) isParted = true;
    else line = wordsOf(at, around) + line;
  }
  const text = isParted ? foldText(line) : '';
  return text.length > most.characters ? '' : text;
}

function isSetIn(at: Node, around: Around): boolean {
  const [before, root] = [previousOf(at), parentOf(at)];
  return before && root ? isHiddenInWord(at, { root, before: wordsOf(before, around) }) : false;
}

function boxBehind(at: Node, around: Around): boolean {
  let next = nextOf(at);
  for (let steps = 0; next && steps < most.steps; steps++, next = nextOf(next)) {
    if (around.holders.has(next)) return true;
  }
  return false;
}

/** The name of a cell's column, when the row above holds names and no boxes. */
function headOfColumn(cell: Node, around: Around): Near | undefined {
  const row = parentOf(cell);
  const above = row && tagOf(row) === 'tr' ? rowAbove(row) : undefined;
  if (!above || around.holders.has(above)) return undefined;
  const head = cellAt(above, elementsBefore(cell));
  const text = head ? foldText(around.read(head)) : '';
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
