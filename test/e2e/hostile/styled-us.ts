import type { Recipe } from './recipe.ts';

/** What a page says of our element in its styles. */
export const styledUs: readonly Recipe[] = [
  {
    name: 'style attribute: opacity, filter and clip-path with !important',
    attack: (own) => {
      own.setAttribute(
        'style',
        'opacity:0!important;filter:opacity(0)!important;clip-path:inset(100%)!important',
      );
    },
    ends: 'works',
  },
  {
    name: 'rule: opacity of our element',
    rules: 'html > [popover] { opacity: 0 !important }',
    ends: 'works',
  },
  {
    name: 'rule: filter of our element',
    rules: 'html > [popover] { filter: opacity(0) !important }',
    ends: 'works',
  },
  {
    name: 'rule: mask of our element',
    rules: 'html > [popover] { mask: linear-gradient(#0000, #0000) !important }',
    ends: 'works',
  },
  {
    name: 'rule: clip-path of our element',
    rules: 'html > [popover] { clip-path: inset(50%) !important }',
    ends: 'works',
  },
  {
    name: 'rule: our element blown up and moved',
    rules:
      'html > [popover] { transform: scale(30) !important; translate: -300px -200px !important; inset: 0 !important }',
    ends: 'works',
  },
  {
    name: 'rule: visibility, display and pointer-events',
    rules:
      'html > [popover] { visibility: hidden !important; display: none !important; pointer-events: none !important }',
    ends: 'works',
  },
  {
    name: 'rule: our element with a size and a zoom',
    rules:
      'html > [popover] { zoom: 0.05 !important; width: 1px !important; height: 1px !important; overflow: clip !important; contain: strict !important }',
    ends: 'works',
  },
  {
    name: 'everything unset',
    rules: '* { all: unset !important } body, p { display: block !important }',
    ends: 'works',
  },
  {
    name: '::before of our element painted over it',
    rules:
      'html > [popover]::before { content: ""; position: fixed; inset: -500px; background: white; pointer-events: none; display: block !important }',
    ends: 'works',
  },
  {
    name: '::after and ::backdrop of our element painted over it',
    rules:
      'html > [popover]::after, html > [popover]::backdrop { content: "" !important; position: fixed !important; inset: 0 !important; background: white !important; display: block !important; z-index: 9 !important }',
    ends: 'works',
  },
  {
    name: 'animation by script to nothing',
    attack: (own) => {
      own.animate([{ opacity: 0, scale: '0' }], { duration: 1e7, fill: 'both', iterations: 99 });
    },
    ends: 'works',
  },
  {
    name: 'a transition that never ends',
    attack: (own) => {
      const sheet = document.createElement('style');
      sheet.textContent = 'html > [popover] { transition: all 9999s !important }';
      document.head.append(sheet);
      own.style.setProperty('translate', '-400px', 'important');
    },
    ends: 'works',
  },
  {
    name: 'hidden, inert and aria-hidden on our element',
    attack: (own) => {
      own.hidden = true;
      own.inert = true;
      own.setAttribute('aria-hidden', 'true');
    },
    ends: 'works',
  },
];
