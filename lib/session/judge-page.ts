import type { PageAmount, PageKind, SensitiveField } from '../checkout/page-facts.ts';
import type { PageReport, SeenQr } from '../checkout/page-report.ts';
import type { ReadQr } from '../trust/page-rules.ts';
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
    formTargets: [...new Set([...report.formTargets, ...targetsOf(frames)])],
    ...(amount && { amount }),
    ...(orderAmount && { orderAmount }),
    ...(code && { code }),
  });
}

/** Between order and payment nobody pays for half an hour. */
const orderHolds = 30 * 60_000;

const atCashier: ReadonlySet<PageKind> = new Set(['cashier', 'qr-pay', 'bank-form']);

export interface RememberedOrder {
  readonly amount: PageAmount;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** What to remember of an order page for the cashier that may follow; a basket and its order differ by postage and vouchers. */
export function orderOf({ kind, amount }: PageReport, now: number): RememberedOrder | undefined {
  return kind === 'order-confirm' && amount ? { amount, at: now } : undefined;
}

/** What the order before this page came to. Only cashiers are compared. */
export function orderAmountFor(
  kind: PageKind,
  order: RememberedOrder | undefined,
  now: number,
): PageAmount | undefined {
  if (!order || !atCashier.has(kind) || now - order.at > orderHolds) return undefined;
  return order.amount;
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
  };
}
