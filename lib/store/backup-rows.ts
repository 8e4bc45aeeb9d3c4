import type { SealedRow } from './database.ts';

/** Before id and ciphertext: 2 bytes of id length, 4 of version, 4 of ciphertext length, and the nonce. */
const nonceBytes = 12;
const fixedBytes = 10 + nonceBytes;

const utf8 = new TextEncoder();
const text = new TextDecoder();

/** Sealed rows one after another, exactly as they lie on the disk. */
export function encodeRows(rows: readonly SealedRow[]): Uint8Array<ArrayBuffer> {
  const ids = rows.map(({ id }) => utf8.encode(id));
  const size = rows.reduce(
    (sum, { ciphertext }, index) =>
      sum + fixedBytes + (ids[index]?.length ?? 0) + ciphertext.length,
    0,
  );
  const block = new Uint8Array(size);
  let at = 0;
  for (const [index, row] of rows.entries()) at = writeRow(block, at, { ...row, name: ids[index] });
  return block;
}

function writeRow(
  block: Uint8Array<ArrayBuffer>,
  at: number,
  {
    name = new Uint8Array(),
    version,
    iv,
    ciphertext,
  }: SealedRow & { name?: Uint8Array | undefined },
): number {
  const view = new DataView(block.buffer, at);
  view.setUint16(0, name.length, true);
  view.setUint32(2, version, true);
  view.setUint32(6, ciphertext.length, true);
  block.set(iv, at + 10);
  block.set(name, at + fixedBytes);
  block.set(ciphertext, at + fixedBytes + name.length);
  return at + fixedBytes + name.length + ciphertext.length;
}

/** The rows of a block, or undefined when it does not hold exactly so many. */
export function decodeRows(block: Uint8Array<ArrayBuffer>, count: number): SealedRow[] | undefined {
  const rows: SealedRow[] = [];
  let at = 0;
  while (rows.length < count && at + fixedBytes <= block.length) {
    const view = new DataView(block.buffer, block.byteOffset + at);
    const idEnd = at + fixedBytes + view.getUint16(0, true);
    const end = idEnd + view.getUint32(6, true);
    if (end > block.length) return undefined;
    rows.push({
      id: text.decode(block.subarray(at + fixedBytes, idEnd)),
      version: view.getUint32(2, true),
      // Copies: a view would take the whole block along into the database.
      iv: block.slice(at + 10, at + fixedBytes),
      ciphertext: block.slice(idEnd, end),
    });
    at = end;
  }
  return rows.length === count && at === block.length ? rows : undefined;
}
