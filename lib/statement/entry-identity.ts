import type { CardMention } from '../domain/card.ts';
import { providers } from '../domain/ledger.ts';
import { fieldBytes } from './csv.ts';
import { createIdentityHash } from './identity.ts';
import type { DraftEntry } from './ledger-builder.ts';
import type { Role } from './layout.ts';
import { type Row, textAt } from './row-reader.ts';

/** What names a row that has no order number: all that it prints, but not the status, which changes. */
const namingRoles: readonly Role[] = ['type', 'item', 'detail', 'place', 'counterparty', 'method'];

export interface IdentitySource {
  readonly row: Row;
  readonly account: CardMention | undefined;
  /** The most entries that can come. */
  readonly capacity: number;
}

/** Sets the two words that name an entry: the same movement in another export of it has the same. */
export function createIdentifier({
  row,
  account,
  capacity,
}: IdentitySource): (draft: DraftEntry) => void {
  const hash = createIdentityHash(capacity);
  const { reader, columns, texts } = row;
  const provider = providers.indexOf(row.layout.provider);
  const tail = account?.last4 ?? '';
  const naming = namingRoles.map((role) => columns[role]);
  return (draft) => {
    const { bytes, start, end } = draft.orderId;
    hash.reset();
    hash.number(provider);
    hash.text(tail);
    hash.bytes(bytes, start, end);
    if (start === end) {
      for (const column of naming) hash.text(texts.text(textAt(row, column)));
      const balance = fieldBytes(reader, columns.balance);
      hash.bytes(balance, 0, balance.length);
    }
    hash.number(draft.day);
    hash.number(draft.second);
    hash.number(draft.fen);
    hash.number(row.printed);
    hash.finish();
    draft.identityLow = hash.low();
    draft.identityHigh = hash.high();
  };
}
