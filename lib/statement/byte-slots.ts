/**
 * A table from short runs of bytes to numbers: open addressing, the keys in one block. A string a cell
 * would cost more than all the rest of reading.
 */
export interface ByteSlots {
  /** Entry by hash, -1 where free. Its length is a power of two. */
  table: Int32Array;
  hashes: Uint32Array;
  /** Key i is keys[ends[i-1]] to keys[ends[i]]. */
  ends: Uint32Array;
  keys: Uint8Array;
  /** Value by entry; `newEntry` until one is set. */
  values: Int32Array;
  count: number;
}

/** The value of an entry that `findEntry` has just made. */
export const newEntry = -2;

const firstEntries = 2048;

export function createByteSlots(): ByteSlots {
  return {
    table: new Int32Array(firstEntries * 2).fill(-1),
    hashes: new Uint32Array(firstEntries),
    ends: new Uint32Array(firstEntries),
    keys: new Uint8Array(1 << 16),
    values: new Int32Array(firstEntries),
    count: 0,
  };
}

/** The entry of this key, made when there was none. */
export function findEntry(slots: ByteSlots, key: Key): number {
  const hash = hashOf(key);
  const mask = slots.table.length - 1;
  let at = hash & mask;
  for (let entry = slots.table[at] ?? -1; entry !== -1; entry = slots.table[at] ?? -1) {
    if (slots.hashes[entry] === hash && isKey(slots, entry, key)) return entry;
    at = (at + 1) & mask;
  }
  return addEntry(slots, key, hash);
}

/** The bytes from `start` to `end`. */
export interface Key {
  bytes: Uint8Array;
  start: number;
  end: number;
}

function isKey({ keys, ends }: ByteSlots, entry: number, { bytes, start, end }: Key): boolean {
  const from = entry === 0 ? 0 : (ends[entry - 1] ?? 0);
  if ((ends[entry] ?? 0) - from !== end - start) return false;
  for (let i = start, k = from; i < end; i++, k++) if (keys[k] !== bytes[i]) return false;
  return true;
}

function addEntry(slots: ByteSlots, { bytes, start, end }: Key, hash: number): number {
  if (slots.count === slots.hashes.length) widen(slots);
  const entry = slots.count++;
  const from = entry === 0 ? 0 : (slots.ends[entry - 1] ?? 0);
  const to = from + end - start;
  if (to > slots.keys.length) {
    const keys = new Uint8Array(to * 2);
    keys.set(slots.keys);
    slots.keys = keys;
  }
  slots.keys.set(bytes.subarray(start, end), from);
  slots.ends[entry] = to;
  slots.hashes[entry] = hash;
  slots.values[entry] = newEntry;
  putEntry(slots, entry);
  return entry;
}

function widen(slots: ByteSlots): void {
  const entries = slots.count * 2;
  const { hashes, ends, values } = slots;
  slots.hashes = new Uint32Array(entries);
  slots.hashes.set(hashes);
  slots.ends = new Uint32Array(entries);
  slots.ends.set(ends);
  slots.values = new Int32Array(entries);
  slots.values.set(values);
  slots.table = new Int32Array(entries * 2).fill(-1);
  for (let entry = 0; entry < slots.count; entry++) putEntry(slots, entry);
}

function putEntry({ table, hashes }: ByteSlots, entry: number): void {
  const mask = table.length - 1;
  let at = (hashes[entry] ?? 0) & mask;
  while (table[at] !== -1) at = (at + 1) & mask;
  table[at] = entry;
}

/** FNV-1a with a last mix. Crafted collisions only slow the table down; they cannot join two keys. */
function hashOf({ bytes, start, end }: Key): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
