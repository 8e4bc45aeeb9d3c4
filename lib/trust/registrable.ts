import { parse } from 'tldts';

/** A host in its parts: `a.b.icbc.com.cn` is `a`, `b`, then `icbc` under `com.cn`. */
export interface HostParts {
  readonly host: string;
  /** The part somebody registered: `icbc.com.cn`. */
  readonly registrable: string;
  readonly label: string;
  readonly suffix: string;
  /** What stands before it, left to right. */
  readonly before: readonly string[];
}

/** Cuts a host in ASCII by the Public Suffix List; undefined for numbers, single words and bare suffixes. */
export function partsOfHost(host: string): HostParts | undefined {
  const { domain, domainWithoutSuffix, publicSuffix, isIp } = parse(host, {
    allowPrivateDomains: true,
    extractHostname: false,
    validateHostname: false,
  });
  if (isIp === true || !domain || !domainWithoutSuffix || !publicSuffix) return undefined;
  const before = host.slice(0, -domain.length).split('.').filter(Boolean);
  return { host, registrable: domain, label: domainWithoutSuffix, suffix: publicSuffix, before };
}

/** Registries among the private suffixes sell names as any other ending does: `uk.com`, `co.nl`. */
const registry = /^(?:[a-z]{2,3}\.(?:com|net|org)|(?:com?|net|org|gov|edu|biz|info)\.[a-z]+)$/;

/** The service that gave out this host to one of its customers, by the private part of the Public Suffix List. */
export function lenderOf(host: string): string | undefined {
  const { isPrivate, publicSuffix } = parse(host, {
    allowPrivateDomains: true,
    extractHostname: false,
    validateHostname: false,
  });
  const lends = isPrivate === true && publicSuffix !== null && !registry.test(publicSuffix);
  return lends && publicSuffix !== host ? publicSuffix : undefined;
}
