import { readFile } from 'node:fs/promises';
import { readPrice } from '../../lib/checkout/amount.ts';

interface PriceCase {
  readonly currency_raw: string | null;
  readonly price_raw: string;
  readonly currency: string | null;
  readonly amount: string | null;
}

/**
 * Reads every price of a file with tables of cases (`price_raw`, and beside it `currency_raw`). A line a case with what
 * was read; where the file says what is right, the last line counts it.
 */
export async function evaluatePrices(path: string): Promise<readonly unknown[]> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return [{ error: { code: 'unreadable-file' } }];
  const cases = casesIn(JSON.parse(text));
  const answers = cases.map((price) => ({ price, answer: answerOf(price) }));
  const right = answers.filter(({ price, answer }) => same(price.amount, answer.amount)).length;
  const currency = answers.filter(
    ({ price, answer }) => (price.currency ?? null) === answer.currency,
  ).length;
  const wrong = answers.filter(({ price, answer }) => !same(price.amount, answer.amount));
  return [
    ...answers.map(({ answer }) => answer),
    {
      summary: true,
      cases: cases.length,
      amountRight: right,
      currencyRight: currency,
      wrong: wrong.map(({ answer }) => answer.price),
    },
  ];
}

function casesIn(tree: unknown): readonly PriceCase[] {
  if (Array.isArray(tree)) return tree as readonly PriceCase[];
  return Object.values(tree as Readonly<Record<string, readonly PriceCase[]>>).flat();
}

function answerOf({ price_raw: price, currency_raw: hint }: PriceCase) {
  const read = readPrice(price, hint ?? '');
  const sign = read?.negative ? '-' : '';
  return {
    price,
    amount: read === undefined ? null : sign + read.decimal,
    currency: read?.mark ?? null,
  };
}

function same(expected: string | null | undefined, got: string | null): boolean {
  const wanted = expected ?? null;
  return wanted === null || got === null ? wanted === got : Number(wanted) === Number(got);
}
