import { readFile } from 'node:fs/promises';
import { hostVerdict } from '../../lib/trust/host-verdict.ts';

interface SiteAnswer {
  /** As the file has it. */
  readonly domain: string;
  readonly verdict: 'official' | 'lookalike' | 'unknown';
  /** The genuine address: of the table, or the one that is imitated. */
  readonly target?: string;
}

/** Judges every address of a file: one a line, JSON lines or a JSON list with `domain` or `ascii`, or lists by name. */
export async function evaluateSites(path: string): Promise<readonly unknown[]> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return [{ error: { code: 'unreadable-file' } }];
  return [...new Set(domainsOf(text.replace(/^\uFEFF/, '')))].map(answer);
}

function answer(domain: string): SiteAnswer {
  const { verdict, target } = hostVerdict(domain);
  return { domain, verdict, ...(target !== undefined && { target }) };
}

function domainsOf(text: string): readonly string[] {
  const whole = jsonOf(text);
  if (whole !== undefined) return strings(whole);
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return lines
    .filter((line) => line !== '')
    .flatMap((line) => (line.startsWith('{') ? strings(jsonOf(line)) : [line]));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Addresses of a row, of a list of rows, or of lists that stand under names. */
function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((part) => strings(part));
  if (typeof value !== 'object' || value === null) return [];
  const { domain, ascii } = value as { readonly domain?: unknown; readonly ascii?: unknown };
  const named = domain ?? ascii;
  return named === undefined
    ? Object.values(value).flatMap((part) => strings(part))
    : strings(named);
}
