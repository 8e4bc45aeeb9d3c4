import {
  type BrandKind,
  type BrandName,
  brandNames,
  claimWords,
} from '../knowledge/brand-names.ts';
import { brandEndings, officialBrands } from '../knowledge/official-brands.ts';
import { optionShapes } from '../knowledge/cashier-channels.ts';
import { pageWords } from '../knowledge/cashier-words.ts';
import { issuers } from '../knowledge/issuers.ts';
import { type PageFacts, type PageRisk, payingKinds, type SensitiveField } from './page-facts.ts';
import type { TextBlock } from './text-blocks.ts';

/**
 * Whom a page claims to be: names in its title, its first heading and its logo. A page that names several there is a
 * list or a report and claims nothing; nor does one that only says with whom it works or by what it is paid.
 */
export function brandsShown(
  title: string,
  blocks: readonly TextBlock[],
  fields: readonly SensitiveField[],
): readonly string[] {
  // Shops are named in passing on many pages; but none that asks for a PIN is somebody else's.
  const isBound = fields.includes('cardNumber') && fields.includes('smsCode');
  const isCardAsked = fields.includes('cardSecurityCode') || isBound;
  const kinds = fields.includes('pin') ? everyone : isCardAsked ? houses : moneyHouses;
  const isAsking = fields.some((field) => secrets.has(field) || field === 'smsCode');
  const shop = shopsTill(title);
  if (shop) return [shop.id];
  const top = blocks.slice(0, 12);
  const heads = top.flatMap(({ place, tag, text: written }, at) => {
    const text = unspaced(written, kinds);
    const next = blocks[at + 1]?.text.slice(0, 24) ?? '';
    const isHeading = place === 'heading' || isHead(tag, text, at);
    if (text.length > 30 || !isHeading || isOwnCard(`${text} ${next}`, tag)) return [];
    // Where nothing is asked for, a bank below the first words is a way to pay.
    const isEarly = isAsking || top.slice(0, at).every((one) => one.place === 'heading');
    return brandsIn(text, kinds).map((brand) => ({
      id: brand.id,
      claimed: isBank(brand)
        ? isEarly && isClaimed(brand, text)
        : !isAsking || isClaimed(brand, text, at),
    }));
  });
  const titled = brandsIn(title, kinds).map((brand) => ({
    id: brand.id,
    claimed: !(isAsking || isBank(brand)) || isClaimed(brand, title),
  }));
  const named = titled.some(({ claimed }) => claimed) ? titled : heads;
  const [claimed] = [named, heads].flatMap(claimedAlone);
  return claimed === undefined ? [] : [claimed];
}

