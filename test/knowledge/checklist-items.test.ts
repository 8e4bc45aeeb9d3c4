import { describe, expect, it } from 'vitest';
import { isProved, provedItemIds } from '../../lib/domain/checklist-entry.ts';
import { walletIds } from '../../lib/domain/wallet.ts';
import { checkItemById, checkItems } from '../../lib/knowledge/checklist-items.ts';
import { checkPath } from '../../lib/knowledge/checklist-paths.ts';
import { checklistEn } from '../../lib/text/guide/checklist.en.ts';
import { checklistZhCn } from '../../lib/text/guide/checklist.zh-cn.ts';
import { checklistZhTw } from '../../lib/text/guide/checklist.zh-tw.ts';

const languages = { 'zh-CN': checklistZhCn, en: checklistEn, 'zh-TW': checklistZhTw };
const each = checkItems.map((item) => [item.id, item] as const);

describe.each(each)('%s', (id, item) => {
  it('says why and how in three languages, in whole sentences', () => {
    for (const [language, { items }] of Object.entries(languages)) {
      const { title, why, how } = items[id];
      expect(title, language).not.toMatch(/[。.]$/);
      expect(why, language).toMatch(/[。.]$/);
      expect(how, language).toMatch(/[。.]$/);
      expect(why.split(/[。.](?=.)/), `${language}: one sentence`).toHaveLength(1);
    }
  });

  it('says what it keeps away', () => {
    expect(checklistZhCn.items[id].why).toMatch(/^能/);
    expect(checklistZhTw.items[id].why).toMatch(/^能/);
    expect(checklistEn.items[id].why).toMatch(/^(?:Keeps|Shows|Tells|Lets) /);
  });

  it('has a source and a day', () => {
    expect(item.source).not.toBe('');
    expect(item.asOf).toMatch(/^20\d\d-\d\d-\d\d$/);
  });

  it('leads to menus, to words to search for, to a place in the product, or is done at home', () => {
    const ways = [item.paths, item.lookFor, isProved(id) ? ['here'] : undefined];
    const atHome = ['codes-secret', 'app-updates'].includes(id);
    expect(atHome || ways.some((way) => (way?.length ?? 0) > 0)).toBe(true);
  });
});

it('asks nobody to type a password here', () => {
  for (const { items } of Object.values(languages))
    expect(items['wallet-password'].how).toMatch(/不要写到这里|do not write it here|不要寫到這裡/);
});

it('warns of birthdays and phone numbers, and asks for a change after half a year', () => {
  for (const { items } of Object.values(languages))
    expect(items['wallet-password'].how).toMatch(/(?:生日|birthday).*(?:半年|half a year)/);
});

it('keeps passwords, agreements and versions for ninety days', () => {
  const days = (
    ['wallet-password', 'wallet-password-free', 'bank-agreements', 'app-updates'] as const
  ).map((id) => checkItemById(id).days);
  expect(days).toEqual([90, 90, 90, 90]);
});

it('has a time after which every answer goes stale', () => {
  expect(checkItems.filter(({ id, days }) => !isProved(id) && !(days && days > 0))).toEqual([]);
});

it('finds the menus that a source describes, and none else', () => {
  expect(checkPath('wallet-password-free', 'wechat')?.id).toBe('wechat:auto-debit');
  expect(checkPath('wallet-password-free', 'ecny')?.id).toBe('ecny:auto-top-up');
  expect(checkPath('wallet-second-check', 'wechat')?.id).toBe('wechat:safety-lock');
  expect(checkPath('bank-agreements', 'ICBC')?.labels).toContain('第三方协议管理');
  expect(checkPath('bank-agreements', 'CMB')).toBeUndefined();
  const found = walletIds.filter((id) => checkPath('wallet-bills', id));
  expect(found).toEqual(['alipay', 'wechat', 'jd']);
});

it('tells what the records prove in three languages, with the day', () => {
  for (const { proofs } of Object.values(languages)) {
    for (const id of provedItemIds) {
      const { done, stale = done, open, act } = proofs[id];
      expect([done('DAY', 7), stale('DAY', 7), open(7), act].filter((said) => !said)).toEqual([]);
      if (checkItemById(id).days !== undefined) expect(stale('DAY', 7)).toContain('DAY');
    }
  }
});

describe('needs that are met here', () => {
  const covered = new Set(checkItems.flatMap(({ covers }) => covers));

  it('are those of passwords, double checks, versions and review', () => {
    const ours = ['R026', 'R027', 'R043', 'R044', 'R074', 'R075', 'R120', 'R135', 'R157', 'R158'];
    expect(ours.filter((id) => !covered.has(id as `R${number}`))).toEqual([]);
  });
});
