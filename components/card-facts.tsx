import type { ComponentChildren } from 'preact';
import { beijingDay } from '../lib/domain/calendar.ts';
import type { Card } from '../lib/domain/card.ts';
import { formatYuan } from '../lib/domain/money.ts';
import { dayWords, fullDayWords } from '../lib/text/dates.ts';
import { ClassRule } from './card-more.tsx';
import { issuerName } from './card-words.ts';
import { useGuide } from './guide-context.ts';
import { useText } from './text-context.ts';

export interface CardFactsProps {
  readonly card: Card;
  /** `YYYY-MM-DD`, Beijing. */
  readonly today: string;
}

/** What the person wrote down of a card, and their own limits with the day they saw them. */
export function CardFacts(props: CardFactsProps) {
  const { page } = useGuide().cards;
  const facts = useFacts(props.card);
  return (
    <>
      <section aria-labelledby="card-facts">
        <h2 id="card-facts" class="section-title">
          {page.facts}
        </h2>
        <dl class="facts">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </section>
      <Limits {...props} />
    </>
  );
}

type Row = readonly [name: string, value: ComponentChildren];

function useFacts(card: Card): readonly Row[] {
  const text = useText();
  const { page, classes } = useGuide().cards;
  const { accountClass, status = 'normal', phoneEnd, checkOn, note } = card;
  const rows: readonly (Row | undefined)[] = [
    [page.issuer, issuerName(text, card.issuer)],
    [page.kind, card.kind === undefined ? text.card.noKind : text.kinds[card.kind]],
    [page.last4, <span class="num">{card.last4}</span>],
    accountClass && [
      page.accountClass,
      <>
        {classes[accountClass]}
        <ClassRule accountClass={accountClass} />
      </>,
    ],
    status === 'normal' ? undefined : [page.status, text.cardStatuses[status]],
    phoneEnd ? [page.phoneEnd, page.phoneEndValue(phoneEnd)] : undefined,
    checkOn ? [page.checkOn, fullDayWords(text, checkOn)] : undefined,
    note ? [page.note, <bdi>{note}</bdi>] : undefined,
    [page.addedOn, fullDayWords(text, beijingDay(card.addedAt))],
  ];
  return rows.filter((row) => row !== undefined);
}

function Limits({ card, today }: CardFactsProps) {
  const text = useText();
  const { page, periods } = useGuide().cards;
  const { limits = [] } = card;
  if (limits.length === 0) return null;
  return (
    <section aria-labelledby="card-limits">
      <h2 id="card-limits" class="section-title">
        {page.limits}
      </h2>
      <ul class="list">
        {limits.map(({ period, fen, seenOn }, at) => (
          <li key={at} class="plain-row">
            <span class="row-words">
              <span class="row-name">{periods[period]}</span>
              <small>{page.limitSeen(dayWords(text, seenOn, today))}</small>
            </span>
            <span class="amount num">¥{formatYuan(fen)}</span>
          </li>
        ))}
      </ul>
      <p class="field-help">{page.limitsNote}</p>
    </section>
  );
}
