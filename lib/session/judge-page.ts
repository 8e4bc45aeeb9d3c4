import type { PageAmount, PageKind, SensitiveField } from '../checkout/page-facts.ts';
import type { PageReport, SeenQr } from '../checkout/page-report.ts';
import type { ReadQr } from '../trust/page-rules.ts';
import { partsOfHost } from '../trust/registrable.ts';
import { type PageVerdict, pageVerdict } from '../trust/page-verdict.ts';

/** A frame below the page and what it asks for. */
export interface SeenFrame {
  readonly origin: string;
  readonly fields: readonly SensitiveField[];
  readonly formTargets: readonly string[];
}

export interface ToJudge {
  /** Scheme and host as the browser tells them, never as the page does. */
  readonly origin: string;
  readonly report: PageReport;
  readonly frames: readonly SeenFrame[];
  readonly orderAmount: PageAmount | undefined;
}

/** Weighs what the helper read of a page and of the frames below it. */
export function judgePage({ origin, report, frames, orderAmount }: ToJudge): PageVerdict {
  const { path, kind, brandsShown, amount, qr } = report;
  const code = qr && readCode(qr);
  return pageVerdict({
    // What does not begin with a slash would be read as part of the host.
    address: `${origin}/${path.replace(/^\/+/, '')}`,
    kind,
    brandsShown,
    fields: [...new Set([...report.fields, ...frames.flatMap(({ fields }) => fields)])],
    cardFrames: [...new Set([...report.cardFrames, ...cardFramesOf(frames, origin)])],
    ...(report.pageFrame !== undefined && { pageFrame: report.pageFrame }),
    formTargets: [...new Set([...report.formTargets, ...targetsOf(frames)])],
    ...(report.claims && { claims: report.claims }),
    ...onlyWallet(report),
    ...(amount && { amount }),
    ...(orderAmount && { orderAmount }),
    ...(code && { code }),
  });
}

function onlyWallet({ options }: PageReport): { readonly onlyWallet?: string } {
  const [first, ...others] = new Set(options.map(({ channel }) => channel));
  const isWallet = others.length === 0 && scannedWith.has(first ?? '');
  return first !== undefined && isWallet ? { onlyWallet: first } : {};
}

/** Wallets whose password only their own app asks for. */
const scannedWith: ReadonlySet<string> = new Set(['alipay', 'wechat', 'unionpay']);

/** Between order and payment nobody pays for half an hour. */
const orderHolds = 30 * 60_000;

const atCashier: ReadonlySet<PageKind> = new Set(['cashier', 'qr-pay', 'bank-form']);

export interface RememberedOrder {
  readonly amount: PageAmount;
  /** Epoch milliseconds. */
  readonly at: number;
  /** Scheme and host of the order page. */
  readonly origin: string;
  readonly orderNo?: string;
}

type Told = Pick<ToJudge, 'origin' | 'report'>;

/**
 * What is remembered of orders once this page was read: the order it shows, for the cashier that may follow; the one
 * before, as long as nothing else is bought. A basket is never compared: it and its order differ by postage and vouchers.
 */
export function orderAfter(
  { origin, report }: Told,
  before: RememberedOrder | undefined,
  now: number,
): RememberedOrder | undefined {
  const { kind, amount, orderNo } = report;
  if (kind === 'cart') return undefined;
  if (kind !== 'order-confirm') return before && withNumber(before, { origin, report });
  return amount && { amount, at: now, origin, ...(orderNo !== undefined && { orderNo }) };
}

/** A cashier of the same shop that asks for the very sum tells the number of its order: another number is another order. */
function withNumber(order: RememberedOrder, { origin, report }: Told): RememberedOrder {
  const { kind, amount, orderNo } = report;
  const isSame =
    atCashier.has(kind) &&
    siteOf(origin) === siteOf(order.origin) &&
    amount?.minor === order.amount.minor &&
    amount.currency === order.amount.currency;
  if (!isSame || orderNo === undefined || order.orderNo !== undefined) return order;
  return { ...order, orderNo };
}

/** Whether it takes the page's own word on where it came from to tell which order this cashier is for. */
export function asksWhereFrom(page: Told, order: RememberedOrder | undefined): boolean {
  return (
    order !== undefined && atCashier.has(page.report.kind) && ownOrder(page, order) === undefined
  );
}

/**
 * What the order before this cashier came to; undefined where the cashier need not be that order's. `cameFrom` is the
 * address of the page that led here, as the browser tells it, empty where it does not.
 */
export function orderAmountFor(
  page: Told & { readonly cameFrom: string },
  order: RememberedOrder | undefined,
  now: number,
): PageAmount | undefined {
  if (!order || !atCashier.has(page.report.kind) || now - order.at > orderHolds) return undefined;
  const from = page.cameFrom !== '' && siteOf(page.cameFrom) === siteOf(order.origin);
  return (ownOrder(page, order) ?? from) ? order.amount : undefined;
}

/** By the shop's own site and by the order's number; undefined where neither tells. */
function ownOrder({ origin, report }: Told, order: RememberedOrder): boolean | undefined {
  const numbers = report.orderNo !== undefined && order.orderNo !== undefined;
  if (numbers && report.orderNo === order.orderNo) return true;
  if (siteOf(origin) !== siteOf(order.origin)) return undefined;
  // Two numbers of one shop are two orders; a wallet has a number of its own for the same one.
  return !numbers;
}

/** Main domain; the host itself where it has none. */
function siteOf(address: string): string {
  const host = URL.canParse(address) ? new URL(address).hostname : address;
  return partsOfHost(host)?.registrable ?? host;
}

/** Whether an address alone is reason enough to warn, although nothing is paid there: it imitates a bank or a wallet. */
export function isDangerousAddress(address: string): boolean {
  if (!/^https?:/i.test(address)) return false;
  const page = { address, kind: 'none', brandsShown: [], fields: [] };
  return pageVerdict(page).level === 'danger';
}

function cardFramesOf(frames: readonly SeenFrame[], page: string): readonly string[] {
  return frames
    .filter(({ origin, fields }) => origin !== page && fields.includes('cardNumber'))
    .map(({ origin }) => origin);
}

/** A payment house's frame sends to itself; only what leaves the frame's own address is worth a look. */
function targetsOf(frames: readonly SeenFrame[]): readonly string[] {
  return frames.flatMap(({ origin, formTargets }) => formTargets.filter((to) => to !== origin));
}

const meanings = {
  order: 'order',
  receipt: 'personal',
  login: 'login',
  unknown: 'other',
} as const satisfies Record<string, ReadQr['meaning']>;

/** Undefined for a code nobody could read. */
function readCode({ brandShown, reading }: SeenQr): ReadQr | undefined {
  if (!reading) return undefined;
  return {
    meaning: meanings[reading.use],
    ...(brandShown !== undefined && { brandShown }),
    ...(reading.brand !== undefined && { brandEncoded: reading.brand }),
    ...(reading.amount && { amount: reading.amount }),
    ...(reading.host !== undefined && { host: reading.host }),
  };
}
