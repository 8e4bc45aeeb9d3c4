import { describe, expect, it } from 'vitest';
import { spendingWords } from '../../lib/knowledge/spending-categories.ts';
import { categoryOfWords } from '../../lib/review/category-of-words.ts';

describe('what a shop sells', () => {
  it.each([
    ['湘味小厨', 'food'],
    ['晨光豆浆铺', 'food'],
    ['惠民超市', 'groceries'],
    ['山姆会员商店', 'groceries'],
    ['城市公交', 'transport'],
    ['市供电公司', 'utilities'],
    ['云听会员', 'leisure'],
    ['瑞幸咖啡世纪公园店', 'food'],
    ['麦当劳首都机场店', 'food'],
    ['中国石化加油站', 'transport'],
    ['ETC通行费', 'transport'],
    ['余额宝', 'investment'],
  ])('is told by the words of %s', (shop, category) =>
    expect(categoryOfWords(shop)).toBe(category),
  );

  it.each(['', '王小明', '美团', '京东', 'Sketch Ltd', 'Steamed', '扫二维码付款'])(
    'is not guessed from “%s”',
    (shop) => expect(categoryOfWords(shop)).toBeUndefined(),
  );

  it('is told by the longer word where two are found', () => {
    expect(categoryOfWords('食堂旁的大药房')).toBe('health');
  });
});

describe('the table of words', () => {
  it('has every word once, in small letters', () => {
    const words = spendingWords.flatMap((row) => row.words);
    expect(words).toEqual([...new Set(words)]);
    expect(words).toEqual(words.map((word) => word.toLowerCase().trim()));
  });

  it('says where its words come from and when they were checked', () => {
    for (const { source, asOf } of spendingWords) {
      expect(source).not.toBe('');
      expect(asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });
});
