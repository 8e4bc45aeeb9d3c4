/** Pixels as a canvas gives them: four bytes each, row by row. */
export interface QrImage {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

type Decoder = JsQr['default'];
type JsQr = Awaited<ReturnType<typeof importJsQr>>;
const importJsQr = () => import('jsqr');

/** Larger pictures are made smaller first: a code that a phone can read does not need more. */
const mostPixels = 1_600_000;

/** How a page is spared while one of its pictures is read. */
export interface DecodePace {
  /** Most time spent on one picture, in milliseconds, rests not counted. */
  readonly mostMs: number;
  /** Called between two tries with the milliseconds the last one took; the next waits for it. */
  readonly rest: (tookMs: number) => Promise<void>;
}

export type QrDecoder = typeof decodeQr;

/** Alone in its page, nobody has to be spared; a picture in which nothing is found must not hold up all the same. */
const alone: DecodePace = { mostMs: 2500, rest: () => Promise.resolve() };

/**
 * The text of the QR code in a picture; undefined when none is read. Tries the picture as it is, then what helps codes
 * that are small, without a margin, blurred, noisy, pale or in the corner of something larger. The decoder is loaded
 * with the first picture.
 */
export async function decodeQr(image: QrImage, pace = alone): Promise<string | undefined> {
  const { width, height } = image;
  if (width < 20 || height < 20 || image.data.length < width * height * 4) return undefined;
  const decode = await loadDecoder();
  const base = grey(width * height > mostPixels ? shrunk(image, mostPixels) : image);
  let spent = 0;
  for (const attempt of attempts) {
    for (const make of attempt(base)) {
      const start = performance.now();
      const text = read(decode, make());
      if (text !== undefined) return text;
      const took = performance.now() - start;
      spent += took;
      if (spent > pace.mostMs) return undefined;
      await pace.rest(took);
    }
  }
  return undefined;
}

async function loadDecoder(): Promise<Decoder> {
  const loaded: { default: Decoder | { default: Decoder } } = await importJsQr();
  return 'default' in loaded.default ? loaded.default.default : loaded.default;
}

function read(decode: Decoder, picture: Grey): string | undefined {
  const { width, height, light } = picture;
  const data = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < light.length; at += 1) {
    const value = light[at] ?? 0;
    data[at * 4] = value;
    data[at * 4 + 1] = value;
    data[at * 4 + 2] = value;
    data[at * 4 + 3] = 255;
  }
  const text = decode(data, width, height, { inversionAttempts: 'attemptBoth' })?.data;
  return text === '' ? undefined : text;
}

