import { type QrReading, readQrPayload } from '../checkout/qr-payload.ts';
import type { QrUse } from '../knowledge/qr-payloads.ts';
import {
  type LinkScheme,
  linkSchemes,
  programEndings,
  type SchemeEffect,
  schemeEffects,
} from '../knowledge/link-schemes.ts';
import { appLinkTargets } from '../knowledge/short-links.ts';
import { readAddress } from '../trust/address.ts';
import type { HostVerdict } from '../trust/host-verdict.ts';
import { forwardingAt, returningAt } from '../trust/lent.ts';
import { bearsName, lureIn } from '../trust/lures.ts';
import { officialHost } from '../trust/official.ts';
import { ownershipOf } from '../trust/page-owner.ts';
import type { PageFinding, ReadQr, TrustLevel } from '../trust/page-rules.ts';
import { type PageVerdict, pageVerdict } from '../trust/page-verdict.ts';
import { partsOfHost } from '../trust/registrable.ts';
import { findLinks, foundLinks } from './find-links.ts';
import { houseNamed } from './house-named.ts';

/** What only a link tells, and a page never. */
export const linkNotes = [
  'text-differs',
  'leads-to',
  'short-link',
  'at-sign',
  'not-encrypted',
  'runs-code',
  'opens-app',
  'calls-or-writes',
  'fetches-file',
  'downloads-app',
  'words-name-house',
  'whose-name',
] as const;
export type LinkNoteId = (typeof linkNotes)[number];

export interface LinkNote {
  readonly id: LinkNoteId;
  readonly level: TrustLevel;
  /** App or service it is about, or the host that really opens; from the link's side: show it as text. */
  readonly about: string;
}

/** One link, judged without opening it or asking anybody. */
export interface CheckedLink {
  readonly link: string;
  /** The address, or the name of a bank or a wallet, that stands where a reader clicks and is another one's. */
  readonly shown?: string;
  /** Of the page behind it, where the link leads on and says where to. Never calmer than the notes. */
  readonly verdict: PageVerdict;
  readonly notes: readonly LinkNote[];
  /** Where the link is what a payment code holds. */
  readonly reading?: QrReading;
}

/** Every link of a text, judged; empty where there is none. */
export function checkLinks(text: string): readonly CheckedLink[] {
  return foundLinks(text).map(({ link, shown }) => {
    const checked = checkLink(link);
    return shown === undefined ? checked : besideWords(checked, shown);
  });
}

/** The links of a text and nothing else of it, so that the same is found in them again. */
export function onlyLinks(links: readonly CheckedLink[]): string {
  return links
    .map(({ link, shown }) => (shown === undefined ? link : `[${shown}](${link})`))
    .join('\n');
}

/** Judges one link by what stands in it. Never throws. */
export function checkLink(link: string): CheckedLink {
  return judged(link, mostSteps);
}

/** Links that lead on to links that lead on: as many as are followed. */
const mostSteps = 3;

function judged(link: string, steps: number): CheckedLink {
  const behind = steps > 0 ? targetOf(link) : undefined;
  const own = judgedAlone(link, behind !== undefined);
  return behind === undefined ? own : leadingTo(own, judged(behind, steps - 1));
}

function judgedAlone(link: string, leadsOn: boolean): CheckedLink {
  const reading = codeReading(link);
  const verdict = pageVerdict({
    // Whether the link itself is encrypted says nothing of whose it is; a note of its own tells it.
    address: link.replace(/^http:/i, 'https:'),
    kind: 'link',
    brandsShown: [],
    fields: [],
    ...(reading && { code: codeOf(reading) }),
  });
  const told = leadsOn || reading?.use === 'order' || reading?.use === 'receipt';
  const notes = [...schemeNotes(link), ...hostNotes(link, verdict, told)];
  const opensNoPage = notes.some(({ id }) => id !== 'short-link' && isEffect(id));
  const findings = verdict.findings.filter(
    (finding) => !isAtSign(finding) && !(opensNoPage && finding.rule === 'no-web-host'),
  );
  const level = gravest([verdict.level, ...notes.map((note) => note.level)]);
  return { link, verdict: { ...verdict, level, findings }, notes, ...(reading && { reading }) };
}

/** What opens in the end decides; how it is reached is told besides, and never makes it official. */
function leadingTo(own: CheckedLink, target: CheckedLink): CheckedLink {
  const { verdict } = target;
  const { host } = verdict.host;
  const level = gravest(['no-finding', verdict.level, ...own.notes.map((note) => note.level)]);
  const leads: LinkNote = {
    id: 'leads-to',
    level: gravest(['no-finding', verdict.level]),
    about: (host || target.link).slice(0, 100),
  };
  const notes = [leads, ...target.notes, ...own.notes].filter(
    ({ id }, at, all) => at === all.findIndex((note) => note.id === id),
  );
  return { ...own, verdict: { ...verdict, level }, notes };
}

