import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { CardForm } from '../../../components/card-form.tsx';
import { type CardDraft, emptyCardDraft } from '../../../lib/session/drafts.ts';
import { cardDraftErrors, withCard, withoutCard } from '../../../lib/session/edit-cards.ts';
import { change } from '../../../lib/session/session.ts';
import type { RouteProps } from './routes.tsx';
import { say } from './shell.ts';

/** Adds a card, or changes the one the address names. */
export function CardFormRoute({ shell, session, argument: id }: RouteProps) {
  const tried = useSignal(false);
  const { cards } = session.cards.value;
  const edited = cards.find((card) => card.id === id);
  const drafts = shell.drafts.drafts.value;
  const draft = drafts.cardId === id ? drafts.card : (edited ?? emptyCardDraft);
  const errors = cardDraftErrors(draft, cards, id);
  const keep = (card: CardDraft): void => void shell.drafts.change({ cardId: id, card });
  const leave = (): void => {
    void shell.drafts.change({ cardId: 'new', card: emptyCardDraft });
    shell.go('#/cards');
  };
  useEffect(() => {
    if (!edited && id !== 'new') shell.go('#/cards');
  }, []);

  async function save(): Promise<void> {
    tried.value = true;
    if (Object.keys(errors).length > 0) return;
    const { issuer, kind, last4, alias } = draft;
    const kept = { id: edited?.id ?? crypto.randomUUID(), addedAt: edited?.addedAt ?? Date.now() };
    const card = { ...kept, issuer, kind, last4, alias: alias.trim() };
    await change(session, 'cards', (before) => withCard(before, card));
    leave();
    say(shell, shell.text.value.toasts.cardSaved);
  }

  async function remove(): Promise<void> {
    if (!edited) return;
    await change(session, 'cards', (before) => withoutCard(before, edited.id));
    leave();
    say(shell, shell.text.value.toasts.cardRemoved, () => {
      void change(session, 'cards', (before) => withCard(before, edited));
    });
  }

  return (
    <CardForm
      draft={draft}
      onDraft={keep}
      errors={tried.value ? errors : {}}
      favouriteIssuerIds={session.choices.value.issuers}
      onSave={() => void save()}
      onCancel={leave}
      onRemove={edited && (() => void remove())}
    />
  );
}
