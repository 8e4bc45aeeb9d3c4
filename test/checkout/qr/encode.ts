/** Levels of error correction, weakest first. */
export type QrLevel = 'L' | 'M' | 'Q' | 'H';

/** Dark modules of a code, without a quiet zone. */
export interface QrCode {
  readonly size: number;
  isDark(x: number, y: number): boolean;
}

// ISO/IEC 18004, versions 1 to 10: codewords for correction in a block, number of blocks, and total codewords.
const correction: Readonly<Record<QrLevel, readonly number[]>> = {
  L: [7, 10, 15, 20, 26, 18, 20, 24, 30, 18],
  M: [10, 16, 26, 18, 24, 16, 18, 22, 22, 26],
  Q: [13, 22, 18, 26, 18, 24, 18, 22, 20, 24],
  H: [17, 28, 22, 16, 22, 28, 26, 26, 24, 28],
};
const blockCounts: Readonly<Record<QrLevel, readonly number[]>> = {
  L: [1, 1, 1, 1, 1, 2, 2, 2, 2, 4],
  M: [1, 1, 1, 2, 2, 4, 4, 4, 5, 5],
  Q: [1, 1, 2, 2, 4, 4, 6, 6, 8, 8],
  H: [1, 1, 2, 4, 4, 4, 5, 6, 8, 8],
};
const totals = [26, 44, 70, 100, 134, 172, 196, 242, 292, 346];
const alignments = [
  [],
  [6, 18],
  [6, 22],
  [6, 26],
  [6, 30],
  [6, 34],
  [6, 22, 38],
  [6, 24, 42],
  [6, 26, 46],
  [6, 28, 50],
];
const levelBits: Readonly<Record<QrLevel, number>> = { L: 1, M: 0, Q: 3, H: 2 };

const masks: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

/** Encodes a text in byte mode in the smallest version that holds it; throws beyond version 10. */
export function encodeQr(text: string, level: QrLevel, mask = text.length % 8): QrCode {
  const bytes = new TextEncoder().encode(text);
  const version = 1 + totals.findIndex((_, at) => capacity(at + 1, level) >= bytes.length);
  if (version === 0) throw new Error('the text is too long for version 10');
  const codewords = interleaved(dataOf(bytes, version, level), version, level);
  return draw(codewords, version, { level, mask });
}

function dataWords(version: number, level: QrLevel): number {
  const at = version - 1;
  return (totals[at] ?? 0) - (correction[level][at] ?? 0) * (blockCounts[level][at] ?? 0);
}

function capacity(version: number, level: QrLevel): number {
  return dataWords(version, level) - (version < 10 ? 2 : 3);
}

function dataOf(bytes: Uint8Array, version: number, level: QrLevel): Uint8Array {
  const length = bytes.length.toString(2).padStart(version < 10 ? 8 : 16, '0');
  const bits = `0100${length}`;
  const content = bits + [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const room = dataWords(version, level);
  const ended = content.padEnd(Math.min(room * 8, content.length + 4), '0');
  const whole = ended.padEnd(Math.ceil(ended.length / 8) * 8, '0');
  const words = (whole.match(/.{8}/g) ?? []).map((word) => Number.parseInt(word, 2));
  const used = words.length;
  return Uint8Array.from(
    { length: room },
    (_, at) => words[at] ?? ((at - used) % 2 === 0 ? 0xec : 0x11),
  );
}

function interleaved(data: Uint8Array, version: number, level: QrLevel): Uint8Array {
  const count = blockCounts[level][version - 1] ?? 1;
  const extra = correction[level][version - 1] ?? 0;
  const short = Math.floor(data.length / count);
  const longer = data.length % count;
  const blocks: Uint8Array[] = [];
  for (let index = 0, at = 0; index < count; index += 1) {
    const length = short + (index >= count - longer ? 1 : 0);
    blocks.push(data.subarray(at, at + length));
    at += length;
  }
  const checks = blocks.map((block) => remainder(block, extra));
  const out: number[] = [];
  for (let at = 0; at <= short; at += 1)
    for (const block of blocks) out.push(...block.subarray(at, at + 1));
  for (let at = 0; at < extra; at += 1) for (const check of checks) out.push(check[at] ?? 0);
  return Uint8Array.from(out);
}

/** Reed–Solomon over GF(256) with the polynomial 0x11d. */
function remainder(data: Uint8Array, degree: number): Uint8Array {
  const divisor = new Uint8Array(degree);
  divisor[degree - 1] = 1;
  for (let step = 0, root = 1; step < degree; step += 1, root = times(root, 2)) {
    for (let at = 0; at < degree; at += 1) {
      divisor[at] = times(divisor[at] ?? 0, root) ^ (divisor[at + 1] ?? 0);
    }
  }
  const rest = new Uint8Array(degree);
  for (const byte of data) {
    const factor = byte ^ (rest[0] ?? 0);
    rest.copyWithin(0, 1);
    rest[degree - 1] = 0;
    for (let at = 0; at < degree; at += 1)
      rest[at] = (rest[at] ?? 0) ^ times(divisor[at] ?? 0, factor);
  }
  return rest;
}

function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit -= 1) {
    product = (product << 1) ^ ((product >>> 7) * 0x11d);
    product ^= ((b >>> bit) & 1) * a;
  }
  return product;
}

