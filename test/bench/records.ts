import type { Page } from 'puppeteer-core';
import { plannedBinding } from '../../lib/domain/binding.ts';
import type { Card } from '../../lib/domain/card.ts';
import { walletIds } from '../../lib/domain/wallet.ts';
import { issuers } from '../../lib/knowledge/issuers.ts';
import { databaseNames, type OpenKey, openKeySlot } from '../../lib/session/open-key.ts';
import type { Records } from '../../lib/store/records.ts';
import { sealRow } from '../../lib/store/sealed-row.ts';
import { openVault } from '../../lib/vault/seal.ts';

/** The vault made in the browser is open; its key is what another page of ours would take over. */
export async function keyOf(page: Page): Promise<OpenKey> {
  const kept = await page.evaluate(
    `chrome.storage.session.get('${openKeySlot}').then((all) => all['${openKeySlot}'])`,
  );
  const open = kept as Omit<OpenKey, 'key'> & { readonly key: readonly number[] };
  return { ...open, key: Uint8Array.from(open.key) };
}

/** So many invented cards, each bound in every wallet. */
export function invented(count: number): Pick<Records, 'cards' | 'bindings'> {
  const cards = Array.from({ length: count }, (_, at) => cardNumbered(at));
  const bindings = cards.flatMap(({ id: cardId }) =>
    walletIds.map((wallet) => ({
      ...plannedBinding({ id: `${cardId}-${wallet}`, cardId, wallet, now: 0 }),
      status: 'bound' as const,
    })),
  );
  return { cards: { cards, dismissed: [] }, bindings: { bindings, dismissed: [] } };
}

/** Puts documents where the product keeps them, sealed as it seals them. */
export async function putRecords(
  page: Page,
  key: OpenKey,
  documents: Partial<Records>,
): Promise<void> {
  const vault = await openVault(key.vaultId, key.key);
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
