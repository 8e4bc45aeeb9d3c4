import type { ComponentChildren } from 'preact';
import { bindingStatuses, type BindingStatus, isHalfUnbound } from '../lib/domain/binding.ts';
import { beijingDay } from '../lib/domain/calendar.ts';
import { dayWords } from '../lib/text/dates.ts';
import { type BindingRow, isDue, rowCardWords } from './binding-words.ts';
import { BindingsFound, type BindingsFoundProps } from './bindings-found.tsx';
import { walletName } from './card-words.ts';
import { Empty } from './empty.tsx';
import { useGuide } from './guide-context.ts';
import { Icon } from './icon.tsx';
import { useText } from './text-context.ts';
import { waitingLine } from './waiting-line.ts';

export interface BindingsViewProps extends BindingsFoundProps {
  readonly rows: readonly BindingRow[];
  readonly onImport: () => void;
}

/** Where a binding stands on this page. */
const places: Readonly<Record<BindingStatus, 'under-way' | 'bound' | 'ended'>> = {
  planned: 'under-way',
  checking: 'under-way',
  'in-app': 'under-way',
  applying: 'under-way',
  'in-review': 'under-way',
  verifying: 'under-way',
  'waiting-confirmation': 'under-way',
  'result-unknown': 'under-way',
  bound: 'bound',
  're-verify': 'bound',
  suspended: 'bound',
  'rebind-needed': 'bound',
  unbinding: 'under-way',
  unbound: 'ended',
  closing: 'under-way',
  closed: 'ended',
  failed: 'under-way',
};

/** Every binding on record, what is going on first, and what the bills know better. */
export function BindingsView(props: BindingsViewProps) {
  const text = useText();
  const { binding: words } = useGuide();
  const { rows, now, findings } = props;
  const at = (place: string) => rows.filter(({ binding }) => placeOf(binding) === place);
  if (rows.length === 0 && findings.unrecorded.length === 0) return <NoBindings {...props} />;
  return (
    <div class="view">
      <div class="buttons split">
        <a class="button primary" href="#/bind">
          {words.list.bind}
        </a>
        <a class="button" href="#/agreements">
          {words.list.agreements}
        </a>
      </div>
      <UnderWayList rows={at('under-way')} now={now} />
      <BindingsFound {...props} />
      <BoundByWallet rows={at('bound')} now={now} />
      <Ended rows={at('ended')} now={now} />
      <a class="button wide" href="#/wallets">
        {text.titles.wallets}
      </a>
    </div>
  );
}

function placeOf(binding: BindingRow['binding']): 'under-way' | 'bound' | 'ended' {
  return isHalfUnbound(binding) ? 'under-way' : places[binding.status];
}

function NoBindings({ onImport }: BindingsViewProps) {
  const text = useText();
  const { binding: words } = useGuide();
  return (
    <Empty icon="link" title={words.list.emptyTitle} text={words.list.emptyText}>
      <a class="button primary" href="#/bind">
        {words.list.bind}
      </a>
      <button type="button" class="button" onClick={onImport}>
        {text.actions.import}
      </button>
      <a class="button" href="#/choose-wallet">
        {text.titles.chooseWallet}
      </a>
    </Empty>
  );
}

interface RowsProps {
  readonly rows: readonly BindingRow[];
  readonly now: number;
}

function UnderWayList({ rows, now }: RowsProps) {
  const text = useText();
  const { binding: words } = useGuide();
  if (rows.length === 0) return null;
  const rank = ({ binding }: BindingRow) =>
    isDue(binding, now) ? -1 : bindingStatuses.indexOf(binding.status);
  return (
    <Section id="under-way" title={words.list.underWay}>
      {rows
        .toSorted((a, b) => rank(a) - rank(b))
        .map((row) => (
          <RowLink key={row.binding.id} row={row}>
            <span class="row-name">
              {walletName(text, row.binding.wallet)}
              <StatusChip row={row} />
            </span>
            <small>{rowCardWords({ text, words }, row.card)}</small>
            <small class="row-wait" data-tone={isUrgent(row, now) ? 'warn' : undefined}>
              {waitingLine({ text, words }, row.binding, now)}
            </small>
          </RowLink>
        ))}
    </Section>
  );
}

