import { type Signal, signal } from '@preact/signals';
import type {
  BackupError,
  BackupErrorCode,
  RestoreStage,
  RestoreState,
  SecretMode,
} from '../domain/backup.ts';
import type { Result } from '../domain/result.ts';
import { checkBackup, type WholeBackup } from '../store/backup-read.ts';
import type { LaterDatabase } from '../store/later-database.ts';
import type { DeriveKey } from '../vault/key-derivation.ts';
import { proveBackup, type ProvenBackup, restoreProven } from './backup.ts';

/** From a file to records, one step at a time; nothing is written before the last. */
export interface Restore {
  readonly state: Signal<RestoreState>;
  readonly pick: (file: Blob) => Promise<void>;
  readonly setMode: (mode: SecretMode) => void;
  readonly setSecret: (secret: string) => void;
  readonly open: () => Promise<void>;
  readonly replace: () => Promise<void>;
}

export interface RestoreHands {
  readonly database: LaterDatabase;
  readonly derive: DeriveKey;
  /** The records on the disk are those of the backup now. */
  readonly onRestored: (proven: ProvenBackup) => Promise<void>;
}

export function createRestore({ database, derive, onRestored }: RestoreHands): Restore {
  const state = signal<RestoreState>({
    stage: { kind: 'pick' },
    mode: 'passphrase',
    secret: '',
  });
  const found: { whole?: WholeBackup; proven?: ProvenBackup } = {};

  const become = (part: Partial<RestoreState>): void => {
    state.value = { ...state.value, error: undefined, ...part };
  };
  /** Where a failed step leaves the person, with what is wrong. */
  const fallBack = (stage: RestoreStage, { error }: { readonly error: BackupError }): void =>
    become({ stage, error });
  const follow = (kind: 'checking' | 'opening' | 'writing') => (share: number) =>
    become({ stage: { kind, share } });

  async function pick(file: Blob): Promise<void> {
    become({ stage: { kind: 'checking', share: 0 } });
    const whole = await checkBackup(file, follow('checking'));
    if (!whole.ok) return fallBack({ kind: 'pick' }, whole);
    found.whole = whole.value;
    become({ stage: { kind: 'secret' }, secret: '' });
  }

  async function open(): Promise<void> {
    if (!found.whole) return;
    const { mode, secret } = state.value;
    become({ stage: { kind: 'opening' } });
    const typed = { kind: mode, text: secret };
    const proven = await orStarved(
      proveBackup(found.whole, typed, { derive, onProgress: follow('opening') }),
    );
    if (!proven.ok) return fallBack(stageAfter(proven.error), proven);
    found.proven = proven.value;
    become({ stage: { kind: 'proven', summary: proven.value.backup.summary }, secret: '' });
  }

  async function replace(): Promise<void> {
    const { proven } = found;
    if (!proven) return;
    become({ stage: { kind: 'writing', share: 0 } });
    const written = await restoreProven(await database(), proven, follow('writing'));
    if (written.ok) return onRestored(proven);
    fallBack({ kind: 'proven', summary: proven.backup.summary }, written);
  }

  return {
    state,
    pick,
    open,
    replace,
    setMode: (mode) => become({ mode, secret: '' }),
    setSecret: (secret) => become({ secret }),
  };
}

/** The key derivation throws where its 64 MiB are not to be had, a file that was pulled out where it is read. */
function orStarved<T>(proving: Promise<Result<T, BackupError>>): Promise<Result<T, BackupError>> {
  return proving.catch((thrown: unknown) => {
    const starved = thrown instanceof Error && thrown.message === 'not-enough-memory';
    return {
      ok: false,
      error: { code: starved ? 'not-enough-memory' : 'unreadable-file' },
    } as const;
  });
}

/** What another try with the same file may mend. */
const tryAgain: ReadonlySet<BackupErrorCode> = new Set([
  'wrong-passphrase',
  'wrong-recovery-code',
  'no-recovery-code',
  'not-enough-memory',
]);

/** With any other error only another file helps. */
function stageAfter({ code }: BackupError): RestoreStage {
  return { kind: tryAgain.has(code) ? 'secret' : 'pick' };
}
