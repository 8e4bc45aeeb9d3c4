/** Host and path of an address, in small letters, behind which a checkout is likely. */
export const checkoutAddress =
  /(?:^|[./_-])(?:pay|pays|payment|payments|cashier|cashiers?u?\d*|checkout|checkouts|epay|npay|openpay|excashier|icashier|pcashier|mclient|quickpay|scanpay|wxpay|alipay|trade|settle|settlement|buy_now|confirm_order|shoukuan|zhifu|jiaofei)(?:$|[./_?#-])|95516\.com|tenpay\.com|payment\d/;

/**
 * The few words by which a page can be told in a moment to be worth a closer look, in small letters. Kept apart from the
 * full lists, because this much goes into every page of a site on which the helper is on.
 */
export const checkoutSigns = {
  title:
    /支付|付款|收银|收款|结算|结账|缴[费款]|补缴|购物车|确认订单|提交订单|订单确认|核对订单|扫码|快捷|打赏|积分兑换|安全认证|銀行卡|支付寶|結帳|購物車|繳費|訂單|checkout|payment|pay for|your order|shopping cart|cart/,
  /** Text of the page itself. */
  words:
    /收银台|选择(?:支付|付款|缴[费款]|充值)|(?:尽快|内)完成支付|支付方式|付款方式|用.{2,6}付款|(?:应|实|需|待|合计|确认|立即|去)补?(?:付|支付|缴)|提交订单|去\s*结算|结\s*算[(（]|缴款总额|卡号|安全码|有效期.{0,12}(?:月|年)|cvc|應付|實付|提交訂單|結帳|總計|掃碼|卡號|how (?:would you like )?to pay|payment method|order total|amount (?:due|payable)|total due|place order|card number|pay now|proceed to checkout/,
  /** Enough by itself: a card's secrets, or a code that asks for money. */
  alone:
    /取款密码|支付密码|银行卡密码|交易密码|银行.{0,80}登录密码|cv[nv]|卡号.{0,40}(?:密码|有效期|安全码|手机|身份证)|(?:扫一扫|扫码|扫描).{0,12}(?:支付|付款|缴费|打赏)|收款码/,
  money: /[¥￥$€£]\s?\d|\d\s?[元€]|nt\$|hk\$/,
  /** A text without any of these holds neither `words` nor `alone`: to look for them costs a tenth. */
  parts:
    '付 缴 算 赏 订单 訂單 收款码 收银台 密码 卡号 卡號 安全码 有效期 結帳 總計 掃碼 cv pay order card checkout total due'.split(
      ' ',
    ),
  /** Names, ids and hints of fields for a bank card. */
  field: /cc-|card.?n|cv[vcn]|kahao|yhkh|卡号|安全码|有效期|取款密码|支付密码/i,
} as const satisfies Readonly<Record<string, RegExp | readonly string[]>>;
