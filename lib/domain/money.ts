/** Whole fen (1/100 yuan). A float never enters the ledger. */
export type Fen = number & { readonly __unit: 'fen' };

const yuanShape = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?$/;

/**
 * Reads an amount in yuan as a bill prints it, without a sign: `1,234.5` is 123450 fen.
 * Anything a bill would not print (`1.005`, `12,34`, `1e9`, a sign, an empty text, more than 2^53 fen) is undefined.
 */
export function parseYuan(text: string): Fen | undefined {
  const shape = yuanShape.exec(text);
  if (!shape) return undefined;
  const cents = (shape[1] ?? '').padEnd(2, '0');
  const whole = text.split('.')[0]?.replaceAll(',', '') ?? '';
  const fen = Number(whole + cents);
  return Number.isSafeInteger(fen) ? (fen as Fen) : undefined;
}

/** Prints fen as yuan with two decimals and thousands separators: 123450 is `1,234.50`. */
export function formatYuan(fen: number): string {
  const digits = String(Math.abs(fen)).padStart(3, '0');
  const whole = digits.slice(0, -2).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
  return `${fen < 0 ? '-' : ''}${whole}.${digits.slice(-2)}`;
}
