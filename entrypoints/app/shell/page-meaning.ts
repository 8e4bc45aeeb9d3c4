import { useEffect, useState } from 'preact/hooks';
import { walletOf } from '../../../lib/checkout/option-fits.ts';
import type { WalletId } from '../../../lib/domain/wallet.ts';
import type { FoundDiagnosis } from '../../../lib/knowledge/failure-diagnosis.ts';
import type { FailureSystem } from '../../../lib/knowledge/failure-systems.ts';
import type { SeenTab } from '../../../lib/session/seen-tab.ts';

/** The wallet whose own cashier the page is: only its host proves that. */
export function cashierWallet({ verdict: { host } }: SeenTab): WalletId | undefined {
  return host.verdict === 'official' && host.brand !== undefined ? walletOf(host.brand) : undefined;
}

/** Whose codes the cashier's words come from, where the page is that house's own. */
export function systemOf(seen: SeenTab): FailureSystem | undefined {
  const wallet = cashierWallet(seen);
  const known = ['alipay', 'wechat', 'unionpay', 'douyin'] as const;
  return known.find((system) => system === wallet);
}

/** What the cashier's own words mean, where they have one meaning; it says itself when it is only likely. */
export function useErrorMeaning(seen: SeenTab): FoundDiagnosis | undefined {
  const { errorText } = seen.report;
  const [found, setFound] = useState<FoundDiagnosis | undefined>(undefined);
  const system = systemOf(seen);
  useEffect(() => {
    let wanted = true;
    setFound(undefined);
    if (errorText !== undefined) {
      void meaningOf(errorText, system).then((meant) => wanted && setFound(meant));
    }
    return () => {
      wanted = false;
    };
  }, [errorText, system]);
  return found;
}

/** The engine comes only where something went wrong. */
async function meaningOf(
  text: string,
  system: FailureSystem | undefined,
): Promise<FoundDiagnosis | undefined> {
  const { diagnose } = await import('../../../lib/diagnosis/diagnose.ts');
  const meant = diagnose({ text, system, stage: 'pay' });
  return meant.kind === 'found' ? meant : undefined;
}
