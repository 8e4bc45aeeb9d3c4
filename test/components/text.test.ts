import { describe, expect, it } from 'vitest';
import { fileErrorCodes, rowErrorCodes } from '../../lib/domain/statement.ts';
import { storeErrorCodes, unlockErrorCodes } from '../../lib/text/codes.ts';
import { dayWords, monthWords } from '../../lib/text/dates.ts';
import { en } from '../../lib/text/en.ts';
import { languages } from '../../lib/text/language.ts';
import { importErrorSentence, unlockErrorSentence } from '../../lib/text/sentences.ts';
import { loadText } from '../../lib/text/text.ts';
import { zhCn } from '../../lib/text/zh-cn.ts';
import { zhTw } from '../../lib/text/zh-tw.ts';

type Leaf = readonly [path: string, sentence: string];

/** Every sentence with its path; functions are called with 2 for each parameter. */
function sentences(node: unknown, path = ''): readonly Leaf[] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') {
    const fill = node as (...details: readonly unknown[]) => string;
    return [[path, fill(...Array.from({ length: fill.length }, () => 2))]];
  }
  return Object.entries(node as Record<string, unknown>).flatMap(([key, value]) =>
    sentences(value, `${path}.${key}`),
  );
}

describe.each([
  ['zh-CN', zhCn],
  ['en', en],
  ['zh-TW', zhTw],
] as const)('%s', (language, text) => {
  it('has every sentence that Simplified Chinese has, and none is empty', () => {
    const paths = sentences(text).map(([path]) => path);
    expect(paths).toEqual(sentences(zhCn).map(([path]) => path));
    expect(sentences(text).filter(([, sentence]) => sentence.trim() === '')).toEqual([]);
  });

  it('says its own name and is what loadText brings', async () => {
    expect(text.language).toBe(language);
    expect(await loadText(language)).toBe(text);
  });

  it('tells for every failed file what happened and what to do', () => {
    for (const code of fileErrorCodes) {
      const sentence = importErrorSentence(text, { code, detail: '1000' });
      expect(sentence.length).toBeGreaterThan(language === 'en' ? 40 : 15);
      expect(sentence).toMatch(/[。.]$/);
    }
  });

  it('tells for every shut vault what happened and what to do', () => {
    for (const code of unlockErrorCodes) {
      const sentence = unlockErrorSentence(text, { code, seconds: 30, incident: 'K7Q2' });
      expect(sentence).not.toMatch(/undefined|NaN/);
      expect(sentence.length).toBeGreaterThan(12);
    }
  });

  it('has a sentence for every refused row and every trouble of the store', () => {
    expect(Object.keys(text.rowErrors)).toEqual([...rowErrorCodes]);
    expect(Object.keys(text.storeErrors)).toEqual([...storeErrorCodes]);
  });
});

it('keeps Chinese out of the English text', () => {
  const chinese = sentences(en).filter(([, sentence]) => /\p{Script=Han}/u.test(sentence));
  expect(chinese).toEqual([]);
});

it('keeps simplified characters out of the Traditional text', () => {
  const simplified = /[们这个说账单导入银设记录选择删护钱卡号码时间读请还没页网联锁开关应该]/gu;
  const allowed = new Set('單入卡選擇號碼時間讀請還個說沒應該');
  const found = sentences(zhTw).flatMap(([path, sentence]) =>
    (sentence.match(simplified) ?? [])
      .filter((character) => !allowed.has(character))
      .map((character) => `${path} ${character}`),
  );
  expect(found).toEqual([]);
});

it('offers each language once', () => {
  expect(new Set(languages).size).toBe(languages.length);
});

describe('dates', () => {
  it.each([
    ['2026-03-01', '2026-03-01', '今天'],
    ['2026-02-28', '2026-03-01', '昨天'],
    ['2026-01-02', '2026-03-01', '1月2日'],
    ['2025-12-31', '2026-01-01', '昨天'],
    ['2025-12-30', '2026-01-01', '2025年12月30日'],
  ])('says %s on %s as %s', (day, today, said) => {
    expect(dayWords(zhCn, day, today)).toBe(said);
  });

  it('names months', () => {
    expect(monthWords(en, '2026-10')).toBe('October 2026');
  });
});

it('says a limit in bytes as megabytes and a limit of rows with separators', () => {
  const large = importErrorSentence(zhCn, { code: 'file-too-large', detail: '67108864' });
  const long = importErrorSentence(zhCn, { code: 'too-many-rows', detail: '1000000' });
  expect(large).toContain('64 MB');
  expect(long).toContain('1,000,000 行');
});
