import type { ComponentChildren } from 'preact';
import type { EmergencyKind } from '../lib/knowledge/emergency.ts';
import { issuerById } from '../lib/knowledge/issuers.ts';
import type { EmergencySection } from '../lib/text/guide/emergency.zh-cn.ts';
import { EmergencyRowView } from './emergency-row.tsx';
import type { EmergencyRow, EmergencyRowProps } from './emergency-row.tsx';
import { useGuide } from './guide-context.ts';
import { Icon } from './icon.tsx';

export interface EmergencyListProps extends Pick<
  EmergencyRowProps,
  'onTick' | 'copied' | 'onCopy'
> {
  /** In the order to do them. */
  readonly rows: readonly EmergencyRow[];
  /** With every bank in the list, one of them is searched for. */
  readonly search?: string | undefined;
  readonly onSearch?: (search: string) => void;
  /** Where to go on in the product, for steps that are done here. */
  readonly links?: Partial<Readonly<Record<EmergencyKind, ComponentChildren>>>;
}

const kindsOf = {
  sim: ['sim'],
  wallets: ['wallet'],
  banks: ['bank'],
  police: ['police', 'new-sim'],
  afterwards: ['log-in-again', 'change-passwords', 'unbind-rest', 'review-window'],
} as const satisfies Record<EmergencySection, readonly EmergencyKind[]>;

const sections = Object.keys(kindsOf) as EmergencySection[];

/** Everything to do after a phone is lost, in order, with the numbers to call. */
export function EmergencyList(props: EmergencyListProps) {
  const present = sections
    .map((id) => ({ id, rows: rowsOf(props.rows, kindsOf[id]) }))
    .filter(({ rows }) => rows.length > 0);
  return (
    <>
      {present.map(({ id, rows }, index) => (
        <Section key={id} {...props} id={id} rows={rows} number={index + 1} />
      ))}
    </>
  );
}

function rowsOf(
  rows: readonly EmergencyRow[],
  kinds: readonly EmergencyKind[],
): readonly EmergencyRow[] {
  return rows.filter(({ step }) => kinds.includes(step.kind));
}

interface SectionProps extends EmergencyListProps {
  readonly id: EmergencySection;
  readonly number: number;
}

function Section(props: SectionProps) {
  const { id, rows, number, onSearch } = props;
  const { emergency: words, facts } = useGuide();
  const first = rows[0]?.step.kind;
  const how = first === 'wallet' || first === 'bank' ? facts.emergency[first].how : undefined;
  return (
    <section class="help-section" data-section={id} aria-labelledby={`lost-${id}`}>
      <h2 id={`lost-${id}`}>
        <span class="step-number num" aria-hidden="true">
          {number}
        </span>
        {words.sections[id]}
      </h2>
      {how !== undefined && <p class="field-help">{how}</p>}
      {id === 'banks' && onSearch ? (
        <SearchedRows {...props} onSearch={onSearch} />
      ) : (
        <Rows {...props} />
      )}
    </section>
  );
}

function Rows({ rows, links, ...row }: EmergencyListProps) {
  return (
    <ul class="list help-list">
      {rows.map((each) => (
        <EmergencyRowView key={each.step.id} {...row} row={each}>
          {links?.[each.step.kind]}
        </EmergencyRowView>
      ))}
    </ul>
  );
}

function SearchedRows(props: EmergencyListProps & Pick<BankSearchProps, 'onSearch'>) {
  const { rows, search = '', onSearch } = props;
  const { emergency: words } = useGuide();
  const shown = rows.filter((row) => isFound(row, search));
  return (
    <>
      <BankSearch search={search} onSearch={onSearch} />
      {shown.length === 0 ? (
        <p class="field-help">{words.noBank}</p>
      ) : (
        <Rows {...props} rows={shown} />
      )}
    </>
  );
}

interface BankSearchProps {
  readonly search: string;
  readonly onSearch: (search: string) => void;
}

function BankSearch({ search, onSearch }: BankSearchProps) {
  const { emergency: words } = useGuide();
  return (
    <label class="help-search">
      <Icon name="search" />
      <input
        type="search"
        aria-label={words.searchBank}
        placeholder={words.searchBank}
        value={search}
        autoComplete="off"
        onInput={(event) => onSearch(event.currentTarget.value)}
      />
    </label>
  );
}

/** By the bank's name in any of our languages, its full name or its code. */
function isFound({ step }: EmergencyRow, search: string): boolean {
  const issuer = issuerById(step.issuer ?? '');
  const wanted = search.trim().toLowerCase();
  if (wanted === '' || !issuer) return true;
  const names = [...Object.values(issuer.name), issuer.legalName, issuer.id, issuer.bankCode];
  return names.some((name) => name.toLowerCase().includes(wanted));
}