/** A name that is set apart, one or two characters at a time, is still that name. */
function unspaced(text: string, kinds: ReadonlySet<BrandKind>): string {
  if (brandsIn(text, kinds).length > 0) return text;
  return text.replaceAll(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
}

/** The one house that is named, if somebody speaks under its name. */
function claimedAlone(
  named: readonly { readonly id: string; readonly claimed: boolean }[],
): readonly string[] {
  const ids = new Set(named.map(({ id }) => id));
  return ids.size === 1 && named.some(({ claimed }) => claimed) ? [...ids] : [];
}

interface Claiming {
  readonly title: string;
  readonly blocks: readonly TextBlock[];
  /** A sum is called payable. */
  readonly isDue: boolean;
}

/** What the title, or the first words and headings, promise. A shop that takes goods back says so elsewhere. */
export function claimsMade({ title, blocks, isDue }: Claiming): Pick<PageFacts, 'claims'> {
  const first = blocks.slice(0, 3);
  const headings = blocks.slice(0, 6).filter(({ place }) => place === 'heading');
  const says = (words: RegExp, said: readonly TextBlock[]): boolean =>
    [title, ...said.map(({ text }) => text)].some((text) => text.length <= 40 && words.test(text));
  const claims = [
    ...(says(claimWords.netbank, first) ? (['netbank'] as const) : []),
    ...(!isDue && says(claimWords.moneyBack, headings) ? (['refund'] as const) : []),
    ...(!isDue && says(claimWords.payout, headings) ? (['payout'] as const) : []),
  ];
  return claims.length > 0 ? { claims } : {};
}

/** Every house that the title or the first words name. */
export function brandsNamed(title: string, blocks: readonly TextBlock[]): readonly string[] {
  const texts = [title, ...blocks.slice(0, 3).map(({ text }) => text)];
  const short = texts.filter((text) => text.length <= 60);
  return [...new Set(short.flatMap((text) => brandsIn(text, everyone).map(({ id }) => id)))];
}

/** A wallet's till is any merchant's; one under a shop's own name is that shop's. */
function shopsTill(title: string): BrandName | undefined {
  const [first = '', ...rest] = title.split(claimWords.between);
  const isBare = rest.length > 0 && rest.every((part) => claimWords.tillWords.test(part));
  return brandNames.find(
    ({ kind, names }) =>
      !moneyHouses.has(kind) &&
      names.some(
        (name) =>
          [first, ...rest].some((part) => claimWords.till.test(part.replace(name, '@'))) ||
          (isBare && claimWords.ownPay.test(first.replace(name, '@'))),
      ),
  );
}

function isBank({ kind }: BrandName): boolean {
  return kind === 'bank';
}

/**
 * Whether somebody speaks under that name in the words of a title, or in those of a heading at that place: then no more
 * than a greeting stands before it. Merchants write a wallet's name alone above their codes and forms: that is a claim
 * only in a title that names nobody else, or as the very first words. Others than banks and wallets are asked about
 * only beside a card's secrets.
 */
function isClaimed({ kind, names }: BrandName, text: string, at?: number): boolean {
  const parts = text.split(claimWords.between);
  if (kind === 'service') return !claimWords.resold.test(text) && !isCarrier(names, text);
  if (!moneyHouses.has(kind)) return true;
  if (claimWords.asking.test(text)) return false;
  return parts.some((part) =>
    names.some((name) => {
      const [before = '', ...rest] = part.split(name);
      if (rest.length === 0 || !isGeneric(before) || claimWords.passing.test(part)) return false;
      if (kind === 'bank' || before !== '' || !claimWords.way.test(rest.join(name))) return true;
      return at === undefined
        ? parts.every((one) => isGeneric(one.replace(name, '')))
        : at === 0 && text === name;
    }),
  );
}

/** Who brings what was ordered is named beside the freight. */
function isCarrier(names: readonly string[], text: string): boolean {
  return names.some(
    (name) => text.includes(name) && claimWords.freight.test(text.split(name)[0] ?? ''),
  );
}

function isGeneric(words: string): boolean {
  return words.replaceAll(claimWords.generic, '') === '';
}

/** Further down a name is one of the ways to pay, to sign in or to ask. */
function isHead(tag: string, text: string, at: number): boolean {
  const offered = /^(?:a|label|li|button)$/.test(tag) || pageWords.offered.test(text);
  return !offered && (at < 3 || brandsIn(text, walletsOnly).length === 0);
}

/** A bank that is named for a card of the person, or to be chosen, is not who speaks. */
function isOwnCard(text: string, tag: string): boolean {
  return tag === 'option' || optionShapes.lastFour.test(text);
}

function brandsIn(text: string, kinds: ReadonlySet<BrandKind>): readonly BrandName[] {
  const named = brandNames.flatMap((brand) =>
    kinds.has(brand.kind)
      ? brand.names.filter((name) => isNamed(text, name)).map((name) => ({ brand, name }))
      : [],
  );
  // A bank may bear the name of a house of another kind within its own; and a service is named beside who speaks for it.
  const isMoney = named.some(({ brand }) => moneyHouses.has(brand.kind));
  const whole = named.filter(
    ({ brand, name }) =>
      !(isMoney && brand.kind === 'service') &&
      !named.some((other) => other.brand !== brand && other.name.includes(name)),
  );
  return [...new Set(whole.map(({ brand }) => brand))];
}

const moneyHouses: ReadonlySet<BrandKind> = new Set<BrandKind>(['bank', 'wallet']);
/** Services, too, ask for a card's secrets at home only. */
const houses: ReadonlySet<BrandKind> = new Set<BrandKind>([...moneyHouses, 'service']);
const walletsOnly: ReadonlySet<BrandKind> = new Set<BrandKind>(['wallet']);
const everyone: ReadonlySet<BrandKind> = new Set<BrandKind>([
  ...moneyHouses,
  'shop',
  'travel',
  'service',
]);

/** Latin names count only as whole words in capitals as written: `ABC` is also a beginning; and numbers only whole. */
function isNamed(text: string, name: string): boolean {
  const at = text.indexOf(name);
  if (at === -1 || name.length < 2) return false;
  const isLatin = /^[A-Za-z]/.test(name);
  if (!isLatin && !/^\d/.test(name)) return true;
  const joined = isLatin ? /[a-z]/i : /\d/;
  const isJoined = joined.test(text[at - 1] ?? '') || joined.test(text[at + name.length] ?? '');
  return name.length > 4 && !isJoined;
}

/** What the page itself, held against its address, shows to be wrong. Hosts that look like others are judged elsewhere. */
export function pageRisks(
  facts: Pick<PageFacts, 'kind' | 'fields' | 'brandsShown' | 'brandsNamed'>,
  address: URL,
): readonly PageRisk[] {
  const { fields, kind } = facts;
  const owner = ownerOf(address.hostname);
  const [claimed] = [...facts.brandsShown, ...namedInHost(facts.brandsNamed, address)];
  const asked = fields.filter((field) => field !== 'pin' || isOfBank(facts));
  const asks = asked.some((field) => secrets.has(field)) || isShopPaid(claimed, kind);
  const isStranger = asks && owner === undefined;
  const risks: readonly (readonly [PageRisk, boolean])[] = [
    ['asks-card-pin', owner === undefined && isOfBank(facts) && asksPin(fields, claimed)],
    ['brand-domain-mismatch', isStranger && claimed !== undefined],
    [
      'lookalike-domain',
      isStranger && (isInHost(claimed, address.hostname) || speltEnding.test(address.hostname)),
    ],
    ['insecure-http', isOpen(address) && (asks || payingKinds.has(kind))],
  ];
  return risks.filter(([, holds]) => holds).map(([risk]) => risk);
}

/** A page that names the house whose name its address bears speaks in that name. */
function namedInHost(named: readonly string[], { hostname }: URL): readonly string[] {
  return named.filter((id) => isSpeaking(id) && isInHost(id, hostname));
}

/** A shop is claimed without asking for anything only by the till under its name. */
function isShopPaid(claimed: string | undefined, kind: PageFacts['kind']): boolean {
  const isShop = brandNames.some((one) => one.id === claimed && !moneyHouses.has(one.kind));
  return isShop && payingKinds.has(kind);
}

/** Cards of schools and shops have passwords too. */
function isOfBank({
  kind,
  fields,
  brandsShown: brands,
}: Pick<PageFacts, 'kind' | 'fields' | 'brandsShown'>): boolean {
  return kind !== 'none' || fields.includes('cardNumber') || brands.length > 0;
}

/** The PIN by its name; or any password beside a card's number, on a page that claims to be a bank. */
function asksPin(fields: readonly SensitiveField[], claimed: string | undefined): boolean {
  if (fields.includes('pin')) return true;
  const bank = brandNames.some(({ id, kind }) => id === claimed && kind === 'bank');
  const password = fields.includes('paymentPassword') || fields.includes('loginPassword');
  return bank && password && fields.includes('cardNumber');
}

/** Fields that only a bank or a wallet may ask for under its own name. */
const secrets: ReadonlySet<string> = new Set([
  'cardNumber',
  'cardSecurityCode',
  'pin',
  'paymentPassword',
  'loginPassword',
]);

/** An ending written into a name, where it ends nothing: `12345-gov-cn.top`. */
const speltEnding = /[a-z\d]-(?:com|gov|net|org|edu)-cn[.-]/;

/** A host that carries the name, the hotline or the address of the house that the page claims to be, and is not theirs. */
function isInHost(brand: string | undefined, host: string): boolean {
  const known = officialBrands.find(({ id }) => id === brand);
  if (!known) return false;
  const hotline = issuers.find(({ bankCode }) => bankCode.toLowerCase() === brand)?.hotline;
  const speaking = known.domains.flatMap((domain) => domain.split('.', 1)).filter(isSpeaking);
  const names = [known.id, ...(hotline === undefined ? [] : [hotline]), ...speaking];
  const dashed = (name: string): string => `-${name.replaceAll('.', '-')}-`;
  return (
    host.split(/[.-]/).some((part) => names.some((name) => bears(part, name))) ||
    known.domains.some((domain) => dashed(host).includes(dashed(domain)))
  );
}

/** A name of four letters or more anywhere in it, a shorter one at its beginning. */
function bears(part: string, name: string): boolean {
  return name.length > 3 ? part.includes(name) : part.startsWith(name);
}

/** Short names begin many others. */
function isSpeaking(name: string): boolean {
  return name.length > 4;
}

/** Whose a host is, by the official table; undefined for a host that nobody vouches for. */
export function ownerOf(host: string): string | undefined {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  const ending = brandEndings.find((brand) => brand.ending === labels.at(-1));
  if (ending) return ending.brand;
  const names = labels.map((_, at) => labels.slice(at).join('.'));
  return officialBrands.find(({ domains }) => names.some((name) => domains.includes(name)))?.id;
}

function isOpen({ protocol, hostname }: URL): boolean {
  return protocol === 'http:' && !/^(?:localhost|127\.|\[::1\]|::1)/.test(hostname);
}
