import type { Direction } from '../lib/domain/ledger.ts';
import { formatYuan } from '../lib/domain/money.ts';
import { useText } from './text-context.ts';

export interface AmountProps {
  readonly direction: Direction;
  readonly fen: number;
  /** A closed order moved no money. */
  readonly closed?: boolean;
}

const signs = { out: '−', in: '+', neutral: '' } as const satisfies Record<Direction, string>;

/** An amount with its sign for the eye and its word for the ear; colour alone says nothing. */
export function Amount({ direction, fen, closed = false }: AmountProps) {
  const text = useText();
  return (
    <span class="amount num" data-direction={direction} data-closed={closed ? '' : undefined}>
      <span class="spoken">{text.directions[direction]} </span>
      <span aria-hidden="true">{closed ? '' : signs[direction]}</span>¥{formatYuan(fen)}
    </span>
  );
}
