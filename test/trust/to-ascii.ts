/** A host in Unicode as browsers send it: every label in Punycode that needs it. The reverse of what is tested. */
export function toAscii(host: string): string {
  return host
    .split('.')
    .map((label) => (/^[\0-\x7F]*$/.test(label) ? label : `xn--${encode(label)}`))
    .join('.');
}

function encode(label: string): string {
  const points = Array.from(label).map((letter) => letter.codePointAt(0) ?? 0);
  const plain = points.filter((point) => point < 128);
  let [output, delta, bias, done, at] = [String.fromCodePoint(...plain), 0, 72, plain.length, 128];
  if (plain.length > 0) output += '-';
  while (done < points.length) {
    const next = Math.min(...points.filter((point) => point >= at));
    delta += (next - at) * (done + 1);
    at = next;
    for (const point of points) {
      if (point < at) delta += 1;
      if (point !== at) continue;
      output += numberText(delta, bias);
      bias = adapt(delta, done + 1, done === plain.length);
      delta = 0;
      done += 1;
    }
    delta += 1;
    at += 1;
  }
  return output;
}

function numberText(value: number, bias: number): string {
  let [text, rest] = ['', value];
  for (let k = 36; ; k += 36) {
    const threshold = Math.min(Math.max(k - bias, 1), 26);
    if (rest < threshold) return text + digit(rest);
    text += digit(threshold + ((rest - threshold) % (36 - threshold)));
    rest = Math.floor((rest - threshold) / (36 - threshold));
  }
}

function digit(value: number): string {
  return 'abcdefghijklmnopqrstuvwxyz0123456789'[value] ?? '';
}

function adapt(delta: number, count: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? 700 : 2));
  rest += Math.floor(rest / count);
  let k = 0;
  for (; rest > 455; k += 36) rest = Math.floor(rest / 35);
  return k + Math.floor((36 * rest) / (rest + 38));
}
