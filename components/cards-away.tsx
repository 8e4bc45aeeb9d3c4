import { useLayoutEffect, useRef } from 'preact/hooks';
import { beijingDay } from '../lib/domain/calendar.ts';
import type { Card } from '../lib/domain/card.ts';
import { dayWords } from '../lib/text/dates.ts';
import { mentionWords } from './card-words.ts';
import { useGuide } from './guide-context.ts';
import { useText } from './text-context.ts';

/** A card out of sight. */
export interface AwayItem {
  readonly card: Card;
  readonly bindings: number;
}

export interface TrashItem extends AwayItem {
  /** Until it is gone for good. */
  readonly daysLeft: number;
}

export interface CardsAwayProps {
  readonly archived: readonly AwayItem[];
  readonly trashed: readonly TrashItem[];
  /** `YYYY-MM-DD`, Beijing. */
  readonly today: string;
  readonly onRestore: (card: Card) => void;
  readonly onRemove: (card: Card) => void;
}

/** The archive and the trash. */
export function CardsAway(props: CardsAwayProps) {
  const text = useText();
  const { away } = useGuide().cards;
  const { archived, trashed, today } = props;
  const heading = useFocusWhenGone(archived.length + trashed.length);
  return (
    <div class="view">
      <section aria-labelledby="away-archive">
        <h2 id="away-archive" class="section-title" tabIndex={-1} ref={heading}>
          {away.archive}
        </h2>
        {archived.length === 0 && <p class="lead">{away.archiveEmpty}</p>}
        <ul class="list" hidden={archived.length === 0}>
          {archived.map((item) => (
            <AwayRow
              key={item.card.id}
              item={item}
              when={away.archivedOn(dayWords(text, beijingDay(item.card.archivedAt ?? 0), today))}
              onRestore={props.onRestore}
            />
          ))}
        </ul>
      </section>
      <section aria-labelledby="away-trash">
        <h2 id="away-trash" class="section-title">
          {away.trash}
        </h2>
        {trashed.length === 0 && <p class="lead">{away.trashEmpty}</p>}
        <ul class="list" hidden={trashed.length === 0}>
          {trashed.map((item) => (
            <AwayRow
              key={item.card.id}
              item={item}
              when={away.daysLeft(item.daysLeft)}
              onRestore={props.onRestore}
              onRemove={props.onRemove}
            />
          ))}
        </ul>
        <p class="field-help">{away.trashNote}</p>
      </section>
    </div>
  );
}

/** A row that goes takes its buttons along, and with them the focus; the heading catches it. */
function useFocusWhenGone(count: number) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(count);
  useLayoutEffect(() => {
    if (count < before.current && document.activeElement === document.body)
      heading.current?.focus();
    before.current = count;
  }, [count]);
  return heading;
}

interface AwayRowProps {
  readonly item: AwayItem;
  readonly when: string;
  readonly onRestore: CardsAwayProps['onRestore'];
  readonly onRemove?: CardsAwayProps['onRemove'];
}

function AwayRow({ item: { card, bindings }, when, onRestore, onRemove }: AwayRowProps) {
  const text = useText();
  const { away } = useGuide().cards;
  const name = [mentionWords(text, card), card.alias].filter(Boolean).join(' · ');
  const details = [card.alias, when, bindings > 0 ? away.bindings(bindings) : '']
    .filter(Boolean)
    .join(' · ');
  return (
    <li class="proposal">
      <span class="card-swatch" data-issuer={card.issuer} aria-hidden="true" />
      <div class="row-words">
        <a class="row-name" href={`#/card-page/${card.id}`}>
          {mentionWords(text, card)}
        </a>
        <small>{details}</small>
      </div>
      <div class="buttons">
        <button
          type="button"
          class="button small"
          aria-label={away.restoreName(name)}
          onClick={() => onRestore(card)}
        >
          {away.restore}
        </button>
        {onRemove && (
          <button
            type="button"
            class="button small bad"
            aria-label={away.removeName(name)}
            onClick={() => onRemove(card)}
          >
            {away.remove}
          </button>
        )}
      </div>
    </li>
  );
}
