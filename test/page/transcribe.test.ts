// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { protocol } from '../../lib/messaging/protocol.ts';
import { transcribe } from '../../lib/page/transcribe.ts';
import type { Transcript } from '../../lib/page/transcript.ts';

const url = 'https://pay.example/cashier/7?order=30112345678#card';

beforeEach(() => {
  // This stand-in for a browser lays nothing out and calls everything hidden.
  vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(true);
});

function written(html: string, address = url): Transcript {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return transcribe(page, address).transcript;
}

function accepted(transcript: Transcript): unknown {
  const read = protocol['helper.read'].request.safeParse(transcript);
  return read.success ? read.data : read.error.issues;
}

describe('what is written down of a page', () => {
  it('tells the path without what follows it, and nothing that was typed', () => {
    const transcript = written(`<title>收银台</title><p>应付金额 <b>¥</b>128.60</p>
      <label>银行卡号<input name="cardNo" value="6222020200001234567"></label>
      <textarea>6222020200001234567</textarea>`);
    expect(transcript.path).toBe('/cashier/7');
    expect(transcript.title).toBe('收银台');
    expect(JSON.stringify(transcript)).not.toMatch(/30112345678|6222/);
    expect(transcript.boxes).toHaveLength(1);
  });

  it('is plain data that passes the door', () => {
    const transcript =
      written(`<html lang="zh-CN"><head><title>收银台</title></head><body><nav>首页</nav>
      <ul><li class="active"><input type="radio" name="pay" value="wx" checked><img src="/wx.png" alt="微信支付"></li>
      <li class="disabled">支付宝</li></ul><table><tr><td><button>支付</button></td><td>¥9.00</td></tr></table>
      <form action="/pay"><label>卡号<input></label><select><option value="1">01</option></select></form>
      <iframe title="卡号" srcdoc=""></iframe>`);
    expect(structuredClone(transcript)).toEqual(transcript);
    expect(accepted(transcript)).toEqual(transcript);
    expect(
      transcript.blocks.map(({ text, ...marks }) => [text.replaceAll('\uE000', '').trim(), marks]),
    ).toEqual([
      ['首页', { tag: 'nav', place: 'aside' }],
      [
        '微信支付',
        { tag: 'li', place: 'body', choice: 'li', radio: true, chosen: true, pictured: true },
      ],
      ['支付宝', { tag: 'li', place: 'body', choice: 'li', off: true }],
      ['支付', { tag: 'button', place: 'body', column: 0, choice: 'button' }],
      ['¥9.00', { tag: 'td', place: 'body', column: 1 }],
      ['卡号', { tag: 'label', place: 'body', choice: 'label' }],
      ['01', { tag: 'option', place: 'body', choice: 'option' }],
    ]);
  });

  it('names what style draws by its title where nothing else stands in it', () => {
    const { blocks } =
      written(`<div class="bank"><div class="b" title="中国工商银行"></div><a title="微信"></a>
      <label><i title="银联"></i></label><div title="提示">帮助</div></div>`);
    expect(blocks.map(({ text }) => text.replaceAll('\uE000', '').trim())).toEqual([
      '中国工商银行',
      '银联',
      '帮助',
    ]);
  });

  it('takes the sign for a picture that is missing for no icon', () => {
    const box = vi.spyOn(Element.prototype, 'getBoundingClientRect');
    box.mockReturnValue(new DOMRect(0, 0, 16, 16));
    expect(written('<img class="qrcode" src="/qr/8.png">').codes).toBe(1);
    box.mockReturnValue(new DOMRect(0, 0, 40, 40));
    expect(written('<img class="qrcode" src="/qr/8.png">').codes).toBe(0);
    box.mockRestore();
  });

  it('passes the door however long the page makes its words', () => {
    const long = '长'.repeat(50_000);
    const transcript = written(
      `<html lang="${long}"><title>${long}</title><p>${long}</p>${'<p>¥9.00</p>'.repeat(3000)}
       <input type="radio" name="${long}" value="${long}"><img alt="${long}" src="${long}">
       <label class="${long}">${long}<input name="${long}" placeholder="${long}" maxlength="1e400" autocomplete="${`${long} `.repeat(30)}"></label>
       <iframe title="${long}" name="${long}"></iframe>`,
      `https://pay.example/${'p'.repeat(9000)}`,
    );
    expect(accepted(transcript)).toEqual(transcript);
    expect(transcript.cut).toBe(true);
  });

  it('is empty where there is no address', () => {
    expect(written('<p>应付 ¥9.00</p>', 'nowhere').blocks).toEqual([]);
  });
});
