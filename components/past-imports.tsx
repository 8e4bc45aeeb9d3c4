import { beijingDay } from '../lib/domain/calendar.ts';
import type { ImportReport } from '../lib/domain/statement.ts';
import { dayWords } from '../lib/text/dates.ts';
import { ImportResult } from './import-result.tsx';
import { useText } from './text-context.ts';

export interface PastImportsProps {
  readonly past: readonly ImportReport[];
  readonly today: string;
  /** How many noted payments an import confirms. */
  readonly confirmedBy?: ((report: ImportReport) => number) | undefined;
}

export function PastImports({ past, today, confirmedBy }: PastImportsProps) {
  const text = useText();
  if (past.length === 0) return null;
  return (
    <section aria-labelledby="past-title">
      <h2 id="past-title" class="section-title">
        {text.import.past}
      </h2>
      <div class="list">
        {past.map((report) => (
          <details key={report.id} class="fold">
            <summary>
              <bdi class="row-name">{report.fileName}</bdi>
              <small>
                {dayWords(text, beijingDay(report.importedAt), today)} ·{' '}
                {text.import.pastLine(report.added, report.known, report.refused.length)}
              </small>
            </summary>
            <ImportResult report={report} confirmed={confirmedBy?.(report) ?? 0} />
          </details>
        ))}
      </div>
    </section>
  );
}
