import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Direction } from '../../lib/domain/ledger.ts';
import type { ReadStatement } from '../../lib/statement/read-statement.ts';
import { entriesOf, errorOf, identities, readOk } from './sample-bills.ts';

const root = '../shared/fixtures';
const present = existsSync(root);
if (!present) console.log('skipped: no ../shared');

const file = async (path: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(`${root}/${path}`));

/** Rows, count and sum in fen by direction, refunds and closed orders. */
function summary(statement: ReadStatement): Readonly<Record<string, unknown>> {
  const entries = entriesOf(statement);
  const sum = (direction: Direction): readonly number[] => {
    const some = entries.filter(({ what }) => what.startsWith(`${direction} `));
    return [some.length, some.reduce((total, { fen }) => total + fen, 0)];
  };
  const kind = (name: string): number => entries.filter(({ what }) => what.endsWith(name)).length;
  return {
    rows: statement.dataRows,
    refused: statement.refused.length,
    out: sum('out'),
    in: sum('in'),
    neutral: sum('neutral'),
    refund: kind(' refund'),
    closed: kind(' closed'),
  };
}

describe.skipIf(!present)('the public samples', () => {
  const samples = [
    {
      path: 'alipay/app-2023.csv',
      sums: {
        rows: 10,
        out: [5, 21_164],
        in: [3, 22_229_453],
        neutral: [2, 18_134],
        refund: 2,
        closed: 1,
      },
    },
    {
      path: 'alipay/app-2023-two-rows.csv',
      sums: { rows: 2, out: [2, 1900], in: [0, 0], neutral: [0, 0], refund: 0, closed: 0 },
    },
    {
      path: 'wechat/2024.csv',
      sums: {
        rows: 27,
        out: [11, 290_453],
        in: [5, 2849],
        neutral: [11, 2_610_089],
        refund: 0,
        closed: 0,
      },
    },
    {
      path: 'icbc/debit-v2.csv',
      sums: {
        rows: 11,
        out: [6, 424_108],
        in: [5, 284_174],
        neutral: [0, 0],
        refund: 1,
        closed: 0,
      },
    },
  ] as const;
  it.each(samples)('$path has the rows and sums of its table', async ({ path, sums }) => {
    const statement = await readOk(await file(`statements/${path}`));
    expect(summary(statement)).toEqual({ ...sums, refused: 0 });
  });

  it.each([
    ['cmb/credit-pdf2csv.csv', 'layout-unsupported'],
    ['bocom/credit.csv', 'layout-unsupported'],
    ['cgb/credit.csv', 'layout-unsupported'],
    ['spdb/debit.xls', 'old-excel-file'],
  ])('%s is said to be of a kind we do not read', async (path, code) => {
    expect(await errorOf(await file(`statements/${path}`))).toBe(code);
  });
});

describe.skipIf(!present)('the invented year', () => {
  type Truth = Readonly<
    Record<'rows' | 'refund', number> & Record<'in' | 'out' | 'neutral', readonly [number, number]>
  >;
  const truthOf = async (name: string): Promise<Truth> => {
    const links = JSON.parse(await readFile(`${root}/linked/links.json`, 'utf8')) as {
      files: Record<string, Truth>;
    };
    const truth = links.files[name];
    if (!truth) throw new Error(`no ${name} in links.json`);
    return truth;
  };

  it.each(['wechat_2024.csv', 'wechat_2026.xlsx', 'icbc_debit_v2.csv', 'icbc_credit.csv'])(
    '%s has the rows and sums that made it, and its own checks hold',
    async (name) => {
      const statement = await readOk(await file(`linked/${name}`));
      const truth = await truthOf(name);
      expect(summary(statement)).toMatchObject({ ...truth, refused: 0 });
      expect(statement.checks.every(({ ok }) => ok)).toBe(true);
    },
  );

  it('alipay_app2026.csv has them too, with refunds counted as money that came', async () => {
    const statement = await readOk(await file('linked/alipay_app2026.csv'));
    const truth = await truthOf('alipay_app2026.csv');
    const refunds = entriesOf(statement).filter(({ what }) => what === 'in refund');
    const fen = refunds.reduce((sum, entry) => sum + entry.fen, 0);
    expect(refunds).toHaveLength(98);
    expect(summary(statement)).toMatchObject({
      rows: truth.rows,
      out: truth.out,
      in: [truth.in[0] + 98, truth.in[1] + fen],
      neutral: [truth.neutral[0] - 98, truth.neutral[1] - fen],
    });
    expect(refunds.every(({ parent, orderId }) => orderId.startsWith(`${parent}*REFUND_`))).toBe(
      true,
    );
    expect(statement.checks.map(({ ok }) => ok)).toEqual([true, true, true, true]);
  });

  it('has the same 1,668 movements in the CSV and the sheet of 微信支付', async () => {
    const csv = identities(await readOk(await file('linked/wechat_2024.csv')));
    const sheet = identities(await readOk(await file('linked/wechat_2026.xlsx')));
    expect(new Set(csv).size).toBe(1668);
    expect(sheet.toSorted()).toEqual(csv.toSorted());
  });
});
