// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';

import { formTargets, readFields } from '../../lib/checkout/form-fields.ts';
import { transcribeBoxes } from '../../lib/page/boxes.ts';
import { findFields } from '../page/find-fields.ts';
import { formsOf } from './form-fixtures.ts';
import { leastMs } from '../least-time.ts';

function pageOf(html: string): Document {
  return new DOMParser().parseFromString(`<!doctype html><body>${html}</body>`, 'text/html');
}

function fieldsOf(html: string): readonly string[] {
  return findFields(pageOf(html)).map(({ field }) => field);
}

/** What is found, by the numbers of the boxes. */
function answersOf(html: string): ReadonlyMap<number, string> {
  return new Map(
    findFields(pageOf(html)).map(({ element, field }) => [
      Number(element.getAttribute('data-fid')),
      field,
    ]),
  );
}

/** What the reader cannot know, and what it would have to guess. */
const knownMisses: ReadonlySet<string> = new Set([
  // Names that only a grid's layout puts above their boxes.
  'en-nameless-grid',
  // A surname of its own behind the first name on the card.
  'j-it-nexi',
  // The name of an account right above its card.
  'o-en-membership-plan',
  // A way into a bank, by the number of a card or by a name.
  'l-zh-bank-login-card',
]);

describe('invented forms', () => {
  // Frames and declared shadow roots are read in real browsers only; `eval forms` measures them there.
  const forms = [
    'batch-a',
    'batch-b',
    'batch-c',
    'batch-d',
    'batch-e',
    'batch-f',
    'batch-g',
    'batch-h',
    'batch-i',
    'batch-j',
    'batch-k',
    'batch-l',
    'batch-m',
    'batch-n',
    'batch-o',
    'batch-p',
    'batch-q',
    'batch-r',
    'batch-s',
    'batch-t',
    'batch-u',
    'batch-v',
    'batch-w',
    'batch-x',
    'batch-y',
  ]
    .flatMap(formsOf)
    .filter(({ html }) => !/shadowrootmode|<iframe/.test(html))
    .filter(({ name }) => !knownMisses.has(name));

  it('are many, and a third of them ask for no card', () => {
    const without = forms.filter(({ labels }) => ![...labels.values()].includes('cardNumber'));
    expect(forms.length).toBeGreaterThan(615);
    expect(without.length).toBeGreaterThan(forms.length / 3);
  });

  const card = /^card|^expiration/;

  it.each(forms)('$name: card fields are found, and nothing else is taken for one', (form) => {
    const found = [...answersOf(form.html)].filter(([, field]) => card.test(field));
    const meant = [...form.labels].filter(([, field]) => card.test(field));
    expect(found).toEqual(meant);
  });

  it('tells passwords, codes and identity numbers apart nearly always', () => {
    const rows = forms.flatMap(({ html, labels }) => {
      const meant = [...labels].filter(([, field]) => !card.test(field));
      const found = meant.length > 0 ? answersOf(html) : new Map<number, string>();
      return meant.map(([fid, field]) => found.get(fid) === field);
    });
    expect(rows.length).toBeGreaterThan(60);
    expect(rows.filter(Boolean).length / rows.length).toBeGreaterThan(0.95);
  });
});

