import { bait, type Recipe } from './recipe.ts';

/** Presses that were not meant for us, and pages that break what we use. */
export const notMeant: readonly Recipe[] = [
  {
    name: 'moved under the mouse as the button goes down',
    attack: (own) => {
      addEventListener(
        'pointerdown',
        ({ clientX, clientY }) => {
          own.style.cssText = `left:${clientX - 22}px!important;top:${clientY - 22}px!important;right:auto!important;bottom:auto!important`;
        },
        true,
      );
    },
    ends: 'refused',
    aim: bait,
  },
  {
    name: 'page turned and moved as the button goes down, so that we come under the mouse',
    attack: (_own, at) => {
      addEventListener(
        'pointerdown',
        ({ clientX, clientY }) => {
          document.documentElement.style.transform = `translate(${clientX - at.x}px, ${clientY - at.y}px)`;
        },
        true,
      );
    },
    ends: 'refused',
    aim: bait,
  },
  {
    name: 'scrolled under the mouse as the button goes down',
    attack: () => {
      document.body.style.height = '5000px';
      addEventListener('pointerdown', () => scrollTo(0, 3000), true);
    },
    ends: 'refused',
    aim: bait,
  },
  {
    name: 'mouse taken for another element',
    attack: (own) => {
      addEventListener(
        'pointerdown',
        ({ pointerId }) => {
          try {
            own.setPointerCapture(pointerId);
          } catch {
            // The browser refuses.
          }
        },
        true,
      );
    },
    ends: 'refused',
    aim: bait,
  },
  {
    name: 'presses made by script',
    attack: (own, at) => {
      const where = { bubbles: true, composed: true, clientX: at.x, clientY: at.y, detail: 1 };
      setTimeout(() => {
        for (const name of ['pointerover', 'pointermove', 'pointerdown', 'pointerup'])
          own.dispatchEvent(new PointerEvent(name, where));
        for (const name of ['mousedown', 'mouseup', 'click'])
          own.dispatchEvent(new MouseEvent(name, where));
        own.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
        own.click();
      }, 700);
    },
    ends: 'refused',
    aim: bait,
  },
  {
    name: 'a trusted press sent on by a label',
    attack: (own) => {
      const label = document.createElement('label');
      label.htmlFor = own.id || 'x';
      label.textContent = 'press here';
      label.style.cssText = 'position:fixed;left:240px;top:300px;width:200px;height:60px';
      own.id = 'x';
      document.body.append(label);
    },
    ends: 'refused',
    aim: bait,
  },
  {
    name: 'events kept from us',
    attack: () => {
      for (const name of ['pointermove', 'pointerdown', 'mousemove', 'click'])
        addEventListener(name, (event) => event.stopImmediatePropagation(), true);
    },
    ends: 'refused',
  },
  {
    name: 'names of the page that hide the browser’s own',
    attack: () => {
      const names =
        'elementFromPoint elementsFromPoint querySelectorAll documentElement hidden activeElement createElement';
      const clashes = names.split(' ').map((name) => {
        const clash = document.createElement('img');
        clash.setAttribute('name', name);
        return clash;
      });
      document.body.append(...clashes);
    },
    ends: 'works',
  },
  {
    name: 'the browser’s functions replaced in the page',
    attack: () => {
      const no = (): never => {
        throw new Error('no');
      };
      Element.prototype.attachShadow = no;
      Document.prototype.elementFromPoint = () => document.body;
      Element.prototype.getBoundingClientRect = no;
      HTMLElement.prototype.showPopover = no;
      Object.assign(Element.prototype, { matches: no, closest: no });
      EventTarget.prototype.addEventListener = no;
      Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true });
    },
    ends: 'works',
  },
];
