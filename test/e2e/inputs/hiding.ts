import { none, type InputCase, later } from './input-case.ts';
import { articlePage, tillPage } from './till-page.ts';

const field = (id: string, label: string): string => `<p>${label}<input id="${id}"></p>`;

/** Each asks a stranger’s till for the PIN of a card, and keeps the word for it from whoever reads its tree. */
const pins: readonly (readonly [string, string, string?])[] = [
  ['a letter that is not drawn', field('a', '取<i hidden>x</i>款密码')],
  [
    'a letter without size',
    field('a', '<label for="a">取<i style="font-size:0">字</i>款密码</label>'),
  ],
  [
    'a letter in a box without width',
    field('a', '<label for="a">取<i class="cut">字</i>款密码</label>'),
  ],
  ['a blank that nobody sees', field('a', '取\u200B款\u00AD密\u2060码')],
  ['words that style draws before', field('a', '<label for="a" class="drawn"></label>')],
  [
    'words that style takes from the page',
    field('a', '<b class="told" data-label="取款密码"></b>'),
  ],
  ['words that style draws around the box', '<div class="around"><input type="password"></div>'],
  [
    'half a word',
    field('a', '<label for="a">取款<b class="half"></b></label>').replace(
      '<input',
      '<input type="password"',
    ),
  ],
  [
    'a part of the page as a box',
    '<div contenteditable role="textbox" aria-label="取款密码">&nbsp;</div>',
  ],
  [
    'a closed shadow root of an own element',
    '<pin-box></pin-box>',
    `document.querySelector('pin-box').attachShadow({ mode: 'closed' }).innerHTML = '<label>取款密码<input></label>'`,
  ],
  [
    'a closed shadow root of an empty div',
    '<div id="empty"></div>',
    `empty.attachShadow({ mode: 'closed' }).innerHTML = '<label>取款密码<input></label>'`,
  ],
];

const head = `<style>.cut { display: inline-block; width: 0; height: 1em; overflow: hidden }
  .drawn::before { content: '取款密码' } .told::after { content: attr(data-label) }
  .around::before { content: '取款' '密码' } .half::after { content: '密码' }</style>`;

const asking: readonly InputCase[] = pins.map(([what, more, script]) => ({
  id: 'C38',
  what: `a PIN asked for by ${what}`,
  page: tillPage({ head, more: script === undefined ? more : more + later(script) }),
  shown: true,
  levels: ['danger'],
}));

const honest: InputCase = {
  id: 'C38',
  what: 'drawn stars, tips and signs beside the fields of an honest till',
  page: tillPage({
    head: `<style>label::after { content: '*' } p::before { content: '\\f007' } .tip::after { content: '请填写' }</style>`,
    more: `<p><label for="n">收货人<span hidden>必填</span></label><input id="n"></p>
      <p class="tip"><label for="t">备注</label><input id="t" maxlength="6"></p><div contenteditable>写给卖家</div>`,
  }),
  shown: true,
  levels: ['no-finding', 'caution'],
};

const whole = 'position:fixed;inset:0;border:0;width:100vw;height:100vh';
const from = (path: string): string => `'//frame.example:' + location.port + '${path}'`;

const bare = (body: string): string =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>晴川小铺</title><body style="margin:0">${body}</body></html>`;

const shaded = (mode: string, path: string): string =>
  `<div id="shade"></div><script>{ const frame = document.createElement('iframe'); frame.style.cssText = '${whole}';
    frame.src = ${from(path)}; shade.attachShadow({ mode: '${mode}' }).append(frame) }</script>`;

/** Frames of another site that a page keeps from us. */
const frames: readonly InputCase[] = [
  {
    id: 'C5',
    what: 'nothing but a cashier that only speaks of paying, in a frame at an address that says nothing',
    page: bare(
      `<iframe style="${whole}"></iframe><script>document.querySelector('iframe').src = ${from('/words')}</script>`,
    ),
    fen: none,
    shown: true,
    levels: ['caution'],
  },
  {
    id: 'C5',
    what: 'the same in a frame that grows over the page later',
    page: `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>收银台</title><body>
      <p>请稍候，这里会显示支付方式</p><iframe style="width:10px;height:10px"></iframe>
      <script>{ const frame = document.querySelector('iframe'); frame.src = ${from('/words')};
        setTimeout(() => { frame.style.cssText = '${whole}' }, 1500) }</script></body></html>`,
    fen: none,
    shown: true,
    levels: ['caution'],
  },
  {
    id: 'C5',
    what: 'the same over an article of the page’s own',
    page: articlePage(
      `<p>${'雾从河谷里慢慢升起来，路边的草叶上挂着水珠。'.repeat(40)}</p><iframe style="${whole}"></iframe>
      <script>document.querySelector('iframe').src = ${from('/words')}</script>`,
    ),
    fen: none,
    shown: true,
    levels: ['caution'],
  },
  ...['open', 'closed'].map((mode) => ({
    id: 'C5',
    what: `a cashier in a frame in an ${mode} shadow root`,
    page: bare(shaded(mode, '/cashier/pay')),
    fen: none,
    shown: true,
    levels: ['caution'],
  })),
  {
    id: 'C5',
    what: 'a till in a frame beside another, as old sites are built',
    page: `<html lang="zh-CN"><head><title>商城</title></head><frameset rows="80,*">
      <frame src="/article"><frame src="/words"></frameset></html>`,
    shown: true,
    levels: ['caution'],
  },
  {
    id: 'C6',
    what: 'a frame that asks for a PIN behind thirty that ask for nothing',
    page: tillPage({
      more: `${'<iframe width="10" height="10" src="/article"></iframe>'.repeat(30)}<iframe id="last" style="width:300px;height:150px"></iframe>
        <script>last.src = ${from('/form')}</script>`,
    }),
    shown: true,
    levels: ['danger'],
  },
  {
    id: 'C5',
    what: 'a frame that comes later, and a page that lets nobody hear of it',
    page: tillPage({
      head: `<script>for (const name of ['load', 'blur']) addEventListener(name, (event) => event.stopImmediatePropagation(), true)</script>`,
    }),
    after: `{ const frame = document.createElement('iframe'); frame.src = ${from('/form')}; document.body.append(frame) }`,
    shown: true,
    levels: ['danger'],
  },
];

/** A cashier without a field, where nothing in the address says so. */
export const hiddenPages: Readonly<Record<string, string>> = {
  '/words': tillPage(),
};

/** Pages that hide what they ask for. */
export const hiding: readonly InputCase[] = [
  ...asking,
  honest,
  ...frames,
  {
    id: 'C39',
    what: 'a till that asks for the password of a wallet under its name',
    page: `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>收银台</title><body><h1>微信支付</h1>
      <p>应付金额：128.60 元</p><p>支付密码 <input type="password"></p><button>确认支付</button></body></html>`,
    shown: true,
    levels: ['danger'],
  },
];
