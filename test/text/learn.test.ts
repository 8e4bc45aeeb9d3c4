import { describe, expect, it } from 'vitest';
import { drillCaseIds, drillCases } from '../../lib/knowledge/drill-cases.ts';
import { issuers } from '../../lib/knowledge/issuers.ts';
import { walletHosts } from '../../lib/knowledge/wallet-hosts.ts';
import { languages } from '../../lib/text/language.ts';
import { helpEntries, helpFound } from '../../lib/text/learn/help-entries.ts';
import { loadLearn } from '../../lib/text/learn/load-learn.ts';
import { learnEn } from '../../lib/text/learn/en.ts';
import { learnZhCn } from '../../lib/text/learn/zh-cn.ts';
import { learnZhTw } from '../../lib/text/learn/zh-tw.ts';

type Leaf = readonly [place: string, said: string];

function sentences(node: unknown, place = ''): readonly Leaf[] {
  if (typeof node === 'string') return [[place, node]];
  if (typeof node === 'function') {
    const fill = node as (...details: readonly unknown[]) => string;
    return [[place, fill(...Array.from({ length: fill.length }, () => 2))]];
  }
  return Object.entries(node as object).flatMap(([key, value]) =>
    sentences(value, `${place}.${key}`),
  );
}

const all = { 'zh-CN': learnZhCn, en: learnEn, 'zh-TW': learnZhTw };

