import { type Binding, isInUse, isUnderWay } from '../lib/domain/binding.ts';
import { beijingDay } from '../lib/domain/calendar.ts';
import { formatYuan } from '../lib/domain/money.ts';
import type { AppPath } from '../lib/knowledge/wallet-paths.ts';
import type { Wallet } from '../lib/knowledge/wallets.ts';
import { dayWords } from '../lib/text/dates.ts';
import { AppPathLine } from './app-path.tsx';
import { type BindingRow, rowCardWords } from './binding-words.ts';
import { useGuide } from './guide-context.ts';
import { Icon } from './icon.tsx';
import { useText } from './text-context.ts';
import { Section } from './wallet-parts.tsx';

export interface WalletBindingsProps {
  readonly wallet: Pick<Wallet, 'id'>;
  readonly rows: readonly BindingRow[];
  readonly today: string;
}

/** The cards in this wallet; those that are bound no more are folded away. */
export function WalletBindings({ wallet, rows, today }: WalletBindingsProps) {
  const { wallet: words } = useGuide();
  const here = rows.filter(({ binding }) => isInUse(binding) || isUnderWay(binding));
  const ended = rows.filter((row) => !here.includes(row));
  return (
    <Section
      id="bindings"
      title={words.bindings.title}
      end={
        <span class="section-links">
          <a href={`#/compat/${wallet.id}`}>{words.list.compat}</a>
          <a href="#/bind">{words.bindings.add}</a>
        </span>
      }
    >
      <div class="list">
        {here.length === 0 && <p class="plain-row">{words.bindings.none}</p>}
        {here.map((row) => (
          <BindingLink key={row.binding.id} row={row} today={today} />
        ))}
        {ended.length > 0 && (
          <details class="fold">
            <summary>{words.bindings.more}</summary>
            <div class="fold-rows">
              {ended.map((row) => (
                <BindingLink key={row.binding.id} row={row} today={today} />
              ))}
            </div>
          </details>
        )}
      </div>
    </Section>
  );
}

function BindingLink({ row, today }: { readonly row: BindingRow; readonly today: string }) {
  const text = useText();
  const { binding: bindingText, wallet: words } = useGuide();
  const { binding, card } = row;
  const { evidence, status, since } = binding;
  const said =
    status === 'bound' && evidence
      ? words.bindings.proof[evidence.by](dayWords(text, evidence.day, today))
      : words.bindings.state(
          bindingText.statuses[status].word,
          dayWords(text, beijingDay(since), today),
        );
  return (
    <a class="row-button row-link" href={`#/binding/${binding.id}`}>
      <span class="card-swatch" data-issuer={card?.issuer} aria-hidden="true" />
      <span class="row-words">
        <span class="row-name">{rowCardWords({ text, words: bindingText }, card)}</span>
        <small>{said}</small>
      </span>
      <Icon name="chevron" />
    </a>
  );
}

export interface WalletAgreementsProps extends Omit<WalletBindingsProps, 'wallet'> {
  readonly path: AppPath | undefined;
}

/** What may take money without asking, over all cards of this wallet. */
export function WalletAgreements({ rows, today, path }: WalletAgreementsProps) {
  const { wallet: words } = useGuide();
  const items = rows
    .filter(({ binding }) => isInUse(binding))
    .flatMap((row) => agreementsOf(row.binding).map((agreement) => ({ row, ...agreement })));
  return (
    <Section id="agreements" title={words.agreements.title}>
      <div class="list">
        {items.length === 0 && <p class="plain-row">{words.agreements.none}</p>}
        {items.map(({ row, ...agreement }) => (
          <AgreementLink
            key={row.binding.id + agreement.id}
            row={row}
            agreement={agreement}
            today={today}
          />
        ))}
      </div>
      {path && (
        <div class="wallet-where">
          <small>{words.agreements.where}</small>
          <AppPathLine path={path} />
        </div>
      )}
    </Section>
  );
}

interface Agreement {
  readonly id: string;
  /** Undefined for passwordless payment. */
  readonly merchant: string | undefined;
  readonly limitFen?: number | undefined;
  readonly seenOn: string;
}

/** The passwordless payment that is on, and the auto-debits. */
function agreementsOf({ passwordFree, autoDebits }: Binding): readonly Agreement[] {
  return [
    ...(passwordFree?.on ? [{ id: 'password-free', merchant: undefined, ...passwordFree }] : []),
    ...autoDebits,
  ];
}

interface AgreementLinkProps {
  readonly row: BindingRow;
  readonly agreement: Agreement;
  readonly today: string;
}

function AgreementLink({ row, agreement, today }: AgreementLinkProps) {
  const text = useText();
  const { binding: bindingText, wallet: words } = useGuide();
  const { merchant, limitFen, seenOn } = agreement;
  const { agreements } = words;
  const limit = limitFen === undefined ? undefined : agreements.limit(formatYuan(limitFen));
  const parts = [
    rowCardWords({ text, words: bindingText }, row.card),
    limit,
    agreements.seen(dayWords(text, seenOn, today)),
  ];
  return (
    <a class="row-button row-link" href={`#/binding/${row.binding.id}`}>
      <span class="row-words">
        <span class="row-name">
          {merchant ?? agreements.passwordFree}
          {merchant !== undefined && <span class="word-chip">{agreements.autoDebit}</span>}
        </span>
        <small>{parts.filter(Boolean).join(' · ')}</small>
      </span>
      <Icon name="chevron" />
    </a>
  );
}
