// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';

import { boxTranscript } from '../../lib/messaging/transcript-shape.ts';
import { type BoxesRead, transcribeBoxes } from '../../lib/page/boxes.ts';
import { ownElements } from '../../lib/page/own-elements.ts';
import { foldText } from '../../lib/page/field-text.ts';
import type { BoxTranscript } from '../../lib/page/transcript.ts';

function pageOf(html: string): Document {
  return new DOMParser().parseFromString(`<!doctype html><body>${html}</body>`, 'text/html');
}

function read(html: string): BoxesRead {
  return transcribeBoxes(pageOf(html));
}

function written(html: string): BoxTranscript {
  const { boxes, forms } = read(html);
  return { boxes, forms };
}

/** What is written down from the second time on. */
function writtenAgain(page: Document): BoxTranscript {
  transcribeBoxes(page);
  const { boxes, forms } = transcribeBoxes(page);
  return { boxes, forms };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a box written down', () => {
  it('holds what the page says of it, folded', () => {
    const { boxes, forms, elements } = read(`
      <form action="https://take.example/pay/card" class="payCard"><h2>Your card</h2>
        <label for="n">Card number *</label><input id="n" name="cardNumber" maxlength="19" class="x-Y"
          placeholder="0000 0000" autocomplete="section-a cc-number">
        <p>CVV<input type="tel" size="4" min="0" max="999" disabled></p>
        <button>Pay now</button><button formaction="http://other.example:8080/x">Or so</button>
      </form>`);
    expect(boxes[0]).toEqual({
      tag: 'input',
      form: 0,
      shown: true,
      autocomplete: ['section-a', 'cc-number'],
      label: 'card number',
      hint: '0000 0000',
      near: ['card number', 'your card'],
      unit: '',
      names: 'card number n',
      classes: 'x y',
      section: 'pay card your card',
      heading: 'your card',
      type: '',
      maxLength: 19,
      limit: 19,
      min: 0,
      max: 0,
      follows: false,
      choices: [],
      choiceCount: 0,
    });
    expect(boxes[1]).toMatchObject({
      form: 0,
      shown: false,
      near: ['cvv'],
      maxLength: 4,
      limit: 0,
      max: 999,
    });
    expect(forms).toEqual([
      {
        purpose: 'https take example pay card pay now or so',
        text: 'your card card number cvv',
        targets: ['https://take.example', 'http://other.example:8080'],
      },
    ]);
    expect(elements.map(({ tagName }) => tagName)).toEqual(['INPUT', 'INPUT']);
  });

  it('tells the first sixty choices of a list, and how many there are', () => {
    const options = Array.from(
      { length: 100 },
      (_, at) => `<option value=" ${at} ">Year ${at} ${'x'.repeat(90)}</option>`,
    );
    const [box] = written(`<select>${options.join('')}</select>`).boxes;
    expect(box?.choices).toHaveLength(60);
    expect(box?.choiceCount).toBe(100);
    expect(box?.choices[1]).toEqual({ text: `Year 1 ${'x'.repeat(33)}`, value: '1' });
  });

  it('follows another that stands right before it, with the sign of a unit behind', () => {
    const { boxes } = written('<p>有效期 <select></select>月 / <select></select>年</p>');
    expect(boxes.map(({ unit, follows }) => [unit, follows])).toEqual([
      ['月', false],
      ['年', true],
    ]);
  });

  it('is read in open shadow roots, whose labels are their own', () => {
    const page = document.implementation.createHTMLDocument('');
    const host = page.createElement('acme-card');
    page.body.append(host);
    const [name, box] = [page.createElement('label'), page.createElement('input')];
    name.htmlFor = box.id = 'a';
    name.append('CVC');
    host.attachShadow({ mode: 'open' }).append(name, box);
    page.body.append(page.createElement('input'));
    expect(transcribeBoxes(page).boxes.map(({ label }) => label)).toEqual(['cvc', '']);
  });
});

