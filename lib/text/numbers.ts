/** A count with thousands separators: 12345 is `12,345`. */
export function countText(count: number | string): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}

/** A limit in bytes as people say it: `67108864` is `64 MB`. Anything else stays as it is. */
export function bytesText(bytes: string): string {
  if (!/^\d+$/.test(bytes)) return bytes;
  return `${Math.round(Number(bytes) / 1_048_576)} MB`;
}
