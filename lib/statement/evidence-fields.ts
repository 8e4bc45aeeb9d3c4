import type { Evidence } from '../domain/ledger.ts';
import { createCsvReader, fieldBytes, readRecord } from './csv.ts';
import { replaceUnsafe } from './text-clean.ts';

export interface EvidenceField {
  /** Column name as the bill prints it. */
  readonly name: string;
  readonly value: string;
}

/** The cells of raw line `index` by the names of their columns, read by the rules the bill was read by. */
export function evidenceFields(evidence: Evidence, index: number): readonly EvidenceField[] {
  const { bytes, ends } = evidence.lines;
  const start = index === 0 ? 0 : (ends[index - 1] ?? 0);
  const reader = createCsvReader(bytes.subarray(start, ends[index]));
  readRecord(reader, evidence.header.length);
  const decoder = new TextDecoder(evidence.encoding);
  return evidence.header.map((name, column) => ({
    name,
    value: replaceUnsafe(decoder.decode(fieldBytes(reader, column)).trim()),
  }));
}
