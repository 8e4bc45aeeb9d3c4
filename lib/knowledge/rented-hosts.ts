import type { Fact } from './fact.ts';

/**
 * What strangers do there. `shop`: sell. `pages`: write, for readers. `form`: ask others to fill something in. `space`:
 * put up whole pages of any kind, at once and for next to nothing.
 */
export const rentedUses = ['shop', 'pages', 'form', 'space'] as const;
export type RentedUse = (typeof rentedUses)[number];

/** An address whose pages anybody may make: no house speaks there, however well its name is known. */
export interface RentedHost extends Fact {
  /** The host, with every one below it. */
  readonly host: string;
  /** Beginning of the path, in small letters; missing where the whole host is meant. */
  readonly path?: string;
  readonly use: RentedUse;
}

/** A house's domain of which most hosts are shops of others, named as they please. */
export interface ShopStreet extends Fact {
  readonly domain: string;
  /** What stands right before the domain where the house itself speaks. All others may be shops. */
  readonly own: ReadonlySet<string>;
}

const asOf = '2026-11-22';
const services = { source: '各服务自己的说明：任何人都可以在这里做网页、文档、问卷或开店', asOf };
const suffixes = { source: '公共后缀表 Public Suffix List 的私有部分，各云服务的说明', asOf };
const shares = { source: '公开代码和文章里的分享地址', asOf };

/** The longest that fits a host counts. */
export const rentedHosts: readonly RentedHost[] = [
  ...hosts('shop', services, 'weidian.com youzan.com mall.jd.com myshopify.com shop.m.taobao.com'),
  ...hosts(
    'pages',
    shares,
    `mp.weixin.qq.com channels.weixin.qq.com work.weixin.qq.com user.qzone.qq.com qzone.qq.com sharechain.qq.com
    share.weiyun.com qm.qq.com qun.qq.com u.wechat.com`,
  ),
  // A code that adds whoever made it as a friend, or leads into a group.
  { host: 'weixin.qq.com', path: '/r/', use: 'pages', ...shares },
  { host: 'weixin.qq.com', path: '/g/', use: 'pages', ...shares },
  ...hosts(
    'pages',
    services,
    `notion.site notion.so yuque.com feishu.cn larksuite.com larkoffice.com alidocs.dingtalk.com sites.google.com
    zhuanlan.zhihu.com telegra.ph wordpress.com blogspot.com`,
  ),
  ...hosts('form', shares, 'docs.qq.com doc.weixin.qq.com wj.qq.com support.qq.com txc.qq.com'),
  ...hosts(
    'form',
    services,
    `kdocs.cn f.wps.cn f.kdocs.cn shimo.im wjx.cn wjx.top wjx.com jinshuju.net jinshuju.com jsj.top mikecrm.com
    docs.google.com forms.gle forms.office.com typeform.com jotform.com`,
  ),
  ...hosts(
    'space',
    suffixes,
    `github.io gitlab.io gitee.io myqcloud.com tcloudbaseapp.com tcloudbase.com edgeone.app edgeone.dev aliyuncs.com
    bcebos.com myhuaweicloud.com volces.com ksyuncs.com qiniucdn.com clouddn.com upaiyun.com sinaapp.com vercel.app
    now.sh netlify.app pages.dev workers.dev r2.dev web.app firebaseapp.com appspot.com run.app onrender.com fly.dev
    glitch.me replit.app replit.dev surge.sh herokuapp.com weebly.com wixsite.com webflow.io framer.app
    framer.website carrd.co strikingly.com canva.site godaddysites.com square.site bubbleapps.io softr.app
    lovable.app amazonaws.com cloudfront.net azurewebsites.net azurestaticapps.net windows.net azureedge.net
    backblazeb2.com digitaloceanspaces.com ondigitalocean.app oraclecloud.com trycloudflare.com ngrok.io ngrok.app
    ngrok.dev ngrok-free.app ngrok-free.dev loca.lt cpolar.cn cpolar.top cpolar.io natappfree.cc vicp.fun vicp.cc
    ipfs.io dweb.link deno.dev streamlit.app hf.space translate.goog duckdns.org eu.org pp.ua us.kg
    railway.app mystrikingly.com sxl.cn icoc.vc tilda.ws infinityfreeapp.com rf.gd kesug.com fcapp.run qcloud.la
    sealosbja.site youware.app coze.site 4everland.app bitiful.net 3322.org f3322.net`,
  ),
];

/** Taobao gives each shop a host of its own, and so do its sisters. */
export const shopStreets: readonly ShopStreet[] = [
  {
    domain: 'taobao.com',
    own: words(`www login passport reg buy cart item detail trade buyertrade tradearchive s list i my member member1
      rate refund refund2 market huodong pages h5 main consumerservice service help jubao error err favorite shoucang
      ai guang ju fuwu sell myseller seller open sf paimai upload img gw acs mo mtop tms uland a e`),
    ...shares,
  },
  {
    domain: 'tmall.com',
    own: words(`www login list detail buy cart pages chaoshi service error err trade rate market h5 member brand miao
      3c import mui ju hk`),
    ...shares,
  },
  {
    domain: '1688.com',
    own: words(`www login detail trade order cart purchase s work page pages huodong sale air show club me member rule
      view offer dj sycm kj h5 error err service`),
    ...shares,
  },
];

function hosts(use: RentedUse, fact: Fact, names: string): readonly RentedHost[] {
  return [...words(names)].map((host) => ({ host, use, ...fact }));
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
