import type { Page } from 'puppeteer-core';
import { plannedBinding } from '../../lib/domain/binding.ts';
import type { Card } from '../../lib/domain/card.ts';
import { walletIds } from '../../lib/domain/wallet.ts';
import { issuers } from '../../lib/knowledge/issuers.ts';
import { databaseNames, type OpenKey, openKeySlot } from '../../lib/session/open-key.ts';
import type { Records } from '../../lib/store/records.ts';
import { sealRow } from '../../lib/store/sealed-row.ts';
import { openVault } from '../../lib/vault/seal.ts';
import { type KeyCost, measureFirstPaint, measureTyping } from './cards-probe.ts';
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
    await putRecords(page, key, count);
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
  const popup = await running.openPage('popup.html#/cards');
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

/** The vault made in the browser is open; its key is what another page of ours would take over. */
async function keyOf(page: Page): Promise<OpenKey> {
  const kept = await page.evaluate(
    `chrome.storage.session.get('${openKeySlot}').then((all) => all['${openKeySlot}'])`,
  );
  const open = kept as Omit<OpenKey, 'key'> & { readonly key: readonly number[] };
  return { ...open, key: Uint8Array.from(open.key) };
}

/** Puts cards and bindings where the product keeps them, sealed as it seals them. */
async function putRecords(page: Page, key: OpenKey, count: number): Promise<void> {
  const cards = Array.from({ length: count }, (_, at) => cardNumbered(at));
  const bindings = cards.flatMap(({ id: cardId }) =>
    walletIds.map((wallet) => ({
      ...plannedBinding({ id: `${cardId}-${wallet}`, cardId, wallet, now: 0 }),
      status: 'bound' as const,
    })),
  );
  const vault = await openVault(key.vaultId, key.key);
  const documents: Pick<Records, 'cards' | 'bindings'> = {
    cards: { cards, dismissed: [] },
    bindings: { bindings, dismissed: [] },
  };
  for (const [id, document] of Object.entries(documents)) {
    const block = new TextEncoder().encode(JSON.stringify(document));
    const row = await sealRow(vault, { store: 'records', id, version: 1000 }, block);
    const { iv, ciphertext } = row;
    const plain = { ...row, iv: Array.from(iv), ciphertext: Array.from(ciphertext) };
    await page.evaluate(putRow, databaseNames.own, plain);
  }
}

function cardNumbered(at: number): Card {
  return {
    id: `card-${at}`,
    issuer: issuers[at % issuers.length]?.id ?? '',
    kind: at % 3 === 0 ? 'credit' : 'debit',
    last4: String(at).padStart(4, '0'),
    alias: at % 5 === 0 ? '工资卡' : '',
    addedAt: 0,
  };
}

interface PlainRow {
  readonly iv: readonly number[];
  readonly ciphertext: readonly number[];
}

/** Runs in the page. */
function putRow(database: string, row: PlainRow): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(database);
    opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
    opening.addEventListener('success', () => {
      const transaction = opening.result.transaction('records', 'readwrite');
      transaction.objectStore('records').put({
        ...row,
        iv: Uint8Array.from(row.iv),
        ciphertext: Uint8Array.from(row.ciphertext),
      });
      transaction.addEventListener('complete', () => {
        opening.result.close();
        resolve();
      });
    });
  });
}
