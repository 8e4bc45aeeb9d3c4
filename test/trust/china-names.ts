/** Chinese hosts as they are made: words in pinyin, initials, companies, news, schools, and honest names that hold a guarded one. */
export const chinaNames: readonly string[] = `
people.com.cn xinhuanet.com news.cn cctv.com cntv.cn chinadaily.com.cn gmw.cn youth.cn ce.cn china.com.cn huanqiu.com
thepaper.cn caixin.com yicai.com jiemian.com 21jingji.com stcn.com cnstock.com cs.com.cn nbd.com.cn eeo.com.cn
jrj.com hexun.com eastmoney.com 10jqka.com.cn xueqiu.com cnfol.com stockstar.com p2peye.com rong360.com lufax.com
sina.com.cn sohu.com 163.com ifeng.com qianlong.com eastday.com southcn.com zjol.com.cn dahe.cn rednet.cn
baidu.com so.com sogou.com 360.cn hao123.com 2345.com 360.com weibo.com zhihu.com douban.com bilibili.com
iqiyi.com youku.com tudou.com mgtv.com pptv.com le.com acfun.cn douyu.com huya.com yy.com
douyin.com kuaishou.com xiaohongshu.com toutiao.com ixigua.com snssdk.com bytedance.com feishu.cn dingtalk.com wps.cn
vip.com suning.com gome.com.cn dangdang.com mogujie.com meilishuo.com jumei.com beibei.com kongfz.com smzdm.com
58.com ganji.com anjuke.com lianjia.com ke.com fang.com zhaopin.com 51job.com liepin.com zhipin.com
autohome.com.cn bitauto.com pcauto.com.cn xcar.com.cn dongchedi.com che168.com guazi.com renrenche.com yiche.com cheshi.com
tsinghua.edu.cn pku.edu.cn fudan.edu.cn sjtu.edu.cn zju.edu.cn nju.edu.cn ustc.edu.cn whu.edu.cn hust.edu.cn xmu.edu.cn
bnu.edu.cn ruc.edu.cn bit.edu.cn buaa.edu.cn nankai.edu.cn tju.edu.cn hit.edu.cn jlu.edu.cn dlut.edu.cn scu.edu.cn
gov.cn mof.gov.cn pbc.gov.cn cbirc.gov.cn csrc.gov.cn chinatax.gov.cn miit.gov.cn mps.gov.cn beijing.gov.cn sh.gov.cn
12315.cn 12333.gov.cn 12345.gov.cn 12348.gov.cn 12377.cn 12321.cn 12380.gov.cn 12388.gov.cn 12389.gov.cn 12309.gov.cn
12320.gov.cn 12301.cn 12305.cn 12308.com 12360.cn 12365.gov.cn 12386.gov.cn 12318.gov.cn 12312.gov.cn 12371.cn
95533.com 95566.com 95599.com 95595.com 95577.com 95555.com 95511.com 95518.com 95519.com 95500.com
95508.com 95528.com 95558.com 95568.com 95561.com 95559.com 95598.cn 95598.com 95595.cn 95522.cn
95526.com 95594.com 95574.com 95548.com 95521.com 95575.com 95587.com 95597.com 95579.com 95565.com
10086.cn 10010.com 189.cn 12580.com 114.com.cn 118114.cn 10050.com 116114.com 96166.com 96111.cn
hsbc.com.cn sc.com.cn hkbea.com.cn dbs.com.cn bankofdl.com bankofnb.com nbcb.com.cn czbank.com cbhb.com.cn egbank.com.cn
pingan.com bank.pingan.com pingan.com.cn pinganfang.com pinganwj.com pinganyun.com pacific.com cpic.com.cn picc.com chinalife.com.cn
jdzj.com jdzx.net jdbbs.com jdcsww.com jdygchina.com jdnews.com.cn jdxfw.com jdcqjx.com jdsk.net jdjob88.com
jdlhh.com jdgod.com jdtjy.com jdedu.com bjdch.com gjdjs.com hbjdw.cn sxjdw.com xjdjc.com zjdlkj.com
ccbn.com ccbn.cn ccbn.tv ccbook.com.cn ccbuild.com ccba.org.cn ccbfutong.com gccbm.com hccb.com.cn zccb.net
bocai.cn bocang.com bocode.net bocom.com bochuang.com.cn boco.com.cn bocee.com bocloud.com.cn bochen.net bocichen.com
icbcaxa.com icbccs.cn icbctech.cn myicbc.org icbchr.com abchinese.com abclub.cn abcd.com.cn abcmall.net
alipaycs.cn aliyun.com aliyuncs.com alicdn.com alidns.com alixin.com alibole.com aliued.com alibang.com alizs.net
ali213.net aliguo.com alishui.cn alijiuye.com taobaoke.org taobaofed.net taobaodaxue.net taobaotm.cn taobaxue.com taobz.com
taohuabao.com taobangshou.com taodabai.com taoguba.com.cn taolale.com taoxie.com taoshouyou.com taoche.com taoge.com taofang.com
haobao.com baobao.com maobao.com yaobao.cn taobo.com laobao.com gaobao.net xiaobao.cn dabao.com taibao.com
tmallgenie.com tmallshop.cn tmalleasy.com vmall.com emall.com hmall.com umall.com imall.cn ymall.com dmall.com
wmall.com mmall.com shmall.cn tmart.com.cn tailg.com.cn tmtpost.com tmsf.com tmalarm.net tianmao.com
meitu.com meituan-dianping.cn meiyuan.com meitun.com meitian.cn meiguan.net meihuan.com meixuan.cn meiquan.com weituan.com
haotuan.com lashou.com tuangou.com tuan800.com 55tuan.com feituan.com tuanche.com meishij.net meishichina.com meizu.com
pinduoke.com pinduobao.com duoduopin.com pddhelp.cn duoduo.com pingduo.com pinglun.com.cn yangke.com yangkewang.cn duoke.net
etrip.com atrip.cn strip.com mytrip.cn gotrip.com qytrip.com tripc.cn tuniu.com ly.com mafengwo.cn
elong.com lvmama.com qyer.com ctriple.com.cn ctrl.net citrip.net tripadvisor.cn kuxun.cn zhuna.cn aoyou.com
wechatclub.cn weixinyidu.com weixinqun.com weixinbridge.org weixin-app.cn weixing.com weixiu.com weixinnu.com weixin110.net iweixin.com
qqtn.com qqbaobao.com qqgexing.com qqwangming.org qqju.com qq163.com aqq.com iqq.com.cn qqxs.cc oicqzone.com
unionpower.cn unionstrong.com union.com.cn unitpay.cn onepay.cn yeepay.com 99bill.com lakala.com allinpay.com chinapnr.com
sumpay.cn ips.com.cn umpay.com heepay.com ecpay.cn baofoo.com lianlianpay.com reapal.com helipay.com fuioupay.com
tenpower.cn tencentcloud.com tenfu.com renpay.cn genpay.net kenpay.cn gopay.com.cn jiepay.com xpay.cn
abcchina.cn adchina.com aichina.com bjchina.com cnchina.com echina.com ichina.cn techchina.com.cn mechina.org toychina.com
cmchina.net cbchina.cn comchina.com bizchina.com czchina.net gbchina.com cgbchinese.com fmbchina.cn webchina.com
unionchina.com chinaums.cn chinapay.org chinaz.com chinanews.com chinabyte.com chinaunix.net chinacourt.org chinahr.com chinaacc.com
bankcom.cn bankrate.com.cn bankchina.net bankhr.com cebbook.com cebpubservice.com cebnet.com.cn ecitic.org citicpub.com
citicbanker.cn citicbooks.com webbank.cn mybanker.cn onlinebank.com.cn wbank.cn yinhang.com yinhang123.net 51credit.com kameng.com
csdn.net cnblogs.com oschina.net gitee.com jianshu.com segmentfault.com juejin.cn infoq.cn 51cto.com itpub.net
zol.com.cn pconline.com.cn it168.com yesky.com ithome.com cnbeta.com mydrivers.com expreview.com pcpop.com chiphell.com
gushiwen.cn zdic.net ximalaya.com qidian.com zongheng.com jjwxc.net 17k.com hongxiu.com xxsy.net readnovel.com
xiachufang.com douguo.com haodf.com dxy.cn guahao.com 39.net 120ask.com familydoctor.com.cn pcbaby.com.cn babytree.com
koolearn.com xdf.cn zuoyebang.com yuanfudao.com 51talk.com hujiang.com offcn.com huatu.com eol.cn gaokao.com
sf-express.com sto.cn yto.net.cn zto.com yundaex.com 800best.com deppon.com ems.com.cn kuaidi100.com cainiao.com
csair.com airchina.com.cn ceair.com hnair.com xiamenair.com shenzhenair.com scal.com.cn juneyaoair.com springairlines.com tianjin-air.com
chsi.com.cn cnki.net wanfangdata.com.cn cqvip.com nlc.cn sciencenet.cn cas.cn cass.cn nsfc.gov.cn most.gov.cn
huawei.com mi.com oppo.com vivo.com.cn zte.com.cn lenovo.com.cn haier.com midea.com gree.com tcl.com
sinopec.com cnpc.com.cn cnooc.com.cn sgcc.com.cn csg.cn chinamobile.com chinaunicom.com.cn chinatelecom.com.cn crrcgc.cc cscec.com
caobao.net taocang.com xiyoubao.com zhubao.com licaibao.cn jiebao.net daigoubao.com yufubao.com shoufubao.com zhifubao.net.cn
58pic.com 699pic.com nipic.com ooopic.com ibaotu.com 588ku.com tukuppt.com 51yuansu.com docin.com
doc88.com taodocs.com book118.com mbalib.com kaoshibao.com shangxueba.com ppkao.com xuexila.com yjbys.com
fwsir.com ruiwen.com unjs.com cnrencai.com oh100.com jy135.com liuxue86.com taisha.org meten.com jia.com
to8to.com qijia.com tobosu.com zxdyw.com jiwu.com fangtan007.com loupan.com leju.com focus.cn soufun.com
xafc.com jdwx.info jdkjjournal.com jdysw.com.cn jd37.com jdxxw.com gzjd.gov.cn jdmm.cc jdpeople.com
cctvjd.com jindong.com jingdu.com jingtong.com.cn jinggong.com dianpin.com dianying.com dianping.net.cn
bankcomic.com cebon.com.cn cebpay.com.cn citicsteel.com citicguoan.com.cn cmbjx.com cmbyc.cn icbcbook.cn
abchina.org.cn abctime.com abcxb.com boceno.com bochtec.com bocomtrust.com.cn ccbride.com ccbird.cn
hzbank.com.cn jsbchina.cn hsbank.cc cqcbank.com csrcb.com drcbank.com grcbank.com lsbankchina.com
orientbank.cn ghbank.com.cn zybank.com.cn xib.com.cn bankofchangsha.com bankofyk.com huishangbank.com
chinastock.com.cn wechatgame.cn weixinhost.com wxb.com weiboyi.com weimob.com weidian.com youzan.com
weixiao.com.cn weipaitang.com wezhan.cn alitourism.cn alibabanews.com alimebo.com aliloan.com alipai.cn
allpyra.com taobaocollege.com taobao-live.cn taosem.com taojindi.com taoke.com taofen8.com
taokezhushou.com tbcache.cn tbquan.cn meituandz.com meituli.com meitui.com meitulu.com meitudata.com
meiti.com pindao.com pinduo.cn pinyou.com pintu.com.cn duoduojob.com tripbe.com tripshow.com ctripzl.com
ctrchina.cn crtrip.cn ctri.com.cn chinatrip.com.cn utrip.cn tmallvip.com.cn tmail.cn tmall6.cn
mallchina.net smallmall.cn chemall.com.cn comall.com.cn 12580777.com 123du.cc 12306bypass.com
12306.com.cn 12333sh.gov.cn 12371.gov.cn 955.cc 95191.com 95105369.com 95169.com 9513.com 9588.com
95599.org.cn 95579.com.cn 95562.cn 95516.org.cn
`
  .trim()
  .split(/\s+/);
