import { type Binding, isInUse } from '../lib/domain/binding.ts';
import { walletIds, type WalletId } from '../lib/domain/wallet.ts';
import { pathOf } from '../lib/knowledge/wallet-paths.ts';
import { fullDayWords } from '../lib/text/dates.ts';
import { AppPathLine } from './app-path.tsx';
import { type BindingRow, rowCardWords, yuanWords } from './binding-words.ts';
import { walletName } from './card-words.ts';
import { Empty } from './empty.tsx';
import { useGuide } from './guide-context.ts';
import { Icon } from './icon.tsx';
import { useText } from './text-context.ts';

export interface AgreementsViewProps {
  readonly rows: readonly BindingRow[];
  readonly onEnd: (binding: Binding, autoDebitId: string) => void;
}

/** Everything that may take money without a password, wallet by wallet, with where to end it. */
export function AgreementsView({ rows, onEnd }: AgreementsViewProps) {
  const { agreements, list } = useGuide().binding;
  const standing = rows.filter(({ binding }) => hasAgreement(binding));
  if (standing.length === 0)
    return (
      <Empty icon="shield" title={agreements.emptyTitle} text={agreements.emptyText}>
        <a class="button primary" href="#/bindings">
          {list.toList}
        </a>
      </Empty>
    );
  return (
    <div class="view">
      <p class="lead">{agreements.lead}</p>
      {walletIds.map((wallet) => (
        <WalletAgreements
          key={wallet}
          wallet={wallet}
          rows={standing.filter(({ binding }) => binding.wallet === wallet)}
          onEnd={onEnd}
        />
      ))}
    </div>
  );
}

function hasAgreement(binding: Binding): boolean {
  const { passwordFree, autoDebits } = binding;
  return isInUse(binding) && (passwordFree?.on === true || autoDebits.length > 0);
}

interface WalletAgreementsProps extends AgreementsViewProps {
  readonly wallet: WalletId;
}

function WalletAgreements({ wallet, rows, onEnd }: WalletAgreementsProps) {
  const text = useText();
  const { agreements } = useGuide().binding;
  const path = pathOf(wallet, 'auto-debit');
  const id = `agreements-${wallet}`;
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} class="section-title">
        {walletName(text, wallet)}
      </h2>
      <ul class="list">
        {rows.map((row) => (
          <CardAgreements key={row.binding.id} row={row} onEnd={onEnd} />
        ))}
        <li class="step-row">
          <div class="step-body flush">
            <p class="row-name">{agreements.where}</p>
            {path ? <AppPathLine path={path} /> : <p>{agreements.noPath}</p>}
          </div>
        </li>
      </ul>
    </section>
  );
}

interface CardAgreementsProps extends Pick<AgreementsViewProps, 'onEnd'> {
  readonly row: BindingRow;
}

function CardAgreements({ row, onEnd }: CardAgreementsProps) {
  const text = useText();
  const { binding: words } = useGuide();
  const { agreements, details } = words;
  const { binding, card } = row;
  const { passwordFree, autoDebits } = binding;
  return (
    <>
      <li>
        <a class="row-button row-link" href={`#/binding/${binding.id}`}>
          <span class="card-swatch" data-issuer={card?.issuer} aria-hidden="true" />
          <span class="row-words">
            <span class="row-name">{rowCardWords({ text, words }, card)}</span>
            {passwordFree?.on && (
              <>
                <small>{agreements.passwordFree(limitWords(passwordFree.limitFen))}</small>
                <small>{details.seenOn(fullDayWords(text, passwordFree.seenOn))}</small>
              </>
            )}
          </span>
          <Icon name="chevron" />
        </a>
      </li>
      {autoDebits.map(({ id, merchant, seenOn }) => (
        <li key={id} class="plain-row">
          <span class="row-words">
            <span class="row-name">{agreements.autoDebit(merchant)}</span>
            <small>{details.seenOn(fullDayWords(text, seenOn))}</small>
          </span>
          <button
            type="button"
            class="button small"
            aria-label={`${details.end} ${merchant}`}
            onClick={() => onEnd(binding, id)}
          >
            {details.end}
          </button>
        </li>
      ))}
    </>
  );
}

function limitWords(fen: number | undefined): string {
  return fen === undefined ? '' : yuanWords(fen);
}
