/** Texts of a page that nobody shows, of every kind that is read closely on a checkout; and what its boxes are called. */
export const samplePage = {
  title: '收银台',
  texts: [
    '示例商店 收银台',
    '订单号：20250101000001',
    '收款方：示例商店',
    '商品金额 ¥10.00',
    '运费 ¥2.00 优惠 -¥1.00',
    '应付金额：¥11.00',
    '请选择支付方式',
    '微信支付',
    '支付宝 立减 1 元',
    '中国工商银行 **0000 储蓄卡 | 快捷',
    '请使用微信或支付宝扫码支付',
    '确认支付',
    '余额不足，请换卡',
    '版权所有',
  ],
  boxes: [
    { label: '银行卡号', names: 'card number' },
    { label: '有效期', names: 'exp date' },
    { label: '安全码', names: 'cvv2' },
    { label: '手机号', names: 'mobile' },
    { label: '短信验证码', names: 'sms code' },
  ],
} as const;
