import { inflateSync } from 'node:zlib';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Bytes of a point: 3 or 4. */
  readonly depth: number;
  readonly points: Uint8Array;
}

/** A PNG as browsers write screenshots: eight bits, RGB or RGBA, not interlaced. */
export function readPng(file: Uint8Array): Picture {
  const bytes = Buffer.from(file);
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const kind = bytes.toString('latin1', at + 4, at + 8);
    if (kind === 'IDAT') parts.push(bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const width = bytes.readUInt32BE(16);
  const height = bytes.readUInt32BE(20);
  const depth = bytes[25] === 6 ? 4 : 3;
  return {
    width,
    height,
    depth,
    points: unfilter(inflateSync(Buffer.concat(parts)), width, depth),
  };
}

function unfilter(lines: Uint8Array, width: number, depth: number): Uint8Array {
  const stride = width * depth;
  const out = new Uint8Array((lines.length / (stride + 1)) * stride);
  for (let at = 0; at < out.length; at += 1) {
    const x = at % stride;
    const line = ((at - x) / stride) * (stride + 1);
    const byte = (back: number, known: boolean): number => (known ? (out[at - back] ?? 0) : 0);
    const left = byte(depth, x >= depth);
    const up = byte(stride, at >= stride);
    const corner = byte(stride + depth, x >= depth && at >= stride);
    const guesses = [0, left, up, (left + up) >> 1, nearest(left, up, corner)];
    out[at] = (lines[line + 1 + x] ?? 0) + (guesses[lines[line] ?? 0] ?? 0);
  }
  return out;
}

function nearest(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** How much of two pictures of the same size is alike: 0 nothing, 1 all. Only how light a point is counts. */
export function likeness(one: Picture, other: Picture): number {
  if (one.width !== other.width || one.height !== other.height) return 0;
  const count = one.width * one.height;
  let alike = 0;
  for (let at = 0; at < count; at += 1)
    if (Math.abs(lightness(one, at) - lightness(other, at)) <= 24) alike += 1;
  return alike / count;
}

function lightness({ points, depth }: Picture, at: number): number {
  const [red = 0, green = 0, blue = 0] = points.subarray(at * depth, at * depth + 3);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
