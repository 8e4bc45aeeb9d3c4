import { readFile } from 'node:fs/promises';
import { cleanNumber, usualLengths } from '../../lib/domain/card-number.ts';
import type { CardKind } from '../../lib/domain/card.ts';
import { issuerById } from '../../lib/knowledge/issuers.ts';
import { nameNumber } from '../../lib/knowledge/name-number.ts';

interface NumberAnswer {
  /** As the file has it. */
  readonly number: string;
  /** Bank code, or null for a number whose card we do not know. */
  readonly issuer: string | null;
  readonly kind: CardKind | null;
}

/**
 * Names the card of every number in a file: one number a line; JSON lines with `number`; or CSV with a head that has
 * `number`, or `bin` and `pan_len`, from which a number is made with zeros.
 */
export async function evaluateBins(path: string): Promise<readonly unknown[]> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return [{ error: { code: 'unreadable-file' } }];
  return answersOf(text);
}

function answer(number: string): NumberAnswer {
  const clean = cleanNumber(number);
  const guess = nameNumber(clean.ok ? clean.value : number);
  if (guess.kind !== 'named') return unnamed(number);
  // With fewer digits a number is still being typed; a whole one must have a length that its bank gives.
  const whole = clean.ok && clean.value.length >= usualLengths.least;
  if (whole && guess.lengthFits !== true) return unnamed(number);
  const issuer = issuerById(guess.issuer)?.bankCode ?? null;
  return { number, issuer, kind: guess.cardKind ?? null };
}

function unnamed(number: string): NumberAnswer {
  return { number, issuer: null, kind: null };
}

function answersOf(text: string): readonly NumberAnswer[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const [head = '', ...rows] = lines;
  if (head.startsWith('{')) return lines.map((line) => answer(numberOfJson(line)));
  const columns = cells(head).map((name) => name.trim().toLowerCase());
  const [number, bin, length] = ['number', 'bin', 'pan_len'].map((name) => columns.indexOf(name));
  const cell = (row: string, at = -1): string => cells(row)[at]?.trim() ?? '';
  if (number !== -1) return rows.map((row) => answer(cell(row, number)));
  if (bin === -1) return lines.map(answer);
  return rows.map((row) => answerOfBin(cell(row, bin), Number(cell(row, length))));
}

/** No card has fewer digits or more. */
function answerOfBin(bin: string, length: number): NumberAnswer {
  return length >= 8 && length <= 30 ? answer(bin.padEnd(length, '0')) : unnamed(bin);
}

/** A number too long for a float is taken from the text itself; a line that names none is answered as it stands. */
function numberOfJson(line: string): string {
  return /"number"\s*:\s*(?:"([^"]*)"|(\d+))/.exec(line)?.slice(1).find(Boolean) ?? line;
}

/** Commas inside quotes part nothing, unless a quote is never closed. */
function cells(line: string): readonly string[] {
  if (line.split('"').length % 2 === 0) return line.replaceAll('"', '').split(',');
  return line
    .split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .map((cell) => cell.replace(/^"(.*)"$/, '$1').replaceAll('""', '"'));
}
