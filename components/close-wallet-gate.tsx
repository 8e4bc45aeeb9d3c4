import type { ComponentChildren } from 'preact';
import { type Binding, isInUse } from '../lib/domain/binding.ts';
import { type CloseCheck, closeChecks, type WalletAccount } from '../lib/domain/wallet-account.ts';
import { guideFor } from '../lib/knowledge/bind-guides.ts';
import { pathOf } from '../lib/knowledge/wallet-paths.ts';
import { walletById } from '../lib/knowledge/wallets.ts';
import { AppPathLine } from './app-path.tsx';
import { type BindingRow, rowCardWords } from './binding-words.ts';
import { CheckedOn } from './checked-on.tsx';
import { useGuide } from './guide-context.ts';
import { Icon } from './icon.tsx';
import { useText } from './text-context.ts';
import { BillsRow, type WalletBillsProps } from './wallet-bills.tsx';
import { GuideSteps } from './wallet-links.tsx';
import { HotlineNumber, type HotlineProps, Section } from './wallet-parts.tsx';

export interface CloseGateProps extends WalletBillsProps, Pick<HotlineProps, 'onCopy'> {
  readonly account: WalletAccount;
  /** Bindings in this wallet with their cards. */
  readonly rows: readonly BindingRow[];
  readonly onTick: (check: CloseCheck, done: boolean) => void;
  /** The way on, behind the gate. */
  readonly children?: ComponentChildren;
}

/** What closing would destroy or leave behind, ticked off one by one, then the steps in the app. */
export function CloseGate(props: CloseGateProps) {
  const { wallet: words } = useGuide();
  const { account } = props;
  return (
    <>
      <p class="lead">{words.close.lead}</p>
      <Section
        id="gate"
        title={words.close.gateTitle}
        end={<small>{words.close.progress(account.closeChecks.length)}</small>}
      >
        <ul class="list">
          {closeChecks.map((check) => (
            <Check key={check} check={check} {...props} />
          ))}
        </ul>
      </Section>
      <ClosingSteps {...props} />
      {props.children}
    </>
  );
}

interface CheckProps extends CloseGateProps {
  readonly check: CloseCheck;
}

function Check({ check, ...props }: CheckProps) {
  const { wallet: words } = useGuide();
  const id = `check-${check}`;
  return (
    <li class="close-check">
      <label class="check">
        <input
          type="checkbox"
          checked={props.account.closeChecks.includes(check)}
          aria-describedby={id}
          onChange={(event) => props.onTick(check, event.currentTarget.checked)}
        />
        <b>{words.close.checks[check]}</b>
      </label>
      <p id={id}>{words.close.how[check]}</p>
      <Evidence check={check} {...props} />
    </li>
  );
}

/** What our own record says of a check. */
function Evidence({ check, ...props }: CheckProps) {
  if (check === 'bills-exported') return <Bills {...props} />;
  if (check === 'auto-debits-cancelled') return <AutoDebits rows={props.rows} />;
  if (check === 'bindings-listed') return <Bound rows={props.rows} />;
  return null;
}

function Bills(props: CloseGateProps) {
  const { wallet: words } = useGuide();
  return (
    <div class="list">
      <BillsRow {...props} />
      {props.bills.path && (
        <details class="fold">
          <summary>{words.bills.how}</summary>
          <div>
            <AppPathLine path={props.bills.path} />
          </div>
        </details>
      )}
    </div>
  );
}

function AutoDebits({ rows }: Pick<CloseGateProps, 'rows'>) {
  const { wallet: words } = useGuide();
  const inUse = rows.map(({ binding }) => binding).filter(isInUse);
  const names = inUse.flatMap((binding) => agreementNames(binding, words.agreements.passwordFree));
  if (names.length === 0) return <p class="field-help">{words.close.noAutoDebits}</p>;
  return (
    <>
      <p>{words.close.autoDebits(names.length)}</p>
      <ul class="dots">
        {names.map((name, index) => (
          <li key={index}>{name}</li>
        ))}
      </ul>
    </>
  );
}

function agreementNames(
  { autoDebits, passwordFree }: Binding,
  passwordFreeName: string,
): readonly string[] {
  const merchants = autoDebits.map(({ merchant }) => merchant);
  return passwordFree?.on ? [passwordFreeName, ...merchants] : merchants;
}

function Bound({ rows }: Pick<CloseGateProps, 'rows'>) {
  const text = useText();
  const { binding: bindingText, wallet: words } = useGuide();
  const inUse = rows.filter(({ binding }) => isInUse(binding));
  if (inUse.length === 0) return <p class="field-help">{words.close.noBindings}</p>;
  return (
    <>
      <p>{words.close.bound(inUse.length)}</p>
      <div class="list">
        {inUse.map(({ binding, card }) => (
          <a key={binding.id} class="row-button row-link" href={`#/binding/${binding.id}`}>
            <span class="card-swatch" data-issuer={card?.issuer} aria-hidden="true" />
            <span class="row-words row-name">
              {rowCardWords({ text, words: bindingText }, card)}
            </span>
            <Icon name="chevron" />
          </a>
        ))}
      </div>
    </>
  );
}

/** The steps are the same whatever card is in the wallet, so those of a card that every wallet takes stand here. */
function ClosingSteps({ account, onCopy }: CloseGateProps) {
  const { wallet: words } = useGuide();
  const guide = guideFor({ wallet: account.wallet, issuer: 'ICBC', kind: 'debit' });
  const steps = guide.ok ? (guide.value.steps.closing ?? []) : [];
  return (
    <>
      <Section id="close-steps" title={words.close.stepsTitle}>
        <GuideSteps steps={steps.filter(({ id }) => id !== 'save-bills')} />
        {!pathOf(account.wallet, 'close') && <p class="field-help">{words.close.noPath}</p>}
      </Section>
      {walletById(account.wallet).licence === 'bank' && (
        <AtTheBank account={account} onCopy={onCopy} />
      )}
    </>
  );
}

function AtTheBank({ account, onCopy }: Pick<CloseGateProps, 'account' | 'onCopy'>) {
  const { wallet: words } = useGuide();
  const bank = walletById(account.wallet);
  return (
    <Section id="bank-side" title={words.close.bankTitle}>
      <p>{words.close.bankText}</p>
      {bank.hotline !== undefined && <HotlineNumber number={bank.hotline} onCopy={onCopy} />}
      <CheckedOn fact={bank} />
    </Section>
  );
}
