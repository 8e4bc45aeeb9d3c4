/** How pages name a bank that issues cards. */
export interface BankName {
  /** Code of the bank in the list that Alipay and most tables of card prefixes use. */
  readonly bankCode: string;
  readonly name: string;
  /** Full legal name, as it stands in bank lines. */
  readonly legalName: string;
}

/** Code, name and, where it is another, the full legal name. */
const rows = `
  ICBC 工商银行 中国工商银行
  ABC 农业银行 中国农业银行
  BOC 中国银行
  CCB 建设银行 中国建设银行
  COMM 交通银行
  PSBC 邮储银行 中国邮政储蓄银行
  CMB 招商银行
  CITIC 中信银行
  CEB 光大银行 中国光大银行
  HXBANK 华夏银行
  CMBC 民生银行 中国民生银行
  GDB 广发银行
  SPABANK 平安银行
  CIB 兴业银行
  SPDB 浦发银行 上海浦东发展银行
  EGBANK 恒丰银行
  CZBANK 浙商银行
  BOHAIB 渤海银行
  SHBANK 上海银行
  BJBANK 北京银行
  NBBANK 宁波银行
  NJCB 南京银行
  HZCB 杭州银行
  JSBANK 江苏银行
  HSBANK 徽商银行
  CQBANK 重庆银行
  CDCB 成都银行
  CSCB 长沙银行
  ZYB 中原银行
  HKB 汉口银行
  TCCB 天津银行
  GCB 广州银行
  XMBANK 厦门银行
  SHRCB 上海农商银行
  GDRCC 广东农信 广东省农村信用社
  CRCBANK 重庆农商银行 重庆农村商业银行
  BJRCB 北京农商银行 北京农村商业银行
  WEBANK 微众银行 深圳前海微众银行
  MYBANK 网商银行 浙江网商银行`;

/** The part of `issuers.ts` that goes into every page that is read; sources stand there. */
export const bankNames: readonly BankName[] = rows
  .trim()
  .split(/\n\s*/)
  .map((row) => {
    const [bankCode = '', name = '', legalName = name] = row.split(' ');
    return { bankCode, name, legalName };
  });
