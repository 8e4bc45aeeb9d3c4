/** Bytes that the readers of this room compare with. */
export const TAB = 9;
export const LF = 10;
export const CR = 13;
export const SPACE = 32;
export const QUOTE = 34;
export const COMMA = 44;
export const MINUS = 45;
export const DOT = 46;
export const SLASH = 47;
export const ZERO = 48;
export const NINE = 57;
export const COLON = 58;

export function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= ZERO && byte <= NINE;
}

/** Whether `word` stands in `bytes` at `at`. ASCII only; a capital in the bytes equals its small letter in the word. */
export function startsWithAscii(bytes: Uint8Array, at: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const byte = bytes[at + i] ?? 0;
    const small = byte >= 65 && byte <= 90 ? byte + 32 : byte;
    if (small !== word.charCodeAt(i)) return false;
  }
  return true;
}

/** A block of bytes that grows at its end. */
export interface ByteSink {
  append(source: Uint8Array, start: number, end: number): void;
  push(byte: number): void;
  length(): number;
  /** The bytes so far, in a buffer of their own. */
  take(): Uint8Array;
}

const shortCopy = 40;

export function createByteSink(capacity: number): ByteSink {
  let bytes = new Uint8Array(Math.max(64, capacity));
  let length = 0;

  const reserve = (more: number): void => {
    if (length + more <= bytes.length) return;
    const larger = new Uint8Array(Math.max(bytes.length * 2, length + more));
    larger.set(bytes.subarray(0, length));
    bytes = larger;
  };

  return {
    append(source, start, end) {
      if (end <= start) return;
      reserve(end - start);
      if (end - start > shortCopy) bytes.set(source.subarray(start, end), length);
      else for (let i = start, to = length; i < end; i++, to++) bytes[to] = source[i] ?? 0;
      length += end - start;
    },
    push(byte) {
      reserve(1);
      bytes[length++] = byte;
    },
    length: () => length,
    take: () => bytes.slice(0, length),
  };
}
