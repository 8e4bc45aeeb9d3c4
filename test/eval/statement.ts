import { readFile } from 'node:fs/promises';
import { dayText, timeText } from '../../lib/domain/calendar.ts';
import { directions, entryKinds, type LedgerColumns, packedText } from '../../lib/domain/ledger.ts';
import type { FileError } from '../../lib/domain/statement.ts';
import { type ReadStatement, readStatement } from '../../lib/statement/read-statement.ts';

/** Reads one bill and tells what the product made of it, in the shape that scorers compare. */
export async function evaluateStatement(path: string): Promise<unknown> {
  const bytes = await readFile(path).catch(() => undefined);
  if (!bytes) return failure({ code: 'unreadable-file' });
  const read = await readStatement(bytes);
  if (!read.ok) return failure(read.error);
  const { provider, layout, columns, refused, declared, checks } = read.value;
  return {
    provider,
    layout,
    entries: Array.from({ length: columns.count }, (_, row) => entryOf(columns, row)),
    refused: refused.map(({ line, code }) => ({ line, code })),
    ...(Object.keys(declared).length > 0 && { declared }),
    checks: checks.map(({ code, ok }) => ({ code, ok })),
  };
}

function failure(error: FileError): unknown {
  return { error, provider: null, entries: [], refused: [], checks: [] };
}

function entryOf(columns: ReadStatement['columns'], row: number): unknown {
  const text = (ids: Uint32Array): string | undefined => columns.texts[ids[row] ?? 0] || undefined;
  return {
    line: columns.line[row],
    date: dayText(columns.day[row] ?? 0),
    time: timeText(columns.second[row] ?? -1),
    direction: directions[columns.direction[row] ?? 0],
    kind: entryKinds[columns.kind[row] ?? 0],
    fen: columns.fen[row],
    method: text(columns.method),
    last4: last4Of(columns, row),
    orderId: packedText(columns.orderId, row) || undefined,
    parentOrderId: text(columns.parentOrderId),
    counterparty: text(columns.counterparty),
    item: text(columns.item),
    status: text(columns.status),
  };
}

function last4Of(columns: LedgerColumns, row: number): string | undefined {
  return columns.cards[columns.card[row] ?? 0]?.last4;
}
