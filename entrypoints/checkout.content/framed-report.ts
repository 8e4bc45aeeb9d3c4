import type { WholeFrame } from '../../lib/page/page-hosts.ts';
import type { PageReport } from '../../lib/checkout/page-report.ts';

/**
 * What is told of a page most of which is a frame, `frame` being another house's. Of a page that says nothing itself:
 * that it is a cashier, by the frame's address or because a frame over the window asks for what pays (`isAsked`); what is
 * to pay there stays unknown. Of any other: nothing that a person does not see because the frame lies over it.
 */
export function framed(
  report: PageReport,
  frame: WholeFrame | undefined,
  isAsked: boolean,
): PageReport {
  return report.kind === 'none' ? inFrame(report, frame, isAsked) : belowFrame(report, frame);
}

function inFrame(report: PageReport, frame: WholeFrame | undefined, isAsked: boolean): PageReport {
  if (!isAsked && frame?.isCashier !== true) return report;
  return { ...report, kind: 'cashier', ...(frame && { pageFrame: frame.host }) };
}

function belowFrame(report: PageReport, frame: WholeFrame | undefined): PageReport {
  if (frame?.isOnTop !== true) return report;
  const { amount: _amount, payee: _payee, orderNo: _orderNo, qr: _qr, ...seen } = report;
  return frame.isCashier ? { ...seen, kind: 'cashier', pageFrame: frame.host } : seen;
}
