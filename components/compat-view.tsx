import type { ComponentChildren, Ref } from 'preact';
import { useRef } from 'preact/hooks';
import type { CardKind } from '../lib/domain/card.ts';
import { cardKinds } from '../lib/domain/card.ts';
import { type Channel, channels, type Support } from '../lib/domain/support.ts';
import { type WalletId, walletIds } from '../lib/domain/wallet.ts';
import { issuers } from '../lib/knowledge/issuers.ts';
import { mentionWords, walletName } from './card-words.ts';
import { type Answer, CompatAnswer } from './compat-answer.tsx';
import { CompatTable, type CompatTableProps } from './compat-table.tsx';
import { useGuide } from './guide-context.ts';
import { useText } from './text-context.ts';

/** What is being asked: this wallet, this bank, this kind of card. */
export interface CompatPick {
  readonly wallet: WalletId;
  readonly issuer: string;
  readonly kind: CardKind;
  /** The way to pay that the table shows. */
  readonly channel: Channel;
  /** The way to pay that is being corrected. */
  readonly correcting?: Channel | undefined;
}

export interface CompatViewProps extends Omit<
  CompatTableProps,
  'channel' | 'onChannel' | 'onPick'
> {
  readonly pick: CompatPick;
  readonly onPick: (pick: CompatPick) => void;
  /** Banks of the person's cards, listed first. */
  readonly ownIssuerIds: readonly string[];
  readonly answerOf: (channel: Channel) => Answer;
  /** Without a support: the person's own word is taken back. */
  readonly onCorrect: (channel: Channel, support: Support | undefined) => void;
  readonly today: string;
  /** The person's own cards for this wallet, the best first. */
  readonly ownCards?: ComponentChildren;
  /** In the popup the table has no room; this opens it in a tab. */
  readonly onOpenTable?: (() => void) | undefined;
}

/** Does this wallet take this card, and which ways to pay does it open? */
export function CompatView(props: CompatViewProps) {
  const { wallet: words } = useGuide();
  const { pick, onPick, onOpenTable } = props;
  const answers = useRef<HTMLElement>(null);
  return (
    <div class="view">
      <p class="lead">{words.compat.lead}</p>
      {!onOpenTable && (
        <CompatTable
          {...props}
          channel={pick.channel}
          onChannel={(channel) => onPick({ ...pick, channel })}
          onPick={(cell) => {
            onPick({ ...pick, ...cell, correcting: undefined });
            answers.current?.focus();
          }}
        />
      )}
      <PickFields {...props} />
      <Answers {...props} sectionRef={answers} />
      {props.ownCards}
      {onOpenTable && (
        <div class="buttons">
          <button type="button" class="button" onClick={onOpenTable}>
            {words.compat.openTable}
          </button>
        </div>
      )}
    </div>
  );
}

function PickFields({ pick, onPick, ownIssuerIds }: CompatViewProps) {
  const text = useText();
  const { wallet: words } = useGuide();
  return (
    <div class="compat-pick">
      <div class="field">
        <label for="compat-wallet">{words.compat.wallet}</label>
        <select
          id="compat-wallet"
          value={pick.wallet}
          onChange={({ currentTarget: { value } }) => {
            const wallet = walletIds.find((id) => id === value);
            if (wallet) onPick({ ...pick, wallet, correcting: undefined });
          }}
        >
          {walletIds.map((id) => (
            <option key={id} value={id}>
              {walletName(text, id)}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="compat-issuer">{words.compat.issuer}</label>
        <select
          id="compat-issuer"
          value={pick.issuer}
          onChange={({ currentTarget: { value } }) =>
            onPick({ ...pick, issuer: value, correcting: undefined })
          }
        >
          <IssuerOptions ownIssuerIds={ownIssuerIds} />
        </select>
      </div>
      <KindField pick={pick} onPick={onPick} />
    </div>
  );
}

function KindField({ pick, onPick }: Pick<CompatViewProps, 'pick' | 'onPick'>) {
  const text = useText();
  const { wallet: words } = useGuide();
  return (
    <fieldset class="field">
      <legend>{words.compat.kind}</legend>
      <div class="segments">
        {cardKinds.map((kind) => (
          <label key={kind} class="segment">
            <input
              type="radio"
              name="compat-kind"
              checked={pick.kind === kind}
              onChange={() => onPick({ ...pick, kind, correcting: undefined })}
            />
            <span>{text.kinds[kind]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function IssuerOptions({ ownIssuerIds }: Pick<CompatViewProps, 'ownIssuerIds'>) {
  const text = useText();
  const { wallet: words } = useGuide();
  const options = (rows: typeof issuers) =>
    rows.map(({ id, name }) => (
      <option key={id} value={id}>
        {name[text.language]}
      </option>
    ));
  const own = issuers.filter(({ id }) => ownIssuerIds.includes(id));
  const others = issuers.filter(({ id }) => !ownIssuerIds.includes(id));
  if (own.length === 0) return <>{options(others)}</>;
  return (
    <>
      <optgroup label={words.compat.yourBanks}>{options(own)}</optgroup>
      <optgroup label={words.compat.otherBanks}>{options(others)}</optgroup>
    </>
  );
}

interface AnswersProps extends CompatViewProps {
  /** Takes the focus when a cell of the table is chosen: it may be out of sight. */
  readonly sectionRef: Ref<HTMLElement>;
}

function Answers({ pick, onPick, answerOf, onCorrect, today, sectionRef }: AnswersProps) {
  const text = useText();
  const { wallet: words } = useGuide();
  const card = mentionWords(text, { ...pick, last4: undefined });
  return (
    <section aria-labelledby="answers-title" ref={sectionRef} tabIndex={-1}>
      <h2 id="answers-title" class="section-title">
        {words.compat.results(walletName(text, pick.wallet), card)}
      </h2>
      <ul class="list">
        {channels.map((channel) => (
          <CompatAnswer
            key={channel}
            channel={channel}
            answer={answerOf(channel)}
            today={today}
            correcting={pick.correcting === channel}
            onCorrecting={(on) => onPick({ ...pick, correcting: on ? channel : undefined })}
            onCorrect={(support) => onCorrect(channel, support)}
          />
        ))}
      </ul>
    </section>
  );
}
