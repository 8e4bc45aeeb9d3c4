// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { transcribe } from '../../lib/page/transcribe.ts';
import { judgePage } from '../../lib/session/judge-page.ts';
import { getReady, pageTold, wholeFrameTold } from '../../lib/session/page-told.ts';
import { isPosing } from '../../lib/session/posing-page.ts';

const origin = 'https://shop.example';

function told(body: string, title = '收银台') {
  const page = new DOMParser().parseFromString(
    `<!doctype html><title>${title}</title><body>${body}</body>`,
    'text/html',
  );
  const { report } = pageTold(transcribe(page, `${origin}/x`).transcript, origin);
  return report;
}

function verdictOf(body: string, from = origin): string {
  const report = told(body);
  const { level, findings } = judgePage({
    origin: from,
    report,
    frames: [],
    orderAmount: undefined,
  });
  return [level, ...findings.map(({ rule }) => rule)].join(' ');
}

const due = '<p>应付金额 ¥128.60</p>';
const password = '<p>支付密码 <input type="password"></p><button>确认支付</button>';

describe('a page that asks for a payment password', () => {
  it.each([
    `<h1>微信支付</h1>${due}${password}`,
    `<h1>收银台</h1><h2>微信安全支付</h2>${due}${password}`,
    `<div>支付宝收银台</div>${due}${password}`,
    `<h1>京东支付</h1>${due}${password}`,
  ])('under a wallet’s name alone is dangerous at a stranger’s address: %s', (body) => {
    expect(verdictOf(body)).toBe('danger brand-mismatch');
  });

  it('is dangerous also where nothing is paid yet', () => {
    const report = told('<h1>微信支付</h1><p>支付密码 <input type="password"></p>');
    expect(report.kind).toBe('none');
    expect(isPosing({ origin, report })).toBe(true);
  });

  it('is the wallet’s own at its address', () => {
    expect(verdictOf(`<h1>微信支付</h1>${due}${password}`, 'https://pay.weixin.qq.com')).toBe(
      'official',
    );
  });

  const choose = (names: string): string =>
    `<h1>收银台</h1>${due}<p>请选择支付方式</p><ul>${names}</ul>${password}`;

  it('is doubtful where a wallet is the only way to pay', () => {
    expect(verdictOf(choose('<li>微信支付</li>'))).toBe('caution brand-named');
  });

  it.each([
    `<h1>收银台</h1>${due}${password}`,
    choose('<li>余额支付</li><li>微信支付</li><li>支付宝</li>'),
    choose('<li>微信支付</li><li>支付宝</li>'),
    `<h3>余额支付</h3>${due}${password}<h3>微信支付</h3><p>请使用微信扫一扫</p>`,
    `<h1>晴川会员</h1><h2>微信支付</h2><h2>支付宝</h2>${due}${password}`,
    `<h1>微信支付立减活动</h1>${due}${password}`,
  ])('of a shop’s own account is not: %s', (body) => {
    expect(verdictOf(body)).toBe('no-finding');
  });
});

describe('a page that promises money back', () => {
  const form = (asked: string): string =>
    `<h1>快递理赔中心</h1><p>您可获赔付 ¥389.00</p><p>收款银行卡号 <input></p>${asked}<button>申请退款</button>`;
  const code = '<p>有效期 <input></p><p>安全码 <input maxlength="3"></p>';

  it('and asks for the code on the back of the card is dangerous', () => {
    expect(verdictOf(form(code))).toBe('danger refund-asks-card');
    expect(told(form(code)).fields).toContain('cardNumber');
  });

  it('may ask where to', () => {
    expect(verdictOf(form('<p>开户行 <input></p>'))).toBe('no-finding');
  });

  it.each(['快递理赔中心', '取消百万保障', '账户解冻', 'ETC 认证失效'])(
    'or the end of a charge, and asks for card and message, is worth a look: %s',
    (head) => {
      const page = `<h1>${head}</h1><p>银行卡号 <input></p><p>手机号 <input></p><p>短信验证码 <input></p><button>提交</button>`;
      expect(verdictOf(page)).toBe('caution refund-asks-code');
    },
  );

  it('and asks how much is on the card is dangerous, whatever the card is called', () => {
    const page = form('<p>卡内余额 <input></p>');
    expect(verdictOf(page)).toBe('danger asks-card-balance');
    expect(isPosing({ origin, report: told(page) })).toBe(true);
  });

  it('is none where a card that has expired is replaced', () => {
    const page = `<h1>您的信用卡已过期，请更新</h1><p>卡号 <input></p>${code}<button>保存</button>`;
    expect(verdictOf(page)).toBe('no-finding');
  });

  it('is none where something is to be paid', () => {
    const shop = `<h1>收银台</h1><p>七天无理由退款</p>${due}<p>银行卡号 <input></p>${code}<button>确认支付</button>`;
    expect(verdictOf(shop)).not.toContain('refund-asks-card');
  });
});

