import type { Recipe } from './recipe.ts';

const pages: readonly Recipe[] = [
  { name: 'plain page', attack: () => undefined, ends: 'works' },
  { name: 'own cursor of the page', rules: '* { cursor: none !important }', ends: 'works' },
  { name: 'page in mourning', rules: 'html { filter: grayscale(1) }', ends: 'works' },
  { name: 'page zoomed as a whole', rules: 'html { zoom: 1.25 }', ends: 'works', settles: true },
  {
    name: 'scrolled page',
    attack: () => {
      document.body.style.height = '4000px';
      scrollTo(0, 1500);
    },
    ends: 'works',
  },
  {
    name: 'page that changes all the time',
    attack: () => {
      const clock = document.createElement('p');
      document.body.append(clock);
      setInterval(() => {
        clock.textContent = String(performance.now());
      }, 16);
    },
    ends: 'works',
  },
];

/** Pages that mean well; every press counts. */
export const honest: readonly Recipe[] = pages.map((page) => ({ ...page, honest: true }));
