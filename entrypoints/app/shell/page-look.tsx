import { useState } from 'preact/hooks';
import { CheckoutLook, type Looked } from '../../../components/checkout-look.tsx';
import type { QrReading } from '../../../lib/checkout/qr-payload.ts';
import { pageAmountText } from '../../../lib/session/overlay-view.ts';
import type { SeenTab } from '../../../lib/session/seen-tab.ts';
import type { Beside } from './page-beside.ts';

export interface PageLookProps {
  readonly beside: Beside;
  readonly seen: SeenTab | undefined;
}

/** The code on the person's screen: also where the page keeps its picture to itself. */
export function PageLook({ beside, seen }: PageLookProps) {
  const [looked, setLooked] = useState<Looked | undefined>(undefined);
  const brandShown = seen?.report.qr?.brandShown;
  async function look(): Promise<void> {
    if (looked?.kind === 'busy') return;
    setLooked({ kind: 'busy' });
    const { readScreen } = await import('./read-screen.ts');
    const read = await readScreen(beside.windowId);
    if (!read.ok) return setLooked({ kind: 'trouble', trouble: read.error });
    const { amount } = read.value;
    setLooked({
      kind: 'read',
      qr: { reading: read.value, ...(brandShown !== undefined && { brandShown }) },
      amount: amount && pageAmountText(amount),
      tone: toneOf(read.value, brandShown),
    });
  }
  return <CheckoutLook looked={looked} onLook={() => void look()} />;
}

/** Another wallet's code than the page says, or one to log in with, is bad; a standing code deserves a question. */
function toneOf({ use, brand }: QrReading, brandShown: string | undefined) {
  const differs = brandShown !== undefined && brand !== undefined && brand !== brandShown;
  if (differs || use === 'login') return 'bad';
  if (use === 'receipt') return 'warn';
  return use === 'order' ? 'ok' : 'plain';
}
