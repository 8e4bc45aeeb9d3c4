import type { Fact } from './fact.ts';

/** What a link that is no web address does. */
export const schemeEffects = ['runs-code', 'opens-app', 'calls-or-writes', 'fetches-file'] as const;
export type SchemeEffect = (typeof schemeEffects)[number];

/** How such a link begins. */
export interface LinkScheme extends Fact {
  /** In small letters, without the colon. */
  readonly scheme: string;
  readonly effect: SchemeEffect;
  /** App that it opens, as the official table and the wallets are named. */
  readonly brand?: string;
}

const standard = { source: '浏览器和手机系统的公开说明', asOf: '2026-10-01' } as const;
const apps = { source: '公开的商户代码里的跳转地址', asOf: '2026-10-01' } as const;

/** Those that messages and pages use to lead somewhere else than to a page. */
export const linkSchemes: readonly LinkScheme[] = [
  { scheme: 'javascript', effect: 'runs-code', ...standard },
  { scheme: 'vbscript', effect: 'runs-code', ...standard },
  { scheme: 'data', effect: 'runs-code', ...standard },
  { scheme: 'blob', effect: 'runs-code', ...standard },
  { scheme: 'file', effect: 'runs-code', ...standard },
  { scheme: 'intent', effect: 'opens-app', ...standard },
  { scheme: 'market', effect: 'opens-app', ...standard },
  { scheme: 'itms-services', effect: 'opens-app', ...standard },
  { scheme: 'weixin', effect: 'opens-app', brand: 'wechat', ...apps },
  { scheme: 'wxp', effect: 'opens-app', brand: 'wechat', ...apps },
  { scheme: 'alipay', effect: 'opens-app', brand: 'alipay', ...apps },
  { scheme: 'alipays', effect: 'opens-app', brand: 'alipay', ...apps },
  { scheme: 'upwrp', effect: 'opens-app', brand: 'unionpay', ...apps },
  { scheme: 'uppaywallet', effect: 'opens-app', brand: 'unionpay', ...apps },
  { scheme: 'taobao', effect: 'opens-app', brand: 'taobao', ...apps },
  { scheme: 'openapp.jdmobile', effect: 'opens-app', brand: 'jd', ...apps },
  { scheme: 'ftp', effect: 'fetches-file', ...standard },
  { scheme: 'ftps', effect: 'fetches-file', ...standard },
  { scheme: 'sftp', effect: 'fetches-file', ...standard },
  { scheme: 'smb', effect: 'fetches-file', ...standard },
  { scheme: 'tel', effect: 'calls-or-writes', ...standard },
  { scheme: 'sms', effect: 'calls-or-writes', ...standard },
  { scheme: 'smsto', effect: 'calls-or-writes', ...standard },
  { scheme: 'mailto', effect: 'calls-or-writes', ...standard },
];

/** How people write the dot of an address so that nobody can press it: `icbc点com`. One letter each. */
export const spokenDots = '点點';

/** How files end that put a program on a phone or a computer, in small letters. */
export const programEndings: readonly string[] =
  'apk apks xapk aab ipa hap mobileconfig exe msi dmg pkg'.split(' ');

/** How other files end whose names look like an address. No site's name ends like one of them. */
export const fileEndings: readonly string[] = [
  ...programEndings,
  ...`pdf doc docx xls xlsx ppt pptx txt csv rar 7z gz jpg jpeg png gif bmp webp heic mp3 mp4 avi html htm json xml
  js css jsp php asp aspx`.split(/\s+/),
];
