// @vitest-environment happy-dom
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { optionName } from '../../lib/checkout/page-facts.ts';
import { type PageRead, readPage } from '../page/read-page.ts';

/** How pages of houses that nobody had seen put what they say; each shape here was once read wrong. */
const shop = 'https://pay.shop.example.com/cashier';

function read(body: string, title = '收银台', url = shop): PageRead {
  const html = `<html lang="zh-CN"><title>${title}</title><body>${body}</body></html>`;
  return readPage(new DOMParser().parseFromString(html, 'text/html'), url);
}

const ways =
  '<ul><li><input type="radio" name="pay">支付宝</li><li><input type="radio" name="pay">微信支付</li></ul>';
const button = '<button>确认支付</button>';

beforeAll(() => {
  // This stand-in for a browser lays nothing out and calls everything hidden.
  vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(true);
});

const row = (...cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const head = (...cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<th>${cell}</th>`).join('')}</tr>`;
const rows = `<table>${head('订单', '应付金额')}${row('A', '¥35.00')}${row('B', '¥62.50')}</table>`;

describe('an amount among others', () => {
  it.each([
    [
      'beside a table whose head is of other things',
      `<table>${head('学年', '项目')}${row('2026', '学费')}</table><table>${row('本次缴费：', '6580.00 元')}</table>`,
      658_000,
    ],
    ['of all rows of a table', `${rows}<p>合计 ¥97.50</p>`, 9750],
    ['of the rows that are chosen', `${rows}<p>已选合计：35.00 元</p>`, 3500],
    ['less what a voucher takes off', `${rows}<p>还需支付 ¥90.00</p>`, 9000],
    ['of rows alone', rows, undefined],
    ['beside plans', '<p>年卡 ¥228</p><p>月卡 ¥35</p><p>微信扫码支付 ¥198.00</p>', 19_800],
    [
      'on a button with a bank',
      '<p>¥60.00</p><p>¥90.00</p><button>招商银行支付 ¥147.5</button>',
      14_750,
    ],
    ['less what a coupon takes off', '<p>问诊费 ¥49.00</p><p>优惠券 -¥10</p><p>¥39.00</p>', 3900],
    [
      'beside another, and less than is taken off',
      '<p>¥49.00</p><p>-¥5</p><p>¥39.00</p>',
      undefined,
    ],
    [
      'of this payment, beside all that is due',
      '<table><tr><td>应缴合计(元)</td><td>7350.00</td><td>减免(元)</td><td>500.00</td></tr><tr><td>本次支付金额(元)</td><td>6850.00</td></tr></table>',
      685_000,
    ],
    [
      'below a head over two columns',
      `<table><tr><th colspan="2">考生</th><th>应缴金额</th></tr>${row('王明', '1101', '210.00')}</table>`,
      21_000,
    ],
    ['said to be paid beforehand', '<p>提额需预付保证金 ￥800.00</p>', 80_000],
    ['beside a count of orders', '<p>待付款(2)</p><p>应付金额 ¥56.00</p>', 5600],
    ['with a benefit behind it', '<p>¥60.00</p><p>微信支付 ¥5 立减</p><p>¥9.00</p>', undefined],
    [
      'over its parts',
      '<p>¥1,107.50</p><p>二等座 ¥738.00</p><p>保险 ¥379.50</p><p>立减 -¥10.00</p>',
      110_750,
    ],
    [
      'over what are not its parts',
      '<p>¥1,107.50</p><p>二等座 ¥738.00</p><p>保险 ¥379.50</p>',
      undefined,
    ],
    ['of fees and their sum', '<p>水费 48.30元</p><p>污水费 19.95元</p><p>合计 68.25元</p>', 6825],
    [
      'in a list to choose from',
      '<h3>捐款金额</h3><ul><li>20元</li><li>50元</li><li>100元</li></ul>',
      undefined,
    ],
    ['beside points', '<p>共需 2,000积分 + ¥19.90</p>', 1990],
    ['of today', '<p>今日应付 ¥168.00</p><p>¥18</p>', 16_800],
    ['beside a name with a sum in it', '<p>话费充值100元-江苏电信</p><p>99.50 元</p>', 9950],
    ['of which the least and the most are told', '<p>日结 ¥180-¥220</p>', undefined],
    ['that the reader is promised', '<p>Your cash back of USD 120.00 is ready</p>', undefined],
    ['called a sub-total', '<p>Sub-Total: ¥84.00</p><p>Total: ¥88.10</p>', 8810],
    ['that comes back', '<p>票款 553.50元 将退回您的银行卡</p>', undefined],
  ])('%s', (_, body, minor) => {
    expect(read(body + ways + button).amount?.minor).toBe(minor);
  });

  it.each([
    ['¥<b>4</b><b>1</b><b>6</b><i>.</i><b>80</b>', 41_680],
    ['<i>¥</i><b>4</b><b>16</b><i>.8</i><i>0</i>', 41_680],
    ['¥<b>4</b> <b>16.80</b>', undefined],
    ['<b>4</b><b>16</b>.80', undefined],
    ['¥<b>4</b><b>16</b>', undefined],
    ['¥<b>4</b><b>16</b>.805', undefined],
  ])('in figures one by one: %s', (line, minor) => {
    expect(read(`<p>应付金额</p><p>${line}</p>${ways}`).amount?.minor).toBe(minor);
  });

  it('stands above the code', () => {
    const code = '<canvas width="200" height="200"></canvas><p>请使用微信扫一扫付款</p>';
    const other = '<p>岩茶 ¥168.00</p>';
    expect(read(`<p>¥ 416.80</p>${code}${other}`, '扫码付款').amount?.minor).toBe(41_680);
    expect(read(`${other}<p>白茶 ¥16.80</p>${code}`, '扫码付款').amount).toBeUndefined();
  });

  it('is an estimate in a cart alone', () => {
    const sums = '<p>Subtotal US$90.50</p><p>Estimated total US$100.45</p>';
    const cart = read(`<h1>购物车</h1>${sums}<button>去结算</button>`, '购物车');
    expect([cart.kind, cart.amount?.minor]).toEqual(['cart', 10_045]);
    expect(read(sums + ways + button).amount).toBeUndefined();
  });

  it('is none where a form says that money comes back', () => {
    const form =
      '<h3>订单金额：553.50元</h3><p>卡号 <input></p><p>取款密码 <input type="password"></p>';
    const facts = read(form, '退票退款通道', 'https://tk.example.cc/');
    expect([facts.kind, facts.amount, facts.options]).toEqual(['bank-form', undefined, []]);
  });
});

describe('the kind of a page', () => {
  const due = '<p>实付 ¥98.00</p>';
  it.each([
    ['cashier', `<h3>支付方式</h3>${ways}${due}<button>立即充值</button><h3>最近充值记录</h3>`],
    ['none', `<h3>充值记录</h3>${ways}${due}<button>立即充值</button>`],
    ['order-confirm', `<h2>收货人信息</h2><p>付款方式</p>${ways}${due}<button>确认订单</button>`],
    ['order-confirm', `<h2>收件人資料</h2><p>付款方式</p>${ways}${due}<button>送出訂單</button>`],
    ['order-confirm', '<h4>付款方式</h4><div>寄付</div><div>到付</div><button>确认下单</button>'],
    ['cashier', `<div>确认订单</div><div>支付</div><p>支付方式</p>${ways}${due}${button}`],
    ['cashier', `<p>套餐</p>${ways}<p>需付款：20.00元</p><button>确认并支付</button>`],
    ['cashier', `<p>请在 09:30 内完成支付</p><p>¥39.00</p><p>¥49.00</p>${ways}${button}`],
    [
      'none',
      `<div><i>待付款</i> <i>待发货</i> <i>待评价</i></div>${due}<a>找朋友帮忙付</a>${button}`,
    ],
    ['cashier', `<p>待付款</p><p>待发货</p><p>待评价</p><p>选择支付方式</p>${ways}${due}${button}`],
    ['cashier', `${due}<button>微信支付</button><button>支付宝支付</button>`],
    ['none', '<p>售价 ¥98.00</p><button>微信支付</button>'],
    ['none', '<h4>服务方式</h4><p>寄付</p><button>确认下单</button>'],
  ])('%s: %s', (kind, body) => {
    expect(read(body, '晴川', 'https://www.example.com/a').kind).toBe(kind);
  });
});

describe('ways to pay', () => {
  const links = (...names: readonly string[]): string =>
    names.map((name) => `<li><a href="#">${name}</a></li>`).join('');
  it.each([
    ['<div class="item"><img alt="微信支付">微信支付 <i>客服推荐</i></div>', ['wechat']],
    ['<div>支付宝 <span>我的收银台</span></div>', []],
    ['<dl><dt>余额支付</dt><dd>-¥312.20</dd></dl>', []],
    ['<label><input type="checkbox">使用余额</label><p>抵扣 -¥12.00</p>', ['balance']],
    [
      links('信用卡', 'ATM 轉帳（虛擬帳號）', '超商代碼繳費', 'LINE Pay'),
      ['card', 'atm', 'cvs', 'linepay'],
    ],
    [links('货到付款', '分期付款', '公司转账'), []],
    [
      '<div><span>扫码支付</span> <span>微信支付</span> <span>支付宝</span></div>',
      ['wechat', 'alipay'],
    ],
    ['<label><input type="radio" name="z"><img src="/i/wxpay.png"></label>', ['wechat']],
    ['<div class="item">花呗分期 <i>¥1,333/期 x3</i></div>', ['huabei']],
    ['<div class="item">花呗 <i>¥1,333.00</i></div>', []],
    ['<p>支付方式：支付宝 微信支付</p>', ['alipay', 'wechat']],
    ['<p>选择银行卡<select><option>中国银行 信用卡 **6631</option></select></p>', ['boc:6631']],
    ['<table><tr><td>中国工商银行 网上银行</td></tr></table>', ['icbc']],
  ])('%s', (body, expected) => {
    const { options } = read(`<p>支付方式</p>${body}<p>应付金额 ¥59.00</p>${button}`);
    expect(options.map(optionName)).toEqual(expected);
  });
});

describe('a till under the name of a shop', () => {
  const body = `<p>应付金额 ¥59.00</p>${ways}${button}`;
  it.each([
    ['京东收银台', 'https://pay.order-safe.example/', ['brand-domain-mismatch']],
    [
      '京东商城收银台',
      'https://jd-syt.example.com/',
      ['brand-domain-mismatch', 'lookalike-domain'],
    ],
    ['京东收银台', 'https://pcashier.jd.com/cashier/', []],
    ['支付宝收银台', 'https://pay.example.com/', []],
    ['收银台 - 京东支付', 'https://pay.example.com/', []],
    ['京东收银台设备说明', 'https://pay.example.com/', []],
  ])('%s at %s', (title, url, risks) => {
    expect(read(body, title, url).risks).toEqual(risks);
  });
});

describe('a code', () => {
  const words = '<p>应付金额 ¥35.00</p><p>请用微信扫一扫付款</p>';
  const style = 'background-image:url(data:image/gif;base64,R0lGODlhAQABAAAAACw=)';
  const box = (width: number, height: number) => ({ width, height }) as DOMRect;

  it.each([
    ['qr-pay', `<div id="qrcode" style="${style}"></div>`, box(200, 200)],
    ['none', `<div id="hero" style="${style}"></div>`, box(200, 200)],
    ['none', '<div id="qrcode"></div>', box(200, 200)],
    ['none', `<div id="qrcode" style="${style}">微信</div>`, box(200, 200)],
    ['none', `<div id="qrcode" style="${style}"></div>`, box(200, 40)],
  ])('drawn as ground: %s, %s', (kind, body, size) => {
    const drawn = vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(size);
    expect(read(`${body}<p>¥35.00</p><p>请用微信扫一扫付款</p>`, '物业').kind).toBe(kind);
    drawn.mockRestore();
  });

  it('that nobody sees is asked for all the same where words and sum say so', () => {
    const { kind, options, qr } = read(words, '物业');
    expect([kind, options.map(optionName), qr]).toEqual(['qr-pay', ['wechat'], {}]);
  });

  it('is not asked for where one only speaks of it', () => {
    const news = '<h1>收款码被换</h1><p>页面上写着：应付金额 ¥128.60</p><p>微信支付提醒核对</p>';
    expect(read(news, '收款码被换').kind).toBe('none');
  });

  it('stands above questions of how to scan', () => {
    const code = '<canvas width="148" height="148"></canvas>';
    const asked = '<h3>常见问题</h3><p>扫码支付后未到账怎么办？</p>';
    expect(read(code + words + asked, '会员').kind).toBe('qr-pay');
    expect(read(`<h1>常见问题</h1>${code}${words}`, '会员').kind).toBe('none');
  });
});

describe('banks beside the fields of a card', () => {
  const fields =
    '<p>银行卡号 <input></p><p>姓名 <input></p><p>身份证号 <input></p><p>预留手机号 <input></p>';
  const form = (banks: string): readonly string[] =>
    read(`<p>应付金额 ¥329.00</p>${banks}${fields}${button}`).options.map(optionName);

  it.each([
    [
      '<select><option>请选择银行</option><option>招商银行</option><option>兴业银行</option></select>',
      ['cmb', 'cib'],
    ],
    [
      '<label><input type="radio">工商银行</label><label><input type="radio">交通银行</label>',
      ['icbc', 'comm'],
    ],
    ['<select><option>招商银行</option></select>', ['unionpay']],
    [
      '<p>支持以下银行</p><ul><li><img alt="工商银行"></li><li><img alt="农业银行"></li></ul>',
      ['unionpay'],
    ],
  ])('%s', (banks, expected) => {
    expect(form(banks)).toEqual(expected);
  });

  it('is the bank whose own page it is', () => {
    const body = `<p>订单金额 ¥99.00</p>${fields}<button>下一步</button>`;
    const at = (url: string): readonly string[] =>
      read(body, '招商银行 一网通支付', url).options.map(optionName);
    expect(at('https://netpay.cmbchina.com/pay')).toEqual(['cmb']);
    expect(at('https://pay.cmb-safe.example.com/pay')).toEqual(['unionpay']);
  });
});
