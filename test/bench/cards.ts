import { walletIds } from '../../lib/domain/wallet.ts';
import { type KeyCost, measureFirstPaint, measureTyping } from './cards-probe.ts';
import { invented, keyOf, putRecords } from './records.ts';
import type { Line } from './report.ts';
import type { Bench } from './suite.ts';
import { type OpenVault, withVault } from './vault.ts';

const many = 300;
/** For the price of the other 297. */
const few = 3;
const typed = ['工商', '0123', 'alipay', 'zzz'] as const;

/** A full wallet: how soon the popup shows it, and how long a key in its search takes. */
export async function cardsSuite(bench: Bench): Promise<readonly Line[]> {
  return withVault(bench, (open) => measureCards(bench, open));
}

async function measureCards(
  { rounds = 9 }: Bench,
  { running, page }: OpenVault,
): Promise<readonly Line[]> {
  const key = await keyOf(page);
  const measured = async (count: number): Promise<Measured> => {
    await putRecords(page, key, invented(count));
    const painted: number[] = [];
    for (let round = 0; round <= rounds; round++) painted.push(await visit(running));
    return { painted: painted.slice(1), ...(await typeInto(running)) };
  };
  const small = await measured(few);
  const full = await measured(many);
  const wallet = `${many} cards × ${walletIds.length} wallets`;
  const line = (what: string, name: keyof Measured, most?: number): Line => ({
    what: `${wallet}, ${what}`,
    samples: full[name],
    baseline: { name: `${few} cards`, samples: small[name] },
    ...(most !== undefined && { most }),
    gate: 'told',
  });
  return [
    line('from the data to the first frame', 'painted', 150),
    line('work of a key in the search', 'work', 16),
    line('key press to the list on screen', 'frame'),
  ];
}

/** Milliseconds. */
interface Measured {
  readonly painted: readonly number[];
  readonly work: readonly number[];
  readonly frame: readonly number[];
}

async function typeInto(running: OpenVault['running']): Promise<Omit<Measured, 'painted'>> {
  const popup = await running.openPage('popup.html#/search');
  const keys: KeyCost[] = [];
  for (const word of typed) keys.push(...(await measureTyping(popup, word)));
  await popup.close();
  return { work: keys.map(({ work }) => work), frame: keys.map(({ frame }) => frame) };
}

async function visit({ browser, origin }: OpenVault['running']): Promise<number> {
  const page = await browser.newPage();
  const took = await measureFirstPaint(page, `${origin}/popup.html#/cards`);
  await page.close();
  return took;
}