describe.each(Object.entries(all))('practice, help, privacy and news in %s', (language, learn) => {
  const said = sentences(learn);

  it('have every sentence, none empty, without stray spaces or straight quotes', () => {
    expect(said.map(([place]) => place)).toEqual(sentences(learnZhCn).map(([place]) => place));
    const odd = said.filter(([, one]) => one === '' || one.trim() !== one || /["']/.test(one));
    expect(odd).toEqual([]);
  });

  it('are in their language', () => {
    const isAddress = (one: string): boolean => /^[\w:./<>@-]+$|^QR Code$/.test(one);
    const odd = said.filter(
      ([, one]) =>
        !isAddress(one) &&
        (language === 'en' ? /\p{Script=Han}/u.test(one) : !/\p{Script=Han}/u.test(one)),
    );
    expect(odd).toEqual([]);
  });

  it('explain every case in whole sentences, and say what to do', () => {
    for (const id of drillCaseIds) {
      const { why, todo, scene } = learn.drill.cases[id];
      expect(why, id).toMatch(/[。.]$/);
      expect(todo, id).toMatch(/[。.]$/);
      expect(scene.length, id).toBeGreaterThan(6);
      expect(why.length + todo.length, id).toBeGreaterThan(40);
    }
  });

  it('name no address but invented ones and, where genuine, official ones', () => {
    const official = walletHosts.flatMap(({ domains }) => domains);
    const genuine = new Set<string>(
      drillCases.filter(({ verdict }) => verdict === 'genuine').map(({ id }) => id),
    );
    const shown = said
      .filter(([place]) => place.includes('.parts.'))
      .flatMap(([place, one]) =>
        (one.match(/(?:[a-z0-9-]+\.)+[a-z]{2,}/gi) ?? []).map((host) => [place, host] as const),
      );
    expect(shown.length).toBeGreaterThan(9);
    for (const [place, host] of shown) {
      const id = place.split('.')[3] ?? '';
      const isOfficial = official.some((domain) => host === domain || host.endsWith(`.${domain}`));
      if (genuine.has(id)) expect(isOfficial || host === 'auth.htm', `${place} ${host}`).toBe(true);
      else expect(host, place).toMatch(/\.example$|^new\.apk$/);
    }
  });

  it('hold no whole phone number of anybody, only hotlines', () => {
    const hotlines = new Set([
      ...issuers.flatMap(({ hotline }) => hotline ?? []),
      '95022',
      '96110',
      '12381',
      '12345',
      '12366',
      '12123',
    ]);
    const numbers = said.flatMap(([, one]) => one.match(/\d{5,}/g) ?? []);
    expect(numbers.filter((number) => !hotlines.has(number))).toEqual([]);
  });

  it('name no person', () => {
    const payees = ['code-of-a-person', 'fine-on-windscreen'] as const;
    for (const id of payees) expect(learn.drill.cases[id].parts.payee).toMatch(/[“「]\*/);
  });
});

it('comes in each language', async () => {
  for (const language of languages) expect(await loadLearn(language)).toBe(all[language]);
});

it('uses the quotation marks of each place', () => {
  expect(sentences(learnZhTw).filter(([, one]) => /[“”]/.test(one))).toEqual([]);
  expect(sentences(learnZhCn).filter(([, one]) => /[「」]/.test(one))).toEqual([]);
});

it('keeps simplified characters out of the Traditional text', () => {
  const simplified =
    /[们这个说账单导银设记录选择删护钱码时读请还没页网联锁开关应该发见转领图动边过条样实验无书为习险应务业产两从会传优债债几击则创别办加劳势医华协单卖卫厂历压双变号听启员响回园围图场坏块声处备复头奖妇孙学宁审宽对寻导尽层岁币师帐带帮广库应庆废开异张弹归当录忧怀态总恶悬惊戏战户执扩扫扬护报担拟拥择据损换掷摄摆数断时显晓术机杀杂权来杨极构枪标栏树样档梦检楼款欢残毕气汇汉没沟泽洁浅测济浓涛润涨温湾满滚灭灯炼热爱牵状独猎现环电疗监盘确码础祸离种积称穷窃竞笔筑签简类粮紧级纪约红纳纸线练组细织终经结绕给络绝统继绩绪续维综绿编缘缩罚罗罢羡职联聪肃胜脉脑脸舆节苏荐获药营虑虚虽补装裤观规视览觉触计订认讨让训议讯记讲许论设访证评识诉词译试诗话询该详语误说请诸课调谈谋谓谢谨贝负贡财责败货质购贯贵费资赌赏赔赖赚赛赞赵趋跃践车转轮软轻载较输辑边辽达迁过运还进远连迟选递遗邮邻郑酱释里鉴钟钢钱铁铺销锁错键镜长门闭问闲间闻阅队阶际陆陈险随隐难页顶项顺须顾预领频题颜额风飞饭饮馆马驾验骗鱼鸟鸡麦黄点齐]/u;
  const allowed = new Set('個入卡選擇號碼時間讀請還說沒應該發別加回款里');
  const found = sentences(learnZhTw).flatMap(([place, one]) =>
    Array.from(one)
      .filter((sign) => simplified.test(sign) && !allowed.has(sign))
      .map((sign) => `${place} ${sign}`),
  );
  expect(found).toEqual([]);
});

describe('searching the help', () => {
  const entries = helpEntries(learnZhCn);
  const ids = (search: string) => helpFound(entries, search).map(({ id }) => id);

  it('finds every word anywhere, the title first', () => {
    expect(ids('验证码')[0]).toBe('no-code');
    expect(ids('验证码').length).toBeGreaterThan(3);
    expect(ids('手机 丢')).toContain('lost-phone');
  });

  it('finds what is typed in traditional characters or full width', () => {
    expect(ids('驗證碼')).toEqual(ids('验证码'));
    expect(ids('ＡＥＳ')).toEqual(ids('aes'));
  });

  it('finds nothing for words that are nowhere', () => {
    expect(ids('火星')).toEqual([]);
  });

  it('leads to a page of its own for each answer', () => {
    expect(new Set(entries.map(({ route }) => route)).size).toBe(entries.length);
    for (const { title, words, route } of entries) {
      expect(title.length).toBeGreaterThan(3);
      expect(words.length).toBeGreaterThan(20);
      expect(route).toMatch(/^#\/help\/[a-z-]+$/);
    }
  });
});
