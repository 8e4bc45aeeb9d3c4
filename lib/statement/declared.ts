import type { Direction } from '../domain/ledger.ts';
import { parseYuan } from '../domain/money.ts';
import type { Check, Declared, DeclaredSum } from '../domain/statement.ts';

/** What was read of one printed class (支出, 收入, 不计收支). */
export interface ReadSum {
  count: number;
  /** Whole fen of all its rows. */
  fen: number;
  /** Whole fen of its rows whose order was closed: a provider's own sum may leave them out. */
  closedFen: number;
}

export type ReadSums = Readonly<Record<Direction, ReadSum>>;

const classes: readonly (readonly [Direction, RegExp])[] = [
  ['in', /^收入[：:]\s*(\d{1,9})笔\s*([\d,.]{1,24})元/],
  ['out', /^支出[：:]\s*(\d{1,9})笔\s*([\d,.]{1,24})元/],
  ['neutral', /^(?:不计收支|中性交易)[：:]\s*(\d{1,9})笔\s*([\d,.]{1,24})元/],
];

/** The counts and sums that a wallet prints above its rows. */
export function declaredAbove(preamble: readonly string[]): Declared {
  const lines = preamble.map((line) => line.replace(/^[\s"]+/, ''));
  const rows = firstMatch(lines, /^共\s*(\d{1,9})\s*笔记录/)?.[1];
  const sums: Partial<Record<Direction, DeclaredSum>> = {};
  for (const [direction, shape] of classes) {
    const found = firstMatch(lines, shape);
    const fen = found?.[2] === undefined ? undefined : parseYuan(found[2]);
    if (fen !== undefined) sums[direction] = { count: Number(found?.[1]), fen };
  }
  return rows === undefined ? sums : { rows: Number(rows), ...sums };
}

function firstMatch(lines: readonly string[], shape: RegExp): RegExpExecArray | undefined {
  for (const line of lines) {
    const found = shape.exec(line);
    if (found) return found;
  }
  return undefined;
}

/** Compares what the file declares with what was read; a row that was refused makes its class fail. */
export function checksOf(declared: Declared, entries: number, sums: ReadSums): readonly Check[] {
  const checks: Check[] = [];
  if (declared.rows !== undefined) {
    checks.push({
      code: 'rows',
      ok: declared.rows === entries,
      declared: { count: declared.rows },
      read: { count: entries, fen: 0 },
    });
  }
  for (const code of ['out', 'in', 'neutral'] as const) {
    const printed = declared[code];
    if (printed) checks.push(sumCheck(code, printed, sums[code]));
  }
  return checks;
}

function sumCheck(code: Direction, printed: DeclaredSum, read: ReadSum): Check {
  const open = read.fen - read.closedFen;
  const fen = printed.fen === open ? open : read.fen;
  return {
    code,
    ok: printed.count === read.count && printed.fen === fen,
    declared: { count: printed.count, fen: printed.fen },
    read: { count: read.count, fen },
  };
}
