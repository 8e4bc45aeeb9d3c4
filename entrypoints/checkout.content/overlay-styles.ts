/** Contrast of every pair is at least 4.5 in light and dark; see the product's own tokens. */
const ink = 'light-dark(#14171a, #eceff2)';
const muted = 'light-dark(#5b6570, #a3adb8)';
const surface = 'light-dark(#ffffff, #1b1e22)';
const line = 'light-dark(#e3e6ea, #2c3138)';
const edge = 'light-dark(#c6ccd3, #474f59)';
const brand = 'light-dark(#1355d6, #8ab4ff)';
const onBrand = 'light-dark(#ffffff, #0a1c40)';
const ok = 'light-dark(#0b6b3a, #6fd69a)';
const okSoft = 'light-dark(#e3f4ea, #14301f)';
const warn = 'light-dark(#8a4b00, #ffc46b)';
const warnSoft = 'light-dark(#fff4e0, #33260f)';
const bad = 'light-dark(#b3151c, #ff9a94)';
const badSoft = 'light-dark(#fdeceb, #3a1717)';
const calmSoft = 'light-dark(#eceff3, #2a2f36)';

/**
 * The look of pill and card. Pixels only: a page changes what a rem is. Values instead of custom properties: a page can
 * register those of our names so that they are inherited no longer. Generic fonts only: a page can give a font of its own
 * the name of any other, and learn which characters we draw from what that font loads. Nothing moves, nothing is
 * translucent: the browser would no longer call it plainly visible.
 */
export const overlayStyles = `
* { box-sizing: border-box; margin: 0; padding: 0; }
.say::before { content: attr(data-say); }
.corner, .card { font: 400 14px/1.5 system-ui, sans-serif; letter-spacing: 0; color: ${ink}; text-align: start; text-size-adjust: none; }
button { font: inherit; color: inherit; border: 0; background: none; cursor: pointer; touch-action: manipulation; }
button:focus-visible { outline: 2px solid ${brand}; outline-offset: 2px; }
button[data-wait] { outline: 2px dashed currentColor; outline-offset: -6px; cursor: progress; }
svg { display: block; flex: none; width: 22px; height: 22px; fill: none; stroke: currentColor; stroke-width: 1.8;
  stroke-linecap: round; stroke-linejoin: round; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.unseen::before { content: attr(data-say); }
[data-theme=light] { color-scheme: light; }
[data-theme=dark] { color-scheme: dark; }
.corner { position: relative; }
.pill { display: flex; align-items: center; justify-content: center; gap: 8px; min-width: 44px; height: 44px;
  border-radius: 22px; background: ${surface}; border: 1px solid ${edge}; box-shadow: 0 2px 10px rgb(20 23 26 / 22%);
  color: ${muted}; }
.pill[data-level=official] { color: ${ok}; }
.pill[data-level=caution] { color: ${warn}; background: ${warnSoft}; border-color: ${warn}; }
.pill[data-level=danger] { color: #ffffff; background: #b3151c; border-color: #ffffff; font-weight: 600; }
.pill:has(.say) { padding: 0 18px 0 12px; max-width: min(320px, calc(100vw - 32px)); white-space: nowrap; }
.pill .say { overflow: hidden; text-overflow: ellipsis; }
.pill .say + .say { flex: 1; min-width: 0; font-size: 12px; font-weight: 400; }
.card { display: flex; flex-direction: column; width: min(320px, calc(100vw - 32px));
  max-height: min(600px, calc(100vh - 32px)); border-radius: 16px; overflow: hidden; background: ${surface};
  border: 1px solid ${edge}; box-shadow: 0 8px 28px rgb(20 23 26 / 24%); outline: none; }
.head { display: flex; align-items: center; gap: 10px; flex: none; padding: 6px 6px 6px 14px; background: ${calmSoft}; }
.head h2 { flex: 1; min-width: 0; font-size: 16px; line-height: 22px; font-weight: 600; overflow-wrap: anywhere; }
.close { display: grid; place-items: center; flex: none; width: 40px; height: 40px; border-radius: 12px; }
.close:hover svg { stroke-width: 2.6; }
.close:focus-visible { outline-offset: -3px; }
.close svg { width: 18px; height: 18px; }
[data-level=official] > .head { color: ${ok}; background: ${okSoft}; }
[data-level=caution] > .head { color: ${warn}; background: ${warnSoft}; }
[data-level=danger] > .head { color: #ffffff; background: #b3151c; }
[data-level=danger] > .head .close:focus-visible { outline-color: #ffffff; }
.body { flex: 1 1 auto; min-height: 0; overflow: auto; overscroll-behavior: contain; padding: 12px 14px 0; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 6px 14px; }
dt { color: ${muted}; max-width: 96px; }
dd { font-weight: 500; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
ul { list-style: none; display: grid; gap: 8px; }
ul + dl { margin-top: 12px; padding-top: 12px; border-top: 1px solid ${line}; }
li { display: flex; gap: 8px; color: ${ink}; font-size: 13px; line-height: 20px; overflow-wrap: anywhere; }
li svg { width: 18px; height: 18px; margin-top: 1px; color: ${muted}; }
li[data-level=caution] svg { color: ${warn}; }
li[data-level=danger] svg { color: ${bad}; }
li[data-level=danger] { background: ${badSoft}; margin: 0 -6px; padding: 6px; border-radius: 8px; }
.details { flex: none; min-height: 44px; margin: 12px 14px 14px; padding: 8px 14px; border-radius: 12px;
  background: ${brand}; color: ${onBrand}; font-weight: 600; }
@media (max-height: 400px) {
  .card { display: block; overflow: auto; overscroll-behavior: contain; }
  .head { position: sticky; top: 0; }
  .body { overflow: visible; }
  .details { position: sticky; bottom: 0; width: 100%; margin: 12px 0 0; border-radius: 0; }
}
@media (max-width: 260px) {
  dl { display: block; }
  dt { max-width: none; }
  dd { margin-bottom: 6px; }
}
@media (forced-colors: active) {
  .pill, .card, .details, .close { border: 1px solid ButtonText; }
  .head { border-bottom: 1px solid CanvasText; }
  .pill[data-level=danger], [data-level=danger] > .head { border-width: 3px; }
}
`;
