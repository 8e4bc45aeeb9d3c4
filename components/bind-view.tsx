import type { ComponentChildren } from 'preact';
import type { Binding } from '../lib/domain/binding.ts';
import type { Card } from '../lib/domain/card.ts';
import type { WalletId } from '../lib/domain/wallet.ts';
import type { WalletAccount } from '../lib/domain/wallet-account.ts';
import { guideFor, type GuideRefusal, type GuideRoute } from '../lib/knowledge/bind-guides.ts';
import { supportOf } from '../lib/knowledge/compatibility.ts';
import { wallets } from '../lib/knowledge/wallets.ts';
import { ChosenCard } from './bind-parts.tsx';
import { BindStart, type BindStartProps } from './bind-start.tsx';
import { rowCardWords } from './binding-words.ts';
import { walletName } from './card-words.ts';
import { Empty } from './empty.tsx';
import { useGuide } from './guide-context.ts';
import { Icon } from './icon.tsx';
import { useText } from './text-context.ts';

export interface BindViewProps extends Omit<BindStartProps, 'card' | 'wallet'> {
  readonly cards: readonly Card[];
  readonly bindings: readonly Binding[];
  readonly accounts: readonly WalletAccount[];
  /** What the address names already. */
  readonly card: Card | undefined;
  readonly wallet: WalletId | undefined;
}

/** Which card, which wallet, then the last questions; each choice is an address, so the popup comes back to it. */
export function BindView(props: BindViewProps) {
  const { card, wallet } = props;
  if (!card) return <ChooseCard cards={props.cards} />;
  if (!wallet) return <ChooseWallet {...props} card={card} />;
  return <BindStart {...props} card={card} wallet={wallet} />;
}

function ChooseCard({ cards }: Pick<BindViewProps, 'cards'>) {
  const text = useText();
  const { binding: words } = useGuide();
  const { bind } = words;
  if (cards.length === 0)
    return (
      <Empty icon="cards" title={bind.cardTitle} text={bind.noCards}>
        <a class="button primary" href="#/card/new">
          {bind.addCard}
        </a>
      </Empty>
    );
  return (
    <div class="view">
      <section aria-labelledby="bind-card">
        <h2 id="bind-card" class="question">
          {bind.cardTitle}
        </h2>
        <ul class="list">
          {cards.map((card) => (
            <li key={card.id}>
              <a class="row-button row-link" href={`#/bind/${card.id}`}>
                <span class="card-swatch" data-issuer={card.issuer} aria-hidden="true" />
                <span class="row-words row-name">{rowCardWords({ text, words }, card)}</span>
                <Icon name="chevron" />
              </a>
            </li>
          ))}
        </ul>
      </section>
      <a class="button" href="#/card/new">
        {bind.addCard}
      </a>
    </div>
  );
}

type WithCard = BindViewProps & { readonly card: Card };

function ChooseWallet(props: WithCard) {
  const text = useText();
  const { binding: words } = useGuide();
  const { card } = props;
  return (
    <div class="view">
      <ChosenCard card={card} />
      <section aria-labelledby="bind-wallet">
        <h2 id="bind-wallet" class="question">
          {words.bind.walletTitle}
        </h2>
        <ul class="list">
          {wallets.map(({ id }) => (
            <WalletRow key={id} {...props} wallet={id} name={walletName(text, id)} />
          ))}
        </ul>
      </section>
    </div>
  );
}

interface WalletRowProps extends WithCard {
  readonly wallet: WalletId;
  readonly name: string;
}

function WalletRow(props: WalletRowProps) {
  const { card, wallet, bindings } = props;
  const { issuer, kind = 'debit' } = card;
  const guide = guideFor({ wallet, issuer, kind });
  const known = bindings.find((one) => one.cardId === card.id && one.wallet === wallet);
  if (known) return <KnownRow {...props} known={known} />;
  return guide.ok ? (
    <OpenRow {...props} route={guide.value.route} />
  ) : (
    <RefusedRow {...props} refusal={guide.error} />
  );
}

function KnownRow({ name, known }: WalletRowProps & { readonly known: Binding }) {
  const { binding: words } = useGuide();
  return (
    <RowLink href={`#/binding/${known.id}`} name={name} line={words.bind.existing}>
      <span class="word-chip" data-status={known.status}>
        {words.statuses[known.status].word}
      </span>
    </RowLink>
  );
}

function OpenRow(props: WalletRowProps & { readonly route: GuideRoute }) {
  const { binding: words, facts } = useGuide();
  const { card, wallet, name, accounts, route } = props;
  const { issuer, kind = 'debit' } = card;
  const { support } = supportOf({ wallet, issuer, kind, channel: 'online' });
  const status = accounts.find((account) => account.wallet === wallet)?.status ?? 'open';
  const line = words.bind[status === 'open' ? route : status];
  return (
    <RowLink href={`#/bind/${card.id}/${wallet}`} name={name} line={line}>
      <span class="word-chip">{facts.supports[support]}</span>
    </RowLink>
  );
}

function RefusedRow({ name, refusal }: WalletRowProps & { readonly refusal: GuideRefusal }) {
  const text = useText();
  const { binding: words, facts } = useGuide();
  const { code, alternatives } = refusal;
  const names = alternatives.map((id) => walletName(text, id)).join(text.card.separator);
  return (
    <li class="plain-row" data-refused>
      <span class="row-words">
        <span class="row-name">{name}</span>
        <small>{facts.guideRefusals[code]}</small>
        <small>{words.bind.instead(names)}</small>
      </span>
    </li>
  );
}

interface RowLinkProps {
  readonly href: string;
  readonly name: string;
  readonly line: string;
  /** A chip beside the name. */
  readonly children: ComponentChildren;
}

function RowLink({ href, name, line, children }: RowLinkProps) {
  return (
    <li>
      <a class="row-button row-link" href={href}>
        <span class="row-words">
          <span class="row-name">
            {name} {children}
          </span>
          <small>{line}</small>
        </span>
        <Icon name="chevron" />
      </a>
    </li>
  );
}
