import type { Recipe } from './recipe.ts';

/** What a page puts over us while presses still reach us. */
export const overUs: readonly Recipe[] = [
  {
    name: 'war of z-index',
    attack: () => {
      for (let count = 0; count < 20; count += 1) {
        const cover = document.createElement('div');
        cover.style.cssText =
          'position:fixed;inset:0;background:white;z-index:2147483647;pointer-events:none';
        document.documentElement.append(cover);
      }
    },
    ends: 'works',
  },
  {
    name: 'frame over us',
    attack: () => {
      const cover = document.createElement('iframe');
      cover.style.cssText =
        'position:fixed;inset:0;width:100vw;height:100vh;border:0;background:white;z-index:2147483647;pointer-events:none';
      document.documentElement.append(cover);
    },
    ends: 'works',
  },
  {
    name: 'popover over us that lets presses through, again and again',
    attack: () => {
      const cover = coverAll(document.body);
      setInterval(() => {
        cover.hidePopover();
        cover.showPopover();
      }, 40);
    },
    ends: 'refused',
  },
  {
    name: 'popover over us once',
    attack: () => {
      coverAll(document.body);
    },
    ends: 'refused',
  },
  {
    name: 'a tiny popover with a backdrop over us',
    attack: () => {
      const sheet = document.createElement('style');
      sheet.textContent =
        '.tiny { width:1px; height:1px; inset:0; margin:0; border:0; padding:0; pointer-events:none } .tiny::backdrop { background: white }';
      const cover = document.createElement('div');
      cover.className = 'tiny';
      cover.popover = 'manual';
      document.head.append(sheet);
      document.body.append(cover);
      cover.showPopover();
    },
    ends: 'refused',
  },
  {
    name: 'a tiny popover with a shadow over us',
    attack: () => {
      coverAll(
        document.body,
        'width:1px;height:1px;inset:0;margin:0;border:0;padding:0;pointer-events:none;box-shadow:0 0 0 4000px white',
      );
    },
    ends: 'refused',
  },
  {
    name: 'popover over half of the button',
    attack: (_own, at) => {
      coverAll(
        document.body,
        `left:${at.x - 22}px;top:${at.y + 3}px;width:44px;height:22px;margin:0;border:0;padding:0;background:white;pointer-events:none`,
      );
    },
    ends: 'refused',
  },
  {
    name: 'a frame as popover over us',
    attack: () => {
      const cover = document.createElement('iframe');
      cover.popover = 'manual';
      cover.style.cssText =
        'inset:0;width:100vw;height:100vh;margin:0;border:0;background:white;pointer-events:none';
      document.body.append(cover);
      cover.showPopover();
    },
    ends: 'refused',
  },
  {
    name: 'popover in a closed root over us',
    attack: () => {
      const holder = document.createElement('div');
      const root = holder.attachShadow({ mode: 'closed' });
      document.body.append(holder);
      coverAll(root);
    },
    ends: 'refused',
  },
  {
    name: 'popover in a closed root within a closed root over us',
    attack: () => {
      const outer = document.createElement('shop-frame');
      const inner = document.createElement('section');
      outer.attachShadow({ mode: 'closed' }).append(inner);
      document.body.append(outer);
      coverAll(inner.attachShadow({ mode: 'closed' }));
    },
    ends: 'refused',
  },
  {
    name: 'modal dialog over us',
    attack: () => {
      const cover = document.createElement('dialog');
      cover.style.cssText =
        'max-width:none;max-height:none;width:100vw;height:100vh;margin:0;border:0;background:white;pointer-events:none';
      document.body.append(cover);
      cover.showModal();
    },
    ends: 'refused',
  },
  {
    name: 'full screen over us',
    attack: () => {
      const cover = document.createElement('div');
      cover.style.cssText = 'background:white;pointer-events:none';
      document.body.append(cover);
      addEventListener('click', () => void cover.requestFullscreen().catch(() => undefined), {
        once: true,
      });
    },
    ends: 'seen',
    pressFirst: true,
  },
  {
    name: 'view transition painted over us',
    attack: () => {
      const sheet = document.createElement('style');
      sheet.textContent = `::view-transition { pointer-events: none; background: white }
        ::view-transition-group(*), ::view-transition-old(*), ::view-transition-new(*) { animation-duration: 100s; opacity: 0; pointer-events: none }`;
      document.head.append(sheet);
      document.startViewTransition(() => undefined);
    },
    ends: 'refused',
  },
];
