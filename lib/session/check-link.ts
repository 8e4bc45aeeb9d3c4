import { type QrReading, readQrPayload } from '../checkout/qr-payload.ts';
import type { QrUse } from '../knowledge/qr-payloads.ts';
import { type LinkScheme, linkSchemes, type SchemeEffect } from '../knowledge/link-schemes.ts';
import { shortLinkServices } from '../knowledge/short-links.ts';
import { readAddress } from '../trust/address.ts';
import type { ReadQr, TrustLevel } from '../trust/page-rules.ts';
import { type PageVerdict, pageVerdict } from '../trust/page-verdict.ts';
import { findLinks } from './find-links.ts';

/** What only a link tells, and a page never. */
export const linkNotes = [
  'short-link',
  'at-sign',
  'not-encrypted',
  'runs-code',
  'opens-app',
  'calls-or-writes',
] as const;
export type LinkNoteId = (typeof linkNotes)[number];

export interface LinkNote {
  readonly id: LinkNoteId;
  readonly level: 'caution' | 'danger';
  /** App or service it is about, or the host that really opens; from the link's side: show it as text. */
  readonly about: string;
}

/** One link, judged without opening it or asking anybody. */
export interface CheckedLink {
  readonly link: string;
  /** Never calmer than the notes. */
  readonly verdict: PageVerdict;
  readonly notes: readonly LinkNote[];
  /** Where the link is what a payment code holds. */
  readonly reading?: QrReading;
}

/** Every link of a text, judged; empty where there is none. */
export function checkLinks(text: string): readonly CheckedLink[] {
  return findLinks(text).map(checkLink);
}

/** Judges one link by what stands in it. Never throws. */
export function checkLink(link: string): CheckedLink {
  const reading = codeReading(link);
  const judged = pageVerdict({
    // Whether the link itself is encrypted says nothing of whose it is; a note of its own tells it.
    address: link.replace(/^http:/i, 'https:'),
    kind: 'link',
    brandsShown: [],
    fields: [],
    ...(reading && { code: codeOf(reading) }),
  });
  const notes = [...schemeNotes(link), ...hostNotes(link, judged)];
  const opensNoPage = notes.some(({ id }) => id !== 'short-link' && isEffect(id));
  const findings = opensNoPage
    ? judged.findings.filter(({ rule }) => rule !== 'no-web-host')
    : judged.findings;
  const level = gravest([judged.level, ...notes.map((note) => note.level)]);
  return { link, verdict: { ...judged, level, findings }, notes, ...(reading && { reading }) };
}

/** Which of them to look at first: a message is as dangerous as its worst link. */
export function gravestOf(links: readonly CheckedLink[]): number {
  const levels = links.map(({ verdict }) => verdict.level);
  return Math.max(0, levels.indexOf(gravest(levels)));
}

const order: readonly TrustLevel[] = ['danger', 'caution', 'no-finding', 'official'];

function gravest(levels: readonly TrustLevel[]): TrustLevel {
  return order.find((level) => levels.includes(level)) ?? 'no-finding';
}

/** Links that a wallet's code would hold; ordinary addresses and texts are none. */
function codeReading(link: string): QrReading | undefined {
  const reading = readQrPayload(link);
  return reading.brand === undefined || reading.scheme === 'link' ? undefined : reading;
}

const meanings: Readonly<Record<QrUse, ReadQr['meaning']>> = {
  order: 'order',
  receipt: 'personal',
  login: 'login',
  unknown: 'other',
};

function codeOf({ use, brand }: QrReading): ReadQr {
  return { meaning: meanings[use], ...(brand !== undefined && { brandEncoded: brand }) };
}

function schemeOf(link: string): LinkScheme | undefined {
  const [, name = ''] = /^([a-z][a-z\d+.-]*):/i.exec(link) ?? [];
  return linkSchemes.find(({ scheme }) => scheme === name.toLowerCase());
}

function isEffect(id: LinkNoteId): id is SchemeEffect {
  return id === 'runs-code' || id === 'opens-app' || id === 'calls-or-writes';
}

function schemeNotes(link: string): readonly LinkNote[] {
  const known = schemeOf(link);
  if (known) {
    const level = known.effect === 'runs-code' ? 'danger' : 'caution';
    return [{ id: known.effect, level, about: known.brand ?? '' }];
  }
  const other = /^(?!https?:)[a-z][a-z\d+.-]*:\/\//i.test(link);
  return other ? [{ id: 'opens-app', level: 'caution', about: '' }] : [];
}

function hostNotes(link: string, { level, host }: PageVerdict): readonly LinkNote[] {
  if (host.host === '') return [];
  const { user } = readAddress(link);
  const service = shortLinkServices.find(
    ({ domain }) => host.host === domain || host.host.endsWith(`.${domain}`),
  );
  const plain = /^http:/i.test(link) && level !== 'official';
  return [
    ...noteIf(user !== '' && host.verdict !== 'lookalike', 'at-sign', host.host),
    ...noteIf(service !== undefined, 'short-link', service?.domain ?? ''),
    ...noteIf(plain, 'not-encrypted', host.host),
  ];
}

function noteIf(holds: boolean, id: LinkNoteId, about: string): readonly LinkNote[] {
  return holds ? [{ id, level: 'caution', about: about.slice(0, 100) }] : [];
}
