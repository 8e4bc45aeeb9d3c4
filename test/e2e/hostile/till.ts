/** A till that the helper knows as one; the page's attacks use `coverAll`. */
export const hostileTill = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>晴川小铺 收银台</title>
<link rel="icon" href="data:,"><style>html { overflow-y: scroll }</style>
<body><h1>收银台</h1><p>收款方：晴川小铺</p><p>应付金额：<b>¥128.60</b></p>
<p>请选择支付方式</p><ul><li>支付宝</li><li>微信支付</li><li>中国工商银行</li></ul>
<script>
globalThis.coverAll = (into, rules = 'inset:0;width:100vw;height:100vh;margin:0;border:0;padding:0;background:white') => {
  const cover = document.createElement('div');
  cover.popover = 'manual';
  cover.style.cssText = rules + ';pointer-events:none';
  into.append(cover);
  cover.showPopover();
  return cover;
};
</script></body></html>`;
