import { readFile } from 'node:fs/promises';
import { diagnose, type Said } from '../../lib/diagnosis/diagnose.ts';
import { failureStages } from '../../lib/domain/failure.ts';
import { type FailureSystem, failureSystems } from '../../lib/knowledge/failure-systems.ts';

/** What the product makes of every message of a file, one row each, in the shape that scorers compare. */
export async function evaluateDiagnose(path: string): Promise<readonly unknown[]> {
  const file = await readFile(path, 'utf8').catch(() => undefined);
  if (file === undefined) return [{ error: { code: 'unreadable-file' } }];
  return messagesOf(file).map((said) => {
    const diagnosis = diagnose(said);
    const { text } = said;
    if (diagnosis.kind !== 'found') return { text, cause: null, policy: null };
    const { cause, policy, failureId } = diagnosis;
    const label = cause.toUpperCase().replaceAll('-', '_');
    return { text, cause: label, policy, ...(failureId !== undefined && { id: failureId }) };
  });
}

/** A table with a header, JSON lines, or plain lines in which `\n` stands for a line break. */
function messagesOf(file: string): readonly Said[] {
  const lines = file.replace(/^\uFEFF/, '').split(/\r?\n/);
  const [header = []] = readTable(lines[0] ?? '');
  if (header.includes('message') || header.includes('text')) return tableMessages(file);
  const filled = lines.filter((line) => line.trim() !== '');
  return filled.map((line) =>
    line.startsWith('{')
      ? saidOf(JSON.parse(line) as Readonly<Record<string, unknown>>)
      : { text: line.replaceAll(String.raw`\n`, '\n') },
  );
}

function tableMessages(file: string): readonly Said[] {
  const [header = [], ...rows] = readTable(file.replace(/^\uFEFF/, ''));
  return rows
    .map((row) => Object.fromEntries(header.map((name, column) => [name, row[column]])))
    .map((row) => saidOf(row));
}

function saidOf(row: Readonly<Record<string, unknown>>): Said {
  const value = (name: string): string => (typeof row[name] === 'string' ? row[name] : '');
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

/** RFC 4180: fields may be quoted and may then hold commas, quotes and line breaks. */
function readTable(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  field.lastIndex = 0;
  while (field.lastIndex < text.length) {
    const found = field.exec(text);
    if (!found) break;
    rows.at(-1)?.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] !== ',') rows.push([]);
  }
  return rows.filter((row) => row.some((cell) => cell !== ''));
}
