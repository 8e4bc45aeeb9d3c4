import * as z from 'zod/mini';
import { backupParts } from '../domain/backup.ts';
import type { Sealed } from '../vault/seal.ts';
import type { VaultHeader } from '../vault/wrap.ts';

// A strict content policy reports zod's probe for `new Function`; without it zod never compiles code.
z.config({ jitless: true });

/**
 * A backup file: 8 bytes of magic, 4 of version, 4 of head length, the SHA-256 of the head, the head, the sections.
 * The head names the length and SHA-256 of every section, so its own digest stands for the whole file. Nothing in it
 * is readable but what lies in the clear on the disk: how to try a passphrase, and how much there is.
 */
export const backupVersion = 1;

/** The first bytes of the file: a transfer that rewrites line ends or cuts off a bit is noticed here. */
const magic = Uint8Array.from([0x4b, 0x41, 0x42, 0x41, 0x4e, 0x0d, 0x0a, 0x9a]);
const digestAt = 16;
export const prefixBytes = digestAt + 32;

/** Nothing of ours comes near: a million entries make a head of 50 kB. */
const mostHeadBytes = 16_777_216;

/** So many bytes at least and at most, as hexadecimal digits. */
const bytes = (least: number, most: number) =>
  z.pipe(
    z.string().check(z.regex(/^(?:[0-9a-f]{2})*$/), z.minLength(least * 2), z.maxLength(most * 2)),
    z.transform((hex: string) =>
      Uint8Array.from(hex.match(/../g) ?? [], (two) => parseInt(two, 16)),
    ),
  );
const count = z.int().check(z.nonnegative());
const salt = bytes(16, 16);
const iv = bytes(12, 12);
/** A key with its tag; a summary is longer, and has a name for every damaged row. */
const wrapped = { iv, ciphertext: bytes(48, 48) };
const sealed = { iv, ciphertext: bytes(16, mostHeadBytes) };
const cost = z.strictObject({ memoryKiB: count, passes: count });
const wrap = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('passphrase'), salt, cost, ...wrapped }),
  z.strictObject({ kind: z.literal('recovery'), salt, ...wrapped }),
]);
const vault = z.strictObject({
  format: z.literal(1),
  vaultId: z.string().check(z.minLength(1), z.maxLength(64)),
  wraps: z.array(wrap).check(z.minLength(1), z.maxLength(8)),
});
const section = z.strictObject({
  part: z.enum(backupParts),
  rows: count,
  bytes: count,
  sha256: z.string(),
});
const shape = z.strictObject({
  vault,
  sections: z.array(section),
  seal: z.strictObject(sealed),
});

/** Rows of one part that lie together. */
export type BackupSection = z.output<typeof section>;

export interface BackupHead {
  readonly vault: VaultHeader;
  readonly sections: readonly BackupSection[];
  /** Summary and digest of the list of sections, sealed: proves that nothing was taken out or put in. */
  readonly seal: Sealed;
}

const utf8 = new TextEncoder();

/** What stands before the sections. */
export async function encodeHead(head: BackupHead): Promise<Uint8Array<ArrayBuffer>> {
  const written = utf8.encode(JSON.stringify(head, hexForBytes));
  const block = new Uint8Array(prefixBytes + written.length);
  const view = new DataView(block.buffer);
  block.set(magic);
  view.setUint32(8, backupVersion, true);
  view.setUint32(12, written.length, true);
  block.set(new Uint8Array(await crypto.subtle.digest('SHA-256', written)), digestAt);
  block.set(written, prefixBytes);
  return block;
}

/** What the first bytes of a file say: what it is, and how long its head is. */
export function readPrefix(
  block: Uint8Array<ArrayBuffer>,
): { readonly headBytes: number; readonly digest: string } | 'not-a-backup' | 'newer-version' {
  const isOurs = block.length === prefixBytes && magic.every((byte, at) => block[at] === byte);
  if (!isOurs) return 'not-a-backup';
  const view = new DataView(block.buffer, block.byteOffset);
  if (view.getUint32(8, true) > backupVersion) return 'newer-version';
  const headBytes = view.getUint32(12, true);
  if (view.getUint32(8, true) === 0 || headBytes > mostHeadBytes) return 'not-a-backup';
  return { headBytes, digest: hexOf(block.subarray(digestAt)) };
}

/** The head in these bytes, or undefined when they hold none. */
export function decodeHead(block: Uint8Array<ArrayBuffer>): BackupHead | undefined {
  const read = shape.safeParse(jsonOf(block));
  return read.success ? read.data : undefined;
}

/** SHA-256 as hexadecimal digits. */
export async function digestOf(block: Uint8Array<ArrayBuffer>): Promise<string> {
  return hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', block)));
}

/** A digest over the list of sections, and with it over all that they hold. */
export function digestOfSections(sections: readonly BackupSection[]): Promise<string> {
  return digestOf(utf8.encode(JSON.stringify(sections)));
}

function jsonOf(block: Uint8Array<ArrayBuffer>): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(block));
  } catch {
    return undefined;
  }
}

function hexForBytes(_key: string, value: unknown): unknown {
  return value instanceof Uint8Array ? hexOf(value) : value;
}

function hexOf(block: Uint8Array): string {
  return Array.from(block, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
