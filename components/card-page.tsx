import { useId } from 'preact/hooks';
import { type Binding, isInUse } from '../lib/domain/binding.ts';
import { beijingDay } from '../lib/domain/calendar.ts';
import type { Card } from '../lib/domain/card.ts';
import type { WalletId } from '../lib/domain/wallet.ts';
import { dayWords } from '../lib/text/dates.ts';
import { countText } from '../lib/text/numbers.ts';
import { CardFacts } from './card-facts.tsx';
import { CardHead } from './card-face.tsx';
import { CardChips } from './card-stack.tsx';
import { walletName } from './card-words.ts';
import { useGuide } from './guide-context.ts';
import { Icon } from './icon.tsx';
import { Notice } from './notice.tsx';
import { useText } from './text-context.ts';

/** A wallet whose bills show the card. */
export interface SeenWallet {
  readonly wallet: WalletId;
  readonly count: number;
  /** `YYYY-MM-DD`. */
  readonly lastDay: string;
}

export interface CardPageProps {
  readonly card: Card;
  /** On record, whatever their status. */
  readonly bindings: readonly Binding[];
  /** Seen in bills without a binding on record. */
  readonly seen: readonly SeenWallet[];
  /** `YYYY-MM-DD`, Beijing. */
  readonly today: string;
  /** Days until the card is gone for good; undefined while it is not in the trash. */
  readonly trashDays: number | undefined;
  readonly onLedger: () => void;
  readonly onArchive: () => void;
  readonly onTrash: () => void;
  readonly onRestore: () => void;
}

/** One card with all that is known of it, and what can be done with it. */
export function CardPage(props: CardPageProps) {
  const { card, bindings, trashDays } = props;
  const { page, statusMeanings } = useGuide().cards;
  const { status = 'normal' } = card;
  const inUse = bindings.filter(isInUse).map(({ wallet }) => wallet);
  const putAway = card.archivedAt !== undefined || trashDays !== undefined;
  return (
    <div class="view card-page">
      <div class="card-face whole" data-issuer={card.issuer} data-open="">
        <p class="card-head">
          <CardHead {...card} />
        </p>
        <CardChips wallets={inUse} seen={props.seen.map(({ wallet }) => wallet)} />
      </div>
      {putAway && <PutAwayNotice {...props} />}
      {status !== 'normal' && <Notice tone="warn">{statusMeanings[status]}</Notice>}
      {isDue(props) && <Notice tone="warn">{page.checkDue}</Notice>}
      {!putAway && <Ways card={card} onLedger={props.onLedger} />}
      <Wallets {...props} />
      <CardFacts card={card} today={props.today} />
      <PutAway
        archived={card.archivedAt !== undefined}
        trashed={trashDays !== undefined}
        bindings={bindings.length}
        onArchive={props.onArchive}
        onTrash={props.onTrash}
      />
    </div>
  );
}

function isDue({ card, today }: CardPageProps): boolean {
  return card.checkOn !== undefined && card.checkOn <= today;
}

function PutAwayNotice({ card, today, trashDays, onRestore }: CardPageProps) {
  const text = useText();
  const { page } = useGuide().cards;
  const said =
    trashDays === undefined
      ? page.archived(dayWords(text, beijingDay(card.archivedAt ?? 0), today))
      : page.trashed(trashDays);
  return (
    <Notice
      tone="warn"
      action={
        <button type="button" class="button small" onClick={onRestore}>
          {page.restore}
        </button>
      }
    >
      {said}
    </Notice>
  );
}

function Ways({ card, onLedger }: Pick<CardPageProps, 'card' | 'onLedger'>) {
  const { page } = useGuide().cards;
  return (
    <div class="card-ways">
      {!isOver(card) && (
        <a class="button primary" href={`#/bind/${card.id}`}>
          <Icon name="link" />
          {page.bind}
        </a>
      )}
      <button type="button" class="button" onClick={onLedger}>
        {page.ledger}
      </button>
      <a class="button" href={`#/card/${card.id}`}>
        {page.edit}
      </a>
    </div>
  );
}

/** A card that will pay no more is not bound again; the notice above says why. */
function isOver({ status }: Card): boolean {
  return status === 'lost' || status === 'closed';
}

function Wallets({ bindings, seen, today }: CardPageProps) {
  const text = useText();
  const { cards, binding: words } = useGuide();
  const { page } = cards;
  return (
    <>
      <section aria-labelledby="card-wallets">
        <h2 id="card-wallets" class="section-title">
          {page.wallets}
        </h2>
        {bindings.length === 0 && <p class="lead">{page.noWallets}</p>}
        {bindings.length > 0 && (
          <ul class="list">
            {bindings.map(({ id, wallet, status }) => (
              <li key={id}>
                <a class="row-button card-link" href={`#/binding/${id}`}>
                  <span class="row-words">
                    <span class="row-name">{walletName(text, wallet)}</span>
                  </span>
                  <span class="row-end">{words.statuses[status].word}</span>
                  <Icon name="chevron" />
                </a>
              </li>
            ))}
          </ul>
        )}
      </section>
      {seen.length > 0 && (
        <section aria-labelledby="card-seen">
          <h2 id="card-seen" class="section-title">
            {page.seen}
          </h2>
          <ul class="list">
            {seen.map(({ wallet, count, lastDay }) => (
              <li key={wallet} class="plain-row">
                <span class="row-words">
                  <span class="row-name">{walletName(text, wallet)}</span>
                  <small>{page.seenLine(countText(count), dayWords(text, lastDay, today))}</small>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface PutAwayProps extends Pick<CardPageProps, 'onArchive' | 'onTrash'> {
  readonly archived: boolean;
  readonly trashed: boolean;
  readonly bindings: number;
}

function PutAway({ archived, trashed, bindings, onArchive, onTrash }: PutAwayProps) {
  const { page } = useGuide().cards;
  if (trashed) return null;
  return (
    <section aria-labelledby="card-put-away">
      <h2 id="card-put-away" class="section-title">
        {page.putAway}
      </h2>
      <ul class="list">
        {!archived && (
          <AwayButton name={page.archive} note={page.archiveNote} onClick={onArchive} />
        )}
        <AwayButton
          bad
          name={page.trash}
          note={[page.trashNote, bindings > 0 ? page.trashBindings(bindings) : ''].join(' ')}
          onClick={onTrash}
        />
      </ul>
    </section>
  );
}

interface AwayButtonProps {
  readonly name: string;
  readonly note: string;
  readonly bad?: boolean;
  readonly onClick: () => void;
}

function AwayButton({ name, note, bad = false, onClick }: AwayButtonProps) {
  const id = useId();
  return (
    <li class="plain-row">
      <small class="row-words" id={id}>
        {note}
      </small>
      <button
        type="button"
        class={bad ? 'button small bad' : 'button small'}
        aria-describedby={id}
        onClick={onClick}
      >
        {name}
      </button>
    </li>
  );
}
