import { either, type InputCase, later } from './input-case.ts';
import { tillPage } from './till-page.ts';

const ours = `document.querySelector('[popover]')`;

/** Pages that do something to our element. */
export const attacks: readonly InputCase[] = [
  {
    id: 'C12',
    what: 'our element is taken out again and again',
    page: tillPage(),
    after: `setInterval(() => ${ours}?.remove(), 1)`,
  },
  {
    id: 'C13',
    what: 'our element is copied',
    page: tillPage(),
    after: `for (const own of document.querySelectorAll('[popover]')) document.body.append(own.cloneNode(true))`,
    shown: true,
  },
  {
    id: 'C14',
    what: 'our element is moved where nothing is drawn',
    page: tillPage({ more: '<div id="away" style="display:none"></div>' }),
    after: `setInterval(() => { const own = ${ours}; if (own) away.append(own) }, 50)`,
  },
  {
    id: 'C15',
    what: 'nearly transparent',
    page: tillPage({ head: '<style>html, body, [popover] { opacity: .001 !important }</style>' }),
    fen: either,
  },
  {
    id: 'C16',
    what: 'filtered, cut, blended and shrunk',
    page: tillPage({
      head: '<style>html { filter: opacity(0) } body { clip-path: inset(0 0 99% 0); mix-blend-mode: difference; transform: scale(.01) }</style>',
    }),
    fen: either,
  },
  {
    id: 'C17',
    what: 'covered by a popover, a dialog and a full screen',
    page: tillPage({
      more: `<div popover="manual" id="cover" style="inset:0;width:100%;height:100%;pointer-events:none"></div><dialog id="ask"></dialog>
        ${later(`cover.showPopover(); ask.showModal(); document.documentElement.requestFullscreen?.().catch(() => {})`)}`,
    }),
    fen: either,
  },
  {
    id: 'C18',
    what: 'half covered',
    page: tillPage({
      more: '<div style="position:fixed;right:0;bottom:0;width:40px;height:40px;z-index:2147483647"></div>',
    }),
  },
  {
    id: 'C21',
    what: 'jumps of the page',
    page: tillPage({
      more: `<div style="height:4000px"></div>${later('setInterval(() => scrollTo(0, Math.random() * 4000), 30)')}`,
    }),
    shown: true,
  },
  {
    id: 'C22',
    what: 'very large',
    page: tillPage({ head: '<style>html { zoom: 5 }</style>' }),
    shown: true,
  },
  {
    id: 'C22',
    what: 'very small',
    page: tillPage({ head: '<style>html { zoom: .3 }</style>' }),
    shown: true,
  },
  {
    id: 'C24',
    what: 'every style taken away',
    page: tillPage({
      head: '<style>* { all: unset !important } iframe { display: none !important } body, p, h1, li { display: block !important }</style>',
    }),
    shown: true,
  },
  {
    id: 'C25',
    what: 'a war of layers',
    page: tillPage({
      more: later(`setInterval(() => { const top = document.createElement('div');
        top.style.cssText = 'position:fixed;inset:0;z-index:2147483647;pointer-events:none'; document.body.append(top) }, 100)`),
    }),
  },
  {
    id: 'C35',
    what: 'clicks the page makes itself',
    page: tillPage(),
    after: `for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) ${ours}?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }))`,
    shown: true,
  },
  {
    id: 'C57',
    what: 'hidden by a list of another extension',
    page: tillPage({
      head: '<style>[popover] { display: none !important; visibility: hidden !important }</style>',
    }),
  },
];
