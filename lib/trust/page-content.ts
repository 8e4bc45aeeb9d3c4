import { cardFrames } from '../knowledge/card-frames.ts';
import { type HostVerdict, hostVerdict } from './host-verdict.ts';
import { brandById, officialHost } from './official.ts';
import { codeFindings } from './page-code.ts';
import { type Ownership, ownershipOf } from './page-owner.ts';
import { asksSecrets, type PageFinding, pageFinding, type SeenPage } from './page-rules.ts';

type Rule = (page: SeenPage) => readonly PageFinding[];

/** What the page shows and asks. Houses of the table may ask on their own hosts what nobody else may. */
export function contentFindings(page: SeenPage, owner: Ownership): readonly PageFinding[] {
  const rules = owner === 'own' ? everywhere : [...strangers, ...everywhere];
  return rules.flatMap((rule) => rule(page));
}

const strangers: readonly Rule[] = [
  brandMismatch,
  walletPassword,
  fieldsTogether,
  refundAsksCard,
  asksBalance,
  framesElsewhere,
  pageInFrame,
  formsElsewhere,
];
const everywhere: readonly Rule[] = [codeFindings, amountChanged];

/**
 * Merchants may show a wallet's name above its code; a bank's name above a payment belongs on the bank's host. Who signs
 * in or reads a code from a message at a shop gives away nothing that the named house would ask for.
 */
function brandMismatch(page: SeenPage): readonly PageFinding[] {
  const [shown] = page.brandsShown;
  const brand = shown === undefined ? undefined : brandById(shown);
  if (!brand) return [];
  const host = hostVerdict(page.address);
  const evidence = `${brand.names[0] ?? brand.id} ≠ ${host.host}`;
  const isDouble = page.kind !== 'none' && imitates(host, brand.id);
  if (asksAsHouse(page) || isDouble) return [pageFinding('brand-mismatch', 'danger', evidence)];
  // Shops and services are claimed only by who takes money in their name.
  if (page.kind === 'none' || (brand.kind === 'wallet' && !asksSecrets(page))) return [];
  return [pageFinding('brand-named', 'caution', evidence)];
}

/** Whether a host imitates an address of that house. */
export function imitates({ verdict, target = '' }: HostVerdict, brand: string): boolean {
  return verdict === 'lookalike' && officialHost(target)?.brand === brand;
}

/**
 * A wallet's password is typed in its own app alone. It may also be the shop's own, of money that it keeps; then there is
 * mostly another way to pay.
 */
function walletPassword({
  address,
  fields,
  brandsShown,
  onlyWallet,
}: SeenPage): readonly PageFinding[] {
  const brand = onlyWallet === undefined ? undefined : brandById(onlyWallet);
  if (!brand || brandsShown.length > 0 || !fields.includes('paymentPassword')) return [];
  const evidence = `${brand.names[0] ?? brand.id} ≠ ${hostVerdict(address).host}`;
  return [pageFinding('brand-named', 'caution', evidence)];
}

/** What opens or empties an account: under a house's name only that house may ask for it. */
function asksAsHouse({ fields, cardFrames: frames = [], claims = [] }: SeenPage): boolean {
  const has = (name: string): boolean => fields.includes(name);
  return (
    frames.length > 0 ||
    ['cardNumber', 'cardSecurityCode', 'pin', 'paymentPassword'].some(has) ||
    (has('loginPassword') && (has('smsCode') || claims.includes('netbank')))
  );
}

