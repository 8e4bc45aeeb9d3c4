import type { Fact } from './fact.ts';

/** A service that gives anybody a short address for any other: the short one says nothing of where it leads. */
export interface ShortLinkService extends Fact {
  /** Main domain, with every host below it. */
  readonly domain: string;
}

const source = '各服务首页的说明：任何人都可以把任意网址缩短';
const asOf = '2026-10-01';

/** Services open to everybody. A house's own short domain, which leads to nobody else, stands in the official table. */
export const shortLinkServices: readonly ShortLinkService[] = [
  't.cn',
  'dwz.cn',
  'url.cn',
  'suo.im',
  'suo.nz',
  'mrw.so',
  'sourl.cn',
  'c1ns.cn',
  'rrd.me',
  'bit.ly',
  'tinyurl.com',
  't.co',
  'goo.gl',
  'is.gd',
  'v.gd',
  'ow.ly',
  'rb.gy',
  'cutt.ly',
  'shorturl.at',
  's.id',
  'reurl.cc',
  'lihi.cc',
  'ppt.cc',
].map((domain) => ({ domain, source, asOf }));
