import { beijingDay } from '../lib/domain/calendar.ts';
import { formatYuan } from '../lib/domain/money.ts';
import type { Check, ImportReport, RefusedRow } from '../lib/domain/statement.ts';
import type { Outgrown as OutgrownEntries } from '../lib/domain/upkeep.ts';
import { fullDayWords, monthWords } from '../lib/text/dates.ts';
import type { Text } from '../lib/text/zh-cn.ts';
import { Icon } from './icon.tsx';
import { useText } from './text-context.ts';

export interface ImportResultProps {
  readonly report: ImportReport;
  /** How many noted payments its lines confirm. */
  readonly confirmed?: number;
}

/** What an import did: three figures, what the bill says of itself, and every refused row. */
export function ImportResult({ report, confirmed = 0 }: ImportResultProps) {
  const text = useText();
  const { firstDay, lastDay, refused, checks } = report;
  return (
    <div class="import-result">
      {firstDay !== undefined && lastDay !== undefined && (
        <small>
          {text.import.range(fullDayWords(text, firstDay), fullDayWords(text, lastDay))}
        </small>
      )}
      <dl class="figures">
        <Figure name={text.import.added} count={report.added} />
        <Figure name={text.import.known} count={report.known} />
        <Figure name={text.import.refused} count={refused.length} />
      </dl>
      {confirmed > 0 && (
        <a class="import-confirmed" href="#/paid">
          <Icon name="check" />
          {text.import.paidConfirmed(confirmed)}
        </a>
      )}
      {report.outgrown && <Outgrown outgrown={report.outgrown} />}
      {checks.length === 0 ? <small>{text.import.noChecks}</small> : <Checks checks={checks} />}
      {refused.length > 0 && <Refused rows={refused} />}
    </div>
  );
}

function Outgrown({ outgrown }: { readonly outgrown: OutgrownEntries }) {
  const text = useText();
  const { count, before, at } = outgrown;
  const day = fullDayWords(text, beijingDay(at));
  return <small>{text.import.outgrown(count, monthWords(text, before), day)}</small>;
}

function Figure({ name, count }: { readonly name: string; readonly count: number }) {
  const text = useText();
  return (
    <div data-none={count === 0 ? '' : undefined}>
      <dt>{name}</dt>
      <dd class="num">{text.import.rows(count)}</dd>
    </div>
  );
}

function Checks({ checks }: { readonly checks: readonly Check[] }) {
  const text = useText();
  return (
    <div class="table-frame">
      <table>
        <caption>{text.import.checksTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{text.import.checkSubject}</th>
            <th scope="col">{text.import.declared}</th>
            <th scope="col">{text.import.read}</th>
            <th scope="col">{text.import.verdict}</th>
          </tr>
        </thead>
        <tbody>
          {checks.map((check) => (
            <CheckRow key={check.code} check={check} />
          ))}
        </tbody>
      </table>
      {checks.some(({ ok }) => !ok) && (
        <p class="import-note" data-tone="bad">
          {text.import.differentText}
        </p>
      )}
    </div>
  );
}

function CheckRow({ check }: { readonly check: Check }) {
  const text = useText();
  const { code, ok, declared, read } = check;
  const comparesMoney = declared.fen !== undefined;
  return (
    <tr>
      <th scope="row">{text.checks[code]}</th>
      <td class="num">{sumWords(text, declared)}</td>
      <td class="num">{sumWords(text, comparesMoney ? read : { count: read.count })}</td>
      <td class="sums-verdict" data-tone={ok ? 'ok' : 'bad'}>
        <Icon name={ok ? 'check' : 'alert'} />
        {ok ? text.import.same : text.import.different}
      </td>
    </tr>
  );
}

function sumWords(text: Text, sum: Check['declared']): string {
  const { count, fen } = sum;
  if (fen === undefined) return text.import.checkCount(count ?? 0);
  if (count === undefined) return `¥${formatYuan(fen)}`;
  return text.import.checkAmount(count, formatYuan(fen));
}

/** Rows beyond this are counted, not listed: a broken file can refuse every row it has. */
const mostRows = 200;

function Refused({ rows }: { readonly rows: readonly RefusedRow[] }) {
  const text = useText();
  return (
    <details class="refused">
      <summary>{text.import.refusedTitle(rows.length)}</summary>
      <div class="table-frame">
        <table>
          <thead>
            <tr>
              <th scope="col">{text.import.line}</th>
              <th scope="col">{text.import.reason}</th>
              <th scope="col">{text.import.rowText}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, mostRows).map((row) => (
              <tr key={row.line}>
                <td class="num">{row.line}</td>
                <td>{text.rowErrors[row.code]}</td>
                <td class="row-text">
                  {row.text === '' ? <em>{text.entry.empty}</em> : <bdi>{row.text}</bdi>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > mostRows && <small>{text.import.moreRefused(rows.length - mostRows)}</small>}
    </details>
  );
}
