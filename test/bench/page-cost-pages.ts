const cashier = `<h1>晴川小铺 收银台</h1><p>订单号：20251122000731</p><p>收款方：晴川小铺</p>
  <p>应付金额 <b>¥</b><i>128</i><em>.60</em></p>
  <ul><li><input type="radio" name="pay" checked>微信支付</li><li><input type="radio" name="pay">支付宝</li>
  <li><input type="radio" name="pay">中国工商银行 **7427 储蓄卡 | 快捷</li></ul>
  <button>确认支付</button>`;

const cardForm = `<form action="/pay"><label>银行卡号 <input name="cardNo"></label><label>有效期 <input name="exp" placeholder="MM/YY"></label>
  <label>安全码 <input name="cvv2" maxlength="3"></label><button>确认支付</button></form>`;

function page(title: string, body: string): string {
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${title}</title>
    <style>body{font:14px/1.6 sans-serif;margin:24px}.card{border:1px solid #ddd;padding:8px;margin:4px}</style>
    <body>${body}<section id="stage"></section><script>${stormScript}</script></body></html>`;
}

function article(pieces: number): string {
  const piece = (at: number): string =>
    `<div class="card k${at % 9}"><h4><a href="/read/${at}">第${at}节 山里的清晨</a></h4><p>雾从河谷里<em>慢慢</em>升起来，
    路边的草叶上挂着水珠。</p><ul><li>远处</li><li>近处</li></ul><span>作者记</span></div>`;
  return Array.from({ length: pieces }, (_, at) => piece(at)).join('');
}

function goods(pieces: number): string {
  const piece = (at: number): string =>
    `<div class="card k${at % 9}"><a href="/goods/${at}"><img alt="茶 ${at}" width="40" height="40"><h4>明前绿茶 ${at} 号</h4></a>
    <p>产地直发，当季新茶</p><ul><li>罐装</li><li>袋装</li></ul><span class="price">¥${at + 9}.00</span></div>`;
  return Array.from({ length: pieces }, (_, at) => piece(at)).join('');
}

/** Sixty times forty cards go and come, are written anew and marked anew; every twentieth holds a form. */
const stormScript = `
  globalThis.storm = async () => {
    const stage = document.getElementById('stage');
    for (let tick = 0; tick < 60; tick += 1) {
      const cards = [];
      for (let at = 0; at < 40; at += 1) {
        const card = document.createElement('div');
        card.className = 'card';
        for (let part = 0; part < 20; part += 1) {
          const line = document.createElement('p');
          line.textContent = '第 ' + tick + ' 次 ' + part;
          card.append(line);
        }
        if (at % 20 === 0) {
          const form = document.createElement('form');
          form.append(document.createElement('input'));
          card.append(form);
        }
        cards.push(card);
      }
      stage.append(...cards);
      for (const card of cards) { card.firstChild.textContent = 'x' + tick; card.classList.add('seen'); }
      await new Promise((done) => setTimeout(done, 8));
      for (const card of cards) card.remove();
    }
  };`;

/** Pages of a shop that does not exist, by path. What they hold decides what our sentinel makes of them. */
export const pages: Readonly<Record<string, string>> = {
  '/read/7': page('晨读', article(60)),
  '/goods': page('晴川小铺', goods(60)),
  '/cashier': page('收银台', cashier + goods(20)),
  '/card': page('收银台', cashier + cardForm + goods(20)),
  '/read/long': page('长文', article(5600)),
  '/cashier/long': page('收银台', cashier + cardForm + goods(4500)),
};
