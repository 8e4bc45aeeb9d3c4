/** The few words by which our script in a page tells the parts of it. Kept apart from the full lists: they go into pages. */
export const pageParts = {
  /** Under this a page folds ways to pay that it offers as well. */
  more: /^(?:[+＋] ?)?(?:更多|其[他它]|展[开開]|查看)(?:全部|更多|其[他它])?(?:支付|付款|缴费|繳費)(?:方式|渠道)|^更多(?:方式|银行|銀行)|(?:more|other) (?:payment|ways to pay)/i,
  /** In a bar at the foot that belongs to the order all the same. */
  order:
    /(?:确认|立即|去|马上|继续|確認|繼續)(?:支付|付款|缴费|开通|购买|繳費|購買)|提交|[结結]\s*[算帳账]|合计|总计|应付|实付|需付|合計|總計|應付|實付|place order|pay now|checkout|total/i,
  /** Classes of menus and of the foot of a site. */
  menu: /(?:^|\s)(?:(?:site|top|main|page|global)[-_]?)?(?:nav|navbar|topbar|navigation|breadcrumbs?|copyright|friend-?links?|site-?links?|recommend\S*|guess-?like)(?:$|\s)/,
  foot: /(?:^|\s)(?:(?:site|page|global|mod)[-_]?)?foot(?:er)?(?:$|\s|[-_](?:nav|links|menu|wrap|info|inner))/,
  /** Pictures of codes by what they are called. */
  code: /qr|ewm|erweima|2dcode|barcode|二维码|收款码|付款码|code/i,
} as const satisfies Readonly<Record<string, RegExp>>;

/** What style writes beside the figures of an amount. */
export const styledText = {
  figure: /[\p{N}.,〇零一二三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]|counter/u,
  /** Signs that are no part of a number: of money at home, of more behind, of icons; or a label up to its colon. */
  apart: /^(?:[\s¥￥元圆:;：；()（）[\]【】>›»→✓✔*•“”?？\p{Co}]*|.*[:：]\s*)$/u,
} as const satisfies Readonly<Record<string, RegExp>>;
