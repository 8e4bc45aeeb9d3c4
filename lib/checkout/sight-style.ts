import { attribute } from './field-dom.ts';
import { containerOf } from './page-dom.ts';

/** Style of an element as the browser computed it. */
export function styleOf(element: Element, pseudo?: string): CSSStyleDeclaration {
  return globalThis.getComputedStyle(element, pseudo);
}

/** An element and everything it lies in, inside out. */
export function chainOf(element: Element): readonly Element[] {
  const around = containerOf(element);
  return around ? [element, ...chainOf(around)] : [element];
}

/** Whether the text that an element holds is drawn at all, by its own style and by that of everything around it. */
export function isDrawn(host: Element): boolean {
  const own = styleOf(host);
  const around = chainOf(host).map((one) => styleOf(one));
  const opacity = around.reduce((product, style) => product * Number(style.opacity || 1), 1);
  return opacity > 0.25 && isInked(own) && !isTurned(own) && !around.some(isDistorted);
}

/** In letters that can be read, and a colour that is there; or none, where the ground shines through the letters. */
function isInked(style: CSSStyleDeclaration): boolean {
  const isSmall =
    Number.parseFloat(style.fontSize) < 6 || Number.parseFloat(style.textIndent) < -99;
  return !isSmall && (alphaOf(inkOf(style)) > 0.2 || style.backgroundClip.includes('text'));
}

/** The colour in which letters are filled. */
export function inkOf(style: CSSStyleDeclaration): string {
  return style.getPropertyValue('-webkit-text-fill-color') || style.color;
}

/** Letters in the order that the page dictates, or dots in their place. */
function isTurned(style: CSSStyleDeclaration): boolean {
  const dots = style.getPropertyValue('-webkit-text-security');
  return /override/.test(style.unicodeBidi) || /disc|circle|square/.test(dots);
}

/** Struck through, blurred, cut to a shape, mirrored or turned upside down. */
function isDistorted(style: CSSStyleDeclaration): boolean {
  const { filter, clip, clipPath, position, textDecorationLine, transform } = style;
  const shape = `${filter} ${clipPath} ${textDecorationLine}`;
  return (
    /line-through|opacity|blur|invert|contrast|brightness|inset\((?:[5-9]\d|100)|circle\(0/.test(
      shape,
    ) ||
    /\(/.test(style.getPropertyValue('mask-image')) ||
    (/rect/.test(clip) && /absolute|fixed/.test(position)) ||
    isMirrored(partsOf(transform))
  );
}

/** By the scale of both directions in the browser's matrix. */
function isMirrored([a = 1, , , d = 1]: readonly number[]): boolean {
  return a <= 0 || d <= 0;
}

/** Whether style puts a figure before or behind what an element holds, or takes its first letter away. */
export function addsFigures(element: Element): boolean {
  const [own, first] = [styleOf(element), styleOf(element, '::first-letter')];
  const isPlain = first.fontSize === own.fontSize && inkOf(first) === inkOf(own);
  if (!isPlain && !isInked(first)) return true;
  return ['::before', '::after'].some((pseudo) => {
    const said = styleOf(element, pseudo)
      .content.replaceAll(/url\([^)]*\)/g, '')
      .replaceAll(/attr\(([\w-]+)[^)]*\)/g, (_, name: string) => attribute(element, name));
    return /[\p{N}.,\u5343\u4e07\u4ebf]|counter/u.test(said);
  });
}

/** Whether an element hides what lies below it. */
export function isOpaque(element: Element): boolean {
  const { opacity, backgroundColor, backgroundImage } = styleOf(element);
  return Number(opacity) > 0.8 && (alphaOf(backgroundColor) > 0.8 || /url\(/.test(backgroundImage));
}

/** The numbers of a colour or a matrix. */
function partsOf(written: string): readonly number[] {
  return (written.match(/-?[\d.]+/g) ?? []).map(Number);
}

/** 0 to 1; 1 for a colour that says nothing of it. */
export function alphaOf(colour: string): number {
  return partsOf(colour)[3] ?? 1;
}

/** Whether two colours are so near each other that letters of one are lost on the other. */
export function isAlike(one: string, other: string): boolean {
  const ground = partsOf(other);
  const near = (part: number, at: number): boolean =>
    at > 2 || Math.abs(part - (ground[at] ?? 0)) < 20;
  const isPlain = one.startsWith('rgb') && other.startsWith('rgb');
  return one === other || (isPlain && partsOf(one).every(near));
}