/** Words that are an address themselves and lead elsewhere: nobody writes such a link without a reason. */
function besideWords(checked: CheckedLink, shown: string): CheckedLink {
  if (findLinks(shown).length === 0 && houseNamed(shown)) return besideName(checked, shown);
  const words = pageVerdict({ address: shown, kind: 'link', brandsShown: [], fields: [] });
  if (sameSite(words.host, checked.verdict.host)) return checked;
  const { host } = checked.verdict.host;
  const level = words.host.verdict === 'official' ? 'danger' : 'caution';
  const note: LinkNote = { id: 'text-differs', level, about: (host || checked.link).slice(0, 100) };
  const notes = [note, ...checked.notes];
  const all = gravest([level, checked.verdict.level]);
  return { ...checked, shown, verdict: { ...checked.verdict, level: all }, notes };
}

/** Pages of one known house name others, too; a stranger's link under a bank's name is what frauds send. */
function besideName(checked: CheckedLink, shown: string): CheckedLink {
  const { host, level } = checked.verdict;
  // A number to call or an app has a note of its own.
  if (host.verdict === 'official' || host.host === '') return { ...checked, shown };
  const about = (host.host || checked.link).slice(0, 100);
  const note: LinkNote = { id: 'words-name-house', level: 'caution', about };
  const verdict = { ...checked.verdict, level: gravest(['caution', level]) };
  return { ...checked, shown, verdict, notes: [note, ...checked.notes] };
}

function sameSite(one: HostVerdict, other: HostVerdict): boolean {
  if (one.host === other.host) return true;
  if (one.brand !== undefined) return one.brand === other.brand;
  return one.registrable !== undefined && one.registrable === other.registrable;
}

/** The address that a link names as the one behind it: `…?url=https%3A%2F%2F…`. */
function targetOf(link: string): string | undefined {
  const whole = /^[a-z][a-z\d+.-]*:/i.test(link) ? link : `https://${link}`;
  if (!URL.canParse(whole)) return undefined;
  const url = new URL(whole);
  const names = /^https?:$/.test(url.protocol) ? namesAt(url) : appLinkTargets;
  const given = [...url.searchParams].map(([name, value]) => [name.toLowerCase(), value] as const);
  const values = names.flatMap((name) =>
    given.filter(([other]) => other === name).map(([, value]) => decoded(value)),
  );
  return values.flatMap(findLinks).find((one) => one !== link && !returnsHome(url, one));
}

function namesAt({ hostname, pathname }: URL): readonly string[] {
  return (forwardingAt(hostname, pathname) ?? returningAt(hostname, pathname))?.targets ?? [];
}

/** Back to the house whose page to log in it is: nothing is led elsewhere. */
function returnsHome({ hostname, pathname }: URL, target: string): boolean {
  if (forwardingAt(hostname, pathname) || !returningAt(hostname, pathname)) return false;
  const { verdict } = judged(target, 1);
  const own = officialHost(hostname)?.brand;
  return verdict.level === 'official' && own !== undefined && verdict.host.brand === own;
}

/** Some are written in code twice. */
function decoded(value: string): string {
  try {
    return /^[a-z][a-z\d+.-]*%3a/i.test(value) ? decodeURIComponent(value) : value;
  } catch {
    return value;
  }
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
  const reading = readQrPayload(/^[a-z][a-z\d+.-]*:/i.test(link) ? link : `https://${link}`);
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
  return schemeEffects.some((effect) => effect === id);
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

const isProgram = new RegExp(String.raw`\.(?:${programEndings.join('|')})$`, 'i');

/** The host imitates nobody, what stands before it does: a note tells that better than the finding. */
function isAtSign({ because }: PageFinding): boolean {
  return because?.rule === 'user-in-address';
}

function atSign({ host, findings }: PageVerdict): LinkNote {
  const level = findings.some(isAtSign) ? 'danger' : 'caution';
  return { id: 'at-sign', level, about: host.host.slice(0, 100) };
}

/** `told`: where it leads, or what it pays, is known otherwise. */
function hostNotes(link: string, verdict: PageVerdict, told: boolean): readonly LinkNote[] {
  const { level, host } = verdict;
  if (host.host === '') return [];
  const { user } = readAddress(link);
  const leads = host.findings.find(({ rule }) => rule === 'forwards');
  const plain = /^http:/i.test(link) && level !== 'official';
  return [
    ...whoseName(verdict),
    ...(user === '' ? [] : [atSign(verdict)]),
    ...noteIf(leads !== undefined && !told, 'short-link', leads?.evidence ?? ''),
    ...noteIf(plain, 'not-encrypted', host.host),
    ...noteIf(
      ownershipOf(host) !== 'own' && isProgram.test(readAddress(link).path),
      'downloads-app',
      host.host,
    ),
  ];
}

/** The house whose name stands in an address that may be anybody's, by a genuine address of it. */
function whoseName({ host, findings }: PageVerdict): readonly LinkNote[] {
  const parts = partsOfHost(host.host);
  if (!parts || !findings.some(({ rule }) => rule === 'known-name-in-host')) return [];
  const { label, before, suffix } = parts;
  const [lure] = [label, ...before.filter(bearsName), ...before].flatMap(
    (name) => lureIn({ label: name, suffix }) ?? [],
  );
  return noteIf(lure !== undefined, 'whose-name', lure?.target ?? '');
}

function noteIf(holds: boolean, id: LinkNoteId, about: string): readonly LinkNote[] {
  return holds ? [{ id, level: 'caution', about: about.slice(0, 100) }] : [];
}
