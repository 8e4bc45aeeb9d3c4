import type { Evidence, LedgerColumns, PackedText } from './ledger.ts';

/** The named rows of some columns, in the order given, with only the texts and cards that they use. */
export function pickRows(columns: LedgerColumns, rows: Uint32Array): LedgerColumns {
  const texts = compact(columns.texts);
  const cards = compact(columns.cards);
  return {
    count: rows.length,
    line: rows.map((row) => columns.line[row] ?? 0),
    day: Int32Array.from(rows, (row) => columns.day[row] ?? 0),
    second: Int32Array.from(rows, (row) => columns.second[row] ?? -1),
    direction: Uint8Array.from(rows, (row) => columns.direction[row] ?? 0),
    kind: Uint8Array.from(rows, (row) => columns.kind[row] ?? 0),
    fen: Float64Array.from(rows, (row) => columns.fen[row] ?? 0),
    identity: pairs(columns.identity, rows),
    counterparty: rows.map((row) => texts.take(columns.counterparty[row] ?? 0)),
    item: rows.map((row) => texts.take(columns.item[row] ?? 0)),
    method: rows.map((row) => texts.take(columns.method[row] ?? 0)),
    status: rows.map((row) => texts.take(columns.status[row] ?? 0)),
    parentOrderId: rows.map((row) => texts.take(columns.parentOrderId[row] ?? 0)),
    orderId: pickPacked(columns.orderId, rows),
    ...(columns.merchantOrderId && {
      merchantOrderId: pickPacked(columns.merchantOrderId, rows),
    }),
    card: Uint16Array.from(rows, (row) => cards.take(columns.card[row] ?? 0)),
    texts: texts.kept,
    cards: cards.kept,
  };
}

/** The named lines of some evidence, in the order given. */
export function pickEvidence(evidence: Evidence, rows: Uint32Array): Evidence {
  return { ...evidence, lines: pickPacked(evidence.lines, rows) };
}

interface Compacted<T> {
  readonly kept: readonly T[];
  /** The new index of an old one. */
  readonly take: (index: number) => number;
}

/** Index 0 means "none" and stays; a new index of 0 therefore says that a value was not taken yet. */
function compact<T>(values: readonly T[]): Compacted<T> {
  const kept = values.slice(0, 1);
  const renamed = new Uint32Array(values.length);
  return {
    kept,
    take(index) {
      const known = renamed[index] ?? 0;
      const value = values[index];
      if (known !== 0 || index === 0 || value === undefined) return known;
      renamed[index] = kept.length;
      return kept.push(value) - 1;
    },
  };
}

function pairs(words: Uint32Array, rows: Uint32Array): Uint32Array {
  const picked = new Uint32Array(rows.length * 2);
  for (const [at, row] of rows.entries()) {
    picked[at * 2] = words[row * 2] ?? 0;
    picked[at * 2 + 1] = words[row * 2 + 1] ?? 0;
  }
  return picked;
}

function pickPacked({ bytes, ends }: PackedText, rows: Uint32Array): PackedText {
  const startOf = (row: number): number => (row === 0 ? 0 : (ends[row - 1] ?? 0));
  const size = rows.reduce((sum, row) => sum + (ends[row] ?? 0) - startOf(row), 0);
  const picked = new Uint8Array(size);
  const pickedEnds = new Uint32Array(rows.length);
  let at = 0;
  for (const [index, row] of rows.entries()) {
    const part = bytes.subarray(startOf(row), ends[row]);
    picked.set(part, at);
    at += part.length;
    pickedEnds[index] = at;
  }
  return { bytes: picked, ends: pickedEnds };
}
