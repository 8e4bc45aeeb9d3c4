import { err, ok, type Result } from '../domain/result.ts';
import type { KabanDatabase } from '../store/database.ts';
import { readHeader, writeHeader } from '../store/header.ts';
import type { UnlockErrorCode } from '../text/codes.ts';
import { usualCost } from '../vault/key-derivation.ts';
import { waitAfter } from '../vault/patience.ts';
import { readRecoveryCode } from '../vault/recovery-code.ts';
import {
  unwrapByPassphrase,
  unwrapByRecoveryCode,
  type VaultHeader,
  wrapByPassphrase,
  wrapByRecoveryCode,
} from '../vault/wrap.ts';
import type { OpenKey } from './open-key.ts';
import type { Platform } from './platform.ts';

/** Why a vault did not open. */
export interface UnlockError {
  readonly code: UnlockErrorCode;
  /** Seconds to wait, with `too-many-tries`. */
  readonly seconds?: number;
}

export interface Access {
  readonly database: KabanDatabase;
  readonly platform: Platform;
}

const failuresSlot = 'unlockFailures';

/** Makes the person's vault. Throws what the disk throws. */
export async function makeVault(
  { database, platform }: Access,
  passphrase: string,
): Promise<OpenKey> {
  const key = crypto.getRandomValues(new Uint8Array(32));
  const vaultId = crypto.randomUUID();
  const secret = { vaultId, text: passphrase };
  const wrap = await wrapByPassphrase(key, secret, { derive: platform.derive, cost: usualCost });
  await writeHeader(database, { format: 1, vaultId, wraps: [wrap] });
  return { mode: 'own', vaultId, key };
}

/** Makes this recovery code open the vault from now on; an older code opens it no more. */
export async function setRecoveryCode(
  { database }: Access,
  open: OpenKey,
  code: string,
): Promise<void> {
  const canonical = readRecoveryCode(code);
  const header = await readHeader(database);
  if (!header || !canonical.ok) throw new Error('no vault to recover');
  const wrap = await wrapByRecoveryCode(open.key, { vaultId: open.vaultId, text: canonical.value });
  const others = header.wraps.filter(({ kind }) => kind !== 'recovery');
  await writeHeader(database, { ...header, wraps: [...others, wrap] });
}

export interface TypedSecret {
  readonly kind: 'passphrase' | 'recovery';
  readonly text: string;
}

/** Tries to open the vault. One try at a time over all our pages; after five failures each try has to wait. */
export function unlock(access: Access, typed: TypedSecret): Promise<Result<OpenKey, UnlockError>> {
  return navigator.locks.request('kaban-unlock', async () => {
    const wait = await remainingWait(access.platform);
    if (wait > 0) return err({ code: 'too-many-tries', seconds: Math.ceil(wait / 1000) } as const);
    const header = await readHeader(access.database);
    if (!header) return err({ code: 'vault-damaged' } as const);
    const opened = await tryToOpen(access, header, typed);
    await recordTry(access.platform, opened.ok);
    return opened;
  });
}

async function tryToOpen(
  { platform }: Access,
  header: VaultHeader,
  { kind, text }: TypedSecret,
): Promise<Result<OpenKey, UnlockError>> {
  const wrong = kind === 'passphrase' ? 'wrong-passphrase' : 'wrong-recovery-code';
  const code = kind === 'recovery' ? readRecoveryCode(text) : ok(text);
  if (!code.ok) return err({ code: 'wrong-recovery-code' });
  const key =
    kind === 'passphrase'
      ? await unwrapByPassphrase(header, code.value, platform.derive)
      : await unwrapByRecoveryCode(header, code.value);
  if (key.ok) return ok({ mode: 'own', vaultId: header.vaultId, key: key.value });
  return err({ code: key.error.code === 'vault-damaged' ? 'vault-damaged' : wrong });
}

interface Failures {
  readonly count: number;
  readonly at: number;
}

async function remainingWait({ memory, now }: Platform): Promise<number> {
  const failures = (await memory.get(failuresSlot)) as Failures | undefined;
  return failures ? Math.max(0, failures.at + waitAfter(failures.count) - now()) : 0;
}

async function recordTry({ memory, now }: Platform, opened: boolean): Promise<void> {
  if (opened) return memory.remove(failuresSlot);
  const before = (await memory.get(failuresSlot)) as Failures | undefined;
  return memory.set(failuresSlot, { count: (before?.count ?? 0) + 1, at: now() });
}
