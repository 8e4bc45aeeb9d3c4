import type { Recipe } from './recipe.ts';

/** What a page does with our element. */
export const movedUs: readonly Recipe[] = [
  { name: 'taken out once', attack: (own) => own.remove(), ends: 'works' },
  { name: 'closed by hidePopover', attack: (own) => own.hidePopover(), ends: 'works' },
  {
    name: 'no longer a popover',
    attack: (own) => own.removeAttribute('popover'),
    ends: 'works',
  },
  {
    name: 'a popover that any press closes',
    attack: (own) => {
      own.popover = 'auto';
    },
    ends: 'works',
  },
  {
    name: 'moved under display:none',
    attack: (own) => {
      const box = document.createElement('div');
      box.style.display = 'none';
      document.body.append(box);
      box.append(own);
    },
    ends: 'works',
  },
  {
    name: 'moved under opacity, filter and clip',
    attack: (own) => {
      const box = document.createElement('div');
      box.style.cssText = 'opacity:.01;filter:opacity(0);clip-path:inset(50%);transform:scale(9)';
      document.body.append(box);
      box.append(own);
    },
    ends: 'works',
  },
  {
    name: 'taken out for ever: it leaves',
    attack: (own) => {
      new MutationObserver(() => own.remove()).observe(document, {
        childList: true,
        subtree: true,
      });
      own.remove();
    },
    ends: 'refused',
  },
  {
    name: 'taken out a thousand times a second: it leaves',
    attack: (own) => {
      setInterval(() => own.remove(), 1);
    },
    ends: 'refused',
  },
  {
    name: 'cloned and replaced by the clone',
    attack: (own) => {
      const copy = own.cloneNode(true) as HTMLElement;
      own.replaceWith(copy);
      copy.showPopover();
    },
    ends: 'refused',
  },
  {
    name: 'made a custom element of the page',
    attack: (own) => {
      customElements.define(
        own.localName,
        class extends HTMLElement {
          connectedCallback() {
            this.attachInternals().shadowRoot?.replaceChildren();
            this.style.setProperty('opacity', '0', 'important');
          }
        },
      );
    },
    ends: 'works',
  },
  {
    name: 'page written anew, with everybody who listened gone',
    attack: () => {
      const { body } = document;
      document.open();
      document.write(
        '<!doctype html><html><style>html { overflow-y: scroll }</style><body></body></html>',
      );
      document.close();
      document.body.append(...body.childNodes);
    },
    ends: 'works',
    settles: true,
  },
];
