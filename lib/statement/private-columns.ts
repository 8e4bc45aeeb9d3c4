import { numberRoles, privateRoles, type Role } from './layout.ts';
import type { Header } from './locate-header.ts';
import { normalName } from './text-clean.ts';

/** Columns whose cells are blanked before anything leaves this room, in the file's order. */
export function blankColumns(header: Header): readonly number[] {
  return columnsOf(header, privateRoles);
}

/**
 * Columns of words, in the file's order: every column that is not blanked and holds no numbers by its
 * layout. A column that a provider adds is taken as words, so it is scrubbed.
 */
export function freeColumns(header: Header): readonly number[] {
  const other = new Set([...blankColumns(header), ...columnsOf(header, numberRoles)]);
  return header.names
    .map((_, column) => column)
    .filter((column) => !other.has(column) && !isPlain(header, column));
}

function columnsOf(header: Header, roles: readonly Role[]): readonly number[] {
  return roles
    .map((role) => header.columnByRole.get(role) ?? -1)
    .filter((column) => column >= 0)
    .toSorted((a, b) => a - b);
}

function isPlain(header: Header, column: number): boolean {
  return header.layout.plain.includes(normalName(header.names[column] ?? ''));
}
