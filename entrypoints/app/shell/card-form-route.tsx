import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { CardForm } from '../../../components/card-form.tsx';
import { useGuide } from '../../../components/guide-context.ts';
import type { Card } from '../../../lib/domain/card.ts';
import type { NumberGuess } from '../../../lib/knowledge/name-number.ts';
import { withCardPut } from '../../../lib/session/arrange-cards.ts';
import {
  cardDraftErrors,
  cardOfDraft,
  draftOfCard,
  refusedAtOnce,
} from '../../../lib/session/card-draft.ts';
import type { CardDraft } from '../../../lib/domain/card-draft.ts';
import { emptyCardDraft } from '../../../lib/session/drafts.ts';
import type { CardDraftErrors } from '../../../lib/text/codes.ts';
import { type CardPlace, isPutAway, twinOf, withCard } from '../../../lib/session/edit-cards.ts';
import { change } from '../../../lib/session/session.ts';
import type { RouteProps } from './routes.tsx';
import { say } from './shell.ts';

/** Adds a card, or changes the one the address names. */
export function CardFormRoute(props: RouteProps) {
  const { shell, session, argument: id } = props;
  const attempts = useSignal(0);
  const nameNumber = useNaming(id === 'new');
  const { edited, draft, refused, keep, leave } = useCardDraft(props);
  const { cards } = session.cards.value;
  const twin = twinOf(cards, draft, id);
  const errors = { ...refused, ...(attempts.value > 0 && cardDraftErrors(draft, cards, id)) };
  useEffect(() => {
    if (!edited && id !== 'new') shell.go('#/cards');
  }, []);

  async function save(): Promise<void> {
    const found = cardDraftErrors(draft, cards, id);
    if (Object.keys(found).length > 0) {
      if (isUnderMore(found)) keep({ more: true });
      attempts.value += 1;
      return;
    }
    const card = cardOfDraft(draft, edited ?? { id: crypto.randomUUID(), addedAt: Date.now() });
    await change(session, 'cards', (before) => withCard(before, card));
    leave(edited ? pageOf(edited) : '#/cards');
    say(shell, shell.text.value.toasts.cardSaved);
  }

  return (
    <CardForm
      draft={draft}
      onChange={keep}
      errors={errors}
      attempts={attempts.value}
      today={shell.today}
      favouriteIssuerIds={session.choices.value.issuers}
      {...(id === 'new' && { naming: { nameNumber } })}
      onSave={() => void save()}
      onCancel={() => leave(edited ? pageOf(edited) : '#/cards')}
      onRestore={useRestore(props, twin, leave)}
    />
  );
}

/** The form as it stands, and what it will not keep. */
function useCardDraft({ shell, session, argument: id }: RouteProps) {
  const refused = useSignal<CardDraftErrors>({});
  const edited = session.cards.value.cards.find((card) => card.id === id);
  const draftNow = (): CardDraft => {
    const { card, cardId } = shell.drafts.drafts.value;
    if (cardId === id) return card;
    return edited ? draftOfCard(edited) : emptyCardDraft;
  };
  return {
    edited,
    draft: draftNow(),
    refused: refused.value,
    keep(this: void, part: Partial<CardDraft>): void {
      const next = { ...draftNow(), ...part };
      // A new object each time, so that the field shows again what is kept.
      refused.value = refusedAtOnce(next);
      if (Object.keys(refused.value).length > 0) return;
      void shell.drafts.change({ cardId: id, card: next });
    },
    leave(this: void, route: string): void {
      void shell.drafts.change({ cardId: 'new', card: emptyCardDraft });
      shell.go(route);
    },
  };
}

/** Brings back the very same card from where it was put away; undefined where it is not. */
function useRestore(
  { shell, session }: RouteProps,
  twin: Card | undefined,
  leave: (route: string) => void,
): (() => void) | undefined {
  const { toasts } = useGuide().cards;
  if (!twin || !isPutAway(twin)) return undefined;
  const put = (place: CardPlace) =>
    change(session, 'cards', (before) => withCardPut(before, twin.id, place));
  return () =>
    void put({}).then(() => {
      leave(pageOf(twin));
      say(shell, toasts.restored, () => void put(twin));
    });
}

function pageOf({ id }: Card): string {
  return `#/card-page/${id}`;
}

/** Whether something is wrong in the folded part of the form, so that it must be unfolded. */
function isUnderMore(errors: CardDraftErrors): boolean {
  const above: readonly string[] = [
    'issuer',
    'kind',
    'last4',
    'alias',
  ] satisfies (keyof CardDraft)[];
  return Object.keys(errors).some((field) => !above.includes(field));
}

/** The table of prefixes weighs as much as a view and comes when somebody is about to type a number. */
function useNaming(wanted: boolean): ((digits: string) => NumberGuess) | undefined {
  const naming = useSignal<{ readonly nameNumber: (digits: string) => NumberGuess } | undefined>(
    undefined,
  );
  useEffect(() => {
    if (!wanted) return;
    void import('../../../lib/knowledge/name-number.ts').then((module) => {
      naming.value = module;
    });
  }, []);
  return naming.value?.nameNumber;
}