function isUrgent({ binding }: BindingRow, now: number): boolean {
  return binding.status === 'in-review' || isDue(binding, now);
}

function BoundByWallet({ rows, now }: RowsProps) {
  const text = useText();
  const { binding: words } = useGuide();
  const wallets = [...new Set(rows.map(({ binding }) => binding.wallet))];
  return (
    <>
      {wallets.map((wallet) => (
        <Section
          key={wallet}
          id={`wallet-${wallet}`}
          title={
            <a href={`#/wallet/${wallet}`} aria-label={words.list.wallet(walletName(text, wallet))}>
              {walletName(text, wallet)}
              <Icon name="chevron" />
            </a>
          }
        >
          {rows
            .filter(({ binding }) => binding.wallet === wallet)
            .map((row) => (
              <BoundRow key={row.binding.id} row={row} now={now} />
            ))}
        </Section>
      ))}
    </>
  );
}

function BoundRow({ row, now }: { readonly row: BindingRow; readonly now: number }) {
  const text = useText();
  const { binding: words } = useGuide();
  const { binding } = row;
  const { chips } = words.list;
  return (
    <RowLink row={row}>
      <span class="row-name">{rowCardWords({ text, words }, row.card)}</span>
      <small>{evidenceLine({ row, now }, { text, words })}</small>
      <span class="row-chips">
        {binding.status !== 'bound' && <StatusChip row={row} />}
        {binding.passwordFree?.on && <span class="word-chip">{chips.passwordFree}</span>}
        {binding.autoDebits.length > 0 && (
          <span class="word-chip">{chips.autoDebits(binding.autoDebits.length)}</span>
        )}
      </span>
    </RowLink>
  );
}

const evidenceWords = { bill: 'seen', person: 'said', message: 'told' } as const;

function evidenceLine(
  { row, now }: { readonly row: BindingRow; readonly now: number },
  { text, words }: Parameters<typeof rowCardWords>[0],
): string {
  const { evidence, status } = row.binding;
  if (!evidence) return words.statuses[status].meaning;
  return words.list[evidenceWords[evidence.by]](dayWords(text, evidence.day, beijingDay(now)));
}

function Ended({ rows, now }: RowsProps) {
  const text = useText();
  const { binding: words } = useGuide();
  if (rows.length === 0) return null;
  return (
    <details class="list fold">
      <summary>{words.list.ended}</summary>
      <ul class="inner-list">
        {rows.map((row) => (
          <RowLink key={row.binding.id} row={row}>
            <span class="row-name">
              {walletName(text, row.binding.wallet)}
              <StatusChip row={row} />
            </span>
            <small>
              {rowCardWords({ text, words }, row.card)}
              {text.card.comma}
              {waitingLine({ text, words }, row.binding, now)}
            </small>
          </RowLink>
        ))}
      </ul>
    </details>
  );
}

interface SectionProps {
  readonly id: string;
  readonly title: ComponentChildren;
  readonly children: ComponentChildren;
}

function Section({ id, title, children }: SectionProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} class="section-title">
        {title}
      </h2>
      <ul class="list">{children}</ul>
    </section>
  );
}

interface RowLinkProps {
  readonly row: BindingRow;
  readonly children: ComponentChildren;
}

function RowLink({ row: { binding, card }, children }: RowLinkProps) {
  return (
    <li>
      <a class="row-button row-link" href={`#/binding/${binding.id}`}>
        <span class="card-swatch" data-issuer={card?.issuer} aria-hidden="true" />
        <span class="row-words">{children}</span>
        <Icon name="chevron" />
      </a>
    </li>
  );
}

function StatusChip({ row }: { readonly row: BindingRow }) {
  const { binding: words } = useGuide();
  const { status } = row.binding;
  return (
    <>
      {' '}
      <span class="word-chip" data-status={status}>
        {words.statuses[status].word}
      </span>
    </>
  );
}
