/** Builds the two words that name one movement of money; the same movement in another export has the same. */
export interface IdentityHash {
  reset(): void;
  number(value: number): void;
  bytes(source: Uint8Array, start: number, end: number): void;
  text(text: string): void;
  /** Closes the hash of one movement: true twins of one file are told apart by their order of appearance. */
  finish(): void;
  readonly low: () => number;
  readonly high: () => number;
}

export function createIdentityHash(capacity: number): IdentityHash {
  const occurrences = createOccurrences(capacity);
  let a = 0;
  let b = 0;

  const word = (value: number): void => {
    a = Math.imul(a ^ Math.imul(value, 0xcc9e2d51), 0x1b873593);
    a = (a << 13) | (a >>> 19);
    b = Math.imul(b ^ Math.imul(value, 0x85ebca6b), 0xc2b2ae35);
    b = ((b << 15) | (b >>> 17)) + a;
  };

  const close = (): void => {
    a = avalanche(a ^ Math.imul(b, 0x9e3779b1));
    b = avalanche(b ^ Math.imul(a, 0x85ebca77));
  };

  return {
    reset() {
      a = 0x243f6a88;
      b = 0x13198a2e;
    },
    number(value) {
      word(value | 0);
      word(Math.floor(value / 0x100000000) | 0);
    },
    bytes(source, start, end) {
      for (let i = start; i < end; i++) word(source[i] ?? 0);
      word(-1);
    },
    text(text) {
      for (let i = 0; i < text.length; i++) word(text.charCodeAt(i));
      word(-2);
    },
    finish() {
      close();
      const before = occurrences(a, b);
      if (before === 0) return;
      word(before);
      close();
    },
    low: () => a >>> 0,
    high: () => b >>> 0,
  };
}

function avalanche(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** Counts how often a pair of words came before; `capacity` is the most pairs there can be. */
function createOccurrences(capacity: number): (a: number, b: number) => number {
  let size = 1024;
  while (size < capacity * 2) size *= 2;
  const words = new Int32Array(size * 2);
  const counts = new Uint32Array(size);
  const mask = size - 1;
  return (a, b) => {
    let at = a & mask;
    while (counts[at] !== 0 && (words[at * 2] !== a || words[at * 2 + 1] !== b)) {
      at = (at + 1) & mask;
    }
    words[at * 2] = a;
    words[at * 2 + 1] = b;
    const before = counts[at] ?? 0;
    counts[at] = before + 1;
    return before;
  };
}
