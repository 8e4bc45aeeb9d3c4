import type { CardKind } from '../domain/card.ts';
import { maskedWords } from '../domain/masked-words.ts';
import type { Channel } from '../domain/support.ts';
import type { WalletId } from '../domain/wallet.ts';

/** Which card and wallet are being asked about. */
export interface CompatPick {
  readonly wallet: WalletId;
  readonly issuer: string;
  readonly kind: CardKind;
  readonly channel: Channel;
  readonly correcting?: Channel | undefined;
}

/** What was typed or chosen on the pages about wallets and not saved. */
export interface WalletDraft {
  /** By page and field, already masked. */
  readonly typed: Readonly<Record<string, string>>;
  readonly pick: CompatPick | undefined;
}

/** The words typed in the fields of one page, by field. */
export function typedIn({ typed }: WalletDraft, page: string): Record<string, string> {
  const prefix = `${page}/`;
  return Object.fromEntries(
    Object.entries(typed)
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, words]) => [key.slice(prefix.length), words]),
  );
}

/** The draft with these words in a field of a page; without words the field is forgotten. */
export function withTyped(
  draft: WalletDraft,
  { page, field }: { readonly page: string; readonly field: string },
  words: string | undefined,
): WalletDraft {
  const { [`${page}/${field}`]: _before, ...others } = draft.typed;
  if (words === undefined) return { ...draft, typed: others };
  return { ...draft, typed: { ...others, [`${page}/${field}`]: maskedWords(words) } };
}
