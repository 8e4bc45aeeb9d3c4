import type { Recipe } from './recipe.ts';

/** What a page takes away in the last moment, so that a look at the press alone finds nothing. */
export const lastMoment: readonly Recipe[] = [
  {
    name: 'bared as the mouse comes',
    attack: (_own, at) => {
      const cover = coverAll(document.body);
      addEventListener('pointermove', ({ clientX, clientY }) => {
        if (Math.hypot(clientX - at.x, clientY - at.y) < 30) cover.remove();
      });
    },
    ends: 'refused',
  },
  {
    name: 'bared as the button goes down',
    attack: () => {
      const cover = coverAll(document.body);
      addEventListener('pointerdown', () => cover.remove(), true);
    },
    ends: 'refused',
  },
  {
    name: 'bared in a closed root as the mouse comes',
    attack: (_own, at) => {
      const holder = document.createElement('div');
      const root = holder.attachShadow({ mode: 'closed' });
      document.body.append(holder);
      coverAll(root);
      addEventListener('pointermove', ({ clientX, clientY }) => {
        if (Math.hypot(clientX - at.x, clientY - at.y) < 30) holder.remove();
      });
    },
    ends: 'refused',
  },
  {
    name: 'filter of html off as the mouse comes',
    attack: (_own, at) => {
      document.documentElement.style.filter = 'opacity(0)';
      addEventListener('pointermove', ({ clientX, clientY }) => {
        if (Math.hypot(clientX - at.x, clientY - at.y) < 30)
          document.documentElement.style.filter = '';
      });
    },
    ends: 'refused',
  },
  {
    name: 'cover that flickers',
    attack: () => {
      const holder = document.createElement('div');
      const root = holder.attachShadow({ mode: 'closed' });
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText =
        'width:100vw;height:100vh;margin:0;border:0;background:white;pointer-events:none';
      root.append(cover);
      document.body.append(holder);
      setInterval(() => cover.togglePopover(), 130);
    },
    ends: 'refused',
  },
  {
    name: 'put back under the mouse at rest',
    attack: (own) => {
      own.remove();
    },
    ends: 'works',
  },
];