describe('a house that pays out what a person has with it', () => {
  const asked = '<p>银行卡号 <input></p><p>支付密码 <input type="password"></p>';

  it('may ask for a password of its own, which is worth a look', () => {
    const page = `<h1>提现</h1><p>可提现余额 ¥356.00</p>${asked}<p>短信验证码 <input></p><button>确认提现</button>`;
    expect(verdictOf(page)).toMatch(/^caution .*asks-card-and-password/);
  });

  it('pays out nothing where something is to be paid', () => {
    const page = `<h1>提现解冻</h1>${due}${asked}<button>确认支付</button>`;
    expect(verdictOf(page)).toMatch(/^danger .*asks-card-and-password/);
  });
});

describe('the PIN of a card', () => {
  const till = (asked: string): string =>
    `<h1>收银台</h1>${due}<p>银行卡号 <input></p>${asked}<button>立即支付</button>`;
  const box = (words: string, more = ''): string =>
    till(`<p>${words} <input type="password" ${more}></p>`);

  it.each([
    box('取款密码（会员专用）'),
    box('取款密码', 'title="会员卡"'),
    box('取款密码', 'placeholder="礼品卡会员密码"'),
    box('ATM 取钱时用的 6 个数字'),
    box('6 位数字', 'maxlength="6"'),
    box('', 'maxlength="6"'),
    till('<p>请点按键盘输入银行卡取款密码</p><p><button>1</button><button>2</button></p>'),
    till('<p>请填写卡号、有效期、取款密码</p><textarea></textarea>'),
  ])('is dangerous however it is asked for: %s', (page) => {
    expect(verdictOf(page)).toMatch(/^danger .*asks-card-pin/);
  });

  it('is not asked for by who only tells of it', () => {
    const news = '<h1>工商银行提醒</h1><p>对方让她在网页上输入银行卡密码和验证码</p>';
    expect(told(news, '工商银行提醒您').fields).toEqual([]);
  });

  it.each([
    box('会员密码（不是银行卡取款密码）'),
    till('<p>骗子诱导她输入银行卡取款密码</p>'),
    till('<p>任何人都不会要您输入取款密码</p>'),
    till('<p>请勿输入银行卡密码</p>'),
    till('<p>设置交易密码 <input type="password" maxlength="6"></p>'),
  ])('is not asked for: %s', (page) => {
    expect(verdictOf(page)).not.toContain('asks-card-pin');
  });
});

describe('a page that asks how much is on the card', () => {
  const etc = (box: string): string =>
    `<h1>ETC 认证中心</h1><p>身份证号 <input></p><p>储蓄卡卡号 <input></p><p>${box} <input></p><p>预留手机号 <input></p><button>立即认证</button>`;

  it.each(['卡内余额', '银行卡可用余额', '信用卡可用额度'])('is dangerous: %s', (box) => {
    expect(verdictOf(etc(box))).toBe('danger asks-card-balance');
  });

  it('is not for showing a balance of its own', () => {
    expect(verdictOf(`<p>账户余额 ¥12.00</p>${etc('车牌号')}`)).not.toContain('balance');
  });
});

describe('a bank in the net at a stranger’s address', () => {
  const login = (title: string) => {
    const page = new DOMParser().parseFromString(
      `<!doctype html><title>${title}</title><body><h1>${title}</h1><p>用户名 <input></p><p>登录密码 <input type="password"></p><button>登录</button></body>`,
      'text/html',
    );
    const { report } = pageTold(transcribe(page, `${origin}/x`).transcript, origin);
    return isPosing({ origin, report });
  };

  it.each(['中国工商银行个人网上银行', '招商银行 手机银行'])('poses: %s', (title) => {
    expect(login(title)).toBe(true);
  });

  it.each(['中国工商银行 校园招聘', '个人网上银行登录密码忘了怎么办', '晴川小铺'])(
    'does not: %s',
    (title) => {
      expect(login(title)).toBe(false);
    },
  );
});

