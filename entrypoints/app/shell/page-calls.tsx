import { useCheckout } from '../../../components/checkout-context.ts';
import { useText } from '../../../components/text-context.ts';
import { DangerCalls } from '../../../components/danger-calls.tsx';
import type { Card } from '../../../lib/domain/card.ts';
import { housesToCall } from '../../../lib/session/houses-to-call.ts';
import type { SeenTab } from '../../../lib/session/seen-tab.ts';
import { useCopied } from './use-copied.ts';

export interface PageCallsProps {
  /** Undefined where nothing may be told of the page. */
  readonly seen: SeenTab | undefined;
  /** The person's own; none without a key. */
  readonly cards: readonly Pick<Card, 'issuer'>[];
}

/** Whom to call after a dangerous page. */
export function PageCalls({ seen, cards }: PageCallsProps) {
  const { language } = useText();
  const { copied, copy } = useCopied();
  const houses = (seen ? housesToCall(seen, cards) : []).map(({ name, hotline }) => ({
    name: name[language],
    hotline,
  }));
  return (
    <>
      <DangerCalls houses={houses} copied={copied} onCopy={copy} />
      {cards.length === 0 && <AllNumbers />}
    </>
  );
}

/** Whose cards they are is not known: the list has every bank. */
function AllNumbers() {
  const { cards } = useCheckout().page;
  return (
    <a class="button" href="#/lost">
      {cards.hotlines}
    </a>
  );
}
