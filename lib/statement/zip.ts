import { err, ok, type Result } from '../domain/result.ts';
import type { FileError } from '../domain/statement.ts';
import { crc32 } from './crc32.ts';

const mostZipBytes = 20 * 1024 * 1024;
const mostEntries = 200;
const mostInflated = 160 * 1024 * 1024;
const mostRatio = 200;

/** Small entries may pass the ratio: a sheet of blanks of this size harms nobody. */
const freeInflated = 1 << 20;

/** A zip archive whose central directory was read; entries are inflated one by one, on demand. */
export interface ZipArchive {
  readonly names: readonly string[];
  readonly encrypted: boolean;
  /** The whole entry, checked against its size and checksum; undefined when there is none of that name. */
  read(name: string): Promise<Result<Uint8Array | undefined, FileError>>;
}

interface ZipEntry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

const broken: FileError = { code: 'sheet-broken' };
const tooLarge = (detail: string): FileError => ({ code: 'sheet-too-large', detail });

export function openZip(bytes: Uint8Array): Result<ZipArchive, FileError> {
  if (bytes.length > mostZipBytes) return err({ code: 'file-too-large', detail: '20 MiB' });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = readDirectory(view);
  if (!directory.ok) return directory;
  const entryByName = new Map(directory.value.map((entry) => [entry.name, entry]));
  let inflated = 0;
  return ok({
    names: [...entryByName.keys()],
    encrypted: directory.value.some((entry) => isEncrypted(entry.flags)),
    async read(name) {
      const entry = entryByName.get(name);
      if (!entry) return ok(undefined);
      inflated += entry.size;
      if (inflated > mostInflated) return err(tooLarge('160 MiB'));
      if (entry.size > freeInflated && entry.size > entry.packed * mostRatio) {
        return err(tooLarge(`1:${mostRatio}`));
      }
      return readEntry(bytes, view, entry);
    },
  });
}

const isEncrypted = (flags: number): boolean => (flags & 0x2041) !== 0;

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
const endLength = 22;
const entryLength = 46;
const localLength = 30;
const longestComment = 0xffff;

/** The entries by the central directory. A file that ends too early has none: then the first local header tells of a password. */
function readDirectory(view: DataView): Result<readonly ZipEntry[], FileError> {
  const end = findEnd(view);
  if (end < 0) {
    const locked = view.byteLength >= localLength && isEncrypted(view.getUint16(6, true));
    return err(locked ? { code: 'zip-password' } : broken);
  }
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) return err(tooLarge(`${mostEntries}`));
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    const entry = entryAt(view, at);
    if (!entry) return err(broken);
    entries.push(entry.entry);
    at = entry.next;
  }
  const names = new Set(entries.map((entry) => entry.name));
  return names.size === entries.length ? ok(entries) : err(broken);
}

function findEnd(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= 0 && at >= last - longestComment; at--) {
    if (view.getUint32(at, true) === endMark) return at;
  }
  return -1;
}

function entryAt(
  view: DataView,
  at: number,
): { readonly entry: ZipEntry; readonly next: number } | undefined {
  if (at + entryLength > view.byteLength || view.getUint32(at, true) !== entryMark)
    return undefined;
  const nameLength = view.getUint16(at + 28, true);
  const next =
    at + entryLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > view.byteLength) return undefined;
  return {
    entry: {
      name: nameAt(view, at + entryLength, nameLength),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    },
    next,
  };
}

function nameAt(view: DataView, at: number, length: number): string {
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at, length);
  return new TextDecoder().decode(bytes).replaceAll('\\', '/');
}

async function readEntry(
  bytes: Uint8Array,
  view: DataView,
  entry: ZipEntry,
): Promise<Result<Uint8Array, FileError>> {
  const { offset, packed, size } = entry;
  const header = offset + localLength;
  if (header > view.byteLength || view.getUint32(offset, true) !== localMark) return err(broken);
  const start = header + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) return err(broken);
  const data = bytes.subarray(start, start + packed);
  const content = entry.method === 0 ? data : await inflate(entry.method, data, size);
  if (content?.length !== size || crc32(content) !== entry.crc) return err(broken);
  return ok(content);
}

/** The unpacked bytes, or undefined when the data is broken or is not `size` long: nothing past that is kept. */
async function inflate(
  method: number,
  data: Uint8Array,
  size: number,
): Promise<Uint8Array | undefined> {
  if (method !== 8) return undefined;
  const source = new Blob([data as Uint8Array<ArrayBuffer>]).stream();
  const reader = source.pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const out = new Uint8Array(size);
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return length === size ? out : undefined;
      if (length + value.length > size) {
        await reader.cancel();
        return undefined;
      }
      out.set(value, length);
      length += value.length;
    }
  } catch {
    return undefined;
  }
}
