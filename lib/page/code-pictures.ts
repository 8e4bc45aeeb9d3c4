import { pageParts } from '../knowledge/page-parts.ts';
import type { Named } from './block-place.ts';
import { classesOf, ownValue, textOf } from './page-dom.ts';
import { attribute, tagOf } from './tree.ts';

const mostPictures = 12;

/** Whether an element without words, called a code, has one drawn as its background. Style is asked of such alone. */
export function isDrawnCode({ element, tag, classes }: Named): boolean {
  if (classes === '' || !plainTags.test(tag) || !pageParts.code.test(classes)) return false;
  if (textOf(element).trim() !== '') return false;
  try {
    const { width, height } = Element.prototype.getBoundingClientRect.call(element);
    const isCodeLike = width >= 80 && width <= 400 && Math.abs(width - height) <= 0.15 * width;
    return isCodeLike && /url|gradient/.test(globalThis.getComputedStyle(element).backgroundImage);
  } catch {
    return false;
  }
}

const plainTags = /^(?:div|span|p|i|a|em|b|section|figure)$/;

/** Pictures that may be codes to be scanned, the likeliest first. */
export function codePictures(all: readonly Element[]): readonly Element[] {
  const weighed = all
    .slice(0, 300)
    .map((element) => ({ element, weight: weightOf(element) }))
    .filter(({ weight }) => weight > 0);
  return weighed
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, mostPictures)
    .map(({ element }) => element);
}

/** A square of the size of a QR code, or one that is called so. */
function weightOf(element: Element): number {
  const names = `${classesOf(element)} ${attribute(element, 'alt')} ${attribute(element, 'src')}`;
  const parent = element.parentElement ? classesOf(element.parentElement) : '';
  const called = (pageParts.code.test(names) ? 2 : 0) + (pageParts.code.test(parent) ? 1 : 0);
  const written = sizeAsWritten(element);
  if (!isSquare(written)) {
    const drawn = sizeAsDrawn(element);
    const isWide = isDrawnWide(written.width > 0 ? written : drawn);
    if (!isSquare(drawn)) return isWide ? 0 : called;
  }
  return called + (tagOf(element) === 'canvas' ? 2 : 1);
}

/** A strip or an icon holds no code, whatever it is called; a code with a rim of its own may be a little wider than high. */
function isDrawnWide({ width, height }: Size): boolean {
  return width > 0 && (Math.min(width, height) < 80 || width > 2 * height || height > 2 * width);
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const none: Size = { width: 0, height: 0 };

function isSquare({ width, height }: Size): boolean {
  return width >= 80 && width <= 800 && Math.abs(width - height) <= 0.15 * width;
}

/** What is written beside the picture, which style may draw otherwise. */
function sizeAsWritten(element: Element): Size {
  const [width = 0, height = 0] = ['width', 'height'].map(
    (name) => Number.parseInt(attribute(element, name), 10) || 0,
  );
  return { width, height: height || width };
}

function sizeAsDrawn(element: Element): Size {
  // A picture that is still loading has no box of its own yet, or the browser's sign for one that is missing.
  const box = element.getBoundingClientRect();
  const isMissing = ownValue(element, 'naturalWidth') === 0 && box.width <= missingSign;
  return isMissing ? none : box;
}

/** In pixels. */
const missingSign = 24;
