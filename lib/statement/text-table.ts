import { createByteSlots, findEntry, newEntry } from './byte-slots.ts';
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
  /** Whether any text was masked so far. */
  anyMasked(): boolean;
  readonly texts: readonly string[];
}

/** `emptyMark` is what the provider prints for nothing, such as `/`. */
export function createTextTable(encoding: TextEncodingName, emptyMark: string): TextTable {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  const texts: string[] = [''];
  const idByText = new Map([['', 0]]);
  const maskedIds = new Set<number>();
  const slots = createByteSlots();
  const key = { bytes: new Uint8Array() as Uint8Array, start: 0, end: 0 };

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
      key.bytes = bytes;
      key.start = start;
      key.end = end;
      const entry = findEntry(slots, key);
      const known = slots.values[entry] ?? undecodable;
      if (known !== newEntry) return known;
      const id = decode(bytes.subarray(start, end));
      slots.values[entry] = id;
      return id;
    },
    add,
    text: (id) => texts[id] ?? '',
    masked: (id) => maskedIds.has(id),
    anyMasked: () => maskedIds.size > 0,
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
