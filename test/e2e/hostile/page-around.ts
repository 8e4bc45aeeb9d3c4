import type { Recipe } from './recipe.ts';

/** What a page does to itself, and us with it. */
export const pageAround: readonly Recipe[] = [
  { name: 'html faded', rules: 'html { opacity: 0.001 }', ends: 'refused' },
  { name: 'html filtered away', rules: 'html { filter: opacity(0) }', ends: 'refused' },
  { name: 'html blurred', rules: 'html { filter: blur(30px) }', ends: 'refused' },
  {
    name: 'html grey and gone',
    rules: 'html { filter: grayscale(1) opacity(0) }',
    ends: 'refused',
  },
  { name: 'html clipped', rules: 'html { clip-path: inset(0 200px 200px 0) }', ends: 'refused' },
  {
    name: 'html masked',
    rules: 'html { mask-image: linear-gradient(#0000, #0000) }',
    ends: 'refused',
  },
  {
    name: 'html blended',
    rules: 'html { mix-blend-mode: difference; background: white }',
    ends: 'refused',
  },
  {
    name: 'html made tiny and turned',
    rules: 'html { transform: scale(0.1) rotate(40deg) }',
    ends: 'works',
  },
  {
    name: 'html cut to nothing',
    rules: 'html { contain: paint; overflow: clip; height: 0; width: 0 }',
    ends: 'works',
  },
  { name: 'html not drawn', rules: 'html { display: none }', ends: 'refused' },
  { name: 'html content hidden', rules: 'html { content-visibility: hidden }', ends: 'refused' },
  {
    name: 'html without pointer',
    rules: 'html { pointer-events: none !important; user-select: none }',
    ends: 'works',
  },
  {
    name: 'body faded, filtered, clipped, shrunk: nothing to pay can be seen, so it leaves',
    rules: 'body { opacity: 0; filter: opacity(0); clip-path: inset(50%); transform: scale(.1) }',
    ends: 'refused',
  },
];
