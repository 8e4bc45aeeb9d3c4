import { styledText } from '../knowledge/page-parts.ts';
import { attribute, tagOf } from './tree.ts';
import { ownElements } from './own-elements.ts';
import { containerOf, textOf } from './page-dom.ts';

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
  const stroke = Number.parseFloat(style.getPropertyValue('-webkit-text-stroke-width'));
  return !isSmall && !(stroke > 2) && (alphaOf(inkOf(style)) > 0.2 || isSeenThrough(style));
}

/** The colour in which letters are filled. */
export function inkOf(style: CSSStyleDeclaration): string {
  return style.getPropertyValue('-webkit-text-fill-color') || style.color;
}

/** Whether letters are holes through which the ground of their own element shines. */
export function isSeenThrough(style: CSSStyleDeclaration): boolean {
  return alphaOf(inkOf(style)) <= 0.2 && style.backgroundClip.includes('text');
}

/** The colours in which letters are drawn, one or those of a gradient; none that are known of a picture. */
export function inksOf(style: CSSStyleDeclaration): readonly string[] {
  return isSeenThrough(style) ? groundsOf(style) : [inkOf(style)];
}

/** The colours of a ground: one, or those of a gradient that fills it; none that are known of a picture. */
export function groundsOf(style: CSSStyleDeclaration): readonly string[] {
  const { backgroundImage, backgroundSize, backgroundColor } = style;
  if (backgroundImage === 'none') return [backgroundColor];
  if (/url\(/.test(backgroundImage) || !/^(?:auto|cover|)$/.test(backgroundSize)) return [];
  return backgroundImage.match(/rgba?\([^)]*\)/g) ?? [];
}

/** Letters in the order that the page dictates, or dots in their place. */
function isTurned(style: CSSStyleDeclaration): boolean {
  const dots = style.getPropertyValue('-webkit-text-security');
  return /override/.test(style.unicodeBidi) || /disc|circle|square/.test(dots);
}

/** Struck through, blurred, blended with its ground, cut to a shape, mirrored or turned upside down. */
function isDistorted(style: CSSStyleDeclaration): boolean {
  const { filter, clip, clipPath, mixBlendMode, position, textDecorationLine, transform } = style;
  const shape = `${filter} ${clipPath} ${textDecorationLine} ${mixBlendMode}`;
  return (
    /line-through|opacity|blur|invert|contrast|brightness|inset\((?:[5-9]\d|100)|circle\(0/.test(
      shape,
    ) ||
    !/(?: |normal|undefined)$/.test(shape) ||
    /\(/.test(style.getPropertyValue('mask-image')) ||
    (/rect/.test(clip) && /absolute|fixed/.test(position)) ||
    isMirrored(partsOf(transform))
  );
}

/** By the scale of both directions in the browser's matrix. */
function isMirrored([a = 1, , , d = 1]: readonly number[]): boolean {
  return a <= 0 || d <= 0;
}

type Pseudo = '::before' | '::after';

const pseudos: readonly Pseudo[] = ['::before', '::after'];

/** Whether style puts a figure before or behind what an element holds, or takes its first letter away. */
export function addsFigures(element: Element): boolean {
  return (
    losesLetter(element) ||
    pseudos.some((pseudo) => styledText.figure.test(saidBy(element, pseudo)))
  );
}

function losesLetter(element: Element): boolean {
  const [own, first] = [styleOf(element), styleOf(element, '::first-letter')];
  if (inkOf(first) === inkOf(own) && first.fontSize === own.fontSize) return false;
  // A sign before the figures may have a colour of its own.
  const isDigit = /^[\s\p{P}]*\d/u.test(textOf(element));
  return !isInked(first) || (isDigit && inkOf(first) !== inkOf(own));
}

/** What style writes before or behind an element, without its quotes; of a picture that it is one. */
function saidBy(element: Element, pseudo: Pseudo): string {
  const { content } = styleOf(element, pseudo);
  return (
    content
      .replaceAll(/url\([^)]*\)/g, 'url')
      // So Firefox draws the words of a picture that does not come.
      .replaceAll('-moz-alt-content', attribute(element, 'alt'))
      .replaceAll(/attr\(([\w-]+)[^)]*\)/g, (_, name: string) => attribute(element, name))
      .replaceAll(/^(?:none|normal)$|"/g, '')
  );
}

/** Whether style writes behind an element what may be read as a part of figures that follow. */
export function leadsOn(element: Element): boolean {
  return !styledText.apart.test(saidBy(element, '::after'));
}

/** Whether style writes right before or behind the figures in an element what may be read as a part of them. */
export function touchesFigures(element: Element): boolean {
  return (
    hasMark(element) ||
    inkOf(styleOf(element, '::first-line')) !== inkOf(styleOf(element)) ||
    pseudos.some(
      (pseudo) =>
        !styledText.apart.test(saidBy(element, pseudo)) && ends[pseudo].test(textOf(element)),
    )
  );
}

const ends: Readonly<Record<Pseudo, RegExp>> = {
  '::before': /^\s*(?:[^\p{L}]{0,6}\d|$)/u,
  '::after': /(?:\d[^\p{L}]{0,6}|^\s*)$/u,
};

/** A list can put any text before its entries. */
function hasMark(element: Element): boolean {
  const { display, listStyleType } = styleOf(element);
  if (!/list-item/.test(display) || !ends['::before'].test(textOf(element))) return false;
  const isDot = /^(?:none|disc|circle|square|)$/.test(listStyleType);
  return !isDot || !/^(?:none|normal|)$/.test(styleOf(element, '::marker').content);
}

/** Whether an element, or what style puts before or behind it, hides what lies below. */
export function isOpaque(element: Element, pseudo?: Pseudo): boolean {
  const { opacity, backgroundColor, backgroundImage, backdropFilter } = styleOf(element, pseudo);
  const isGround = alphaOf(backgroundColor) > 0.8 || /url\(/.test(backgroundImage);
  const isWindow =
    pseudo === undefined &&
    /^(?:iframe|frame|object|embed)$|-/.test(tagOf(element)) &&
    !ownElements.has(element);
  return Number(opacity) > 0.8 && (isGround || isWindow || /blur|opac|bright/.test(backdropFilter));
}

/** Whether style lays a ground of some size over an element, at least over a part of it. */
export function isOverlaid(element: Element): boolean {
  return pseudos.some((pseudo) => {
    const { content, position, zIndex, width, height } = styleOf(element, pseudo);
    return (
      !/^(?:none|normal)$/.test(content) &&
      /absolute|fixed/.test(position) &&
      !zIndex.startsWith('-') &&
      Number.parseFloat(width) > 10 &&
      Number.parseFloat(height) > 8 &&
      isOpaque(element, pseudo)
    );
  });
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