describe('a bank’s name above the fields of a card', () => {
  const form = '<p>卡号 <input></p><p>有效期 <input></p><p>安全码 <input maxlength="3"></p>';

  it.each([
    ['工商银行 | 建设银行 认证中心', '<h1>中国工商银行 信用卡认证</h1>'],
    ['认证中心', '<h1>中国 工商 银行</h1>'],
  ])('is a claim though the title names others or it is set apart: %s, %s', (title, head) => {
    const { brandsShown } = told(`${head}${form}<button>提交</button>`, title);
    expect(brandsShown).toEqual(['icbc']);
  });
});

describe('a till under the name of a shop or a service', () => {
  const till = (title: string): string => {
    const page = new DOMParser().parseFromString(
      `<!doctype html><title>${title}</title><body>${due}<p>请选择支付方式</p><ul><li>支付宝</li><li>微信支付</li></ul><button>立即支付</button></body>`,
      'text/html',
    );
    const { report } = pageTold(transcribe(page, `${origin}/x`).transcript, origin);
    const { level, findings } = judgePage({
      origin,
      report,
      frames: [],
      orderAmount: undefined,
    });
    return [level, ...findings.map(({ rule }) => rule)].join(' ');
  };

  it.each([
    '12306收银台',
    '铁路12306 - 收银台',
    '中国铁路12306 网上支付',
    '闲鱼收银台',
    '闲鱼 担保交易',
  ])('is doubtful at a stranger’s address: %s', (title) => {
    expect(till(title)).toBe('caution brand-named');
  });

  it.each(['晴川小铺 收银台', '支付宝收银台', '收银台'])('is not: %s', (title) => {
    expect(till(title)).toBe('no-finding');
  });
});

describe('a page under the address of a double', () => {
  const order = `<h3>确认收货地址</h3><p>收货人 张三</p><p>实付款：¥2600.00</p><button>提交订单</button>`;
  const at = (double: string, title: string) => {
    const page = new DOMParser().parseFromString(
      `<!doctype html><title>${title}</title><body>${order}</body>`,
      'text/html',
    );
    return pageTold(transcribe(page, `${double}/x`).transcript, double).report.brandsShown;
  };

  it('speaks as the house that it names', () => {
    expect(at('https://buy.taoba0.com', '淘宝网 - 确认订单信息')).toEqual(['taobao']);
    expect(at('https://12306-epay.cn', '中国铁路12306 - 订单支付')).toEqual(['12306']);
  });

  it('speaks for nobody where it names another, or is no double', () => {
    expect(at('https://buy.taoba0.com', '晴川小铺 - 确认订单信息')).toEqual([]);
    expect(at('https://shop.example', '淘宝网 - 确认订单信息')).toEqual([]);
  });
});

describe('a large frame below a page', () => {
  const framed = (body: string, house = 'https://neutral.example') => {
    const page = new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html');
    return wholeFrameTold(transcribe(page, 'about:srcdoc').transcript, house);
  };
  const cashier =
    '<h1>收银台</h1><p>应付金额 ¥128.60</p><p>请选择支付方式</p><ul><li>支付宝</li><li>微信支付</li></ul><button>立即支付</button>';

  it('says by its words alone that one pays there, also where nobody knows its house', () => {
    expect(framed(cashier)).toEqual({ fields: [], formTargets: [], pays: true });
    expect(framed(cashier, '')).toEqual({ fields: [], formTargets: [], pays: true });
  });

  it('says what it asks for, as a small one does', () => {
    expect(framed('<label>取款密码<input></label>')).toEqual({
      fields: ['pin'],
      formTargets: [],
      pays: false,
    });
  });

  it('says nothing where nobody pays', () => {
    expect(framed('<h1>地图</h1><p>从这里往南走二百米</p>')).toBeUndefined();
    expect(
      framed('<h1>确认订单</h1><p>应付总额 ¥99.00</p><button>提交订单</button>'),
    ).toBeUndefined();
  });
});

it('gets ready with a page that says something of everything', () => {
  const { report, amountAt } = getReady();
  expect(report).toMatchObject({ kind: 'bank-form', amount: { minor: 1100, currency: 'CNY' } });
  expect(report.fields).toEqual(expect.arrayContaining(['cardNumber', 'cardSecurityCode']));
  expect(report.payee).toBe('示例商店');
  expect(amountAt).toHaveLength(1);
});
