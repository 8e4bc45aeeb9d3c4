import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  accountClassRule,
  bindCap,
  ruleById,
  rules,
  rulesAbout,
} from '../../lib/knowledge/rules.ts';

const shared = '../shared/domain/rules.csv';
const present = existsSync(shared);
if (!present) console.log('skipped: no ../shared');

it.skipIf(!present)('has every rule that was collected, but the one with old figures', () => {
  const ids = readFileSync(shared, 'utf8').match(/^RULE-[\w-]+/gm) ?? [];
  expect(ids.filter((id) => id !== 'RULE-ECNY-OLD').length).toBe(rules.length);
});

describe('rules', () => {
  it('say since when, as exactly as the source', () => {
    const odd = rules.filter(
      ({ effective }) => effective !== undefined && !/^20\d\d(-\d\d(-\d\d)?)?$/.test(effective),
    );
    expect(odd).toEqual([]);
  });

  it('hold whole fen', () => {
    expect(accountClassRule(2).figures).toEqual([
      { what: 'day', fen: 1_000_000 },
      { what: 'year', fen: 20_000_000 },
    ]);
    expect(
      rules.flatMap(({ figures }) => figures ?? []).every(({ fen }) => Number.isInteger(fen)),
    ).toBe(true);
  });

  it('mark where sources disagree', () => {
    expect(rules.filter(({ contested }) => contested).map(({ id }) => id)).toEqual([
      'account-class-3',
      'age',
      'bind-cap-wechat',
      'bind-cap-alipay',
    ]);
  });

  it('are found by subject', () => {
    expect(rulesAbout('ecny').map(({ id }) => id)).toEqual([
      'ecny-class-4',
      'ecny-class-3',
      'ecny-class-2',
      'ecny-class-1',
      'ecny-auto-top-up',
    ]);
  });

  it('give no figures where no source has any', () => {
    expect(ruleById('ecny-class-3').figures).toBeUndefined();
  });

  it('cap cards only in the wallets of which it is said', () => {
    expect(bindCap('wechat')).toEqual({
      cards: 10,
      accountsPerCard: [5, 3],
      rule: 'bind-cap-wechat',
    });
    expect(bindCap('jd')).toBeUndefined();
  });
});
