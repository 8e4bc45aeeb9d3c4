import type { QrImage } from '../../../lib/checkout/qr-decode.ts';
import type { QrCode } from './encode.ts';

/** Evenly spread numbers below 1, the same in every run. */
export type Chance = () => number;

/** A linear congruential generator; good enough to spoil pictures. */
export function chanceOf(seed: number): Chance {
  let state = seed * 7919 + 17;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

/** One picture in tones from 0 to 255. */
interface Tones {
  readonly width: number;
  readonly height: number;
  readonly light: Float64Array;
}

/** A way in which pages and cameras spoil a code. */
export type Condition = (code: QrCode, chance: Chance) => QrImage;

/** What a person meets on pages, in screenshots and in photographs of them. */
export const conditions: Readonly<Record<string, Condition>> = {
  clean: (code) => pixels(drawn(code, { module: 4 })),
  small: (code) => pixels(drawn(code, { module: 2 })),
  uneven: (code, chance) => pixels(drawn(code, { module: 1.7 + chance() * 0.8 })),
  large: (code) => pixels(drawn(code, { module: 14 })),
  logo: (code, chance) => pixels(withLogo(drawn(code, { module: 5 }), 0.16 + chance() * 0.06)),
  'no margin': (code) => pixels(drawn(code, { module: 5, margin: 0 })),
  noisy: (code, chance) => pixels(noisy(drawn(code, { module: 5 }), 90, chance)),
  speckled: (code, chance) => pixels(speckled(drawn(code, { module: 5 }), 0.02, chance)),
  blurred: (code, chance) => pixels(blurred(drawn(code, { module: 6 }), 1.5 + chance())),
  rotated: (code, chance) => pixels(drawn(code, { module: 6, turn: (chance() - 0.5) * Math.PI })),
  inverted: (code) => pixels(drawn(code, { module: 5, dark: 255, light: 0 })),
  pale: (code, chance) => pixels(drawn(code, { module: 5, dark: 150 + chance() * 40, light: 235 })),
  shaded: (code) => pixels(shaded(drawn(code, { module: 5 }))),
  jpeg: (code, chance) => pixels(jpeg(drawn(code, { module: 4 }), 40 + chance() * 60)),
  slanted: (code, chance) => pixels(drawn(code, { module: 7, slant: 0.1 + chance() * 0.15 })),
  'in a page': (code, chance) => pixels(inPage(drawn(code, { module: 4 }), chance)),
  coloured: (code) => coloured(drawn(code, { module: 5 }), [22, 119, 255]),
};

interface Drawing {
  /** Pixels a module. */
  readonly module: number;
  /** Modules of light margin. */
  readonly margin?: number;
  readonly dark?: number;
  readonly light?: number;
  /** Radians. */
  readonly turn?: number;
  /** How much shorter the upper edge is than the lower. */
  readonly slant?: number;
}

/** Nine samples a pixel, so that edges are as soft as a browser's. */
function drawn(code: QrCode, drawing: Drawing): Tones {
  const { module, margin = 4, dark = 0, light: pale = 255, turn = 0, slant = 0 } = drawing;
  const wide = (code.size + 2 * margin) * module;
  const side = Math.round(wide * (Math.abs(Math.cos(turn)) + Math.abs(Math.sin(turn))));
  const light = new Float64Array(side * side);
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const toneAt = (x: number, y: number): number => {
    const [dx, dy] = [x - side / 2, y - side / 2];
    const depth = 1 - slant * (0.5 - y / side);
    const moduleAt = (from: number): number => Math.floor(from / depth / module + code.size / 2);
    const isDark = code.isDark(moduleAt(dx * cos + dy * sin), moduleAt(dy * cos - dx * sin));
    return isDark ? dark : pale;
  };
  const offsets = [1 / 6, 1 / 2, 5 / 6];
  for (const at of light.keys()) {
    const [x, y] = [at % side, Math.floor(at / side)];
    let sum = 0;
    for (const oy of offsets) for (const ox of offsets) sum += toneAt(x + ox, y + oy);
    light[at] = sum / 9;
  }
  return { width: side, height: side, light };
}

function each(tones: Tones, change: (value: number, x: number, y: number) => number): Tones {
  const { width } = tones;
  const light = tones.light.map((value, at) => change(value, at % width, Math.floor(at / width)));
  return { ...tones, light };
}

function withLogo(tones: Tones, share: number): Tones {
  const { width } = tones;
  const reach = (width * share) / 2;
  return each(tones, (value, x, y) => {
    const far = Math.max(Math.abs(x - width / 2), Math.abs(y - width / 2));
    if (far > reach) return value;
    return far > reach * 0.8 ? 255 : 90;
  });
}

function noisy(tones: Tones, strength: number, chance: Chance): Tones {
  return each(tones, (value) => value + (chance() - 0.5) * 2 * strength);
}

function speckled(tones: Tones, share: number, chance: Chance): Tones {
  return each(tones, (value) => (chance() < share ? 255 - value : value));
}

function shaded(tones: Tones): Tones {
  return each(tones, (value, x, y) => value * (1 - (0.6 * (x + y)) / (tones.width + tones.height)));
}

function blurred(tones: Tones, spread: number): Tones {
  const reach = Math.ceil(spread * 2.5);
  const weights = Array.from({ length: 2 * reach + 1 }, (_, at) =>
    Math.exp(-((at - reach) ** 2) / (2 * spread ** 2)),
  );
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const along = (from: Tones, dx: number, dy: number): Tones =>
    each(from, (_, x, y) => {
      let sum = 0;
      for (const [at, weight] of weights.entries()) {
        const px = Math.min(from.width - 1, Math.max(0, x + (at - reach) * dx));
        const py = Math.min(from.height - 1, Math.max(0, y + (at - reach) * dy));
        sum += weight * (from.light[py * from.width + px] ?? 0);
      }
      return sum / whole;
    });
  return along(along(tones, 1, 0), 0, 1);
}

/** Blocks of 8 by 8 in cosines, rounded the more coarsely the finer they are. */
function jpeg(tones: Tones, coarseness: number): Tones {
  const { width, height } = tones;
  const light = Float64Array.from(tones.light);
  const basis = Array.from({ length: 64 }, (_, at) => {
    const [k, n] = [Math.floor(at / 8), at % 8];
    return Math.cos(((2 * n + 1) * k * Math.PI) / 16) * (k === 0 ? Math.SQRT1_2 : 1) * 0.5;
  });
  const turned = (block: Float64Array, back: boolean): Float64Array =>
    block.map((_, at) => {
      const [row, column] = [Math.floor(at / 8), at % 8];
      let sum = 0;
      for (let n = 0; n < 8; n += 1) {
        sum += (block[row * 8 + n] ?? 0) * (basis[back ? n * 8 + column : column * 8 + n] ?? 0);
      }
      return sum;
    });
  const flipped = (block: Float64Array): Float64Array =>
    block.map((_, at) => block[(at % 8) * 8 + Math.floor(at / 8)] ?? 0);
  const both = (block: Float64Array, back: boolean): Float64Array =>
    flipped(turned(flipped(turned(block, back)), back));
  for (let top = 0; top + 8 <= height; top += 8) {
    for (let left = 0; left + 8 <= width; left += 8) {
      const place = (at: number): number => (top + Math.floor(at / 8)) * width + left + (at % 8);
      const waves = both(
        Float64Array.from({ length: 64 }, (_, at) => light[place(at)] ?? 0),
        false,
      );
      const coarse = waves.map((value, at) => {
        const step = coarseness * (0.3 + (Math.floor(at / 8) + (at % 8)) / 8);
        return Math.round(value / step) * step;
      });
      for (const [at, value] of both(coarse, true).entries()) light[place(at)] = value;
    }
  }
  return { width, height, light };
}

/** Somewhere on a page of 900 by 640 with lines of text and boxes. */
function inPage(tones: Tones, chance: Chance): Tones {
  const page: Tones = { width: 900, height: 640, light: new Float64Array(900 * 640).fill(250) };
  const [left, top] = [chance() * (880 - tones.width), chance() * (620 - tones.height)].map(
    Math.round,
  );
  const printed = each(page, (value, x, y) => {
    const line = y % 26 < 12 && x % 300 > 20;
    return line && chance() < 0.35 ? 60 : value;
  });
  for (const [at, value] of tones.light.entries()) {
    const row = (top ?? 0) + Math.floor(at / tones.width);
    printed.light[row * page.width + (left ?? 0) + (at % tones.width)] = value;
  }
  return printed;
}

function pixels({ width, height, light }: Tones): QrImage {
  const data = new Uint8ClampedArray(width * height * 4);
  for (const [at, value] of light.entries()) data.set([value, value, value, 255], at * 4);
  return { data, width, height };
}

function coloured({ width, height, light }: Tones, dark: readonly number[]): QrImage {
  const data = new Uint8ClampedArray(width * height * 4);
  for (const [at, value] of light.entries()) {
    const tint = dark.map((channel) => channel + ((255 - channel) * value) / 255);
    data.set([...tint, 255], at * 4);
  }
  return { data, width, height };
}
