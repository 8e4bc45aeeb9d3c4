import {
  ecnyProtocols,
  emvBrands,
  type QrPattern,
  qrPatterns,
  type QrUse,
} from '../knowledge/qr-payloads.ts';
import { minorUnits } from './amount.ts';
import type { PageAmount } from './page-facts.ts';

/** What the text of a QR code is. It holds no token of the code itself, so it may be kept and told. */
export interface QrReading {
  /** A pattern's scheme, or `emvco`, `emvco-damaged`, `ecny`, `link`, `text`. */
  readonly scheme: string;
  readonly use: QrUse;
  /** Whose code it is, as payment channels name it. */
  readonly brand?: string;
  /** Where a link leads. */
  readonly host?: string;
  /** Only codes after EMVCo's standard hold one. */
  readonly amount?: PageAmount;
  /** As such a code names the shop. */
  readonly payee?: string;
}

const longest = 4300;

/**
 * Says what a QR code's text is: an order's code, a person's standing code, a login, a plain link … Capital letters and
 * an address encoded as a whole make no difference. What is not certain is `unknown`, `link` or `text`.
 */
export function readQrPayload(payload: string): QrReading {
  const text = plain(payload.slice(0, longest).trim());
  if (/^00020[1-9]/.test(text)) return readEmv(text);
  const address = addressOf(text);
  if (!address) return { scheme: 'text', use: 'unknown' };
  const pattern = qrPatterns.find((known) => fits(known, address));
  if (pattern) {
    const { scheme, use, brand } = pattern;
    return { scheme, use, brand, ...(address.web && { host: address.host }) };
  }
  return readOther(address);
}

interface Address {
  readonly protocol: string;
  readonly host: string;
  readonly path: string;
  readonly web: boolean;
}

/** A text that is an address only after decoding was encoded as a whole; one that is an address stays as it is. */
function plain(text: string): string {
  if (!/^[a-z][a-z0-9+.-]*%3a/i.test(text)) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function addressOf(text: string): Address | undefined {
  if (!/^[a-z][a-z0-9+.-]*:/i.test(text) || /\s/.test(text) || !URL.canParse(text))
    return undefined;
  const url = new URL(text);
  const web = url.protocol === 'https:' || url.protocol === 'http:';
  const host = url.hostname.toLowerCase().replace(/\.$/, '');
  // A port or a name to log in with is never part of a wallet's code.
  const odd = url.port !== '' || url.username !== '' || url.password !== '';
  return { protocol: url.protocol, host: odd ? `${host}:` : host, path: pathOf(url), web };
}

/** Path and query, with what is written in percents but needs none read. */
function pathOf({ pathname, search }: URL): string {
  const readable = (text: string): string =>
    text.replaceAll(/%([2-7][0-9a-f])/gi, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    );
  return readable(pathname) + readable(search);
}

function fits({ protocol, host, path }: QrPattern, address: Address): boolean {
  const kind = protocol === 'web' ? address.web : protocol === address.protocol;
  return kind && host.test(address.host) && path.test(address.path);
}

function readOther({ protocol, host, path, web }: Address): QrReading {
  if (ecnyProtocols.has(protocol)) return { scheme: 'ecny', use: 'unknown', brand: 'ecny' };
  const inside = insideOf(protocol, host, path);
  if (inside !== undefined) return readQrPayload(inside);
  return { scheme: 'link', use: 'unknown', ...(web && { host: host.replace(/:$/, '') }) };
}

/** An address of the wallet's own that only carries a code, or the app's page, inside. */
function insideOf(protocol: string, host: string, path: string): string | undefined {
  if (/^alipays?:$/.test(protocol)) return /[?&]qrcode=(https?:\/\/[^&]+)/i.exec(path)?.[1];
  const leads = /^(?:ds|render)\.alipay\.com$/.test(host);
  return leads ? /[?&]scheme=(alipays?:.+)/i.exec(path)?.[1] : undefined;
}

/** EMVCo's merchant-presented code: two digits of tag, two of length, the value; at the end a checksum over all. */
function readEmv(text: string): QrReading {
  const fields = emvFields(text);
  const body = text.slice(0, -4);
  const whole = fields && body.endsWith('6304') && checksum(body) === text.slice(-4).toUpperCase();
  if (!whole) return { scheme: 'emvco-damaged', use: 'unknown' };
  const brand = [...fields.keys()].map((tag) => emvBrands.get(tag)).find(Boolean);
  const amount = emvAmount(fields);
  const payee = fields.get('59');
  return {
    scheme: 'emvco',
    use: fields.get('01') === '12' ? 'order' : 'receipt',
    ...(brand !== undefined && { brand }),
    ...(amount && { amount }),
    ...(payee !== undefined && { payee: payee.slice(0, 60) }),
  };
}

function emvFields(text: string): ReadonlyMap<string, string> | undefined {
  const fields = new Map<string, string>();
  let at = 0;
  while (at < text.length) {
    const [tag, length] = [text.slice(at, at + 2), text.slice(at + 2, at + 4)];
    const end = at + 4 + Number(length);
    if (!/^\d\d$/.test(tag) || !/^\d\d$/.test(length) || end > text.length) return undefined;
    fields.set(tag, text.slice(at + 4, end));
    at = end;
  }
  return fields;
}

/** ISO 4217 numbers of the currencies that codes met here name. */
const currencies: Readonly<Partial<Record<string, string>>> = {
  156: 'CNY',
  344: 'HKD',
  446: 'MOP',
  901: 'TWD',
  702: 'SGD',
  764: 'THB',
  458: 'MYR',
  360: 'IDR',
  392: 'JPY',
  410: 'KRW',
  840: 'USD',
  978: 'EUR',
};

function emvAmount(fields: ReadonlyMap<string, string>): PageAmount | undefined {
  const [value = '', number = ''] = [fields.get('54'), fields.get('53')];
  const currency = currencies[number];
  if (currency === undefined || !/^\d{1,10}(?:\.\d*)?$/.test(value)) return undefined;
  const minor = minorUnits(value.replace(/\.$/, ''), currency);
  return minor === undefined ? undefined : { minor, currency };
}

/** CRC-16/CCITT-FALSE over the UTF-8 bytes, four capital hexadecimal digits. */
function checksum(text: string): string {
  let rest = 0xffff;
  for (const byte of new TextEncoder().encode(text)) {
    rest ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) {
      rest = (rest & 0x8000) === 0 ? rest << 1 : (rest << 1) ^ 0x1021;
    }
    rest &= 0xffff;
  }
  return rest.toString(16).toUpperCase().padStart(4, '0');
}