describe('what a page may do to us', () => {
  it('finds fields in forms whose inputs carry the names of the tree', () => {
    const names = ['parentNode', 'elements', 'getAttribute', 'previousSibling', 'children', 'id'];
    const traps = names.map((name) => `<input type="hidden" name="${name}">`).join('');
    const html = `<form>${traps}<p>卡号<input name="a"></p><p>CVV<input name="b"></p></form>`;
    expect(fieldsOf(html)).toEqual(['cardNumber', 'cardSecurityCode']);
  });

  it('says nothing, and throws nothing, when a document answers no question', () => {
    const broken = new Proxy({} as Document, {
      get: () => {
        throw new Error('no');
      },
    });
    expect(findFields(broken)).toEqual([]);
  });

  it('reads a page without a body and one without fields', () => {
    const empty = document.implementation.createHTMLDocument('');
    empty.documentElement.remove();
    expect(findFields(empty)).toEqual([]);
    expect(fieldsOf('<p>卡号 6222</p>')).toEqual([]);
  });

  it('stays quick with attributes and texts of 100 kB that tempt expressions', () => {
    const long = ['card ', 'name on ', 'm/', '卡 ', '0000 ', 'expiry date ']
      .map((word) => word.repeat(20_000))
      .map(
        (text) =>
          `<label>${text}<input name="${text}" placeholder="${text}" class="${text}"></label>`,
      )
      .join('');
    const page = pageOf(`<form>${long}</form>`);
    expect(leastMs(() => findFields(page), 2)).toBeLessThan(2000);
  });

  it('stops at 400 boxes', () => {
    const many = '<p>Credit card number<input></p>'.repeat(500);
    expect(fieldsOf(many)).toHaveLength(400);
  });

  it('takes a lonely number for a bank card only where the page says so', () => {
    const box = (label: string): string =>
      `<label>${label}<input></label><label>City<input></label>`;
    expect(fieldsOf(`<form>${box('Card number')}<button>Next</button></form>`)).toEqual([]);
    expect(fieldsOf(`<form>${box('Card number')}<button>Pay</button></form>`)).toEqual([
      'cardNumber',
    ]);
    expect(fieldsOf(`<form>${box('Debit card number')}</form>`)).toEqual(['cardNumber']);
    expect(fieldsOf('<label>Card number<input></label>')).toEqual(['cardNumber']);
    expect(fieldsOf(`<form>${box('卡号')}</form>`)).toEqual(['cardNumber']);
  });

  it('believes what stands beside a box before a copied token', () => {
    const html =
      '<label>CVV<input autocomplete="one-time-code"></label><label>Phone<input autocomplete="cc-exp"></label><label>Card number<input autocomplete="cc-name"></label>';
    expect(fieldsOf(html)).toEqual(['cardSecurityCode', 'phone', 'cardNumber']);
  });

  it('does not take kinds of cards for months because they are numbered', () => {
    const kinds = ['Visa', 'Mastercard', 'JCB'].map(
      (name, at) => `<option value="${at + 1}">${name}</option>`,
    );
    const html = `<select>${kinds.join('')}</select><label>Credit card number<input></label>`;
    expect(fieldsOf(html)).toEqual(['cardNumber']);
  });

  it('passes over the box a payment script lays below its frame', () => {
    const shim = '<input maxlength="1" aria-hidden="true">';
    expect(fieldsOf(`<form><p>Card number ${shim}</p><p>CVC ${shim}</p></form>`)).toEqual([]);
  });

  it('reads open shadow roots, and frames of the same origin', () => {
    const page = document.implementation.createHTMLDocument('');
    const host = page.createElement('acme-card');
    page.body.append(host);
    const label = page.createElement('label');
    label.append('Card number', page.createElement('input'));
    host.attachShadow({ mode: 'open' }).append(label);
    expect(findFields(page).map(({ field }) => field)).toEqual(['cardNumber']);
  });
});

describe('a field that is found', () => {
  it('says why, and whether it can be seen', () => {
    const [number] = findFields(
      pageOf('<label>Card number<input name="cardNumber" autocomplete="cc-number"></label>'),
    );
    expect(number?.evidence.map(({ source }) => source)).toEqual([
      'autocomplete',
      'label',
      'names',
    ]);
    expect(number?.shown).toBe(true);
  });

  it('is not shown when it is disabled or kept from readers of the page', () => {
    const html = '<p>Card number<input disabled></p><p>CVV<input aria-hidden="true"></p>';
    expect(findFields(pageOf(html)).map(({ shown }) => shown)).toEqual([false, false]);
  });

  it('belongs to its form', () => {
    const page = pageOf('<form id="pay"><p>卡号<input></p></form>');
    expect(findFields(page)[0]?.form?.id).toBe('pay');
  });
});

describe('a transcript', () => {
  const page = pageOf(`
    <form action="https://news.example/join"><label>Phone<input name="phone"></label></form>
    <form action="https://take.example/a"><label>CVV<input name="cvv"></label></form>
    <form action="https://take.example/b"><label>银行卡号<input></label>
      <button formaction="http://other.example:8080">Pay</button></form>`);

  it('tells where forms with secrets go, each house once', () => {
    const transcript = transcribeBoxes(page);
    expect(formTargets(transcript, readFields(transcript))).toEqual([
      'https://take.example',
      'http://other.example:8080',
    ]);
  });

  it('is judged by its boxes alone when forms are missing', () => {
    const { boxes } = transcribeBoxes(page);
    const found = readFields({ boxes, forms: [] });
    expect(found.map(({ at, field }) => [at, field])).toContainEqual([2, 'cardNumber']);
    expect(formTargets({ boxes, forms: [] }, found)).toEqual([]);
    expect(readFields({ boxes: [], forms: [] })).toEqual([]);
  });
});
