// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readPage } from '../page/read-page.ts';
import { glance } from '../../lib/page/sentinel.ts';

beforeEach(() => {
  // This stand-in for a browser lays nothing out and calls everything hidden.
  vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(true);
});

function show(title: string, body: string): Document {
  const html = `<!doctype html><html lang="zh-CN"><head><title>${title}</title></head><body>${body}</body></html>`;
  return new DOMParser().parseFromString(html, 'text/html');
}

const shop = 'https://www.example.cn/a';
const card =
  '<form><label>卡号<input autocomplete="cc-number"></label><label>有效期<input autocomplete="cc-exp"></label><label>CVV<input autocomplete="cc-csc"></label><button>立即支付</button></form><p>应付金额：¥45.00</p>';
const sms =
  '<label>手机号<input name="mobile"></label><label>短信验证码<input name="smscode"></label><p>应付金额：¥45.00</p>';
const login =
  '<label>学号<input></label><label>密码<input type="password"></label><p>应缴金额：¥45.00</p><p>请选择支付方式</p><ul><li>支付宝</li><li>微信支付</li></ul><button>立即支付</button>';
const payWord = '<label>支付密码<input type="password" name="paypwd"></label>';

describe('whom a page claims to be', () => {
  it.each([
    ['an offer of a bank', '结算', `<h1>结算</h1><h3>招商银行信用卡分期优惠</h3>${card}`],
    ['a card that is taken', '信用卡担保', `<h1>信用卡担保</h1><p>支持中国银行长城卡</p>${card}`],
    ['cards of a network', '结算', `<h1>银联卡支付</h1>${card}`],
    [
      'a school that is paid through a bank',
      '晴川大学 财务缴费平台',
      `<h1>晴川大学财务缴费平台</h1><h2>招商银行一网通缴费</h2>${login}`,
    ],
    ['a shop behind a wallet’s name', '微信支付 - 晴川书店', `<h1>确认订单</h1>${sms}`],
    ['a sign-in by a wallet', '云盒子 - 微信登录', `<h3>微信扫码登录</h3>${sms}`],
    ['a service that others sell', '中国移动话费充值', `<h1>话费充值</h1>${card}`],
    ['a number among others', '订单 4121234', `<h1>订单 4121234</h1>${card}`],
    ['a way to pay', '结算', `<h1>结算</h1><h2>支付宝</h2>${login}`],
    ['a way to pay with a password', '收银台', `<h1>微信支付</h1>${payWord}${login}`],
    [
      'a bank among ways to pay',
      '物业费缴纳',
      '<h1>物业费缴纳</h1><p>应缴金额：¥1,200.00</p><h3>建设银行</h3><button>立即支付</button>',
    ],
    ['who carries out', '一中缴费', `<h1>一中缴费平台</h1><h2>由中国工商银行提供支付服务</h2>`],
    [
      'a house beside a bank’s tower',
      '确认预订-上海浦发银行大厦店',
      `<h1>确认预订</h1><h2>绿云酒店（浦发银行大厦店）</h2>${card}`,
    ],
  ])('is nobody, of %s', (_, title, body) => {
    expect(readPage(show(title, body), shop).brandsShown).toEqual([]);
  });

  it.each([
    ['icbc', '中国工商银行', `<h1>中国工商银行</h1>${card}`],
    ['icbc', 'ETC认证 - 中国工商银行', card],
    ['icbc', '社保补贴领取 中国工商银行', card],
    ['etc', 'ETC在线认证中心', card],
    ['sf', '順豐速運 - 重新派送', card],
    ['12123', '交管12123 违章处理', card],
    ['cmb', '安全升级', `<h1>欢迎登录招商银行网上银行</h1>${card}`],
    ['cmb', '提额', `<h3>招商银行信用卡</h3>${card}`],
    ['boc', '认证中心', `<h2>安全认证</h2><p>请核对</p><h3>中国银行</h3>${card}`],
    ['alipay', '支付宝 - 网上支付 安全快速！', payWord],
    ['alipay', '登录', `<h1>支付宝</h1>${payWord}`],
    ['alipay', '收银台', `<h1>支付宝安全中心</h1>${payWord}`],
    ['alipay', '支付宝收银台', payWord],
    ['wechat', '微信支付', sms],
    ['wechat', '账户解冻', `<div>您的微信账户已被限制使用</div>${card}`],
    ['unionpay', '银联在线支付-银行卡综合性网上交易转接清算平台！', card],
  ])('is %s, titled %s', (brand, title, body) => {
    expect(readPage(show(title, body), shop).brandsShown).toEqual([brand]);
  });

  it('keeps the wallet that a page of a code is named after', () => {
    const page = show(
      '微信支付 - 晴川书店',
      '<p>需支付 ¥36</p><canvas width="200" height="200"></canvas><p>请使用微信扫一扫付款</p>',
    );
    expect(readPage(page, shop).brandsShown).toEqual(['wechat']);
  });
});

describe('the sentinel', () => {
  it.each([
    [
      '中国工商银行 个人网上银行登录',
      '<label>登录密码<input type="password"></label><label>短信验证码<input></label>',
    ],
    ['登录', '<h1>登录</h1><label>账号<input></label><label>支付密码<input></label>'],
    ['登录', '<input placeholder="请输入支付密码">'],
  ])('looks closer at a false login, %s', (title, body) => {
    expect(glance(show(title, body), shop)).toBe('checkout');
  });

  it('leaves an honest login alone', () => {
    const page = show('登录', '<p>登录密码<input type="password"></p><p>短信验证码<input></p>');
    expect(glance(page, shop)).not.toBe('checkout');
  });
});
