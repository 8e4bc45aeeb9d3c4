import { choosingDimensions, scamWarnings, walletProfile } from '../lib/knowledge/choosing.ts';
import { type Wallet, wallets } from '../lib/knowledge/wallets.ts';
import { CheckedOn } from './checked-on.tsx';
import { BillsWords, ChannelList, FitsWords, SafetyList } from './choose-wallet-cells.tsx';
import { ChooseWalletTable, type ChooseWalletTableProps } from './choose-wallet-table.tsx';
import { useGuide } from './guide-context.ts';
import { Icon } from './icon.tsx';
import { useText } from './text-context.ts';
import { KeptField, Section, type Typing } from './wallet-parts.tsx';

export interface ChooseWalletViewProps extends Typing, ChooseWalletTableProps {
  /** A tab has room for a table; elsewhere each wallet is a card of its own. */
  readonly wide: boolean;
  readonly noteOn: (wallet: Wallet['id']) => string;
  readonly onNote: (wallet: Wallet['id'], note: string) => void;
}

/** Wallets beside each other, by what the person has; and first what is no wallet for cards at all. */
export function ChooseWalletView(props: ChooseWalletViewProps) {
  const { wallet: words } = useGuide();
  return (
    <div class="view">
      <ScamWarnings />
      <p class="lead">{words.choose.lead}</p>
      {props.wide ? (
        <>
          <ChooseWalletTable {...props} />
          <Notes {...props} />
        </>
      ) : (
        <div class="list">
          {wallets.map((wallet) => (
            <WalletCard key={wallet.id} wallet={wallet} {...props} />
          ))}
        </div>
      )}
      <LookYourself />
      <div class="buttons">
        <a class="button" href="#/compat">
          {words.choose.compat}
        </a>
      </div>
    </div>
  );
}

/** Quiet in look, first in place: the worst choice is a wallet that is none. */
function ScamWarnings() {
  const { wallet: words, facts } = useGuide();
  const [first, ...others] = scamWarnings;
  return (
    <section class="notice" data-tone="warn" aria-labelledby="scam-title">
      <Icon name="alert" />
      <div class="notice-body">
        <strong id="scam-title">{words.choose.scamTitle}</strong>
        {first && <p>{facts.scamWarnings[first.id]}</p>}
        <details class="quiet-fold">
          <summary>{words.choose.scamMore}</summary>
          <ul class="dots">
            {others.map((warning) => (
              <li key={warning.id}>
                {facts.scamWarnings[warning.id]}
                <CheckedOn fact={warning} />
              </li>
            ))}
          </ul>
        </details>
      </div>
    </section>
  );
}

interface WalletCardProps extends ChooseWalletViewProps {
  readonly wallet: Wallet;
}

function WalletCard({ wallet, ...props }: WalletCardProps) {
  const text = useText();
  const { wallet: words } = useGuide();
  const { id } = wallet;
  const name = wallet.name[text.language];
  return (
    <details class="fold">
      <summary>
        {name}
        <small>
          <FitsWords {...props.cardsIn(id)} />
        </small>
      </summary>
      <div class="wallet-part">
        <Facts wallet={wallet} {...props} />
        <Note wallet={wallet} {...props} />
        <a class="button" href={`#/wallet/${id}`}>
          {words.choose.open(name)}
        </a>
      </div>
    </details>
  );
}

function Note({ wallet: { id, name }, noteOn, onNote, typed, onTyped }: WalletCardProps) {
  const text = useText();
  const { wallet: words } = useGuide();
  return (
    <KeptField
      id={`note-${id}`}
      label={words.choose.noteName(name[text.language])}
      help={words.choose.noteHelp}
      value={noteOn(id)}
      typed={typed}
      onTyped={onTyped}
      onSave={(note) => onNote(id, note)}
    />
  );
}

/** Beside the table there is no room for what the person thinks; it stands below. */
function Notes(props: ChooseWalletViewProps) {
  const { wallet: words } = useGuide();
  return (
    <Section id="notes" title={words.choose.notes}>
      <div class="notes-grid">
        {wallets.map((wallet) => (
          <Note key={wallet.id} wallet={wallet} {...props} />
        ))}
      </div>
    </Section>
  );
}

function Facts({ wallet, canRead }: WalletCardProps) {
  const { wallet: words, facts } = useGuide();
  const profile = walletProfile(wallet.id);
  return (
    <>
      <dl class="facts">
        <div>
          <dt>{words.choose.takes}</dt>
          <dd>{facts.takes[profile.takes]}</dd>
        </div>
        <div>
          <dt>{words.choose.channels}</dt>
          <dd>
            <ChannelList profile={profile} />
          </dd>
        </div>
        <div>
          <dt>{words.choose.licence}</dt>
          <dd>{profile.licence === undefined ? facts.unknown : facts.licences[profile.licence]}</dd>
        </div>
        <div>
          <dt>{words.choose.bills}</dt>
          <dd>
            <BillsWords profile={profile} readable={canRead(wallet.id)} />
          </dd>
        </div>
        <div>
          <dt>{words.choose.safety}</dt>
          <dd>
            <SafetyList profile={profile} />
          </dd>
        </div>
      </dl>
      <CheckedOn fact={profile} />
    </>
  );
}

/** What nobody can know for the person: they look, and note it with the wallet. */
function LookYourself() {
  const { wallet: words, facts } = useGuide();
  return (
    <Section id="look" title={words.choose.lookYourself}>
      <ul class="list">
        {choosingDimensions
          .filter(({ judgedBy }) => judgedBy === 'person')
          .map(({ id }) => (
            <li key={id} class="plain-row">
              <span class="row-words">
                <span class="row-name">{facts.dimensions[id].title}</span>
                <small>{facts.dimensions[id].ask}</small>
              </span>
            </li>
          ))}
      </ul>
    </Section>
  );
}
