import { either, type InputCase, later, none } from './input-case.ts';
import { articlePage, tillPage } from './till-page.ts';

/** A frame of another site, whose port no page knows beforehand. */
const frameFrom = (path: string, style: string): string =>
  `<iframe style="${style}"></iframe><script>document.querySelector('iframe').src = '//frame.example:' + location.port + '${path}'</script>`;

const nothingBut = (path: string): string =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>晴川小铺</title><body style="margin:0">${frameFrom(path, 'border:0;width:100vw;height:100vh')}</body></html>`;

/** Documents and frames. */
export const documents: readonly InputCase[] = [
  { id: 'C1', what: 'no body', page: tillPage(), after: 'document.body.remove()', fen: either },
  {
    id: 'C2',
    what: 'a picture as a document',
    page: {
      body: '<svg xmlns="http://www.w3.org/2000/svg"><title>收银台</title><text y="20">应付金额 ¥128.60 立即支付</text></svg>',
      headers: { 'content-type': 'image/svg+xml' },
    },
    fen: none,
    shown: false,
  },
  {
    id: 'C2',
    what: 'an XML document',
    page: {
      body: '<?xml version="1.0"?><order><title>收银台</title><pay>应付金额 ¥128.60 立即支付</pay></order>',
      headers: { 'content-type': 'application/xml' },
    },
    fen: none,
    shown: false,
  },
  {
    id: 'C3',
    what: 'frames without an address of their own',
    page: articlePage(`<iframe src="about:blank"></iframe><iframe srcdoc="${tillPage().replaceAll('"', '&quot;')}"></iframe>
      <iframe src="data:text/html,${encodeURIComponent(tillPage())}"></iframe>
      ${later(`const frame = document.createElement('iframe');
        frame.src = URL.createObjectURL(new Blob([${JSON.stringify('<p>应付金额 ¥1.00</p>')}], { type: 'text/html' }));
        document.body.append(frame)`)}`),
    fen: either,
  },
  {
    id: 'C4',
    what: 'a sandboxed frame',
    page: tillPage({ more: '<iframe sandbox="allow-scripts" src="/form"></iframe>' }),
    shown: true,
    levels: ['danger'],
  },
  {
    id: 'C5',
    what: 'a payment frame of another site',
    page: tillPage({
      more: frameFrom('/form', 'width:300px;height:150px'),
    }),
    shown: true,
    levels: ['danger'],
  },
  {
    id: 'C5',
    what: 'a payment frame of another site that comes later',
    page: tillPage({ more: frameFrom('/article', 'width:300px;height:150px') }),
    after: `document.querySelector('iframe').src = '//frame.example:' + location.port + '/form'`,
    shown: true,
    levels: ['danger'],
  },
  {
    id: 'C5',
    what: 'a checkout below a frame of another site over the whole page',
    page: tillPage({
      more: frameFrom('/cashier/pay', 'position:fixed;inset:0;border:0;width:100vw;height:100vh'),
    }),
    fen: none,
    shown: true,
    levels: ['caution'],
  },
  {
    id: 'C5',
    what: 'nothing but a form of another site that asks for a PIN, at an address that says nothing',
    page: nothingBut('/form'),
    fen: none,
    shown: true,
    levels: ['danger'],
  },
  {
    id: 'C5',
    what: 'nothing but the cashier of another site in a frame',
    page: nothingBut('/cashier/pay'),
    fen: none,
    shown: true,
    levels: ['caution'],
  },
  {
    id: 'C5',
    what: 'a map of another site in a frame over the whole page',
    page: nothingBut('/article'),
    fen: none,
    shown: false,
  },
  {
    id: 'C6',
    what: 'a hundred frames, some in each other',
    page: tillPage({
      more: later(`let place = document.body;
        for (let depth = 0; depth < 8; depth++) {
          const frame = place.ownerDocument.createElement('iframe'); place.append(frame);
          place = frame.contentDocument.body;
        }
        for (let count = 0; count < 92; count++) document.body.append(document.createElement('iframe'))`),
    }),
    shown: true,
  },
  {
    id: 'C7',
    what: 'a set of frames',
    page: `<!doctype html><html><head><title>收银台</title></head><frameset cols="50%,50%"><frame src="/form"><frame src="/article"></frameset></html>`,
    fen: none,
  },
  {
    id: 'C11',
    what: 'the document is written anew',
    page: tillPage(),
    after: `document.open(); document.write(${JSON.stringify(articlePage())}); document.close()`,
    fen: either,
  },
];

/** Much of everything. */
export const masses: readonly InputCase[] = [
  {
    id: 'C8',
    what: 'two hundred thousand nodes',
    page: tillPage({
      more: `<main></main><script>const part = document.createDocumentFragment();
        for (let count = 0; count < 100000; count++) { const line = document.createElement('i'); line.textContent = count; part.append(line); }
        document.querySelector('main').append(part)</script>`,
    }),
    shown: true,
  },
  {
    id: 'C9',
    what: 'ten thousand changes a second',
    page: tillPage({
      more: `<p id="clock"></p>${later(`setInterval(() => { for (let count = 0; count < 200; count++) clock.textContent = count }, 20)`)}`,
    }),
    shown: true,
  },
  {
    id: 'C10',
    what: 'drawn anew without end',
    page: tillPage({
      more: later(`const whole = document.body.cloneNode(true);
        setInterval(() => document.body.replaceChildren(...whole.cloneNode(true).childNodes), 40)`),
    }),
    fen: either,
  },
  {
    id: 'C46',
    what: 'an address of 100 kB',
    page: tillPage(),
    suffix: `#${'x'.repeat(100_000)}`,
    shown: true,
  },
  {
    id: 'C36',
    what: 'a flood of messages',
    page: tillPage(),
    after: `for (let count = 0; count < 20000; count++) postMessage({ kaban: 'view', question: 'helper.open' }, '*')`,
    shown: true,
  },
];
