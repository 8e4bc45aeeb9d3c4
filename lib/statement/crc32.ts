/** Eight tables of 256, so that eight bytes are taken at a time. */
const tables = buildTables();

/** The checksum of zip entries. */
export function crc32(bytes: Uint8Array): number {
  const whole = bytes.length - (bytes.length % 8);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let crc = -1;
  for (let at = 0; at < whole; at += 8) {
    const low = crc ^ view.getInt32(at, true);
    const high = view.getInt32(at + 4, true);
    crc =
      entry(7, low) ^
      entry(6, low >>> 8) ^
      entry(5, low >>> 16) ^
      entry(4, low >>> 24) ^
      entry(3, high) ^
      entry(2, high >>> 8) ^
      entry(1, high >>> 16) ^
      entry(0, high >>> 24);
  }
  for (let at = whole; at < bytes.length; at++) {
    crc = entry(0, crc ^ view.getUint8(at)) ^ (crc >>> 8);
  }
  return (crc ^ -1) >>> 0;
}

function entry(table: number, byte: number): number {
  return tables[table * 256 + (byte & 255)] ?? 0;
}

function buildTables(): Int32Array {
  const made = new Int32Array(8 * 256);
  for (let i = 0; i < 256; i++) {
    let value = i;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    made[i] = value;
  }
  for (let i = 256; i < made.length; i++) {
    const value = made[i - 256] ?? 0;
    made[i] = (made[value & 255] ?? 0) ^ (value >>> 8);
  }
  return made;
}