describe('a box that the page made itself', () => {
  it('is read by its role, or because a person writes into it', () => {
    const { boxes } = written(`<div contenteditable role="textbox" aria-label="取款密码"></div>
      <p>支付密码 <span contenteditable="plaintext-only"></span></p><i role="textbox" aria-label="卡号"></i>
      <div contenteditable="false"></div><textarea role="textbox"></textarea>`);
    expect(boxes.map(({ tag, label, near }) => [tag, label, near[0] ?? ''])).toEqual([
      ['input', '取款密码', ''],
      ['input', '', '支付密码'],
      ['input', '卡号', ''],
    ]);
  });

  it('is found in a closed shadow root, with the browser’s help, and never in what we drew', () => {
    const page = document.implementation.createHTMLDocument('');
    const roots = new Map<Element, ShadowRoot>();
    const asked: string[] = [];
    vi.stubGlobal('chrome', {
      dom: {
        openOrClosedShadowRoot: (element: Element) => {
          asked.push(element.localName);
          return roots.get(element) ?? null;
        },
      },
    });
    const closed = (tag: string): Element => {
      const host = page.createElement(tag);
      const root = host.attachShadow({ mode: 'closed' });
      const box = page.createElement('input');
      box.setAttribute('aria-label', `in ${tag}`);
      root.append(box);
      roots.set(host, root);
      page.body.append(host);
      return host;
    };
    page.body.append(page.createElement('ul'), page.createElement('input'));
    const full = page.createElement('div');
    full.append(page.createElement('b'));
    page.body.append(full);
    closed('pin-box');
    closed('div');
    ownElements.add(closed('own-host'));
    expect(transcribeBoxes(page).boxes).toHaveLength(1);
    expect(asked).toEqual([]);
    const { boxes } = transcribeBoxes(page);
    expect(boxes.map(({ label }) => label)).toEqual(['', 'in pin box', 'in div']);
    expect(asked).toEqual(['pin-box', 'div']);
    vi.unstubAllGlobals();
  });
});

describe('words that the page hides or draws', () => {
  /** This stand-in for a browser has no layout. */
  const drawnBut = (unseen: string): void => {
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (
      this: Element,
    ) {
      return new DOMRect(0, 0, this.matches(unseen) ? 0 : 90, 20);
    });
  };

  it.each([
    '<label for="a">取<i>x</i>款密码</label><input id="a">',
    '<label>取<i>x</i>款密码<input></label>',
    '<label for="a"><b>取</b><i>x</i><i>y</i><b>款密码</b></label><input id="a">',
    '<label for="a"><b>取<i>x</i></b><b>款密码</b></label><input id="a">',
    '<div>取<i>x</i>款密码<input></div>',
    '<table><tr><td>取<i>x</i>款密码</td><td><input></td></tr></table>',
  ])('a hidden letter parts no word: %s', (html) => {
    drawnBut('i');
    const { boxes } = writtenAgain(pageOf(html));
    expect(`${boxes[0]?.label} ${boxes[0]?.near.join(' ')}`).toContain('取款密码');
  });

  it('what is hidden for the eye alone stays a word of the label', () => {
    drawnBut('i');
    const labelOf = (html: string) => writtenAgain(pageOf(html)).boxes[0]?.label;
    expect(labelOf('<label>卡<i>片</i>号<input></label>')).toBe('卡号卡片号');
    expect(labelOf('<label>卡号<i>必填</i><input></label>')).toBe('卡号必填');
  });

  it.each([
    ['<label for="a" class="drawn"></label><input id="a">', '"取款密码"'],
    ['<div class="drawn"><input></div>', '"取款密码"'],
    ['<div class="drawn" data-label="取款密码"><input type="password"></div>', 'attr(data-label)'],
    ['<p><b class="drawn">密码</b><input type="tel"></p>', '"取" "款"'],
  ])('what style writes is read: %s', (html, content) => {
    vi.spyOn(globalThis, 'getComputedStyle').mockImplementation((element, side) => {
      const isDrawn = element.matches('.drawn') && side === '::before';
      return { content: isDrawn ? content : 'none' } as CSSStyleDeclaration;
    });
    const { boxes } = writtenAgain(pageOf(html));
    expect(`${boxes[0]?.label} ${boxes[0]?.near.join(' ')}`).toContain('取款密码');
  });

  it('style is not asked about a box that has a name and hides nothing', () => {
    const asked = vi.spyOn(globalThis, 'getComputedStyle');
    writtenAgain(pageOf('<label>卡号<input></label><input placeholder="备注">'));
    expect(asked).not.toHaveBeenCalled();
  });
});

