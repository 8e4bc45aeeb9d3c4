// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { optionName } from '../../lib/checkout/page-facts.ts';
import { readPage } from '../page/read-page.ts';

const shop = 'https://pay.shop.example.com/cashier';
// This stand-in for a browser lays nothing out and calls everything hidden.
vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(true);

function show(body: string): Document {
  const page = `<html lang="zh-CN"><title>收银台</title><body>${body}</body></html>`;
  return new DOMParser().parseFromString(page, 'text/html');
}

const choices =
  '<ul><li><input type="radio" name="pay">支付宝</li><li><input type="radio" name="pay">微信支付</li></ul>';

describe('a page that may mean something else', () => {
  it('takes nothing but ways to pay from what only a touch would open', () => {
    const told = '<p>应付金额 ¥59.00</p><p>收款方：晴川小铺</p>' + choices;
    const hidden =
      '<div>更多支付方式</div><div hidden><h3>退款说明</h3><p>收款方：中国工商银行</p><p>实付款 ¥1.00</p>' +
      '<ul><li>云闪付</li><li style="display:none">花呗</li></ul></div><button>确认支付</button>';
    const { kind, payee, amount, options } = readPage(show(told + hidden), shop);
    expect({ kind, payee, amount: amount?.minor }).toEqual({
      kind: 'cashier',
      payee: '晴川小铺',
      amount: 5900,
    });
    expect(options.map(optionName)).toEqual(['alipay', 'wechat', 'unionpay']);
    const far = '<div>其他联系方式</div><div hidden><ul><li>云闪付</li></ul></div>';
    expect(readPage(show(`${told}${far}<button>确认支付</button>`), shop).options).toHaveLength(2);
  });

  it.each([
    ['余额支付', '<p>余额 ¥5,000.00</p><p>合计 ¥20.00</p>', 2000],
    ['学费缴纳', '<p>学费 5000.00 元</p><p>住宿费 1200.00 元</p><p>合计 6200.00 元</p>', 620_000],
    ['缴纳保证金', '<p>保证金 ¥500.00</p><p>货款 ¥5,000.00</p><p>合计 ¥5,500.00</p>', 550_000],
    ['缴纳保证金', '<p>保证金 ¥500.00</p><p>评估价 ¥5,000.00</p>', 50_000],
    ['停车缴费', '<p>停车费 23.00元</p><p>会员减免 -5.00元</p><p>¥18.00</p>', 1800],
    ['机票', '<p>CNY 2,036</p><p>票价 ¥1,860 机建 ¥120 航意险 ¥56</p>', 203_600],
    [
      '机票',
      '<p>合计 ¥2,036</p><p>票价 ¥1,860</p><p>机建 ¥120</p><p>航意险</p><p>¥56</p>',
      203_600,
    ],
    ['门票', '<p>¥180.00</p><p>票价 ¥200 优惠 -¥40 保险 ¥20</p>', 18_000],
    ['软件', '<p>29.93 元</p><h4>价目</h4><p>年费 12 元</p>', undefined],
    ['剩余支付时间 00:29:11', '<p>¥20.36</p>', 2036],
    ['收银台', '<p>应付金额：人民币壹仟元整 ¥10.00</p>', undefined],
    ['收银台', '<p>应付金额：人民币壹拾元零伍分 ¥10.05</p>', 1005],
    [
      '收银台',
      '<p>应付金额（小写）：100050000.00元</p><p>大写：壹亿零伍万元整</p>',
      10_005_000_000,
    ],
  ])('%s: %s', (head, sums, minor) => {
    const page = `<h1>${head}</h1>${sums}${choices}<button>确认支付</button>`;
    expect(readPage(show(page), shop).amount?.minor).toBe(minor);
  });

  it('tells of a failure only what failed, not which way is not to be had', () => {
    const ways = '<p>应付 ¥9.00</p><label><input type="radio" disabled>零钱（余额不足）</label>';
    const page = `${ways}<div>余额宝 余额不足</div>${choices}<button>确认支付</button>`;
    expect(readPage(show(page), shop).errorText).toBeUndefined();
    const failed = `<p>支付失败：余额不足</p>${page}`;
    expect(readPage(show(failed), shop).errorText).toBe('支付失败:余额不足');
  });

  it('sees who asks for all of a card under the word refund', () => {
    const asked = ['银行卡号', '姓名', '身份证号', '预留手机号', '短信验证码'];
    const boxes = asked.map((label) => `<label>${label}<input></label>`).join('');
    const page = `<h1>退款中心</h1><p>退款金额 ¥268.00</p><form>${boxes}<button>确认退款</button></form>`;
    expect(readPage(show(page), shop).kind).toBe('bank-form');
  });
});
