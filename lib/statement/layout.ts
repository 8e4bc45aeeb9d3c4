import type { Direction, EntryKind, Provider } from '../domain/ledger.ts';
import type { Layout } from '../domain/statement.ts';
import type { CardKind } from '../domain/card.ts';

/** What a column is for. */
export const roles = [
  'date',
  'direction',
  'amount',
  'amountIn',
  'amountOut',
  'currency',
  'counterparty',
  'item',
  'type',
  'place',
  'detail',
  'method',
  'status',
  'orderId',
  'merchantOrderId',
  'balance',
  'account',
  'mark',
] as const;
export type Role = (typeof roles)[number];

export interface ColumnRule {
  readonly role: Role;
  /** Names the column has had, newest first, as `normalName` makes them. */
  readonly names: readonly string[];
  readonly required?: true;
}

/** Columns whose texts a rule may look at. */
export const facets = ['type', 'item', 'status', 'place'] as const;
export type Facet = (typeof facets)[number];

/** What a row means: the first rule whose every condition holds gives kind and direction. */
export interface MeaningRule {
  readonly kind: EntryKind;
  readonly printed?: Direction;
  readonly type?: RegExp;
  readonly item?: RegExp;
  readonly status?: RegExp;
  readonly place?: RegExp;
  /** Direction seen from the owner, where it is not the printed one. */
  readonly direction?: Direction;
  /** Where the order that this row undoes is named. */
  readonly parent?: 'order-prefix' | 'merchant-order';
}

/** One family of files: its columns and what its rows mean, as data. */
export interface StatementLayout {
  readonly provider: Provider;
  readonly layout: { readonly text: Layout; readonly sheet: Layout };
  /** A line above the header that only this provider prints. */
  readonly title: RegExp;
  readonly columns: readonly ColumnRule[];
  /** Further columns that hold numbers or codes, never read and free of words. */
  readonly plain: readonly string[];
  /** What the provider prints for an empty cell. */
  readonly emptyMark: string;
  /** Direction by what 收/支 prints; absent where two columns tell it. */
  readonly directions?: ReadonlyMap<string, Direction>;
  /** At most 31; the last has no condition. */
  readonly rules: readonly MeaningRule[];
  /** First cell of lines behind the rows that are no rows. */
  readonly footer: RegExp;
  /** Status of orders that the provider's own sums may leave out. */
  readonly closed?: ReadonlySet<string>;
  /** The card whose bill this is. */
  readonly account?: { readonly issuer: string; readonly kind: CardKind };
  /** Name of the other side, where several columns tell it. */
  readonly counterparty?: (place: string, name: string) => string;
  /** Makes the method of the place, where no column prints it. */
  readonly method?: (place: string) => string;
}

/** Columns that are blanked in everything that leaves this room: other people's accounts, the balance. */
export const privateRoles: readonly Role[] = ['account', 'balance'];

/** Columns of numbers: read as bytes, never scrubbed (one order number in ten passes the card check). */
export const numberRoles: readonly Role[] = [
  'date',
  'amount',
  'amountIn',
  'amountOut',
  'orderId',
  'merchantOrderId',
];
