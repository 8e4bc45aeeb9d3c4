import { err, ok, type Result } from '../domain/result.ts';

/** Crockford's base 32: no I, L, O or U, so that a code copied by hand is read back as it was written. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const payload = 26;
const misread: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** A new recovery code: 26 random symbols (130 bits) and two check symbols, in seven groups of four. */
export function newRecoveryCode(): string {
  const symbols = Array.from(
    crypto.getRandomValues(new Uint8Array(payload)),
    (byte) => alphabet[byte & 31] ?? '',
  ).join('');
  return grouped(symbols + checkSymbols(symbols));
}

export interface MistypedCode {
  readonly code: 'mistyped-code';
}

/** The 26 symbols of a code as typed: any case, spaces or dashes, O for 0. A slip is told before any key is tried. */
export function readRecoveryCode(typed: string): Result<string, MistypedCode> {
  const symbols = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s-]/g, '')
    .replaceAll(/[OIL]/g, (symbol) => misread[symbol] ?? symbol);
  const body = symbols.slice(0, payload);
  const complete = symbols.length === payload + 2 && /^[0-9A-HJKMNP-TV-Z]+$/.test(symbols);
  return complete && checkSymbols(body) === symbols.slice(payload)
    ? ok(body)
    : err({ code: 'mistyped-code' });
}

function grouped(symbols: string): string {
  return symbols.match(/.{4}/g)?.join('-') ?? symbols;
}

/** Remainder of the code as a number by 1021, the largest prime under 32², in two symbols: finds any one wrong symbol and any two swapped. */
function checkSymbols(symbols: string): string {
  let remainder = 0;
  for (const symbol of symbols) remainder = (remainder * 32 + alphabet.indexOf(symbol)) % 1021;
  return (alphabet[remainder >> 5] ?? '') + (alphabet[remainder & 31] ?? '');
}
