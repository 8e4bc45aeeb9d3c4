const [base, tMin, tMax, skew, damp, initialBias, initialCode] = [36, 1, 26, 38, 700, 72, 128];

/**
 * The Unicode form of one label: `xn--fiqs8s` → its two letters. Labels without the prefix stay as they are; undefined
 * when the code is broken. RFC 3492, because no browser offers it to scripts.
 */
export function unicodeLabel(label: string): string | undefined {
  if (!label.startsWith('xn--')) return label;
  const code = label.slice(4);
  const cut = code.lastIndexOf('-');
  const letters = cut > 0 ? Array.from(code.slice(0, cut)) : [];
  return insertAll(letters, code.slice(cut + 1));
}

function insertAll(letters: string[], digits: string): string | undefined {
  const state = { at: 0, point: initialCode, index: 0, bias: initialBias };
  while (state.at < digits.length) {
    const before = state.index;
    if (!readDelta(digits, state)) return undefined;
    const count = letters.length + 1;
    state.bias = adapt(state.index - before, count, before === 0);
    state.point += Math.floor(state.index / count);
    if (state.point > 0x10_ff_ff) return undefined;
    state.index %= count;
    letters.splice(state.index, 0, String.fromCodePoint(state.point));
    state.index += 1;
  }
  return letters.join('');
}

/** Adds one number of variable length to the index; false when the digits end too early or are none. */
function readDelta(digits: string, state: { at: number; index: number; bias: number }): boolean {
  for (let weight = 1, k = base; ; k += base) {
    const digit = Number.parseInt(rotated(digits[state.at]), base);
    if (Number.isNaN(digit)) return false;
    state.at += 1;
    state.index += digit * weight;
    if (state.index > 0x7f_ff_ff_ff) return false;
    const threshold = Math.min(Math.max(k - state.bias, tMin), tMax);
    if (digit < threshold) return true;
    weight *= base - threshold;
  }
}

/** Punycode counts a to z first and 0 to 9 after them; `parseInt` the other way round. */
function rotated(digit = ''): string {
  if (/^[a-z]$/.test(digit)) return (digit.charCodeAt(0) - 97).toString(base);
  return /^\d$/.test(digit) ? (Number(digit) + 26).toString(base) : '';
}

function adapt(delta: number, count: number, first: boolean): number {
  let rest = Math.floor(first ? delta / damp : delta / 2);
  rest += Math.floor(rest / count);
  let k = 0;
  for (; rest > ((base - tMin) * tMax) / 2; k += base) rest = Math.floor(rest / (base - tMin));
  return k + Math.floor(((base - tMin + 1) * rest) / (rest + skew));
}
