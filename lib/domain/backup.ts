/** Parts of a backup file, in the order they lie in it. */
export const backupParts = ['records', 'manifest', 'pages', 'evidence'] as const;
export type BackupPart = (typeof backupParts)[number];

/** What a backup file says of itself once it is open. */
export interface BackupSummary {
  /** Epoch milliseconds. */
  readonly madeAt: number;
  readonly cards: number;
  readonly bindings: number;
  readonly entries: number;
  readonly months: number;
  /** Rows that were damaged or gone when it was made: they lie in it as they lay on the disk. */
  readonly unopened: number;
}

/** Why a file was not taken as a backup, or not put in place. Each code has a sentence. */
export const backupErrorCodes = [
  'unreadable-file',
  'not-a-backup',
  'newer-version',
  'cut-short',
  'damaged',
  'not-authentic',
  'not-complete',
  'wrong-passphrase',
  'wrong-recovery-code',
  'no-recovery-code',
  'other-vault',
  'disk-full',
  'not-enough-memory',
  'internal',
] as const;
export type BackupErrorCode = (typeof backupErrorCodes)[number];

export interface BackupError {
  readonly code: BackupErrorCode;
  /** Where the damage was met; absent when it is in the head of the file. */
  readonly part?: BackupPart;
}

/** How far a restore is: nothing is written before `writing`. */
export type RestoreStage =
  | { readonly kind: 'pick' }
  | { readonly kind: 'checking'; readonly share: number }
  | { readonly kind: 'secret' }
  /** Without a share while the key is being made. */
  | { readonly kind: 'opening'; readonly share?: number }
  | { readonly kind: 'proven'; readonly summary: BackupSummary }
  | { readonly kind: 'writing'; readonly share: number };

export type SecretMode = 'passphrase' | 'recovery';

/** A restore as the person sees it. */
export interface RestoreState {
  readonly stage: RestoreStage;
  /** What went wrong on the way to this stage. */
  readonly error?: BackupError | undefined;
  readonly mode: SecretMode;
  /** Typed and not tried yet. */
  readonly secret: string;
}

/** What a person may take along in the clear. */
export const exportKinds = [
  'cards',
  'bindings',
  'budgets',
  'payments',
  'entries',
  'records',
] as const;
export type ExportKind = (typeof exportKinds)[number];
