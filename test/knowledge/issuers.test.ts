import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { issuerById, issuerByName, issuers } from '../../lib/knowledge/issuers.ts';

const shared = '../shared/domain/issuers.csv';
const present = existsSync(shared);
if (!present) console.log('skipped: no ../shared');

it('lists every bank once, by id, bank code and names', () => {
  for (const key of ['id', 'bankCode', 'legalName'] as const) {
    expect(new Set(issuers.map((issuer) => issuer[key])).size).toBe(39);
  }
  for (const language of ['zh-CN', 'en', 'zh-TW'] as const) {
    const names = issuers.map(({ name }) => name[language]);
    expect(new Set(names).size).toBe(39);
    expect(names).not.toContain('');
  }
});

it('gives a hotline that one can dial, or none and then none confirmed', () => {
  const odd = issuers.filter(({ hotline, hotlineConfirmed }) =>
    hotline === undefined ? hotlineConfirmed : !/^\d{5,6}$/.test(hotline),
  );
  expect(odd).toEqual([]);
  expect(issuers.filter(({ hotline }) => hotline === undefined).map(({ id }) => id)).toEqual([
    'CDCB',
    'CSCB',
    'ZYB',
    'HKB',
    'TCCB',
    'GCB',
    'XMBANK',
    'CRCBANK',
    'BJRCB',
  ]);
});

it('finds a bank by its code and by both its names', () => {
  expect(issuerById('BOSH')?.bankCode).toBe('SHBANK');
  expect(issuerByName('成都银行')?.id).toBe('CDCB');
  expect(issuerByName('重庆农村商业银行')?.id).toBe('CRCBANK');
  expect(issuerById('SHBANK')).toBeUndefined();
});

it.skipIf(!present)('has the codes, names and hotlines of the facts', () => {
  const [, ...rows] = readFileSync(shared, 'utf8').trim().split('\n');
  const facts = rows.map((row) => row.split(','));
  expect(facts).toHaveLength(30);
  for (const [id = '', bankCode, , , name, , , hotline] of facts) {
    expect(issuerById(id)).toMatchObject({ bankCode, hotline, name: { 'zh-CN': name } });
  }
});
