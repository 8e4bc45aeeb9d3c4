import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQrPayload } from '../../lib/checkout/qr-payload.ts';

const crcOf = (body: string): string => {
  let rest = 0xffff;
  for (const byte of Buffer.from(body)) {
    rest ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) {
      rest = ((rest & 0x8000) === 0 ? rest << 1 : (rest << 1) ^ 0x1021) & 0xffff;
    }
  }
  return rest.toString(16).toUpperCase().padStart(4, '0');
};
const emv = (body: string): string => `${body}6304${crcOf(`${body}6304`)}`;

const shopCode = emv(
  '000201010212153131250344003440001003440000000015204599953033445802HK5907TEASHOP6002HK540512.50',
);
const standing = emv(
  '000201010211153100000000000000000000000000000005204541153031565802CN5904CAFE6002SH',
);

/** Every text with the class it must have; `use` follows from the class. */
const table: readonly (readonly [payload: string, scheme: string, use: string])[] = [
  ['weixin://wxpay/bizpayurl?pr=NwY5Mz9', 'wechat-native', 'order'],
  ['weixin://wxpay/bizpayurl?pr=aB3_d-9zz', 'wechat-native', 'order'],
  ['WEIXIN://WXPAY/BIZPAYURL?PR=ABCDEF1', 'wechat-native', 'order'],
  ['weixin://wxpay/bizpayurl/up?pr=Qw12Er34&groupid=00', 'wechat-native', 'order'],
  ['weixin://wxpay/up?pr=Qw12Er34&groupid=00', 'wechat-native', 'order'],
  ['weixin%3A%2F%2Fwxpay%2Fbizpayurl%3Fpr%3DAb12Cd3', 'wechat-native', 'order'],
  ['weixin%3a%2f%2fwxpay%2fbizpayurl%3fpr%3dAb12Cd3', 'wechat-native', 'order'],
  ['  weixin://wxpay/bizpayurl?pr=Ab12Cd3\n', 'wechat-native', 'order'],
  [
    'weixin://wxpay/bizpayurl?appid=wx1&mch_id=1&product_id=88&time_stamp=1&nonce_str=f&sign=AB',
    'wechat-native-product',
    'order',
  ],
  [
    'weixin://wxpay/bizpayurl?sign=AB&appid=wx1&mch_id=1&product_id=88',
    'wechat-native-product',
    'order',
  ],
  ['weixin://wxpay/bizpayurl', 'link', 'unknown'],
  ['weixin://wxpay/bizpayurl?product_id=88', 'link', 'unknown'],
  ['weixin://dl/business/?t=abc', 'link', 'unknown'],
  ['wxp://f2f0Zk3vYc8TQm1LrXw5uNsE9aHbPdGj', 'wechat-personal', 'receipt'],
  ['wxp://wbf2f9Xk21LmQ', 'wechat-personal', 'receipt'],
  ['WXP://F2F0ZK3VYC8TQM1', 'wechat-personal', 'receipt'],
  ['wxp%3A%2F%2Ff2f0Zk3vYc8', 'wechat-personal', 'receipt'],
  ['wxp://other', 'link', 'unknown'],
  ['https://open.weixin.qq.com/connect/confirm?uuid=081AbCdEf', 'wechat-login', 'login'],
  ['HTTPS://OPEN.WEIXIN.QQ.COM/connect/confirm?uuid=0', 'wechat-login', 'login'],
  ['https://open.weixin.qq.com/connect/qrconnect?appid=wx1', 'wechat-login', 'login'],
  ['https://open.weixin.qq.com/other', 'link', 'unknown'],
  ['https://weixin.qq.com/r/abc', 'link', 'unknown'],
  ['https://qr.alipay.com/bax04417mzq9wd2kcvtx00a1', 'alipay-order', 'order'],
  ['HTTPS://QR.ALIPAY.COM/BAX04417MZQ9WD2KCVTX00A1', 'alipay-order', 'order'],
  ['https%3A%2F%2Fqr.alipay.com%2Fbax04417mzq9', 'alipay-order', 'order'],
  ['https://qr.alipay.com/%62ax04417mzq9', 'alipay-order', 'order'],
  ['https://qr.alipay.com./bax04417mzq9', 'alipay-order', 'order'],
  ['https://qr.alipay.com/fkx08133qwertz12abcd', 'alipay-personal', 'receipt'],
  ['HTTPS://QR.ALIPAY.COM/FKX08133QWERTZ12ABCD', 'alipay-personal', 'receipt'],
  ['https://qr.alipay.com/fkx08133qwertz?t=1700000000000', 'alipay-personal', 'receipt'],
  ['https://qr.alipay.com/2m6123450qwe', 'alipay-personal', 'receipt'],
  ['https://qr.alipay.com/tsx00000', 'alipay-other', 'unknown'],
  ['https://qr.alipay.com/', 'link', 'unknown'],
  [
    'alipays://platformapi/startapp?saId=10000007&qrcode=https%3A%2F%2Fqr.alipay.com%2Ffkx0811',
    'alipay-personal',
    'receipt',
  ],
  [
    'alipays://platformapi/startapp?saId=10000007&qrcode=https://qr.alipay.com/bax0811',
    'alipay-order',
    'order',
  ],
  ['alipays://platformapi/startapp?appId=2021', 'link', 'unknown'],
  [
    'alipays://platformapi/startapp?appId=20000123&actionType=scan&biz_data={"s":"money","u":"2088000000000000","a":"100"}',
    'alipay-transfer',
    'receipt',
  ],
  [
    'alipays://platformapi/startapp?actionType=scan&biz_data=%7B%22s%22%3A%22money%22%2C%22u%22%3A%222088000000000000%22%7D&appId=20000123',
    'alipay-transfer',
    'receipt',
  ],
  [
    'https://ds.alipay.com/?from=mobilecodec&scheme=alipays%3A%2F%2Fplatformapi%2Fstartapp%3FappId%3D09999988%26actionType%3DtoAccount',
    'alipay-transfer',
    'receipt',
  ],
  ['alipays://platformapi/startapp?appId=09999988&userId=2088', 'alipay-transfer', 'receipt'],
  ['https://www.alipay.com/?appId=09999988&actionType=toAccount', 'alipay-transfer', 'receipt'],
  ['alipays://platformapi/startapp?appId=20000123', 'link', 'unknown'],
  ['alipays://platformapi/startapp?appId=099999881', 'link', 'unknown'],
  [
    'https://ds.alipay.com/?scheme=alipays%3A%2F%2Fplatformapi%2Fstartapp%3FappId%3D20000067',
    'link',
    'unknown',
  ],
  ['https://pay-cn.top/startapp?appId=09999988', 'link', 'unknown'],
  ['https://qr.alipay.com.pay-cn.top/bax04417mzq9', 'link', 'unknown'],
  ['https://pay-cn.top/qr.alipay.com/fkx0811', 'link', 'unknown'],
  ['https://qr.alipay.com@pay-cn.top/fkx0811', 'link', 'unknown'],
  ['https://someone@qr.alipay.com/bax0811', 'link', 'unknown'],
  ['https://qr.alipay.com:8443/bax0811', 'link', 'unknown'],
  ['https://pay-cn.top/?to=https%3A%2F%2Fqr.alipay.com%2Fbax0811', 'link', 'unknown'],
  ['https://qr.95516.com/00010000/62512233445566778899', 'unionpay-order', 'order'],
  ['HTTPS://QR.95516.COM/00010000/62512233445566778899', 'unionpay-order', 'order'],
  ['https://qr.95516.com/03080000/01112233445566', 'unionpay-static', 'receipt'],
  ['https://qr.95516.com/0308/62112233', 'unionpay-other', 'unknown'],
  ['https://qr.95516.com/03080000/99112233', 'unionpay-other', 'unknown'],
  ['https://qr.95516.com.cn.top/00010000/6251', 'link', 'unknown'],
  ['https://b2c.icbc.com.cn/servlet/WeChatQRCodeServlet?f=ICBCqr00123', 'icbc-order', 'order'],
  ['https://B2C.ICBC.COM.CN/servlet/WeChatQRCodeServlet?x=1&f=ICBCqr00123', 'icbc-order', 'order'],
  ['https://b2c.icbc.com.cn/servlet/Other?f=ICBCqr', 'link', 'unknown'],
  ['https://b2c.icbc.com.cn.top/servlet/WeChatQRCodeServlet?f=ICBCqr1', 'link', 'unknown'],
  ['ecny://pay/abc', 'ecny', 'unknown'],
  ['DCEP://PAY/ABC', 'ecny', 'unknown'],
  [shopCode, 'emvco', 'order'],
  [standing, 'emvco', 'receipt'],
  [`${shopCode.slice(0, -4)}0000`, 'emvco-damaged', 'unknown'],
  [shopCode.slice(0, 40), 'emvco-damaged', 'unknown'],
  ['000201 a phone number', 'emvco-damaged', 'unknown'],
  ['https://shop.example.com/order/1', 'link', 'unknown'],
  ['http://192.168.1.9/pay', 'link', 'unknown'],
  ['HTTP://SHOP.EXAMPLE.COM/A', 'link', 'unknown'],
  ['tel:95588', 'link', 'unknown'],
  ['BEGIN:VCARD VERSION:3.0', 'text', 'unknown'],
  ['6222020000000000000', 'text', 'unknown'],
  ['转账请备注手机号', 'text', 'unknown'],
  ['weixin wxpay bizpayurl', 'text', 'unknown'],
  ['%E4%BD%A0', 'text', 'unknown'],
  ['wxp%3A%', 'text', 'unknown'],
  ['', 'text', 'unknown'],
];

describe('readQrPayload', () => {
  it('has a table of at least sixty', () => {
    expect(table.length).toBeGreaterThanOrEqual(60);
  });

  it.each(table)('%s is %s', (payload, scheme, use) => {
    expect(readQrPayload(payload)).toMatchObject({ scheme, use });
  });

  it('reads amount, shop and network of a merchant code', () => {
    expect(readQrPayload(shopCode)).toEqual({
      scheme: 'emvco',
      use: 'order',
      brand: 'unionpay',
      amount: { minor: 1250, currency: 'HKD' },
      payee: 'TEASHOP',
    });
  });

  it('names where a link leads and nothing of what it carries', () => {
    expect(readQrPayload('https://Shop.Example.com/pay?token=secret')).toEqual({
      scheme: 'link',
      use: 'unknown',
      host: 'shop.example.com',
    });
  });

  it('never throws and never takes another text for a payment', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        expect(['text', 'link', 'emvco-damaged']).toContain(readQrPayload(text).scheme);
      }),
    );
  });
});
