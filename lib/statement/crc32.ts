/** Eight tables, so that eight bytes are taken at a time. */
const tables = buildTables();

/** The checksum of zip entries. */
export function crc32(bytes: Uint8Array): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = tables;
  let crc = -1;
  let at = 0;
  const whole = bytes.length - (bytes.length % 8);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (; at < whole; at += 8) {
    const a = crc ^ view.getInt32(at, true);
    const b = view.getInt32(at + 4, true);
    crc =
      (t7[a & 255] ?? 0) ^
      (t6[(a >>> 8) & 255] ?? 0) ^
      (t5[(a >>> 16) & 255] ?? 0) ^
      (t4[a >>> 24] ?? 0) ^
      (t3[b & 255] ?? 0) ^
      (t2[(b >>> 8) & 255] ?? 0) ^
      (t1[(b >>> 16) & 255] ?? 0) ^
      (t0[b >>> 24] ?? 0);
  }
  for (; at < bytes.length; at++) crc = (t0[(crc ^ (bytes[at] ?? 0)) & 255] ?? 0) ^ (crc >>> 8);
  return (crc ^ -1) >>> 0;
}

type Tables = [
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
];

function buildTables(): Tables {
  const made = Array.from({ length: 8 }, () => new Int32Array(256)) as Tables;
  for (let i = 0; i < 256; i++) {
    let value = i;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    made[0][i] = value;
  }
  for (let i = 0; i < 256; i++) {
    let value = made[0][i] ?? 0;
    for (const table of made.slice(1)) {
      value = (made[0][value & 255] ?? 0) ^ (value >>> 8);
      table[i] = value;
    }
  }
  return made;
}
