import { hostileTill } from './till.ts';

/** Any font that our style could name, given by the page: loading one would tell what we draw. */
const fonts = ['system-ui', 'sans-serif', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC'];

const face = (name: string, file: string): string =>
  `@font-face { font-family: '${name}'; src: url(/font-${file}) }`;

/** The till, which from its first moment writes down in `spied` whatever somebody does to it. */
export const spyingTill = hostileTill.replace(
  '</style>',
  `${fonts.map((name, at) => face(name, String(at))).join('')} ${face('control', 'control')}
i { font-family: control; position: fixed; left: 0; top: 0 }</style>
<script>
globalThis.spied = { added: [], messages: 0, listened: 0, shift: 0, shifted: [] };
const note = (node) => { if (node.nodeType === 1 && node.hasAttribute('popover')) spied.added.push(...node.getAttributeNames()); };
new MutationObserver((batch) => batch.forEach(({ addedNodes }) => addedNodes.forEach(note)))
  .observe(document, { childList: true, subtree: true });
addEventListener('message', () => { spied.messages += 1; });
try {
  const box = ({ x, y, width, height }) => [x, y, width, height].map(Math.round).join(' ');
  const told = ({ node, previousRect, currentRect }) => (node?.nodeName ?? 'nobody') + ': ' + box(previousRect) + ' > ' + box(currentRect);
  new PerformanceObserver((list) => list.getEntries().forEach(({ value, hadRecentInput, sources }) => {
    if (hadRecentInput) return;
    spied.shift += value;
    spied.shifted.push(...sources.map(told));
  }))
    .observe({ type: 'layout-shift', buffered: true });
} catch {}
const listen = EventTarget.prototype.addEventListener;
EventTarget.prototype.addEventListener = function (...all) { spied.listened += 1; return listen.apply(this, all); };
</script><i>x</i>`,
);
