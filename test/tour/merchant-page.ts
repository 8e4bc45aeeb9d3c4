/** The checkout of an invented shop, for the helper to meet. Nothing on it pays anything. */
export const merchantPage = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>晴川小铺 收银台（演示商户页）</title>
<link rel="icon" href="data:,">
<style>
  :root { color-scheme: light dark; --line: light-dark(#d9dee3, #3a4149);
    --soft: light-dark(#5a6572, #a3adb8); --brand: light-dark(#0b6b58, #4fc3a5); }
  * { box-sizing: border-box; }
  body { margin: 0; font: 16px/1.6 system-ui, "Noto Sans CJK SC", sans-serif;
    color: light-dark(#14171a, #eceff2); background: light-dark(#f3f5f7, #121417); }
  .demo { margin: 0; padding: 8px 16px; text-align: center; font-size: 14px;
    color: light-dark(#6b4300, #ffd591); background: light-dark(#fff1da, #3a2b10); }
  main { max-width: 560px; margin: 32px auto; padding: 0 16px; }
  h1 { margin: 0 0 16px; font-size: 24px; }
  section, fieldset { margin: 0 0 16px; padding: 20px; border: 1px solid var(--line);
    border-radius: 14px; background: light-dark(#fff, #1b1e22); }
  dl { display: grid; grid-template-columns: auto 1fr; align-items: baseline; gap: 6px 24px;
    margin: 0; }
  dt { color: var(--soft); }
  dd { margin: 0; text-align: right; }
  .amount { font-size: 28px; font-weight: 700; font-variant-numeric: tabular-nums; }
  legend { float: left; width: 100%; margin-bottom: 8px; padding: 0; font-weight: 600; }
  label { clear: both; display: flex; align-items: center; gap: 12px; min-height: 48px;
    padding: 0 12px; border-radius: 10px; cursor: pointer; }
  label:has(:checked) { background: light-dark(#e6f4f0, #17332c); }
  input { width: 18px; height: 18px; margin: 0; accent-color: var(--brand); }
  button { width: 100%; min-height: 52px; border: 0; border-radius: 12px; font: inherit;
    font-weight: 600; color: light-dark(#fff, #06251e); background: var(--brand);
    cursor: pointer; }
  :focus-visible { outline: 3px solid var(--brand); outline-offset: 2px; }
  output { display: block; min-height: 1.6em; margin-top: 12px; text-align: center;
    color: var(--soft); }
</style>
</head>
<body>
<p class="demo" role="note">演示商户页：商户和订单都是编的，不会真的付款。</p>
<main>
  <h1>晴川小铺 收银台</h1>
  <section aria-labelledby="order-title">
    <h2 id="order-title" hidden>订单</h2>
    <dl>
      <dt>收款方</dt><dd>晴川小铺</dd>
      <dt>商品</dt><dd>云雾绿茶 两罐</dd>
      <dt>订单编号</dt><dd>DEMO-20260001</dd>
      <dt>应付金额</dt><dd class="amount">¥128.60</dd>
    </dl>
  </section>
  <form id="pay">
    <fieldset>
      <legend>选择支付方式</legend>
      <label><input type="radio" name="method" value="alipay" checked> 支付宝</label>
      <label><input type="radio" name="method" value="wechat"> 微信支付</label>
      <label><input type="radio" name="method" value="unionpay"> 云闪付</label>
    </fieldset>
    <button type="submit">确认支付 ¥128.60</button>
    <output id="said"></output>
  </form>
</main>
<script>
  document.getElementById('pay').addEventListener('submit', (event) => {
    event.preventDefault();
    document.getElementById('said').textContent = '这是演示，没有发生任何付款。';
  });
</script>
</body>
</html>
`;