/** Together they empty an account; no merchant needs them. Card, ID and code alone is how honest cashiers bind a card. */
function fieldsTogether({ fields, claims = [] }: SeenPage): readonly PageFinding[] {
  const has = (...names: string[]): boolean => names.every((name) => fields.includes(name));
  if (has('pin')) return [pageFinding('asks-card-pin', 'danger', 'pin')];
  if (has('cardNumber', 'paymentPassword')) {
    // Whoever keeps money of a person's pays it out against a password of its own.
    const level = claims.includes('payout') ? 'caution' : 'danger';
    return [pageFinding('asks-card-and-password', level, 'cardNumber + paymentPassword')];
  }
  // Shops let a person open an account while they pay; a bank's name above both is told by another rule.
  if (has('cardNumber', 'loginPassword')) {
    return [pageFinding('asks-card-and-password', 'caution', 'cardNumber + loginPassword')];
  }
  if (!has('cardNumber', 'idNumber', 'smsCode')) return [];
  return [pageFinding('asks-card-id-and-code', 'caution', 'cardNumber + idNumber + smsCode')];
}

/** How much is on a card helps nobody but who is about to take it. */
function asksBalance({ fields, claims = [] }: SeenPage): readonly PageFinding[] {
  const isOfCard = fields.includes('cardNumber') || claims.some((claim) => claim !== 'netbank');
  const asks = isOfCard && fields.includes('balance');
  return asks ? [pageFinding('asks-card-balance', 'danger', 'cardNumber + balance')] : [];
}

/** Whoever gives money back needs no code from the back of a card: with it money is taken. */
function refundAsksCard({ claims = [], fields }: SeenPage): readonly PageFinding[] {
  if (!claims.includes('refund')) return [];
  if (fields.includes('cardSecurityCode'))
    return [pageFinding('refund-asks-card', 'danger', 'cardSecurityCode')];
  // Whoever has both binds the card to a wallet of their own; honest houses ask for both to prove whose it is.
  const asks = fields.includes('cardNumber') && fields.includes('smsCode');
  return asks ? [pageFinding('refund-asks-code', 'caution', 'cardNumber + smsCode')] : [];
}

function framesElsewhere(page: SeenPage): readonly PageFinding[] {
  return elsewhere(page, page.cardFrames).map(({ host, level }) =>
    pageFinding('card-frame-elsewhere', level, host),
  );
}

/** Whoever looks at the address bar looks at another house than the one that takes the money. */
function pageInFrame(page: SeenPage): readonly PageFinding[] {
  const frames = page.pageFrame === undefined ? [] : [page.pageFrame];
  return elsewhere(page, frames).map(({ host, level }) =>
    pageFinding('page-in-frame', level, host),
  );
}

function formsElsewhere(page: SeenPage): readonly PageFinding[] {
  return elsewhere(page, page.formTargets).map(({ host, level }) =>
    pageFinding('form-sends-elsewhere', level, host),
  );
}

interface Stranger {
  readonly host: string;
  readonly level: PageFinding['level'];
}

/** Hosts that are neither the page's own, nor a house's own, nor known to take cards for others. */
function elsewhere(page: SeenPage, addresses: readonly string[] = []): readonly Stranger[] {
  const own = hostVerdict(page.address);
  return addresses.slice(0, 20).flatMap((address) => {
    const other = hostVerdict(address);
    const { host, registrable } = other;
    const same =
      host === own.host || (registrable !== undefined && registrable === own.registrable);
    if (ownershipOf(other) === 'own' || same || takesCards(host)) return [];
    const level = other.verdict === 'lookalike' ? ('danger' as const) : ('caution' as const);
    return [{ host: host || address, level }];
  });
}

function takesCards(host: string): boolean {
  return cardFrames.some(({ domains }) =>
    domains.some((domain) => host === domain || host.endsWith(`.${domain}`)),
  );
}

/** Cashiers take vouchers and discounts off what the order said; none has a reason to put something on it. */
function amountChanged({ amount, orderAmount }: SeenPage): readonly PageFinding[] {
  if (!amount || !orderAmount || amount.currency !== orderAmount.currency) return [];
  if (amount.minor <= orderAmount.minor) return [];
  const evidence = `${amount.currency} ${orderAmount.minor} → ${amount.minor}`;
  return [pageFinding('amount-changed', 'caution', evidence)];
}