describe('what leaves the page', () => {
  it('is plain data', () => {
    const transcript = written(
      '<form action="/a"><label>Card<input></label><select><option>1</select></form><input>',
    );
    expect(structuredClone(transcript)).toEqual(transcript);
    expect(JSON.parse(JSON.stringify(transcript))).toEqual(transcript);
  });

  it('holds nothing that a person typed', () => {
    const page = pageOf(
      `<form><div contenteditable>secret-1</div><textarea>secret-2</textarea>
        <label>Card number<input value="secret-3"></label><input type="hidden" value="secret-4">
        <p contenteditable="true">secret-5</p><input type="password" name="p"></form>`,
    );
    for (const box of page.querySelectorAll('input')) box.value = `secret-6 ${box.value}`;
    const { elements, ...transcript } = transcribeBoxes(page);
    expect(elements).toHaveLength(4);
    expect(JSON.stringify(transcript)).not.toContain('secret');
  });

  it('is bounded, whatever the page writes', () => {
    const long = ['card ', '卡', '\uFDFA', 'a/B ', '☎ '].map((word) => word.repeat(20_000));
    const boxes = long.map(
      (text) => `<form action="https://${text}.example" class="${text}" id="${text}">
        <h2>${text}</h2><label>${text}<input name="${text}" id="${text}" class="${text}"
          placeholder="${text}" title="${text}" autocomplete="${text}" type="${text}" maxlength="1e300"
          max="Infinity"></label>${`<button formaction="https://${text.slice(0, 2)}.example">${text}</button>`.repeat(30)}
        <select><option value="${text}">${text}</option></select></form>`,
    );
    const transcript = written(boxes.join(''));
    expect(transcript.boxes).toHaveLength(10);
    expect(boxTranscript.safeParse(transcript).error).toBeUndefined();
  });

  it('ends after 400 boxes', () => {
    const { boxes, elements } = read('<form><p>Card number<input></p></form>'.repeat(500));
    expect([boxes.length, elements.length]).toEqual([400, 400]);
  });
});

describe('a page that is made to deceive', () => {
  it('hides nothing behind inputs that carry the names of the tree', () => {
    const names = ['parentNode', 'elements', 'getAttribute', 'previousSibling', 'baseURI', 'id'];
    const traps = names.map((name) => `<input type="hidden" name="${name}">`).join('');
    const { boxes, forms } = written(
      `<form action="https://a.example">${traps}<p>卡号<input name="a"></p></form>`,
    );
    expect(boxes.map(({ near, form }) => [near, form])).toEqual([[['卡号'], 0]]);
    expect(forms[0]?.targets).toEqual(['https://a.example']);
  });

  it('has no boxes when its document answers nothing', () => {
    const broken = new Proxy({} as Document, {
      get: () => {
        throw new Error('no');
      },
    });
    expect(transcribeBoxes(broken)).toEqual({ boxes: [], forms: [], elements: [] });
  });

  it.each(['getAttribute', 'querySelectorAll', 'matches'] as const)(
    'breaks nothing when it breaks %s',
    (name) => {
      const page = pageOf('<form><p>Card number<input></p><select><option>1</select></form>');
      vi.spyOn(Element.prototype, name).mockImplementation(() => {
        throw new Error('no');
      });
      expect(() => transcribeBoxes(page)).not.toThrow();
    },
  );
});

describe('folding', () => {
  const kept = /[^\p{L}\p{M}\p{N}#/•]+/gu;

  it('takes no letter, mark or digit of any language for a sign', () => {
    const lost: string[] = [];
    for (let code = 0; code <= 0xff_ff; code++) {
      const character = String.fromCodePoint(code);
      const before = `a${character}b`;
      const plain = before
        .normalize('NFKD')
        .replaceAll(/[\u0300-\u036F]/g, '')
        .replaceAll(
          /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]|[\uFE00-\uFE0F]/g,
          '',
        )
        .normalize('NFC');
      const words = plain.toLowerCase().replaceAll(kept, ' ').trim();
      const folded = foldText(before).replaceAll(kept, ' ');
      const same = words.replaceAll('ł', 'l').replaceAll('ø', 'o').replaceAll('ı', 'i');
      if (folded !== same.replaceAll(/ ?\/ ?/g, '/')) lost.push(code.toString(16));
    }
    expect(lost).toEqual([]);
  });

  it('drops the signs of the languages that pages to pay on are written in', () => {
    expect(foldText('＊Card—number:（必填） ★🔒\u00A0№ 5 «Карта»、番号・\uE001 كارت، ؟')).toBe(
      'card number 必填 no 5 карта 番号 كارت',
    );
    expect(foldText('MM / YY')).toBe('mm/yy');
    expect(foldText('卡 号 *')).toBe('卡号');
    expect(foldText('取\u200B款\uFE00密\u00AD码 C\u2060VV')).toBe('取款密码 cvv');
    expect(foldText('Ø Łódź ışık')).toBe('o lodz isik');
  });
});
