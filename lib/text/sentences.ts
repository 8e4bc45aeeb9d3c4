import type { FileError } from '../domain/statement.ts';
import type { UnlockErrorCode } from './codes.ts';
import type { Text } from './zh-cn.ts';

/** Why the vault did not open, as plain data. */
export interface UnlockError {
  readonly code: UnlockErrorCode;
  /** With `too-many-tries`: how long to wait. */
  readonly seconds?: number;
  /** With `internal`: what to tell us. */
  readonly incident?: string;
}

/** Why a file was not imported: its own fault, or this computer's. */
export type ImportError =
  | FileError
  | { readonly code: 'disk-full' | 'page-damaged' }
  | { readonly code: 'internal'; readonly incident?: string };

/** What happened to a file and what to do next. */
export function importErrorSentence(text: Text, error: ImportError): string {
  if (error.code === 'internal') return text.internalError.sentence(error.incident ?? '');
  if (isStoreError(error)) return text.storeErrors[error.code];
  return filled(text.fileErrors[error.code], error.detail ?? '');
}

function isStoreError(
  error: FileError | { readonly code: 'disk-full' | 'page-damaged' },
): error is { readonly code: 'disk-full' | 'page-damaged' } {
  return error.code === 'disk-full' || error.code === 'page-damaged';
}

/** Why the vault stayed shut and what to do next. */
export function unlockErrorSentence(text: Text, error: UnlockError): string {
  const detail = error.code === 'internal' ? (error.incident ?? '') : String(error.seconds ?? 30);
  return filled(text.unlockErrors[error.code], detail);
}

function filled(sentence: string | ((detail: string) => string), detail: string): string {
  return typeof sentence === 'string' ? sentence : sentence(detail);
}
