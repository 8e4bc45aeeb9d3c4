import { linkSchemes } from '../knowledge/link-schemes.ts';
import { type HostFinding, hostFinding } from './rules.ts';

/** An address as a browser would understand it, cut into what a verdict needs. */
export interface Address {
  /** In ASCII, without a trailing dot; empty when there is none. */
  readonly host: string;
  /** What stands before an @; empty when nothing does. */
  readonly user: string;
  /** At most 2,000 characters, without the query. */
  readonly path: string;
  readonly findings: readonly HostFinding[];
}

/** No name of the net is longer. */
const longestHost = 253;

const usualPorts: ReadonlySet<string> = new Set(['', '80', '443']);

/** Reads a whole address or a bare host. Never throws; what cannot be read has an empty host and says so. */
export function readAddress(text: string): Address {
  const clean = text.slice(0, 4000).trim();
  const url = urlOf(clean);
  if (!url) return bareHost(clean);
  if (!/^https?:$/.test(url.protocol)) {
    return {
      host: '',
      user: '',
      path: '',
      findings: [hostFinding('not-a-web-address', url.protocol)],
    };
  }
  const host = url.hostname.replace(/\.$/, '');
  if (host.length > longestHost) return unreadable(clean);
  const bare = !hasScheme(clean);
  return {
    host,
    user: url.username,
    path: url.pathname.slice(0, 2000),
    findings: found(url, bare),
  };
}

const known = new RegExp(`^(?:${linkSchemes.map(({ scheme }) => scheme).join('|')}):`, 'i');

/** A word before a colon and a number is a host with its port, unless such a word begins links: `tel:95588`. */
function hasScheme(text: string): boolean {
  if (known.test(text)) return true;
  return /^[a-z][a-z\d+-]*:(?!\d+(?:[/?#]|$))/i.test(text);
}

function urlOf(text: string): URL | undefined {
  const whole = hasScheme(text) ? text : `http://${text}`;
  return URL.canParse(whole) ? new URL(whole) : undefined;
}

/** Some hosts are refused by the browser's own reading, which is no reason to let them pass. */
function bareHost(text: string): Address {
  const [, host = ''] = /^(?:https?:\/\/)?([^\s/?#@:]{1,254})(?:[/?#:].*)?$/i.exec(text) ?? [];
  return { ...unreadable(text), host: host.toLowerCase().replace(/\.$/, '') };
}

function unreadable(text: string): Address {
  return { host: '', user: '', path: '', findings: [hostFinding('unreadable-address', text)] };
}

function found(url: URL, bare: boolean): readonly HostFinding[] {
  const insecure = url.protocol === 'http:' && !bare;
  return [
    ...(insecure ? [hostFinding('insecure-http', url.hostname)] : []),
    ...(usualPorts.has(url.port) ? [] : [hostFinding('unusual-port', url.port)]),
    ...(isNumber(url.hostname) ? [hostFinding('number-as-host', url.hostname)] : []),
  ];
}

function isNumber(host: string): boolean {
  return /^[\d.]+$/.test(host) || host.startsWith('[');
}
