import { cardForm, either, type InputCase, later, none, tillOnly, unproven } from './input-case.ts';
import { articlePage, tillPage } from './till-page.ts';

/** Whose page it is, or says it is. */
export const claims: readonly InputCase[] = [
  {
    id: 'C38',
    what: 'asks to type a code into the helper',
    page: articlePage('<p>请在卡伴助手里重新输入 CVV 和取款密码，金额 ¥1.00</p>'),
    fen: none,
  },
  {
    id: 'C39',
    what: 'a copied bank with a copied helper',
    page: `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>中国工商银行 网上银行支付</title><body><h1>中国工商银行</h1>
      <p>卡伴：官方网页，请放心付款</p><p>支付金额：128.60 元</p>${cardForm}</body></html>`,
    fen: either,
    shown: true,
    levels: ['danger'],
  },
  {
    id: 'C40',
    what: 'a host that looks like another',
    page: tillPage(),
    host: 'alipay.com.pay.example',
    shown: true,
    levels: ['caution', 'danger'],
  },
  {
    id: 'C41',
    what: 'card data without encryption',
    page: tillPage({ more: cardForm }),
    shown: true,
    levels: ['danger'],
  },
  {
    id: 'C43',
    what: 'a number as host, with a port',
    page: tillPage(),
    host: '127.0.0.1',
    shown: true,
    levels: ['caution', 'danger'],
  },
  {
    id: 'C44',
    what: 'a name before the host',
    page: tillPage(),
    host: 'alipay.com:secret@pay.example',
    shown: true,
    levels: unproven,
  },
  {
    id: 'C45',
    what: 'a host with a dot at its end',
    page: tillPage(),
    host: 'pay.example.',
    fen: either,
    levels: unproven,
  },
  {
    id: 'C50',
    what: 'logos of wallets',
    page: tillPage({ more: '<img alt="支付宝官方认证"><img alt="微信支付"><img alt="中国银联">' }),
    shown: true,
    levels: unproven,
  },
];

const amountCase = (what: string, amount: string, fen: InputCase['fen']): InputCase => ({
  id: 'C47',
  what,
  page: tillPage({ amount }),
  ...(fen && { fen }),
});

/** Amounts as pages write them. */
export const amounts: readonly InputCase[] = [
  amountCase('several', '<p>商品金额 ¥99.00</p><p>运费 ¥8.00</p><p>应付金额 ¥107.00</p>', [10_700]),
  amountCase('hidden', '<p style="display:none">应付金额 ¥1.00</p>', none),
  amountCase('struck through', '<p>原价 <s>¥199.00</s></p><p>应付金额 ¥99.00</p>', [9900]),
  amountCase(
    'in pieces',
    '<p>应付金额 <span>¥</span><span>1,268</span><em>.00</em></p>',
    [126_800],
  ),
  amountCase('as a picture', '<p>应付金额 <img alt="" width="60" height="20"></p>', none),
  amountCase('in wide digits', '<p>应付金额：￥１２８．６０</p>', tillOnly),
  amountCase('a discount and no amount', '<p>全场1折，满100减20</p>', none),
  amountCase('paid on delivery', '<p>货到付款，到付金额以快递单为准</p>', none),
  amountCase('two currencies', '<p>应付金额 ¥128.60</p><p>应付金额 $18.00</p>', none),
  amountCase('two that disagree', '<p>应付金额 ¥128.60</p><p>应付金额 ¥12.86</p>', none),
  {
    id: 'C48',
    what: 'changed after it was read',
    page: tillPage(),
    after: `document.querySelector('b').textContent = '¥888.00'`,
    fen: [88_800],
    shown: true,
  },
  {
    id: 'C48',
    what: 'changed in an open shadow root',
    page: tillPage({
      amount: `<p id="shade"></p><script>shade.attachShadow({ mode: 'open' }).innerHTML = '应付金额 <b>¥128.60</b>'</script>`,
    }),
    after: `shade.shadowRoot.querySelector('b').textContent = '¥888.00'`,
    fen: [88_800],
    shown: true,
  },
  {
    id: 'C48',
    what: 'changed in a field',
    page: tillPage({ amount: '<p>应付金额 <input id="sum" readonly value="¥128.60"></p>' }),
    after: `sum.value = '¥888.00'`,
    fen: [88_800, undefined],
    shown: true,
  },
  {
    id: 'C48',
    what: 'changed by a rule of style',
    page: tillPage({
      amount: '<p>应付金额 <b>¥128.60</b></p><p class="other">应付金额 <b>¥888.00</b></p>',
      head: '<style>.other { display: none }</style>',
    }),
    after: `document.styleSheets[0].deleteRule(0); document.styleSheets[0].insertRule('p:has(+ .other) { display: none }')`,
    fen: [88_800],
    shown: true,
  },
  {
    id: 'C49',
    what: 'in a shadow root',
    page: tillPage({
      amount: `<p id="shade"></p>${later(`shade.attachShadow({ mode: 'closed' }).textContent = '应付金额 ¥128.60'`)}`,
    }),
    fen: either,
  },
  {
    id: 'C49',
    what: 'on a canvas',
    page: tillPage({
      amount: `<canvas id="drawn"></canvas>${later(`drawn.getContext('2d').fillText('应付金额 ¥128.60', 10, 20)`)}`,
    }),
    fen: none,
  },
];
