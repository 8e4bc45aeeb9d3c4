import { useEffect, useRef } from 'preact/hooks';
import { isHalfUnbound } from '../lib/domain/binding.ts';
import type { AccountStatus } from '../lib/domain/wallet-account.ts';
import type { BindingPageProps } from './binding-page.ts';
import { rowCardWords, whenWords } from './binding-words.ts';
import { walletName } from './card-words.ts';
import { useGuide } from './guide-context.ts';
import { Icon } from './icon.tsx';
import { Notice } from './notice.tsx';
import { useText } from './text-context.ts';

/** Card, wallet and status, and what is odd about the card or the wallet. */
export function BindingHead(props: BindingPageProps) {
  const text = useText();
  const { binding: words } = useGuide();
  const { binding, card, now } = props;
  const { word, meaning } = words.statuses[binding.status];
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(binding.status);
  useEffect(() => {
    // The button that was pressed is gone; what it led to is told and comes into view.
    if (shown.current === binding.status) return;
    shown.current = binding.status;
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('.binding-head')?.scrollIntoView({ block: 'start' });
  }, [binding.status]);
  return (
    <>
      <section class="binding-head" aria-labelledby="binding-status">
        <p class="binding-pair">
          <span class="card-swatch" data-issuer={card?.issuer} aria-hidden="true" />
          <span class="row-words">
            <b>{rowCardWords({ text, words }, card)}</b>
            <a href={`#/wallet/${binding.wallet}`}>{walletName(text, binding.wallet)}</a>
          </span>
        </p>
        <h2
          id="binding-status"
          ref={heading}
          tabIndex={-1}
          class="status-word"
          data-status={binding.status}
        >
          {word}
        </h2>
        <p>{isHalfUnbound(binding) ? words.sides.half : meaning}</p>
        <small>{words.page.since(whenWords({ text, words }, binding.since, now))}</small>
      </section>
      <Undo {...props} />
      <Oddities {...props} />
    </>
  );
}

/** What was just said, with the way back: it stays until the page is left or something else is said. */
function Undo({ undo }: BindingPageProps) {
  const text = useText();
  const { happened } = useGuide().binding;
  if (!undo) return null;
  return (
    <p class="just-now">
      <Icon name="check" />
      <span>{happened[undo.event]}</span>
      <button type="button" class="link-button" onClick={undo.onUndo}>
        {text.actions.undo}
      </button>
    </p>
  );
}

const accountWords = {
  open: undefined,
  frozen: 'walletFrozen',
  closing: 'walletClosing',
  closed: 'walletClosed',
} as const satisfies Record<AccountStatus, string | undefined>;

function Oddities({ binding, card, accountStatus }: BindingPageProps) {
  const { page, bind } = useGuide().binding;
  const account = accountWords[accountStatus];
  const away = awayWord(card);
  return (
    <>
      {away && (
        <Notice
          tone="warn"
          action={away === 'cardGone' ? undefined : <a href="#/cards-away">{page.toAway}</a>}
        >
          {page[away]}
        </Notice>
      )}
      {account && (
        <Notice tone="warn" action={<a href={`#/wallet/${binding.wallet}`}>{bind.toWallet}</a>}>
          {page[account]}
        </Notice>
      )}
    </>
  );
}

function awayWord(card: BindingPageProps['card']) {
  if (!card) return 'cardGone';
  if (card.trashedAt !== undefined) return 'inTrash';
  return card.archivedAt === undefined ? undefined : 'archived';
}
