import { tagOf } from '../../lib/page/tree.ts';
import type { QrImage } from '../../lib/checkout/qr-decode.ts';

/** Why a picture gives no pixels: another site's picture is shown to the person and not to scripts. */
export type PictureRefusal = 'picture-not-shared' | 'picture-empty';

/** Pixels of a picture on the page, or why there are none. */
export type PictureReading =
  | { readonly ok: true; readonly value: QrImage }
  | { readonly ok: false; readonly error: PictureRefusal };

const longestSide = 1200;

/** Draws an `img`, `canvas` or `svg` once more, out of sight, and reads its pixels. Changes nothing on the page. */
export async function readPicture(element: Element): Promise<PictureReading> {
  try {
    const source = await drawable(element);
    return source ? pixelsOf(source) : { ok: false, error: 'picture-empty' };
  } catch {
    // The browser refuses the pixels of a picture that another site did not share.
    return { ok: false, error: 'picture-not-shared' };
  }
}

interface Drawable {
  readonly source: CanvasImageSource;
  readonly width: number;
  readonly height: number;
}

async function drawable(element: Element): Promise<Drawable | undefined> {
  const tag = tagOf(element);
  if (tag === 'canvas' && element instanceof HTMLCanvasElement) {
    return sized(element, element.width, element.height);
  }
  if (tag === 'img' && element instanceof HTMLImageElement) {
    return sized(element, element.naturalWidth, element.naturalHeight);
  }
  return tag === 'svg' ? ofSvg(element) : undefined;
}

function sized(source: CanvasImageSource, width: number, height: number): Drawable | undefined {
  return width > 0 && height > 0 ? { source, width, height } : undefined;
}

async function ofSvg(element: Element): Promise<Drawable | undefined> {
  const { width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) return undefined;
  const copy = element.cloneNode(true) as Element;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const picture = new Image();
  picture.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await picture.decode();
  return { source: picture, width, height };
}

function pixelsOf({ source, width, height }: Drawable): PictureReading {
  const factor = Math.min(1, longestSide / Math.max(width, height));
  const [w, h] = [Math.round(width * factor), Math.round(height * factor)];
  const context = new OffscreenCanvas(w, h).getContext('2d', { willReadFrequently: true });
  if (!context) return { ok: false, error: 'picture-empty' };
  context.drawImage(source, 0, 0, w, h);
  const { data } = context.getImageData(0, 0, w, h);
  return { ok: true, value: { data, width: w, height: h } };
}
