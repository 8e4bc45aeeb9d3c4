import type { Fact } from './fact.ts';

/** An address that shows nothing of its own and leads on: what it is worth, only the page behind it decides. */
export interface ForwardingAddress extends Fact {
  /** The host, with every one below it. */
  readonly host: string;
  /** Beginning of the path, in small letters; missing where the whole host only leads on. */
  readonly path?: string;
  /** Parameters of the query, in small letters, that name the page behind it; the first that is there counts. None where nothing does. */
  readonly targets: readonly string[];
}

const asOf = '2026-11-22';
const anybody = { source: '各服务首页的说明：任何人都可以把任意网址缩短', asOf };
const shares = { source: '公开代码和文章里的分享短链接', asOf };
const logins = { source: '各开放平台的登录和支付说明：办完转到参数里写的地址', asOf };
const leaving = { source: '公开代码里的外链跳转页', asOf };

/** A bank's own short links, which lead to nobody else, stand in the official table instead. */
export const forwardingAddresses: readonly ForwardingAddress[] = [
  ...short(
    anybody,
    `t.cn dwz.cn url.cn suo.im suo.nz t.im mrw.so sourl.cn c1ns.cn rrd.me 985.so u.nu bit.ly tinyurl.com t.co goo.gl
    is.gd v.gd ow.ly rb.gy cutt.ly shorturl.at s.id reurl.cc lihi.cc ppt.cc t.ly tiny.cc buff.ly rebrand.ly`,
  ),
  ...short(
    shares,
    `m.tb.cn e.tb.cn s.click.taobao.com u.jd.com 3.cn p.pinduoduo.com dpurl.cn b23.tv v.douyin.com
    v.kuaishou.com xhslink.com ur.alipay.com mmbizurl.cn wxaurl.cn wxmpurl.cn`,
  ),
  // What such a code holds decides: an order, a person, or any page of a shop.
  ...short(shares, 'qr.alipay.com qr.95516.com'),
  { host: 'ds.alipay.com', targets: ['scheme'], ...leaving },
  { host: 'render.alipay.com', targets: ['scheme', 'url'], ...leaving },
  { host: 'c.pc.qq.com', targets: ['pfurl', 'url'], ...leaving },
  { host: 'docs.qq.com', path: '/scenario/link.html', targets: ['url', 'u'], ...leaving },
  { host: 'mail.qq.com', path: '/cgi-bin/readtemplate', targets: ['gourl', 'url'], ...leaving },
  { host: 'mail.qq.com', path: '/cgi-bin/mail_spam', targets: ['url'], ...leaving },
  { host: 'wx.mail.qq.com', path: '/xmspamcheck/xmsafejump', targets: ['url'], ...leaving },
  {
    host: 'developers.weixin.qq.com',
    path: '/community/middlepage/href',
    targets: ['href'],
    ...leaving,
  },
  { host: 'weixin110.qq.com', targets: [], ...leaving },
  { host: 'link.zhihu.com', targets: ['target'], ...leaving },
  { host: 'link.juejin.cn', targets: ['target'], ...leaving },
  { host: 'link.csdn.net', targets: ['target'], ...leaving },
  { host: 'gitee.com', path: '/link', targets: ['target'], ...leaving },
  { host: 'www.jianshu.com', path: '/go-wild', targets: ['url'], ...leaving },
  { host: 'links.jianshu.com', path: '/go', targets: ['to'], ...leaving },
  { host: 'www.douban.com', path: '/link2', targets: ['url'], ...leaving },
  { host: 'weibo.cn', path: '/sinaurl', targets: ['toasturl', 'url', 'u'], ...leaving },
  { host: 'shimo.im', path: '/outlink', targets: ['url'], ...leaving },
  { host: 'www.yuque.com', path: '/r/goto', targets: ['url'], ...leaving },
  { host: 'tieba.baidu.com', path: '/mo/q/checkurl', targets: ['url'], ...leaving },
  { host: 'tieba.baidu.com', path: '/safecheck', targets: ['url'], ...leaving },
  { host: 'jump2.bdimg.com', path: '/safecheck', targets: ['url'], ...leaving },
  { host: 'www.baidu.com', path: '/link', targets: [], ...leaving },
  { host: 'developer.aliyun.com', path: '/redirect', targets: ['target'], ...leaving },
  {
    host: 'cloud.tencent.com',
    path: '/developer/tools/blog-entry',
    targets: ['target'],
    ...leaving,
  },
  { host: 'game.bilibili.com', path: '/linkfilter', targets: ['url'], ...leaving },
  { host: 'www.oschina.net', path: '/action/gotolink', targets: ['url'], ...leaving },
  { host: 'www.tianyancha.com', path: '/security', targets: ['target'], ...leaving },
  { host: 'www.google.com', path: '/url', targets: ['q', 'url'], ...leaving },
  { host: 'l.facebook.com', path: '/l.php', targets: ['u'], ...leaving },
  { host: 'www.youtube.com', path: '/redirect', targets: ['q'], ...leaving },
  { host: 'www.linkedin.com', path: '/safety/go', targets: ['url'], ...leaving },
  { host: 'steamcommunity.com', path: '/linkfilter', targets: ['url', 'u'], ...leaving },
];

/**
 * A house's own page to log in, to permit or to pay, which goes on to the address that its query names. Without one it
 * is the house's page and nothing else.
 */
export const returningAddresses: readonly ForwardingAddress[] = [
  { host: 'open.weixin.qq.com', path: '/connect/oauth2', targets: ['redirect_uri'], ...logins },
  { host: 'graph.qq.com', path: '/oauth2.0', targets: ['redirect_uri'], ...logins },
  { host: 'openauth.alipay.com', targets: ['redirect_uri', 'goto'], ...logins },
  { host: 'auth.alipay.com', targets: ['goto', 'redirect_uri'], ...logins },
  { host: 'passport.jd.com', targets: ['returnurl', 'redirect_uri'], ...logins },
  { host: 'plogin.m.jd.com', targets: ['returnurl'], ...logins },
  { host: 'login.taobao.com', targets: ['redirecturl', 'redirect_url', 'target'], ...logins },
  { host: 'login.tmall.com', targets: ['redirecturl', 'redirect_url'], ...logins },
  { host: 'wx.tenpay.com', targets: ['redirect_url'], ...logins },
];

/** Where links that open an app name the page it is to show. */
export const appLinkTargets: readonly string[] = ['url', 'target', 'scheme', 'jump_url', 'link'];

function short(fact: Fact, hosts: string): readonly ForwardingAddress[] {
  return hosts
    .trim()
    .split(/\s+/)
    .map((host) => ({ host, targets: [], ...fact }));
}
