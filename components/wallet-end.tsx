import type { WalletAccount } from '../lib/domain/wallet-account.ts';
import { beijingDay } from '../lib/domain/calendar.ts';
import type { AppPath } from '../lib/knowledge/wallet-paths.ts';
import { dayWords } from '../lib/text/dates.ts';
import { AppPathLine } from './app-path.tsx';
import { useGuide } from './guide-context.ts';
import { useText } from './text-context.ts';
import { Section } from './wallet-parts.tsx';

export interface WalletEndProps {
  readonly account: WalletAccount;
  readonly today: string;
  readonly freezePath: AppPath | undefined;
  readonly onFreeze: () => void;
  readonly onUnfreeze: () => void;
}

/** Stopping the wallet for a while, and for good. */
export function WalletEnd({ freezePath, ...props }: WalletEndProps) {
  const { wallet: words } = useGuide();
  return (
    <Section id="end" title={words.freeze.title}>
      <div class="wallet-part">
        <p>{words.freeze.freezeText}</p>
        {freezePath && <AppPathLine path={freezePath} />}
        <NowAndNext {...props} />
      </div>
    </Section>
  );
}

function NowAndNext({ account, today, onFreeze, onUnfreeze }: Omit<WalletEndProps, 'freezePath'>) {
  const text = useText();
  const { wallet: words } = useGuide();
  const { status, wallet, since } = account;
  const day = dayWords(text, beijingDay(since), today);
  const closing = status === 'closing' || status === 'closed';
  return (
    <>
      {status === 'frozen' && <p>{words.freeze.frozenSince(day)}</p>}
      {status === 'closing' && <p>{words.freeze.closingSince(day)}</p>}
      <div class="buttons">
        {status === 'frozen' && (
          <button type="button" class="button" onClick={onUnfreeze}>
            {words.freeze.unfroze}
          </button>
        )}
        {(status === 'open' || status === 'closing') && (
          <button type="button" class="button" onClick={onFreeze}>
            {words.freeze.froze}
          </button>
        )}
        <a class="button" href={`#/close-wallet/${wallet}`}>
          {closing ? words.freeze.see : words.freeze.close}
        </a>
      </div>
    </>
  );
}
