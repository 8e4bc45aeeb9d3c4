/**
 * How prices name their currency, upper case, with its ISO 4217 code; signs of which several countries share one stand
 * for the commonest; `placeCurrencies` tells where they do not. An unlisted sign is read as no sign.
 */
export const currencyMarks: ReadonlyMap<string, string> = new Map(
  `
    CNY ¥ 元 圆 圓 块 RMB CN¥ 人民币
    TWD NT$ NTD NT 新台币 新臺幣
    HKD HK$ 港币 港幣
    MOP MOP$
    USD US$ 美元 $
    AUD A$ AU$
    CAD C$ CA$
    NZD NZ$
    SGD S$
    BRL R$
    EUR € 欧元
    GBP £ ₤ 英镑
    JPY 円 日元
    KRW 원 ₩
    RUB руб. рублей руб р. Р ₽
    UAH грн. грн ₴
    PLN ZŁ
    CZK KČ
    HUF FT
    RON LEI
    SEK KR
    NOK
    DKK
    CHF
    TRY TL ₺
    ILS ₪
    INR ₹ RS.
    IDR RP
    MYR RM
    PHP ₱
    THB ฿
    VND ₫
    KZT ₸
    AED درهم
    SAR ريال
    EGP جنيه
    ZAR
    MXN MX$ MEX$
    FRF ₶
    PTE
    DEM
  `
    .trim()
    .split(/\n\s*/)
    .flatMap((row) => {
      const [code = '', ...marks] = row.split(' ');
      return [code, ...marks].map((mark) => [mark, code] as const);
    }),
);

/** Words that multiply the number before them, and by how many zeros. */
export const thousandsWords: {
  readonly pattern: string;
  readonly zeros: Readonly<Partial<Record<string, number>>>;
} = { pattern: '百万|[千万亿萬億]', zeros: { 千: 3, 万: 4, 萬: 4, 百万: 6, 亿: 8, 億: 8 } };

/** The money of a place by its two letters, as hosts end in and languages name their region. */
export const placeCurrencies: Readonly<Partial<Record<string, string>>> = {
  cn: 'CNY',
  hans: 'CNY',
  tw: 'TWD',
  hk: 'HKD',
  mo: 'MOP',
  us: 'USD',
  au: 'AUD',
  ca: 'CAD',
  nz: 'NZD',
  sg: 'SGD',
  mx: 'MXN',
  jp: 'JPY',
  ja: 'JPY',
};

/** Signs that mean the money of the place, and which money they can mean; the first where nothing tells. */
export const sharedMarks = {
  dollar: { marks: '$', currencies: 'USD TWD HKD MOP AUD CAD NZD SGD MXN' },
  yuan: { marks: '元圆圓块', currencies: 'CNY TWD HKD MOP' },
  yen: { marks: '¥', currencies: 'CNY JPY' },
} as const;

/** Endings of hosts that look like a country's and are used everywhere. */
export const placelessEndings = /^(?:\D{3,}|io|co|ai|me|tv|cc|gg|so|to)$/;
