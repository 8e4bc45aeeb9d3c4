/** How pages name a bank that issues cards. */
export interface BankName {
  /** Code of the bank in the list that Alipay and most tables of card prefixes use. */
  readonly bankCode: string;
  readonly name: string;
  /** Full legal name, as it stands in bank lines. */
  readonly legalName: string;
}

/** The part of `issuers.ts` that goes into every page that is read; sources stand there. */
export const bankNames: readonly BankName[] = [
  { bankCode: 'ICBC', name: '工商银行', legalName: '中国工商银行' },
  { bankCode: 'ABC', name: '农业银行', legalName: '中国农业银行' },
  { bankCode: 'BOC', name: '中国银行', legalName: '中国银行' },
  { bankCode: 'CCB', name: '建设银行', legalName: '中国建设银行' },
  { bankCode: 'COMM', name: '交通银行', legalName: '交通银行' },
  { bankCode: 'PSBC', name: '邮储银行', legalName: '中国邮政储蓄银行' },
  { bankCode: 'CMB', name: '招商银行', legalName: '招商银行' },
  { bankCode: 'CITIC', name: '中信银行', legalName: '中信银行' },
  { bankCode: 'CEB', name: '光大银行', legalName: '中国光大银行' },
  { bankCode: 'HXBANK', name: '华夏银行', legalName: '华夏银行' },
  { bankCode: 'CMBC', name: '民生银行', legalName: '中国民生银行' },
  { bankCode: 'GDB', name: '广发银行', legalName: '广发银行' },
  { bankCode: 'SPABANK', name: '平安银行', legalName: '平安银行' },
  { bankCode: 'CIB', name: '兴业银行', legalName: '兴业银行' },
  { bankCode: 'SPDB', name: '浦发银行', legalName: '上海浦东发展银行' },
  { bankCode: 'EGBANK', name: '恒丰银行', legalName: '恒丰银行' },
  { bankCode: 'CZBANK', name: '浙商银行', legalName: '浙商银行' },
  { bankCode: 'BOHAIB', name: '渤海银行', legalName: '渤海银行' },
  { bankCode: 'SHBANK', name: '上海银行', legalName: '上海银行' },
  { bankCode: 'BJBANK', name: '北京银行', legalName: '北京银行' },
  { bankCode: 'NBBANK', name: '宁波银行', legalName: '宁波银行' },
  { bankCode: 'NJCB', name: '南京银行', legalName: '南京银行' },
  { bankCode: 'HZCB', name: '杭州银行', legalName: '杭州银行' },
  { bankCode: 'JSBANK', name: '江苏银行', legalName: '江苏银行' },
  { bankCode: 'HSBANK', name: '徽商银行', legalName: '徽商银行' },
  { bankCode: 'CQBANK', name: '重庆银行', legalName: '重庆银行' },
  { bankCode: 'CDCB', name: '成都银行', legalName: '成都银行' },
  { bankCode: 'CSCB', name: '长沙银行', legalName: '长沙银行' },
  { bankCode: 'ZYB', name: '中原银行', legalName: '中原银行' },
  { bankCode: 'HKB', name: '汉口银行', legalName: '汉口银行' },
  { bankCode: 'TCCB', name: '天津银行', legalName: '天津银行' },
  { bankCode: 'GCB', name: '广州银行', legalName: '广州银行' },
  { bankCode: 'XMBANK', name: '厦门银行', legalName: '厦门银行' },
  { bankCode: 'SHRCB', name: '上海农商银行', legalName: '上海农商银行' },
  { bankCode: 'GDRCC', name: '广东农信', legalName: '广东省农村信用社' },
  { bankCode: 'CRCBANK', name: '重庆农商银行', legalName: '重庆农村商业银行' },
  { bankCode: 'BJRCB', name: '北京农商银行', legalName: '北京农村商业银行' },
  { bankCode: 'WEBANK', name: '微众银行', legalName: '深圳前海微众银行' },
  { bankCode: 'MYBANK', name: '网商银行', legalName: '浙江网商银行' },
];
