import { type HostVerdict, hostVerdict } from './host-verdict.ts';
import { addressFindings } from './page-address.ts';
import { ownershipOf } from './page-owner.ts';
import { type PageFinding, pageFinding, type SeenPage } from './page-rules.ts';

/** What the code on a page says that the page does not. */
export function codeFindings(page: SeenPage): readonly PageFinding[] {
  return [codeMismatch, codeMeaning, codeAmount, codeLink].flatMap((rule) => rule(page));
}

function codeMismatch({ code }: SeenPage): readonly PageFinding[] {
  const { brandShown, brandEncoded } = code ?? {};
  if (brandShown === undefined || brandEncoded === undefined || brandShown === brandEncoded)
    return [];
  return [pageFinding('qr-brand-mismatch', 'danger', `${brandShown} ≠ ${brandEncoded}`)];
}

/** A private person's code knows no order and no refund; a code to log in pays nothing and opens an account. */
function codeMeaning({ code, kind }: SeenPage): readonly PageFinding[] {
  if (!code || kind === 'none') return [];
  if (code.meaning === 'login')
    return [pageFinding('login-code', 'danger', code.brandEncoded ?? '')];
  const personal = code.meaning === 'personal';
  return personal ? [pageFinding('personal-code', 'caution', code.brandEncoded ?? '')] : [];
}

/** The wallet pays what the code holds, whatever the page writes beside it. */
function codeAmount({ amount, code }: SeenPage): readonly PageFinding[] {
  const held = code?.amount;
  if (!amount || !held) return [];
  const { minor, currency } = amount;
  if (held.currency !== currency)
    return [pageFinding('code-amount', 'danger', `${currency} → ${held.currency}`)];
  if (held.minor === minor) return [];
  return [pageFinding('code-amount', 'danger', `${currency} ${minor} → ${held.minor}`)];
}

/** A link is as good as its address. */
function codeLink(page: SeenPage): readonly PageFinding[] {
  const held = page.code?.host ?? '';
  if (held === '') return [];
  const address = `https://${held}/`;
  const host = hostVerdict(address);
  const asked = { address, kind: 'link', brandsShown: [], fields: [] };
  const imitated = addressFindings(asked, host).find(
    ({ rule, level }) => rule === 'lookalike-host' && level === 'danger',
  );
  if (imitated) return [pageFinding('code-imitates', 'danger', imitated.evidence)];
  return codeElsewhere(page, host);
}

/**
 * Where one wallet is named, a link should be that wallet's or the shop's own; several wallets take one code only by the
 * page of somebody who collects for them.
 */
function codeElsewhere(
  { address, code, kind }: SeenPage,
  host: HostVerdict,
): readonly PageFinding[] {
  const { brandShown, brandEncoded } = code ?? {};
  if (kind === 'none' || brandShown === undefined || brandEncoded !== undefined) return [];
  if (isSameSite(host, hostVerdict(address)) || ownershipOf(host) === 'own') return [];
  return [pageFinding('code-elsewhere', 'caution', `${brandShown} ≠ ${host.host}`)];
}

function isSameSite(one: HostVerdict, other: HostVerdict): boolean {
  if (one.host === other.host) return true;
  return one.registrable !== undefined && one.registrable === other.registrable;
}
