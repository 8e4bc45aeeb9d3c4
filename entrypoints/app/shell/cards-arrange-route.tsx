import { useComputed } from '@preact/signals';
import { CardsOrder } from '../../../components/cards-order.tsx';
import { mentionWords } from '../../../components/card-words.ts';
import { useGuide } from '../../../components/guide-context.ts';
import { cardsAtHand } from '../../../lib/domain/card.ts';
import { placeOfCard, withCardAt } from '../../../lib/session/arrange-cards.ts';
import { change } from '../../../lib/session/session.ts';
import type { RouteProps } from './routes.tsx';
import { say } from './shell.ts';

/** The order of the cards, by dragging or by keys. */
export function CardsArrangeRoute({ shell, session }: RouteProps) {
  const { arrange } = useGuide().cards;
  const cards = useComputed(() => cardsAtHand(session.cards.value.cards));
  const text = shell.text.value;
  return (
    <CardsOrder
      cards={cards.value}
      onMove={(card, place) => {
        const from = placeOfCard(session.cards.value, card.id);
        void change(session, 'cards', (before) => withCardAt(before, card.id, place)).then(() =>
          say(shell, arrange.moved(mentionWords(text, card), place + 1, cards.value.length), () => {
            void change(session, 'cards', (before) => withCardAt(before, card.id, from));
          }),
        );
      }}
      onEnd={(card, end) => {
        const name = mentionWords(text, card);
        say(shell, end === 'top' ? arrange.atTop(name) : arrange.atBottom(name));
      }}
    />
  );
}
