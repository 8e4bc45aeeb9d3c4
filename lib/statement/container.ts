import type { FileErrorCode } from '../domain/statement.ts';
import { CR, LF, SPACE, startsWithAscii, TAB } from './bytes.ts';

/** What a file is, told by its bytes alone: names lie. */
export type Container = 'text' | 'utf-16' | 'zip' | FileErrorCode;

const signatures: readonly (readonly [readonly number[], Container])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'zip'],
  [[0x50, 0x4b, 0x05, 0x06], 'zip-archive'],
  [[0x52, 0x61, 0x72, 0x21, 0x1a, 0x07], 'zip-archive'],
  [[0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], 'zip-archive'],
  [[0x1f, 0x8b, 0x08], 'zip-archive'],
  [[0x89, 0x50, 0x4e, 0x47], 'image-file'],
  [[0xff, 0xd8, 0xff], 'image-file'],
  [[0x47, 0x49, 0x46, 0x38], 'image-file'],
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'old-excel-file'],
  [[0xff, 0xfe], 'utf-16'],
  [[0xfe, 0xff], 'utf-16'],
];

const words: readonly (readonly [string, Container])[] = [
  ['%pdf-', 'pdf-file'],
  ['<!doctype', 'html-file'],
  ['<html', 'html-file'],
  ['<table', 'html-file'],
];

const searchedBlanks = 4096;

export function containerOf(bytes: Uint8Array): Container {
  if (bytes.length === 0) return 'empty-file';
  const signed = signatures.find(([mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (signed) return signed[1];
  const start = firstWord(bytes);
  if (start === bytes.length) return 'empty-file';
  return words.find(([word]) => startsWithAscii(bytes, start, word))?.[1] ?? 'text';
}

/** Bytes of a UTF-8 byte order mark at the start. */
export function byteOrderMark(bytes: Uint8Array): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}

/** UTF-16 with its byte order mark, as UTF-8. */
export function fromUtf16(bytes: Uint8Array): Uint8Array {
  const encoding = bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
  return new TextEncoder().encode(new TextDecoder(encoding).decode(bytes));
}

function firstWord(bytes: Uint8Array): number {
  const limit = Math.min(bytes.length, searchedBlanks);
  let at = byteOrderMark(bytes);
  while (at < limit && isBlank(bytes[at])) at++;
  return at;
}

function isBlank(byte: number | undefined): boolean {
  return byte === SPACE || byte === TAB || byte === LF || byte === CR;
}
