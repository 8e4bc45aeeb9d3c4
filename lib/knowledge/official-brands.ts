import { type BrandName, brandNames } from './brand-names.ts';
import type { Fact } from './fact.ts';

/** Somebody who takes money or card data on the web, with the addresses that are really theirs. */
export interface OfficialBrand extends Fact, BrandName {
  /** Main domains, with every host below them. */
  readonly domains: readonly string[];
  /** Theirs as well, but what stands there may be a customer's: no proof of who speaks. */
  readonly rented: readonly string[];
}

const source = '域名表 domain-list-community（MIT 许可）；公开的商户代码里的收银台地址';
const asOf = '2026-10-01';
const none: readonly string[] = [];

/** Endings that belong to one house alone: whoever stands there was let in by it. */
export const brandEndings: readonly (Fact & { readonly ending: string; readonly brand: string })[] =
  [
    { ending: 'icbc', brand: 'icbc', source: '顶级域名登记', asOf },
    { ending: 'alipay', brand: 'alipay', source: '顶级域名登记', asOf },
    { ending: 'taobao', brand: 'taobao', source: '顶级域名登记', asOf },
    { ending: 'tmall', brand: 'tmall', source: '顶级域名登记', asOf },
  ];

/** Banks, wallets, cashiers, shops and offices. Derived from domain-list-community, MIT, Copyright (c) V2Ray. */
export const officialBrands: readonly OfficialBrand[] = [
  {
    ...named('icbc'),
    domains: list(`
      95588.com 95588.com.cn dccnet.com dccnet.com.cn icbc-at.com icbc-cz.com icbc-ltd.com icbc-uk.com icbc-us.com
      icbc.ae icbc.be icbc.co.id icbc.co.jp icbc.co.kr icbc.co.nl icbc.com icbc.com.au icbc.com.cn icbc.com.es
      icbc.com.kh icbc.com.kw icbc.com.la icbc.com.mm icbc.com.mo icbc.com.mx icbc.com.pe icbc.com.pk icbc.com.qa
      icbc.com.sg icbc.com.vn icbc.de icbc.eu icbc.lu icbcalmaty.kz icbcasia.com icbcbr.com.br icbccs.com.cn
      icbccstz.com.cn icbci.com.hk icbcina.com icbcindia.com icbcit.com icbclondon.com icbcmanila.com.cn icbcme.ae
      icbcmoscow.ru icbcmy.com icbcnz.com icbcpanama.com icbcparis.fr icbcpl.com icbcstandard.com
      icbcstandardbank.com icbcstandardresources.com icbcstandardsecurities.com icbcswiss.com icbcthai.com
      icbkfs.com icbkus.com`),
    rented: none,
    source,
    asOf,
  },
  {
    ...named('ccb'),
    domains: list(`
      ccb-life.com.cn ccb.cn ccb.com ccb.com.cn ccbcos.com ccbfund.cn ccbfund.com ccbfund.com.cn ccbfutures.cn
      ccbfutures.com ccbintl.com.hk ccbleasing.com ccblife-test.com.cn ccbseoul.com ccbtrust.com.cn ccbxt.com`),
    rented: none,
    source,
    asOf,
  },
  {
    ...named('boc'),
    domains: list(`
      bank-of-china.com bankofchina.com boc.cn bocamchina.com bocaviation.com boccfc.cc boccfc.cn
      bocfullertonbank.com bocgi.com bocgins.com bochk.com bocichina.cn bocichina.com bocichina.com.cn
      bocifunds.cn bocifunds.com bocifunds.com.cn bocigroup.com bocim.com bocservices.com.cn`),
    rented: none,
    source,
    asOf,
  },
  {
    ...named('abc'),
    domains: list(`
      95599.cn abchina.com abchina.com.cn`),
    rented: none,
    source,
    asOf,
  },
  {
    ...named('cmb'),
    domains: list(`
      8008205555.cn 8008205555.com cignacmb-ipmi.com cignacmb.com cignacmbamc.com cmb-leasing.com cmbchina.biz
      cmbchina.cn cmbchina.com cmbi.com.hk cmbimg.cn cmbimg.com cmbt.cn cmbuat.com cmburl.cn cmbwinglungbank.com
      cmf.biz cmf.ltd cmfchina.com cmfunds.cn joying.com test-cignacmb.com`),
    rented: none,
    source,
    asOf,
  },
  {
    ...named('citic'),
    domains: list(`
      cfc108.com chinaamc.com citic-prudential.com.cn citicbank.com citiccapital.com citiciam.com citicifh.com
      citicprufunds.com.cn citics.com.hk citicsf.com clsa.com cncbinternational.com csc108.com csci.hk ecitic.com`),
    rented: none,
    source,
    asOf,
  },
  {
    ...named('comm'),
    domains: list(`
      95559.com.cn bankcomm.cn bankcomm.com`),
    rented: none,
    source,
    asOf,
  },
  {
    ...named('bjbank'),
    domains: list(`
      bankofbeijing.com.cn`),
    rented: none,
    source,
    asOf,
  },
  {
    ...named('shbank'),
    domains: list(`
      bankofshanghai.com bosc.cn`),
    rented: none,
    source,
    asOf,
  },
  {
    ...named('ceb'),
    domains: list(`
      cebbank.com`),
    rented: none,
    source,
    asOf,
  },
  {
    ...named('gdb'),
    domains: list(`
      95508.com cgbchina.com.cn`),
    rented: none,
    source,
    asOf,
  },
  {
    ...named('cib'),
    domains: list(`
      cib.com.cn`),
    rented: none,
    source,
    asOf,
  },
  {
    ...named('citibank'),
    domains: list(`
      citibank.com.cn`),
    rented: none,
    source,
    asOf,
  },
  {
    ...named('cmbc'),
    domains: list(`
      cmbc.com.cn`),
    rented: none,
    source,
    asOf,
  },
  {
    ...named('hxbank'),
    domains: list(`
      hxb.com.cn`),
    rented: none,
    source,
    asOf,
  },
  {
    ...named('njcb'),
    domains: list(`
      njcb.com.cn`),
    rented: none,
    source,
    asOf,
  },
  {
    ...named('psbc'),
    domains: list(`
      psbc.com`),
    rented: none,
    source,
    asOf,
  },
  {
    ...named('spdb'),
    domains: list(`
      95528.com spdb.com.cn spdbccc.com.cn`),
    rented: none,
    source,
    asOf,
  },
  {
    ...named('mybank'),
    domains: list(`
      mybank.cn`),
    rented: none,
    source,
    asOf,
  },
  {
    ...named('webank'),
    domains: list(`
      webank.com webankcdn.net`),
    rented: none,
    source,
    asOf,
  },
  {
    ...named('other-bank'),
    domains: list(`
      bsb.com.cn csxbank.com fbank.com kcbebank.com kshbank.cn ms-bank.cn newupbank.com onebank.com.cn shrbank.com
      suningbank.com wegobank.cn whccb.com wxsbank.com xa-bank.com xwbank.com yillionbank.com ymbank.com
      z-bank.com zgcbank.com`),
    rented: none,
    source,
    asOf,
  },
  {
    ...named('payment-house'),
    domains: list(`
      99bill.com allinpay.com lianlianpay.com shouqianba.com yeepay.com yintong.com.cn`),
    rented: none,
    source:
      '公开的商户代码里的收银台地址：连连 cashier.lianlianpay.com 与早先的 yintong.com.cn（连连公开的示例代码），快钱 www.99bill.com/gateway，易宝 cash.yeepay.com，通联 service.allinpay.com，收钱吧 qr.shouqianba.com',
    asOf: '2026-11-22',
  },
  {
    ...named('unionpay'),
    domains: list(`
      95516.com 95516.net chinapay.com chinaums.com chinaunionpay.com chinaunionpay.com.cn chinaunionpay.net
      cup.com.cn cup62.cn unionpay.com unionpay.net unionpayintl.cn unionpayintl.com unionpaysecure.com`),
    rented: none,
    source,
    asOf,
  },
  {
    ...named('alipay'),
    domains: list(`
      alipay-eco.com alipay.cn alipay.com alipay.com.cn alipay.hk alipaydns.com alipaylog.com alipaymo.com
      alipayobjects.com alipayplus.com antfin.com antfortune.com antgroup-inc.cn antgroup.com fund123.cn`),
    rented: none,
    source,
    asOf,
  },
  {
    ...named('taobao'),
    domains: list(`
      etao.com goofish.com juhuasuan.com pailitao.com taobao.com taobao.net taobao.org taobaocdn.com
      taobizhong.com taopiaopiao.com taotian.com tb.cn tbcache.com tbcdn.cn tburl.in`),
    rented: none,
    source,
    asOf,
  },
  {
    ...named('tmall'),
    domains: list(`
      tmall.com tmall.hk tmall.ru tmalltv.com`),
    rented: none,
    source,
    asOf,
  },
  {
    ...named('fliggy'),
    domains: list(`
      alitrip.com feizhu.cn feizhu.com fliggy.com fliggy.hk`),
    rented: none,
    source,
    asOf,
  },
  {
    ...named('alibaba'),
    domains: list(`
      1688.com 25pp.com 56che.com 88cha.com 95095.com ae-rus.net aedns.ru aeplatform.ru aestatic.net
      ali-health.com alibaba-inc.com alibaba.com alibabacapital.com alibabachengdun.com alibabachengdun.net
      alibabacorp.com alibabadesign.com alibabadoctor.com alibabafonts.com alibabafoundation.com
      alibabafuturehotel.com alibabagroup.com alibabapictures.com alibabaplanet.com alibabaued.com
      alibabausercontent.com aliexpress-media.com aliexpress.com aliexpress.ru alifanyi.com aligenie.com
      alihealth.cn alihealth.com.cn alihealth.hk alihive.com aliimg.com alikmd.com alimama.cn alimama.com
      alimebot.com alimei.com alimmdn.com alios.cn aliplus.com aliresearch.com alisoft.com alisports.com
      alitianji.com aliunicorn.com aliway.com alixiaomi.com alizhaopin.com alyms.cn alysm.cn asczwa.com
      asczxcefsv.com asmlink.cn atatech.org b2byao.com bazai.com bcvbw.com cheng.xin cloudeagle.cn cueme.cn
      damai.cn dayu.com dfkhgj.com doctoryou.ai doctoryou.cn dongting.com dratio.com duanqu.com emas-poc.com
      freshhema.com freshippo.com gongyi.xin hemamax.com hemaos.com hemashare.cn hupan.com hzchengdun.com
      hzchengdun.net ialicdn.com iconfont.cn ics.design imgcook.com iuynfg.com jhgtgb.com jiyoujia.com kanbox.com
      kaola.com kaolacdn.com koubei.com lazada.com liangxinyao.com lingshoujia.com lydaas.cn lydaas.com
      lydaas.com.cn lydaas.net lydass.cn lydass.com.cn lydass.net m-now.cn maitix.com mappcloud.com mashort.cn
      mdeer.com mei.com miaostreet.com miaoya.cn mmstat.com mshare.cc myquark.cn nic.xin npmmirror.com
      philanthropy.xin phpwind.com phpwind.net pp.cn qingtingtrip.com quark.cn rexpos.cn saee.org.cn shejijia.com
      shenjing.com shyhhema.com sm.cn sparenode.com supet.com tanx.com tmjl.ai ttpod.com wandoujia.com wdjimg.com
      xiami.com xiami.fm xiami.net xin.xin xinlingshou.cn xixikf.cn yisou.com yowhale.com yunos-inc.com yunos.com
      yushanfang.com zhisheng.com zimgs.cn zuodao.com`),
    rented: list(`
      aliapp.org aliwork.com`),
    source,
    asOf,
  },
  {
    ...named('wechat'),
    domains: list(`
      mmbizurl.cn servicewechat.com tenpay.com wechat.com wechatpay.cn weixin.com weixin.qq.com wxaurl.cn
      wxgateway.com wxlivecdn.com wxmpurl.cn`),
    rented: list(`
      wxcloudrun.com`),
    source,
    asOf,
  },
  {
    ...named('tencent'),
    domains: list(`
      acimg.cn alloyteam.com apcdns.net foxmail.com foxmail.com.cn fyeds.com fyeds0.com fyeds1.com fyeds3.com
      fyeds4.com fyeds5.com fyeds6.com fyeds7.com fyeds8.com fyeds9.com fymall0.com fymall1.com fymall4.com
      fymall7.com fymall9.com fymallqa0.com fymallqa1.com fymallqa2.com fymallqa3.com fymallqa4.com fymallqa7.com
      fymallqa9.com gtimg.cn gtimg.com gtimg.com.cn idqqimg.com imqq.com imweb.io iot-tencent.com ivweb.io
      myapp.com qlivecdn.com qlogo.cn qpic.cn qq.cn.com qq.com qq.com.cn qq.wang qq.xn--fiqs8s qqmail.com
      qzone.com rtx.com.cn tdnsdl1.cn tdnsdl1.com.cn tdnsdl2.cn tdnsdl2.com.cn tdnsdl3.cn tdnsdl3.com.cn
      tdnsdl4.cn tdnsdl4.com.cn tdnsdl5.cn tdnsdl5.com.cn tencent.cn tencent.co.id tencent.com tencent.com.cn
      tencent.com.hk tencent.net tencent.net.cn tfogc.com ugdtimg.com weishi.com weixinsxy.com weiyun.com wetv.vip
      wetvinfo.com xn--r70as2s.xn--fiqs8s`),
    rented: list(`
      url.cn`),
    source,
    asOf,
  },
  {
    ...named('jd'),
    domains: list(`
      1huizhan.com 3.cn 300hu.com 360buy.cn 360buy.com 360buy.com.cn 360buyimg.com 360buyinternational.com
      360top.com 7fresh.com baitiao.com blackdragon.com buyjingxi.com caiyu.com chicalot.cn chinabank.com.cn
      dao123.com duiou.com.cn duolabao.com goselling.com healthjd.com imdada.cn jclps.com jd-app.com jd-ex.cn
      jd-ex.com jd-ex.com.cn jd-ex.net jd.cn jd.co.th jd.com jd.com.cn jd.hk jd.id jd.ru jd.shop jdbusiness.com
      jdcache.com jdcdn.com jddapeigou.com jddebug.com jddglobal.com jddj.com jdemall.com jdfw1.com jdgslb.com
      jdgslb.net jdh.com jdjinrong.com jdl.cn jdl.com jdl.com.cn jdlike.cn jdpay.com jdpaydns.com jdwl.com jdx.com
      jhscm.com jingdong.com jingdonghealth.cn jingdongjinrong.com jingpinhui.com jingxi.com jkcsjd.com joybuy.com
      joybuy.es linglonglife.com logiseasy.com mayshijia.com minitiao.com missjia.net ocwms.com paidaojia.cn
      paipai.com prestodb-china.com prestodb.net.cn qianxun.com qingzhouip.com sgsic.com toplife.com vg.com
      vipmro.com vipmro.net wangyin.com wdfok.com wuliujie.cn wuliujie.com xianjiqun.com xjoycity.com yhd.com
      yihaodian.com yihaodianimg.com yiyaojd.com yizhitou.com`),
    rented: list(`
      cloud-beijing.com cloud-hebi.com cloud-ningbo.com cloud-ordos.com cloud-shenzhen.com cloud-shiyan.com
      cloud-wuhan.com cloud-xian.com cloud-xm.com cloud-zhaoqing.com cloud-zhongwei.com cloudanqing.com
      cloudbaoshan.com cloudbeibei.com cloudbinzhou.com cloudchangde.com cloudchangsha.com cloudchangzhou.com
      cloudchaozhou.com cloudchengde.com cloudchengdu.com cloudchuzhou.com cloudczs.com clouddalian.com
      clouddatong.com clouddongying.com cloudfoshan.com cloudfuqing.com cloudganzhou.com cloudguangzhou.com
      cloudhaidong.com cloudhefei.com cloudhengshui.com cloudhuaihua.com cloudhuizhou.com cloudjinan.com
      cloudjinchang.com cloudjingzhou.com cloudjining.com cloudjiujiang.com cloudkunming.com cloudleshan.com
      cloudlijiang.com cloudlishui.com cloudluohe.com cloudluoyang.com cloudmeishan.com cloudnanan.com
      cloudnanjing.com cloudnanning.com cloudnantong.com cloudquanzhou.com cloudsanya.com cloudshanghai.com
      cloudshaoyang.com cloudshenfuxingqu.com cloudsiping.com cloudsuqian.com cloudtangshan.com cloudtianjin.com
      cloudtongchuan.com cloudtongliang.com cloudweinan.com cloudxiangtan.com cloudxianyou.com cloudxining.com
      cloudyanan.com cloudyancheng.com cloudyantai.com cloudyinchuan.com cloudyueyang.com cloudyuncheng.com
      cloudyuxi.com cloudzhongshan.com cloudzhuhai.com isvjcloud.com isvjd.com jcloud-cache.com jcloud-cache.net
      jcloud-cdn.com jcloud-live.com jcloud-oss.com jcloud.com jcloudcache.com jcloudcache.net jcloudcs.com
      jclouddn.com jclouddns.com jclouddns.net jcloudec.com jcloudedge.com jcloudedge.net jcloudgslb.com
      jcloudgslb.net jcloudimg.com jcloudimg.net jcloudlb.com jcloudlb.net jcloudlive.com jcloudlv.com
      jcloudoss.com jcloudresolve.com jcloudresolve.net jcloudss.com jcloudstatic.com jcloudstatic.net
      jcloudvideo.com jcloudvideo.net jdcloud-api.com jdcloud-api.net jdcloud-edu.com jdcloud-elite.com
      jdcloud-elive.com jdcloud-livebuy.com jdcloud-mail.com jdcloud-openapi.com jdcloud-oss.com jdcloud.com
      jdcloudcache.com jdcloudcache.net jdcloudcdn.com jdcloudcdn.net jdcloudcs.com jdclouddns.com jdclouddns.net
      jdcloudedge.com jdcloudedge.net jdcloudlb.com jdcloudlb.net jdcloudlive.com jdcloudlive.net
      jdcloudresolve.com jdcloudresolve.net jdcloudsite.com jdcloudstatic.com jdcloudstatic.net jdcloudstatus.com
      jdcloudstatus.net jdcloudvideo.com jdcloudvideo.net jdcloudwaf.com`),
    source,
    asOf,
  },
  {
    ...named('meituan'),
    domains: list(`
      51ping.com baobaoaichi.cn dianping.com dpfile.com maoyan.com meituan.com meituan.net mtyun.com neixin.cn
      sankuai.com`),
    rented: none,
    source,
    asOf,
  },
  {
    ...named('pinduoduo'),
    domains: list(`
      pddcdn.com pddim.com pddpic.com pddugc.com pinduoduo.com pinduoduo.net yangkeduo.com`),
    rented: none,
    source,
    asOf,
  },
  {
    ...named('ctrip'),
    domains: list(`
      c-ctrip.com colinker.com ctrip.cn ctrip.co.id ctrip.co.kr ctrip.co.th ctrip.com ctrip.com.hk ctrip.my
      ctrip.sg ctripbiz.com ctripbuy.hk ctripgslb.cn ctripgslb.com ctripgslb.com.cn ctripgslb.net ctripteam.com
      doticloud.com easytrip.com hhtravel.com hhtravel.com.tw izuchebao.com lvtds.com qunar.com qunarcdn.com
      qunarzz.com shuntu.cn skysea.com suanya.cn suanya.com tieyou.com toptown.cn toursbms.com trip.com tripcdn.cn
      tripcdn.com vipdlt.com`),
    rented: none,
    source,
    asOf,
  },
  {
    ...named('12306'),
    domains: list(`
      12306.cn`),
    rented: none,
    source,
    asOf,
  },
  {
    ...named('chinapost'),
    domains: list(`
      chinapost.com.cn ems.com.cn`),
    rented: none,
    source: '中国邮政集团有限公司官网 www.chinapost.com.cn；邮政速递物流官网 www.ems.com.cn',
    asOf,
  },
  {
    ...named('tax'),
    domains: list(`
      12366.net chinatax.gov.cn`),
    rented: none,
    source: `${source}；国家税务总局官网 www.chinatax.gov.cn`,
    asOf: '2026-11-23',
  },
  {
    ...named('xiaomi'),
    domains: list('mi.com xiaomi.com xiaomi.cn'),
    rented: none,
    source: '小米商城官网 www.mi.com',
    asOf: '2026-11-23',
  },
  {
    ...named('huawei'),
    domains: list('vmall.com huawei.com'),
    rented: none,
    source: '华为商城官网 www.vmall.com',
    asOf: '2026-11-23',
  },
  {
    ...named('suning'),
    domains: list('suning.com'),
    rented: none,
    source: '苏宁易购官网 www.suning.com',
    asOf: '2026-11-23',
  },
  {
    ...named('vipshop'),
    domains: list('vip.com vipshop.com'),
    rented: none,
    source: '唯品会官网 www.vip.com',
    asOf: '2026-11-23',
  },
  {
    ...named('kuaishou'),
    domains: list('kuaishou.com kwaixiaodian.com'),
    rented: none,
    source: '快手官网 www.kuaishou.com',
    asOf: '2026-11-23',
  },
  {
    ...named('xiaohongshu'),
    domains: list('xiaohongshu.com'),
    rented: none,
    source: '小红书官网 www.xiaohongshu.com',
    asOf: '2026-11-23',
  },
  {
    ...named('dewu'),
    domains: list('dewu.com'),
    rented: none,
    source: '得物官网 www.dewu.com',
    asOf: '2026-11-23',
  },
  {
    ...named('sf'),
    domains: list('sf-express.com'),
    rented: none,
    source: '顺丰速运官网 www.sf-express.com',
    asOf: '2026-11-23',
  },
  {
    ...named('zto'),
    domains: list('zto.com'),
    rented: none,
    source: '中通快递官网 www.zto.com',
    asOf: '2026-11-23',
  },
  {
    ...named('yto'),
    domains: list('yto.net.cn'),
    rented: none,
    source: '圆通速递官网 www.yto.net.cn',
    asOf: '2026-11-23',
  },
  {
    ...named('sto'),
    domains: list('sto.cn'),
    rented: none,
    source: '申通快递官网 www.sto.cn',
    asOf: '2026-11-23',
  },
  {
    ...named('yunda'),
    domains: list('yundaex.com'),
    rented: none,
    source: '韵达快递官网 www.yundaex.com',
    asOf: '2026-11-23',
  },
  {
    ...named('hongkongpost'),
    domains: list('hongkongpost.hk'),
    rented: none,
    source: '香港邮政官网 www.hongkongpost.hk',
    asOf: '2026-11-23',
  },
  {
    ...named('chinamobile'),
    domains: list('10086.cn chinamobile.com chinamobileltd.com'),
    rented: none,
    source: '中国移动官网 www.10086.cn、www.chinamobile.com',
    asOf: '2026-11-23',
  },
  {
    ...named('chinaunicom'),
    domains: list('10010.com chinaunicom.cn chinaunicom.com.cn'),
    rented: none,
    source: '中国联通官网 www.10010.com、www.chinaunicom.com.cn',
    asOf: '2026-11-23',
  },
  {
    ...named('chinatelecom'),
    domains: list('189.cn chinatelecom.com.cn'),
    rented: none,
    source: '中国电信官网 www.189.cn、www.chinatelecom.com.cn',
    asOf: '2026-11-23',
  },
  {
    ...named('stategrid'),
    domains: list('95598.cn sgcc.com.cn'),
    rented: none,
    source: '国家电网官网 www.95598.cn、www.sgcc.com.cn',
    asOf: '2026-11-23',
  },
  {
    ...named('csg'),
    domains: list('csg.cn'),
    rented: none,
    source: '南方电网官网 www.csg.cn',
    asOf: '2026-11-23',
  },
  {
    ...named('etc'),
    domains: list('txffp.com'),
    rented: none,
    source: '中国 ETC 服务平台（票根）官网 www.txffp.com',
    asOf: '2026-11-23',
  },
  {
    ...named('12123'),
    domains: list('122.gov.cn'),
    rented: none,
    source: '公安部互联网交通安全综合服务管理平台 122.gov.cn',
    asOf: '2026-11-23',
  },
  {
    ...named('nhsa'),
    domains: list('nhsa.gov.cn'),
    rented: none,
    source: '国家医疗保障局官网 www.nhsa.gov.cn',
    asOf: '2026-11-23',
  },
  {
    ...named('mohrss'),
    domains: list('12333.gov.cn mohrss.gov.cn'),
    rented: none,
    source: '人力资源和社会保障部官网 www.mohrss.gov.cn；国家社会保险公共服务平台 si.12333.gov.cn',
    asOf: '2026-11-23',
  },
  {
    ...named('police'),
    domains: list('mps.gov.cn'),
    rented: none,
    source: '公安部官网 www.mps.gov.cn',
    asOf: '2026-11-23',
  },
  {
    ...named('spp'),
    domains: list('spp.gov.cn'),
    rented: none,
    source: '最高人民检察院官网 www.spp.gov.cn',
    asOf: '2026-11-23',
  },
];

/** Addresses in running text, parted by any white space. */
/** Every entry is named there; one that is not would be found by the first test that opens this file. */
function named(id: string): BrandName {
  const name = brandNames.find((brand) => brand.id === id);
  if (!name) throw new Error(`no brand is called ${id}`);
  return name;
}

function list(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
