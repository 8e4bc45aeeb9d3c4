/** What a spreadsheet would take for a formula, full-width signs included (OWASP, CSV injection). */
const formula = /^[=+\-@＝＋－＠\t\r\n\0]/;

/** A table as a spreadsheet opens it: UTF-8 with a mark, comma, CRLF, and no cell that it would run. */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

/** Without it a spreadsheet takes UTF-8 for the system's own encoding. */
export const csvMark = '\uFEFF';

function cellText(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const harmless = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
