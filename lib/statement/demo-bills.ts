import { beijingDay } from '../domain/calendar.ts';

/** A bill of an invented person, as a file would bring it. */
export interface DemoBill {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

interface DemoPayment {
  /** Days before today. */
  readonly ago: number;
  readonly time: string;
  readonly shop: string;
  readonly item: string;
  readonly yuan: string;
  readonly method: string;
}

/** What the invented person calls their phone. */
export const demoPhoneName = '我的手机';

/** Payees of the payments that the invented person noted: one is a habit of theirs, one is in no bill. */
export const demoNotedShops = { confirmed: '惠民超市', missing: '晴川户外用品店' };

const wechatCards = ['建设银行储蓄卡(3321)', '工商银行储蓄卡(1234)'];
const icbc = '工商银行储蓄卡(1234)';
const cmb = '招商银行信用卡(8806)';

/** What the person pays again and again; each repeats through the last months. */
const habits: readonly (Omit<DemoPayment, 'ago'> & { readonly every: number })[] = [
  { every: 2, time: '08:12:31', shop: '晨光豆浆铺', item: '早餐', yuan: '9.50', method: icbc },
  { every: 3, time: '12:08:05', shop: '湘味小厨', item: '午餐外卖', yuan: '32.50', method: cmb },
  { every: 7, time: '19:45:50', shop: '惠民超市', item: '日用品', yuan: '128.60', method: icbc },
  {
    every: 9,
    time: '18:20:11',
    shop: '城市公交',
    item: '公交扫码',
    yuan: '2.00',
    method: '余额宝',
  },
  { every: 30, time: '09:00:02', shop: '云听会员', item: '自动续费', yuan: '15.00', method: cmb },
  { every: 31, time: '10:30:00', shop: '市供电公司', item: '电费', yuan: '86.32', method: icbc },
];

const utf8 = new TextEncoder();
const reach = 92;

/** Three bills of one invented person up to now (epoch milliseconds), in the layouts of 支付宝, 微信支付 and 工商银行. */
export function demoBills(now: number): DemoBill[] {
  const today = beijingDay(now);
  return [alipayBill(today, now), wechatBill(today), icbcBill(today)];
}

/** The habit's time, or a minute ago where that is still to come today. */
function timeBefore(now: number, { ago, time }: Pick<DemoPayment, 'ago' | 'time'>): string {
  const day = 24 * 3_600_000;
  const sinceMidnight = (now + 8 * 3_600_000) % day;
  const minuteAgo = new Date(Math.max(0, sinceMidnight - 60_000)).toISOString().slice(11, 19);
  return ago === 0 && time > minuteAgo ? minuteAgo : time;
}

function payments(offset: number): DemoPayment[] {
  return habits
    .flatMap(({ every, ...habit }) =>
      Array.from({ length: Math.floor(reach / every) }, (_, turn) => ({
        ...habit,
        ago: turn * every + offset,
      })),
    )
    .toSorted((a, b) => a.ago - b.ago || b.time.localeCompare(a.time));
}

function alipayBill(today: string, now: number): DemoBill {
  const rows = payments(0).map((payment, index) => {
    const { ago, shop, item, yuan, method } = payment;
    const time = timeBefore(now, payment);
    const day = daysBefore(today, ago);
    const order = `${day.replaceAll('-', '')}22001490${String(index).padStart(12, '0')}`;
    return `${day} ${time},日常,${shop},/,${item},支出,${yuan},${method},交易成功,${order}\t,T${order}\t,,`;
  });
  const refundDay = daysBefore(today, 4);
  rows.push(
    `${refundDay} 16:02:44,退款,湘味小厨,/,退款-午餐外卖,不计收支,32.50,${cmb},退款成功,${refundDay.replaceAll('-', '')}9900_1\t,,,`,
  );
  return file('演示-支付宝账单.csv', [
    '导出信息：',
    `共${rows.length}笔记录`,
    '------------------------支付宝支付科技有限公司  电子客户回单------------------------',
    '交易时间,交易分类,交易对方,对方账号,商品说明,收/支,金额,收/付款方式,交易状态,交易订单号,商家订单号,备注,',
    ...rows,
  ]);
}

function wechatBill(today: string): DemoBill {
  const rows = payments(1)
    .filter(({ item }) => item !== '自动续费' && item !== '电费')
    .map(({ ago, time, shop, item, yuan }, index) => {
      const day = daysBefore(today, ago);
      const order = `4200002${day.replaceAll('-', '')}${String(index).padStart(13, '0')}`;
      return `${day} ${time},商户消费,${shop},"${item}",支出,¥${yuan},${wechatCards[index % 2]},支付成功,${order}\t,M${order}\t,"/"`;
    });
  const day = daysBefore(today, 2);
  rows.push(
    `${day} 20:11:09,转账,小林,"转账备注:聚餐",收入,¥66.00,/,已存入零钱,42000029${day.replaceAll('-', '')}01\t,/,"/"`,
  );
  return file('演示-微信支付账单.csv', [
    '微信支付账单明细,,,,,,,,',
    `共${rows.length}笔记录,,,,,,,,`,
    '----------------------微信支付账单明细列表--------------------,,,,,,,,',
    '交易时间,交易类型,交易对方,商品,收/支,金额(元),支付方式,当前状态,交易单号,商户单号,备注',
    ...rows,
  ]);
}

function icbcBill(today: string): DemoBill {
  const spent = payments(0)
    .filter(({ method }) => method === icbc)
    .map(({ ago, shop, yuan }) =>
      bankRow(daysBefore(today, ago), ['消费', `支付宝-${shop}`], ['', yuan]),
    );
  const pay = [5, 36, 66].map((ago) =>
    bankRow(daysBefore(today, ago), ['工资', ''], ['9,800.00', '']),
  );
  return file('演示-工商银行明细.csv', [
    '明细查询文件下载',
    '',
    '卡号: 6222****1234,"卡别名: "',
    '',
    '子账户序号: 00000,子账户类别: 活期,"子账户别名: "',
    '',
    '交易日期,摘要,交易场所,交易国家或地区简称,钞/汇,交易金额(收入),交易金额(支出),交易币种,记账金额(收入),记账金额(支出),记账币种,余额,对方户名',
    ...pay,
    ...spent,
  ]);
}

function bankRow(
  day: string,
  [summary, place]: readonly [string, string],
  [income, spent]: readonly [string, string],
): string {
  return `${day}\t,"${summary}\t","${place}\t","CHN\t",钞\t,"-\t","-\t",-\t,"${income}\t","${spent}\t",人民币\t,"\t","\t",`;
}

function file(name: string, lines: readonly string[]): DemoBill {
  return { name, bytes: utf8.encode(`${lines.join('\n')}\n`) };
}

function daysBefore(today: string, days: number): string {
  return new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10);
}
