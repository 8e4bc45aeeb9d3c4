import { describe, expect, it } from 'vitest';
import { issuers } from '../../lib/knowledge/issuers.ts';
import { findInitials, initialsIn } from '../../lib/knowledge/pinyin-initials.ts';
import type { SearchItem } from '../../lib/domain/search.ts';
import { indexItems, searchItems } from '../../lib/session/search.ts';

const item = (id: string, title: string, more: Partial<SearchItem> = {}): SearchItem => ({
  id,
  group: 'cards',
  title,
  route: `#/${id}`,
  ...more,
});

const found = (items: readonly SearchItem[], typed: string): readonly string[] =>
  searchItems(indexItems(items), typed, 5).flatMap(({ items: hits }) => hits.map(({ id }) => id));

describe('initials', () => {
  it.each([
    ['工商银行', 'gsyh', 0],
    ['中国工商银行', 'gsyh', 2],
    ['建设银行', 'jsyh', 0],
    ['重庆银行', 'cqyh', 0],
    ['工行数字钱包', 'ghszqb', 0],
    ['云闪付', 'ysf', 0],
    ['數字人民幣', 'szrmb', 0],
    ['解绑', 'jb', 0],
    ['工商银行', 'gsyx', 0],
    ['工商银行', 'gsy', 0],
    ['工商银行', 'zsyh', -1],
    ['ICBC 工商', 'cgs', -1],
  ])('of %s hold %s at %i', (text, typed, at) =>
    expect(findInitials(initialsIn(text), typed)).toBe(at),
  );

  it('are a letter for every character in the names of banks', () => {
    for (const { name } of issuers)
      expect(initialsIn(name['zh-CN']).first).toMatch(
        new RegExp(`^[a-z]{${name['zh-CN'].length}}$`),
      );
  });
});

describe('a search', () => {
  const items = [
    item('icbc', '工商银行 储蓄卡 1234', { words: 'ICBC 中国工商银行 工资卡' }),
    item('ccb', '建设银行 储蓄卡 3321', { words: 'CCB' }),
    item('lost', '手机丢了', { group: 'pages' }),
    item('nsf', '余额不足', { group: 'failures', detail: '银联 51' }),
  ];

  it('finds by words, tail, code, alias and initials', () => {
    for (const typed of ['工商', '1234', 'icbc', '工资卡', 'gsyh', 'ＧＳＹＨ', '工商 1234'])
      expect(found(items, typed), typed).toEqual(['icbc']);
    expect(found(items, '51')).toEqual(['nsf']);
    expect(found(items, 'sjdl')).toEqual(['lost']);
    expect(found(items, '餘額不足')).toEqual(['nsf']);
  });

  it('wants every word, and says nothing to nothing', () => {
    expect(found(items, '工商 3321')).toEqual([]);
    expect(found(items, '  ')).toEqual([]);
    expect(found(items, 'zzzz')).toEqual([]);
  });

  it('puts titles that begin so first, and counts what it does not show', () => {
    const many = [
      item('in', '我的工商'),
      item('rest', '别的', { words: '工商' }),
      item('start', '工商银行'),
    ];
    expect(found(many, '工商')).toEqual(['start', 'in', 'rest']);
    expect(searchItems(indexItems(many), '工商', 2)).toMatchObject([{ group: 'cards', more: 1 }]);
  });

  it('keeps groups in their order', () => {
    const mixed = [item('b', '卡', { group: 'pages' }), item('a', '卡')];
    expect(found(mixed, '卡')).toEqual(['a', 'b']);
  });
});