/** Lightness of each pixel, 0 to 255. */
interface Grey {
  readonly light: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

type Maker = () => Grey;

/** Each gives pictures to try, the likeliest first; the order is by how often it was the one that helped. */
const attempts: readonly ((image: Grey) => readonly Maker[])[] = [
  (image) => [() => image],
  (image) => [() => framed(image)],
  (image) => [() => framed(stretched(image))],
  (image) => (image.width * image.height < 400_000 ? [() => framed(resized(image, 2))] : []),
  (image) => [1, 2].map((radius) => () => framed(blurred(image, radius))),
  (image) => [() => framed(twoTone(blurred(image, 1)))],
  (image) => (image.width > 500 ? [() => resized(image, 0.5)] : []),
  (image) => (image.width * image.height < 160_000 ? [() => framed(resized(image, 3))] : []),
  (image) => (image.width > 300 ? [() => framed(resized(blurred(image, 1), 0.6))] : []),
  tiles,
];

/** Clear pixels show the white page behind them. */
function grey({ data, width, height }: QrImage): Grey {
  const light = new Uint8ClampedArray(width * height);
  for (let at = 0; at < light.length; at += 1) {
    const [r = 0, g = 0, b = 0, alpha = 255] = data.subarray(at * 4, at * 4 + 4);
    const value = 0.299 * r + 0.587 * g + 0.114 * b;
    light[at] = (value * alpha + 255 * (255 - alpha)) / 255;
  }
  return { light, width, height };
}

/** Every n-th pixel, so that no more than `most` remain. */
function shrunk({ data, width, height }: QrImage, most: number): QrImage {
  const step = Math.ceil(Math.sqrt((width * height) / most));
  const [w, h] = [Math.floor(width / step), Math.floor(height / step)];
  const small = new Uint8ClampedArray(w * h * 4);
  for (let y = 0; y < h; y += 1) {
    for (let x = 0; x < w; x += 1) {
      const from = (y * step * width + x * step) * 4;
      small.set(data.subarray(from, from + 4), (y * w + x) * 4);
    }
  }
  return { data: small, width: w, height: h };
}

/** A margin in the tone of the picture's own edge, as a code needs one. */
function framed(image: Grey): Grey {
  const border = Math.max(16, Math.round(image.width * 0.12));
  const [width, height] = [image.width + 2 * border, image.height + 2 * border];
  const light = new Uint8ClampedArray(width * height).fill(edgeTone(image));
  for (let y = 0; y < image.height; y += 1) {
    const row = image.light.subarray(y * image.width, (y + 1) * image.width);
    light.set(row, (y + border) * width + border);
  }
  return { light, width, height };
}

/** Dark only when nearly all of the edge is: an inverted code with its own margin. */
function edgeTone({ light, width, height }: Grey): number {
  let dark = 0;
  for (let x = 0; x < width; x += 1) {
    if ((light[x] ?? 0) < 100) dark += 1;
    if ((light[(height - 1) * width + x] ?? 0) < 100) dark += 1;
  }
  return dark > 1.8 * width ? 0 : 255;
}

function stretched(image: Grey): Grey {
  const sorted = image.light.toSorted();
  const low = sorted[Math.floor(sorted.length * 0.02)] ?? 0;
  const high = sorted[Math.floor(sorted.length * 0.98)] ?? 255;
  const span = Math.max(1, high - low);
  return { ...image, light: image.light.map((value) => ((value - low) * 255) / span) };
}

/** Bilinear. */
function resized(image: Grey, factor: number): Grey {
  const [width, height] = [Math.round(image.width * factor), Math.round(image.height * factor)];
  const light = new Uint8ClampedArray(width * height);
  const at = (x: number, y: number): number =>
    image.light[Math.min(y, image.height - 1) * image.width + Math.min(x, image.width - 1)] ?? 0;
  for (let y = 0; y < height; y += 1) {
    const fromY = Math.max(0, (y + 0.5) / factor - 0.5);
    const [top, below] = [Math.floor(fromY), fromY % 1];
    for (let x = 0; x < width; x += 1) {
      const fromX = Math.max(0, (x + 0.5) / factor - 0.5);
      const [left, right] = [Math.floor(fromX), fromX % 1];
      const upper = at(left, top) * (1 - right) + at(left + 1, top) * right;
      const lower = at(left, top + 1) * (1 - right) + at(left + 1, top + 1) * right;
      light[y * width + x] = upper * (1 - below) + lower * below;
    }
  }
  return { light, width, height };
}

/** A box of 2r+1 pixels, first along rows, then along columns. */
function blurred(image: Grey, radius: number): Grey {
  const { width, height } = image;
  const along = averaged(image.light, {
    lines: height,
    length: width,
    line: width,
    step: 1,
    radius,
  });
  const light = averaged(along, { lines: width, length: height, line: 1, step: width, radius });
  return { light, width, height };
}

interface Sweep {
  readonly lines: number;
  readonly length: number;
  /** Distance from one line to the next, and from one pixel of a line to the next. */
  readonly line: number;
  readonly step: number;
  readonly radius: number;
}

function averaged(light: Uint8ClampedArray, sweep: Sweep): Uint8ClampedArray {
  const { lines, length, line, step, radius } = sweep;
  const out = new Uint8ClampedArray(light.length);
  for (let index = 0; index < lines; index += 1) {
    const at = (place: number): number =>
      light[index * line + Math.min(length - 1, Math.max(0, place)) * step] ?? 0;
    let sum = 0;
    for (let place = -radius; place <= radius; place += 1) sum += at(place);
    for (let place = 0; place < length; place += 1) {
      out[index * line + place * step] = sum / (2 * radius + 1);
      sum += at(place + radius + 1) - at(place - radius);
    }
  }
  return out;
}

/** Black and white, parted where the two groups of tones differ most (Otsu). */
function twoTone(image: Grey): Grey {
  const counts = new Uint32Array(256);
  for (const value of image.light) counts[value] = (counts[value] ?? 0) + 1;
  const limit = parting(counts, image.light.length);
  return { ...image, light: image.light.map((value) => (value > limit ? 255 : 0)) };
}

function parting(counts: Uint32Array, total: number): number {
  const sum = counts.reduce((before, count, value) => before + count * value, 0);
  let [below, sumBelow, best, limit] = [0, 0, 0, 127];
  for (const [value, count] of counts.entries()) {
    below += count;
    sumBelow += count * value;
    const above = total - below;
    if (below === 0 || above === 0) continue;
    const apart = sumBelow / below - (sum - sumBelow) / above;
    const between = below * above * apart * apart;
    if (between > best) [best, limit] = [between, value];
  }
  return limit;
}

/** Overlapping parts of a larger picture, each twice as large. */
function tiles(image: Grey): readonly Maker[] {
  const [width, height] = [Math.ceil(image.width * 0.6), Math.ceil(image.height * 0.6)];
  return [0, image.height - height].flatMap((top) =>
    [0, image.width - width].map((left) => () => {
      const part = cut(image, { left, top, width, height });
      return framed(width * height < 300_000 ? resized(part, 2) : part);
    }),
  );
}

interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function cut(image: Grey, { left, top, width, height }: Area): Grey {
  const light = new Uint8ClampedArray(width * height);
  for (let y = 0; y < height; y += 1) {
    const from = (top + y) * image.width + left;
    light.set(image.light.subarray(from, from + width), y * width);
  }
  return { light, width, height };
}
