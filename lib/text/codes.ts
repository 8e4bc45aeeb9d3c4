import type { CardDraft } from '../domain/card-draft.ts';
/** Why the vault did not open. `too-many-tries` comes with seconds, `internal` with an incident. */
export const unlockErrorCodes = [
  'wrong-passphrase',
  'wrong-recovery-code',
  'vault-damaged',
  'too-many-tries',
  'browser-private-mode',
  'not-enough-memory',
  'internal',
] as const;
export type UnlockErrorCode = (typeof unlockErrorCodes)[number];

/** What can go wrong with the records on this computer. */
export const storeErrorCodes = ['disk-full', 'page-damaged', 'import-interrupted'] as const;
export type StoreErrorCode = (typeof storeErrorCodes)[number];

/** Why a form about a card cannot be saved yet. */
export const cardFormErrorCodes = [
  'issuer-missing',
  'kind-missing',
  'last4-invalid',
  'whole-number',
  'whole-phone',
  'long-number',
  'alias-too-long',
  'card-exists',
  'card-put-away',
  'phone-end-invalid',
  'note-too-long',
  'limit-invalid',
  'limit-day-missing',
  'day-invalid',
] as const;
export type CardFormErrorCode = (typeof cardFormErrorCodes)[number];

/** What is wrong in a card form, by field; limits by their place, `limit-0`. */
export type CardDraftErrors = {
  readonly [Field in keyof CardDraft | `limit-${number}`]?: CardFormErrorCode;
};

/** Why a new passphrase is not taken yet. */
export const passphraseErrorCodes = ['too-weak', 'not-the-same'] as const;
export type PassphraseErrorCode = (typeof passphraseErrorCodes)[number];
