import { either, headers, type InputCase } from './input-case.ts';
import { tillPage } from './till-page.ts';

/** Pages whose browser is not quite the one we know. */
export const strange: readonly InputCase[] = [
  {
    id: 'C26',
    what: 'a policy that allows nothing',
    page: headers({ 'content-security-policy': "default-src 'none'; frame-src 'none'" }),
    shown: true,
  },
  {
    id: 'C27',
    what: 'shut off from other origins',
    page: headers({
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': 'fullscreen=(), clipboard-read=()',
    }),
    shown: true,
  },
  {
    id: 'C28',
    what: 'trusted types only',
    page: headers({
      'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'",
    }),
    shown: true,
  },
  {
    id: 'C29',
    what: 'attachShadow replaced',
    page: tillPage({
      head: '<script>Element.prototype.attachShadow = () => { throw new Error("of the page") }</script>',
    }),
    shown: true,
  },
  {
    id: 'C30',
    what: 'the usual functions replaced',
    page: tillPage({
      head: `<script>globalThis.fetch = () => { throw new Error('of the page') }; globalThis.MutationObserver = class { constructor() { throw new Error('of the page') } };
        EventTarget.prototype.addEventListener = () => { throw new Error('of the page') }; Array.prototype.map = () => ['no'];
        Document.prototype.querySelectorAll = () => ['no']</script>`,
    }),
    shown: true,
  },
  {
    id: 'C31',
    what: 'names that hide functions',
    page: tillPage({
      more: `<img name="createElement"><img name="querySelectorAll"><img name="documentElement"><form name="forms"><input name="children"><input name="parentNode"></form>
        <a id="chrome"></a><a id="browser"></a><a id="top"></a><form name="body"></form><form name="title"></form>`,
    }),
    shown: true,
  },
  {
    id: 'C32',
    what: 'our element turned into one of the page',
    page: tillPage({
      head: `<script>new MutationObserver((changes) => { for (const { addedNodes } of changes) for (const node of addedNodes)
        if (node.localName?.includes('-') && !customElements.get(node.localName))
          customElements.define(node.localName, class extends HTMLElement { connectedCallback() { this.remove() } }) })
        .observe(document, { childList: true, subtree: true })</script>`,
    }),
  },
  {
    id: 'C37',
    what: 'a frame that pretends to be an extension',
    page: tillPage({
      more: '<iframe src="chrome-extension://abcdefghijklmnopabcdefghijklmnop/card.html"></iframe>',
    }),
    shown: true,
  },
  {
    id: 'C56',
    what: 'translated in place',
    page: tillPage(),
    after: `const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); const all = [];
      while (walk.nextNode()) all.push(walk.currentNode);
      for (const text of all) { const font = document.createElement('font'); text.replaceWith(font); font.append(text) }`,
    fen: either,
    shown: true,
  },
];
