/** Parts of an invented till that a case replaces. */
export interface TillParts {
  readonly head?: string;
  readonly amount?: string;
  readonly more?: string;
}

/** What the till asks for when a case does not say otherwise, in fen. */
export const tillFen = 12_860;

/** A plain till of an invented shop. */
export function tillPage({
  head = '',
  amount = '<p>应付金额：<b>¥128.60</b></p>',
  more = '',
}: TillParts = {}): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>晴川小铺 收银台</title>${head}</head>
<body><h1>收银台</h1><p>收款方：晴川小铺</p>${amount}<p>请选择支付方式</p>
<ul><li>支付宝</li><li>微信支付</li><li>中国工商银行</li></ul><button>立即支付</button>${more}</body></html>`;
}

/** A page on which nothing is paid. */
export function articlePage(more = ''): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>秋天的桂花</title></head>
<body><h1>秋天的桂花</h1><p>桂花开了，整条街都是香的。今年的雨水比往年少一些。</p>${more}</body></html>`;
}