/** A module is dark, light, or not yet drawn. */
type Grid = (boolean | undefined)[][];

interface Choice {
  readonly level: QrLevel;
  readonly mask: number;
}

function draw(codewords: Uint8Array, version: number, choice: Choice): QrCode {
  const size = version * 4 + 17;
  const grid: Grid = Array.from({ length: size }, () =>
    Array.from({ length: size }, () => undefined),
  );
  const set = (x: number, y: number, dark: boolean): void => {
    const row = grid[y];
    if (row && x >= 0 && x < size) row[x] = dark;
  };
  for (const [x, y] of [
    [3, 3],
    [size - 4, 3],
    [3, size - 4],
  ] as const)
    square(set, { x, y, rings: 4 });
  drawAlignments(set, version, size);
  for (let at = 8; at < size - 8; at += 1) {
    set(6, at, at % 2 === 0);
    set(at, 6, at % 2 === 0);
  }
  drawFormat(set, size, choice);
  if (version >= 7) drawVersion(set, size, version);
  drawData(grid, codewords, choice.mask);
  return { size, isDark: (x, y) => grid[y]?.[x] === true };
}

type Set = (x: number, y: number, dark: boolean) => void;

/** Rings around a middle: 4 with the light border of a finder, 2 of an alignment pattern. */
function square(set: Set, { x, y, rings }: { x: number; y: number; rings: number }): void {
  for (let dy = -rings; dy <= rings; dy += 1) {
    for (let dx = -rings; dx <= rings; dx += 1) {
      const ring = Math.max(Math.abs(dx), Math.abs(dy));
      set(x + dx, y + dy, rings === 4 ? ring !== 2 && ring !== 4 : ring !== 1);
    }
  }
}

function drawAlignments(set: Set, version: number, size: number): void {
  const places = alignments[version - 1] ?? [];
  for (const x of places) {
    for (const y of places) {
      const corner = (x === 6 && (y === 6 || y === size - 7)) || (x === size - 7 && y === 6);
      if (!corner) square(set, { x, y, rings: 2 });
    }
  }
}

function drawFormat(set: Set, size: number, { level, mask }: Choice): void {
  const data = (levelBits[level] << 3) | mask;
  let rest = data;
  for (let step = 0; step < 10; step += 1) rest = (rest << 1) ^ ((rest >>> 9) * 0x537);
  const bits = ((data << 10) | rest) ^ 0x5412;
  const bit = (at: number): boolean => ((bits >>> at) & 1) === 1;
  for (let at = 0; at <= 5; at += 1) set(8, at, bit(at));
  set(8, 7, bit(6));
  set(8, 8, bit(7));
  set(7, 8, bit(8));
  for (let at = 9; at < 15; at += 1) set(14 - at, 8, bit(at));
  for (let at = 0; at < 8; at += 1) set(size - 1 - at, 8, bit(at));
  for (let at = 8; at < 15; at += 1) set(8, size - 15 + at, bit(at));
  set(8, size - 8, true);
}

function drawVersion(set: Set, size: number, version: number): void {
  let rest = version;
  for (let step = 0; step < 12; step += 1) rest = (rest << 1) ^ ((rest >>> 11) * 0x1f25);
  const bits = (version << 12) | rest;
  for (let at = 0; at < 18; at += 1) {
    const dark = ((bits >>> at) & 1) === 1;
    const [far, near] = [size - 11 + (at % 3), Math.floor(at / 3)];
    set(far, near, dark);
    set(near, far, dark);
  }
}

/** Two columns at a time, upwards and downwards in turn, from the right. */
function drawData(grid: Grid, codewords: Uint8Array, mask: number): void {
  const size = grid.length;
  const flips = masks[mask] ?? (() => false);
  let bit = 0;
  for (let right = size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step += 1) {
      const y = ((right + 1) & 2) === 0 ? size - 1 - step : step;
      for (const x of [right, right - 1]) {
        const row = grid[y];
        if (!row || row[x] !== undefined) continue;
        const dark = (((codewords[bit >>> 3] ?? 0) >>> (7 - (bit & 7))) & 1) === 1;
        row[x] = dark !== flips(x, y);
        bit += 1;
      }
    }
  }
}
