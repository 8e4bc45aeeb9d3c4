import { createByteSink } from './bytes.ts';
import { type TextEncodingName, scrubBytes } from './scrub.ts';
import { replaceUnsafe } from './text-clean.ts';

/** The mark of bytes that are no text in the file's encoding. */
export const undecodable = -1;

/**
 * The texts of a file, each once. A cell is looked up by its bytes; only a text not met before is
 * scrubbed, decoded and cleaned. Id 0 is the empty text.
 */
export interface TextTable {
  /** Id of the text in these bytes, or `undecodable`. */
  intern(bytes: Uint8Array, start: number, end: number): number;
  /** Id of a text that is made, not read. */
  add(text: string): number;
  text(id: number): string;
  /** Whether something in this text was masked, so that the raw line has to be masked as well. */
  masked(id: number): boolean;
  readonly texts: readonly string[];
}

/** `emptyMark` is what the provider prints for nothing, such as `/`. */
export function createTextTable(encoding: TextEncodingName, emptyMark: string): TextTable {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  const texts: string[] = [''];
  const idByText = new Map([['', 0]]);
  const maskedIds = new Set<number>();
  const slots = createSlots();

  const add = (text: string): number => {
    const known = idByText.get(text);
    if (known !== undefined) return known;
    idByText.set(text, texts.length);
    return texts.push(text) - 1;
  };

  const decode = (raw: Uint8Array): number => {
    const scrubbed = scrubBytes(raw, encoding);
    const text = decodeStrict(decoder, scrubbed ?? raw);
    if (text === undefined) return undecodable;
    const clean = replaceUnsafe(text.trim());
    const id = add(clean === emptyMark ? '' : clean);
    if (scrubbed) maskedIds.add(id);
    return id;
  };

  return {
    intern(bytes, start, end) {
      if (start >= end) return 0;
      const slot = slots.find(bytes, start, end);
      if (slots.isNew(slot)) slots.set(slot, decode(bytes.subarray(start, end)));
      return slots.get(slot);
    },
    add,
    text: (id) => texts[id] ?? '',
    masked: (id) => maskedIds.size > 0 && maskedIds.has(id),
    texts,
  };
}

/** Text of bytes that must be wholly valid, or undefined. */
export function decodeStrict(decoder: TextDecoder, bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

interface Slots {
  /** Entry of these bytes; made, without a value, when they are new. */
  find(bytes: Uint8Array, start: number, end: number): number;
  isNew(entry: number): boolean;
  get(entry: number): number;
  set(entry: number, value: number): void;
}

const unset = -2;

/** A hash table from bytes to numbers: open addressing, the keys in one block. */
function createSlots(): Slots {
  let table = new Int32Array(4096).fill(-1);
  let hashes = new Uint32Array(2048);
  let ends = new Uint32Array(2048);
  let values = new Int32Array(2048);
  let keys = new Uint8Array(1 << 16);
  let count = 0;

  const startOf = (entry: number): number => (entry === 0 ? 0 : (ends[entry - 1] ?? 0));

  const same = (entry: number, bytes: Uint8Array, start: number, end: number): boolean => {
    const from = startOf(entry);
    if ((ends[entry] ?? 0) - from !== end - start) return false;
    for (let i = start, k = from; i < end; i++, k++) if (keys[k] !== bytes[i]) return false;
    return true;
  };

  const grow = (): void => {
    hashes = widened(hashes, new Uint32Array(count * 2));
    ends = widened(ends, new Uint32Array(count * 2));
    values = widened(values, new Int32Array(count * 2));
    table = new Int32Array(table.length * 2).fill(-1);
    const mask = table.length - 1;
    for (let entry = 0; entry < count; entry++) {
      let at = (hashes[entry] ?? 0) & mask;
      while (table[at] !== -1) at = (at + 1) & mask;
      table[at] = entry;
    }
  };

  const insert = (hash: number, bytes: Uint8Array): number => {
    if (count === hashes.length) grow();
    const from = startOf(count);
    if (from + bytes.length > keys.length) {
      keys = widened(keys, new Uint8Array((from + bytes.length) * 2));
    }
    keys.set(bytes, from);
    hashes[count] = hash;
    ends[count] = from + bytes.length;
    values[count] = unset;
    return count++;
  };

  return {
    find(bytes, start, end) {
      const hash = hashOf(bytes, start, end);
      const mask = table.length - 1;
      let at = hash & mask;
      for (let entry = table[at] ?? -1; entry !== -1; entry = table[at] ?? -1) {
        if (hashes[entry] === hash && same(entry, bytes, start, end)) return entry;
        at = (at + 1) & mask;
      }
      const made = insert(hash, bytes.subarray(start, end));
      if (table.length - 1 === mask) table[at] = made;
      else placeLast(table, made, hash);
      return made;
    },
    isNew: (entry) => values[entry] === unset,
    get: (entry) => values[entry] ?? undecodable,
    set: (entry, value) => void (values[entry] = value),
  };
}

function placeLast(table: Int32Array, entry: number, hash: number): void {
  const mask = table.length - 1;
  let at = hash & mask;
  while (table[at] !== -1) at = (at + 1) & mask;
  table[at] = entry;
}

function widened<T extends Uint8Array | Uint32Array | Int32Array>(old: T, wider: T): T {
  wider.set(old);
  return wider;
}

/** FNV-1a with a last mix. Crafted collisions only slow the table down; they cannot join two texts. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
