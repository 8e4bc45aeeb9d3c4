import { readFile } from 'node:fs/promises';
import { diagnose, type Said } from '../../lib/diagnosis/diagnose.ts';
import { failureStages } from '../../lib/domain/failure.ts';
import { type FailureSystem, failureSystems } from '../../lib/knowledge/failure-systems.ts';

/** What the product makes of every message of a file, one row each, in the shape that scorers compare. */
export async function evaluateDiagnose(path: string): Promise<readonly unknown[]> {
  const file = await readFile(path, 'utf8').catch(() => undefined);
  if (file === undefined) return [{ error: { code: 'unreadable-file' } }];
  return messagesOf(file).map((said) => {
    if (typeof said === 'string') return { text: said, cause: null, policy: null };
    const diagnosis = diagnose(said);
    const { text } = said;
    if (diagnosis.kind !== 'found') return { text, cause: null, policy: null };
    const { cause, policy, failureId } = diagnosis;
    const label = cause.toUpperCase().replaceAll('-', '_');
    return { text, cause: label, policy, ...(failureId !== undefined && { id: failureId }) };
  });
}

/** A table with a header, JSON lines, or plain lines in which `\n` stands for a line break; broken JSON as it stands. */
function messagesOf(file: string): readonly (Said | string)[] {
  const lines = file.replace(/^\uFEFF/, '').split(/\r?\n/);
  const [header = []] = readTable(lines[0] ?? '');
  const names = new Set(header.map((name) => name.trim()));
  if (names.has('message') || names.has('text')) return tableMessages(file);
  const filled = lines.map((line) => line.trim()).filter((line) => line !== '');
  return filled.map((line) =>
    line.startsWith('{') ? jsonMessage(line) : { text: line.replaceAll(String.raw`\n`, '\n') },
  );
}

function jsonMessage(line: string): Said | string {
  try {
    return saidOf(JSON.parse(line) as Readonly<Record<string, unknown>>);
  } catch {
    return line;
  }
}

function tableMessages(file: string): readonly Said[] {
  const [header = [], ...rows] = readTable(file.replace(/^\uFEFF/, ''));
  return rows
    .map((row) => Object.fromEntries(header.map((name, column) => [name.trim(), row[column]])))
    .map((row) => saidOf(row));
}

function saidOf(row: Readonly<Record<string, unknown>>): Said {
  const value = (name: string): string => [row[name]].join('');
  const code = value('code');
  return {
    text: value('text') || value('message'),
    system: systemOf(value('system')),
    // Tables of articles put the article where a code would stand.
    code: /^\(|^S\d$/.test(code) ? undefined : code || undefined,
    stage: failureStages.find((stage) => stage === value('stage')),
  };
}

/** Names of the systems in tables of codes, where they are not ours in upper case. */
const otherNames: ReadonlyMap<string, FailureSystem> = new Map([
  ['BANKNET_POS', 'pos'],
  ['AGGREGATOR_ENUM', 'aggregator'],
  ['WECHATPAY', 'wechat'],
  ['DOUYINPAY', 'douyin'],
  ['SEED', 'article'],
]);

function systemOf(name: string): FailureSystem | undefined {
  const ours = name.toLowerCase().replaceAll('_', '-');
  return otherNames.get(name) ?? failureSystems.find(({ id }) => id === ours)?.id;
}

const field = /(?:"((?:[^"]|"")*)"|([^,\n\r"]*))(,|\r?\n|$)/y;

/**
 * RFC 4180: fields may be quoted and may then hold commas, quotes and line breaks. A line with a quote that nothing
 * closes is parted at its commas, so that no row behind it is lost.
 */
function readTable(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (let at = 0; at < text.length;) {
    const { row, end } = readRow(text, at) ?? plainRow(text, at);
    rows.push(row);
    at = end;
  }
  return rows.filter((row) => row.some((cell) => cell !== ''));
}

interface Row {
  readonly row: string[];
  /** Where the next one begins. */
  readonly end: number;
}

function readRow(text: string, start: number): Row | undefined {
  const row: string[] = [];
  field.lastIndex = start;
  for (;;) {
    const found = field.exec(text);
    if (!found) return undefined;
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] !== ',') return { row, end: field.lastIndex };
  }
}

function plainRow(text: string, start: number): Row {
  const [line = ''] = text.slice(start).split('\n', 1);
  const row = line.replaceAll('"', '').trim().split(',');
  return { row, end: start + line.length + 1 };
}
