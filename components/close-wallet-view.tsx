import { beijingDay } from '../lib/domain/calendar.ts';
import type { AccountEvent, AccountRefusal, WalletAccount } from '../lib/domain/wallet-account.ts';
import { dayWords } from '../lib/text/dates.ts';
import { CloseGate, type CloseGateProps } from './close-wallet-gate.tsx';
import { useGuide } from './guide-context.ts';
import { Notice } from './notice.tsx';
import { useText } from './text-context.ts';

export interface CloseWalletViewProps extends CloseGateProps {
  /** Epoch milliseconds. */
  readonly now: number;
  /** Why the last step was refused. */
  readonly refused: AccountRefusal | undefined;
  readonly onMove: (event: AccountEvent) => void;
  /** Look again seven days from now. */
  readonly onLookLater: () => void;
}

/** Closing a wallet: the gate, the steps in its app, the wait, and what stays with us. */
export function CloseWalletView(props: CloseWalletViewProps) {
  const { wallet: words } = useGuide();
  const { account } = props;
  return (
    <div class="view">
      {account.status === 'frozen' && <Frozen {...props} />}
      {account.status === 'closing' && <Closing {...props} />}
      {account.status === 'closed' ? <Closed {...props} /> : null}
      {(account.status === 'open' || account.status === 'frozen') && (
        <CloseGate {...props}>
          <Refused {...props} />
          {account.status === 'open' && (
            <button type="button" class="button primary wide" onClick={() => props.onMove('close')}>
              {words.close.submit}
            </button>
          )}
        </CloseGate>
      )}
      <div class="buttons">
        <a class="button" href={`#/wallet/${account.wallet}`}>
          {words.close.toWallet}
        </a>
      </div>
    </div>
  );
}

function Refused({ refused }: CloseWalletViewProps) {
  const text = useText();
  const { wallet: words } = useGuide();
  if (!refused) return null;
  const sentence =
    refused.code === 'checks-missing'
      ? words.refusals['checks-missing'](
          refused.missing.map((check) => words.close.checks[check]).join(text.card.separator),
        )
      : words.refusals['account-move'][refused.event];
  return <Notice tone="bad" title={sentence} alert />;
}

function Frozen({ onMove }: CloseWalletViewProps) {
  const { wallet: words } = useGuide();
  return (
    <Notice
      tone="warn"
      title={words.close.frozenText}
      action={
        <button type="button" class="button small" onClick={() => onMove('unfreeze')}>
          {words.close.unfreeze}
        </button>
      }
    />
  );
}

function Closing(props: CloseWalletViewProps) {
  const { wallet: words } = useGuide();
  const { account, now, onMove, onLookLater } = props;
  const isDue = account.dueAt !== undefined && now >= account.dueAt;
  return (
    <>
      <Notice
        tone={isDue ? 'warn' : 'plain'}
        icon="clock"
        title={isDue ? words.close.dueTitle : words.close.closingTitle}
      >
        {useClosingWords(account, { now, isDue })}
      </Notice>
      <Refused {...props} />
      <div class="buttons split">
        <button type="button" class="button primary" onClick={() => onMove('closed')}>
          {words.close.done}
        </button>
        <button type="button" class="button" onClick={() => onMove('keep')}>
          {words.close.keep}
        </button>
      </div>
      {isDue && (
        <div class="buttons">
          <button type="button" class="button" onClick={onLookLater}>
            {words.close.lookAgain}
          </button>
        </div>
      )}
    </>
  );
}

function useClosingWords(
  { since, dueAt }: WalletAccount,
  { now, isDue }: { readonly now: number; readonly isDue: boolean },
): string {
  const text = useText();
  const { wallet: words } = useGuide();
  const today = beijingDay(now);
  const submitted = dayWords(text, beijingDay(since), today);
  if (isDue) return words.close.dueText(submitted);
  return words.close.closingText(submitted, dayWords(text, beijingDay(dueAt ?? since), today));
}

function Closed({ account, now, onMove }: CloseWalletViewProps) {
  const text = useText();
  const { wallet: words } = useGuide();
  const day = dayWords(text, beijingDay(account.since), beijingDay(now));
  return (
    <>
      <Notice tone="ok" icon="check" title={words.close.closedTitle}>
        {words.close.closedText(day)}
      </Notice>
      <section aria-labelledby="stays-title">
        <h2 id="stays-title" class="section-title">
          {words.close.staysTitle}
        </h2>
        <p>{words.close.stays}</p>
      </section>
      <div class="buttons">
        <button type="button" class="button" onClick={() => onMove('open')}>
          {words.close.reopen}
        </button>
      </div>
    </>
  );
}
