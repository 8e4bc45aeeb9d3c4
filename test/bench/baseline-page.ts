import { Dexie } from 'dexie';
import Papa from 'papaparse';

// What most extensions would do with a bill: decode, split, one record an entry with the indexes that lists need.
const database = new Dexie('baseline');
database.version(1).stores({ entries: '++id, at, [card+at], counterparty' });

const rowsAtOnce = 10_000;

document.querySelector('input')?.addEventListener('change', ({ currentTarget }) => {
  const [file] = (currentTarget as HTMLInputElement).files ?? [];
  if (!file) return;
  const start = performance.now();
  void importFile(file).then((rows) => {
    Object.assign(globalThis, { baselineMeasure: { ms: performance.now() - start, rows } });
  });
});

async function importFile(file: File): Promise<number> {
  const text = new TextDecoder('gb18030').decode(await file.arrayBuffer());
  const { data } = Papa.parse(text.slice(text.indexOf('交易时间')));
  const entries = data
    .slice(1)
    .filter(({ length }) => length > 10)
    .map(entryOf);
  for (let at = 0; at < entries.length; at += rowsAtOnce) {
    await database.table('entries').bulkAdd(entries.slice(at, at + rowsAtOnce));
  }
  return database.table('entries').count();
}

function entryOf(cells: readonly string[]) {
  const [at = '', category, counterparty, account, item, direction, amount, method = ''] = cells;
  return {
    at: Date.parse(`${at.replace(' ', 'T')}+08:00`),
    category,
    counterparty,
    account,
    item,
    direction,
    fen: Math.round(Number(amount) * 100),
    method,
    card: /\((\d{4})\)/.exec(method)?.[1] ?? '',
    status: cells[8],
    orderId: cells[9]?.trim(),
    merchantOrderId: cells[10]?.trim(),
  };
}
