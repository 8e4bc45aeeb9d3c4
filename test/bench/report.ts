/** What must hold: a time of the clock is only told, for the machine is shared and its noise is not ours. */
export type Gate = 'told' | 'ratio' | 'exact';

export interface Line {
  readonly what: string;
  /** In milliseconds unless `unit` says otherwise. */
  readonly samples: readonly number[];
  readonly unit?: string;
  /** What the figure is compared with, out of the same run. */
  readonly baseline?: { readonly name: string; readonly samples: readonly number[] };
  /** The most the figure may be. */
  readonly most?: number;
  /** The most (ours / baseline) or the least (baseline / ours) the ratio may be. */
  readonly ratio?: { readonly atMost: number } | { readonly atLeast: number };
  readonly gate: Gate;
  readonly note?: string;
}

export interface Judged extends Line {
  readonly median: number;
  readonly baselineMedian: number | undefined;
  /** As `ratio` states it: ours / baseline for `atMost`, else baseline / ours. */
  readonly ratioFound: number | undefined;
  readonly ok: boolean;
  /** Beyond its gate, with the slack that times get; ends the bench with 1. */
  readonly fails: boolean;
}

/** How far a ratio of two times may miss its budget before it counts as broken. */
const slack = 1.5;

export function judge(line: Line): Judged {
  const found = median(line.samples);
  const baselineMedian = line.baseline && median(line.baseline.samples);
  const ratioFound =
    baselineMedian === undefined ? undefined : ratioOf(line, found, baselineMedian);
  const withinMost = (room: number): boolean => found <= (line.most ?? Infinity) * room;
  const ok = withinMost(1) && ratioHolds(line, ratioFound, 1);
  return {
    ...line,
    median: found,
    baselineMedian,
    ratioFound,
    ok,
    fails:
      (line.gate === 'exact' && !ok) ||
      (line.gate === 'ratio' && !ratioHolds(line, ratioFound, slack)),
  };
}

function ratioOf({ ratio }: Line, ours: number, baseline: number): number {
  return ratio && 'atLeast' in ratio ? baseline / ours : ours / baseline;
}

function ratioHolds({ ratio }: Line, found: number | undefined, room: number): boolean {
  if (!ratio || found === undefined) return true;
  return 'atLeast' in ratio ? found >= ratio.atLeast / room : found <= ratio.atMost * room;
}

export function median(samples: readonly number[]): number {
  const sorted = samples.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? Number.NaN) + upper) / 2 : upper;
}

/** The lines as one table; Chinese words would need their width, so there are none. */
export function table(lines: readonly Judged[]): string {
  const rows = [
    ['what', 'median', 'spread', 'baseline', 'ratio', 'budget', ''],
    ...lines.map((line) => [
      line.what,
      shown(line.median, line.unit),
      line.samples.length > 1
        ? `${number(Math.min(...line.samples))}–${number(Math.max(...line.samples))} (${line.samples.length})`
        : '',
      line.baseline ? `${shown(line.baselineMedian ?? 0, line.unit)} ${line.baseline.name}` : '',
      line.ratioFound === undefined ? '' : `×${line.ratioFound.toFixed(2)}`,
      budget(line),
      verdict(line),
    ]),
  ];
  const widths =
    rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function verdict(line: Judged): string {
  const judged = line.most !== undefined || line.ratio !== undefined;
  return [judged ? (line.ok ? 'ok' : 'over') : '', line.fails ? 'FAILS' : '', line.note ?? '']
    .filter(Boolean)
    .join(' ');
}

function budget({ most, ratio, unit }: Line): string {
  return [
    most === undefined ? '' : `≤ ${shown(most, unit)}`,
    ratio && 'atLeast' in ratio ? `≥ ×${ratio.atLeast}` : '',
    ratio && 'atMost' in ratio ? `≤ ×${ratio.atMost}` : '',
  ]
    .filter(Boolean)
    .join(', ');
}

function shown(value: number, unit = 'ms'): string {
  return `${number(value)} ${unit}`.trimEnd();
}

function number(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(1);
}
