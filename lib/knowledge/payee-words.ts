import type { Fact } from './fact.ts';

/**
 * What the names of unrelated shops have in common: two names that share no more than these words are not alike.
 * The longest first, since they are taken off in this order.
 */
export interface PayeeWords extends Fact {
  readonly words: readonly string[];
  /** Provinces and large towns, with which many a name begins that has nothing else in common. */
  readonly places: readonly string[];
  /** What may follow such a name. */
  readonly placeTails: string;
}

export const payeeWords: PayeeWords = {
  words: [
    '有限责任公司',
    '股份有限公司',
    '电子商务',
    '网络技术',
    '网络科技',
    '信息技术',
    '信息科技',
    '官方旗舰店',
    '科技发展',
    '餐饮管理',
    '有限公司',
    '专营店',
    '专卖店',
    '旗舰店',
    '个体户',
    '经营部',
    '官方',
    '商户',
    '商行',
    '公司',
    '科技',
    '集团',
    '中国',
  ],
  places: (
    '北京 上海 天津 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 ' +
    '贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门 广州 深圳 杭州 南京 苏州 无锡 常州 南通 徐州 ' +
    '扬州 宁波 温州 嘉兴 绍兴 金华 台州 义乌 合肥 芜湖 福州 厦门 泉州 漳州 南昌 赣州 济南 青岛 烟台 潍坊 临沂 郑州 洛阳 ' +
    '武汉 襄阳 宜昌 长沙 株洲 岳阳 佛山 东莞 珠海 中山 惠州 汕头 江门 湛江 南宁 桂林 柳州 海口 三亚 成都 绵阳 贵阳 遵义 ' +
    '昆明 大理 西安 咸阳 兰州 西宁 银川 乌鲁木齐 石家庄 唐山 保定 邯郸 太原 大同 呼和浩特 包头 沈阳 大连 鞍山 长春 哈尔滨 大庆'
  ).split(' '),
  placeTails: '省市',
  source: '支付宝、微信支付和工商银行账单里的商户名，国家企业信用信息公示系统的名称写法',
  asOf: '2026-11-22',
};
