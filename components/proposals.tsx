import type { CardMention } from '../lib/domain/card.ts';
import { cardKey } from '../lib/domain/entry.ts';
import type { Provider } from '../lib/domain/ledger.ts';
import { dayWords } from '../lib/text/dates.ts';
import { mentionWords } from './card-words.ts';
import { useText } from './text-context.ts';

/** A card that bills name and the person has not put into the wallet yet. */
export interface CardProposal {
  readonly mention: CardMention;
  readonly providers: readonly Provider[];
  readonly count: number;
  /** `YYYY-MM-DD`. */
  readonly lastDay: string;
}

export interface ProposalsProps {
  readonly proposals: readonly CardProposal[];
  readonly today: string;
  readonly onAccept: (proposal: CardProposal) => void;
  readonly onReject: (proposal: CardProposal) => void;
}

export function Proposals({ proposals, ...rest }: ProposalsProps) {
  const text = useText();
  if (proposals.length === 0) return null;
  return (
    <section aria-labelledby="proposals-title">
      <h2 id="proposals-title" class="section-title">
        {text.cards.proposals}
      </h2>
      <ul class="list">
        {proposals.map((proposal) => (
          <ProposalRow key={cardKey(proposal.mention)} proposal={proposal} {...rest} />
        ))}
      </ul>
    </section>
  );
}

interface ProposalRowProps extends Omit<ProposalsProps, 'proposals'> {
  readonly proposal: CardProposal;
}

function ProposalRow({ proposal, today, onAccept, onReject }: ProposalRowProps) {
  const text = useText();
  const { mention, providers, count, lastDay } = proposal;
  const name = mentionWords(text, mention);
  const from = providers.map((id) => text.providers[id]).join(text.card.separator);
  return (
    <li class="proposal">
      <span class="card-swatch" data-issuer={mention.issuer} aria-hidden="true" />
      <div class="row-words">
        <span class="row-name">{name}</span>
        <small>{text.cards.proposalEvidence(from, count, dayWords(text, lastDay, today))}</small>
      </div>
      <div class="buttons">
        <button
          type="button"
          class="button small primary"
          aria-label={text.cards.acceptName(name)}
          onClick={() => onAccept(proposal)}
        >
          {text.cards.accept}
        </button>
        <button
          type="button"
          class="button small"
          aria-label={text.cards.rejectName(name)}
          onClick={() => onReject(proposal)}
        >
          {text.cards.reject}
        </button>
      </div>
    </li>
  );
}
