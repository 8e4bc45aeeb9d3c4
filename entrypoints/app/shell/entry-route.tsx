import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { EntryView, type EntryViewProps } from '../../../components/entry-view.tsx';
import { beijingDay } from '../../../lib/domain/calendar.ts';
import { dayWords } from '../../../lib/text/dates.ts';
import { entryAt, placeOfKey } from '../../../lib/session/entry-at.ts';
import { paymentOfEntry } from '../../../lib/session/paid-book.ts';
import { usePaid } from './paid-now.ts';
import type { RouteProps } from './routes.tsx';

/** One entry, and the bill's own words behind it. */
export function EntryRoute({ shell, session, argument }: RouteProps) {
  const evidence = useSignal<EntryViewProps['evidence']>('loading');
  const paid = usePaid(session);
  const { ledger } = session;
  const place = placeOfKey(ledger.pages.value, argument);
  const found = place !== undefined;
  useEffect(() => {
    if (!found) return;
    void ledger.evidence(argument, session.imports.value).then((read) => {
      evidence.value = read ?? 'unreadable';
    });
  }, [argument, found]);
  if (!place && ledger.loading.value) return null;
  const text = shell.text.value;
  const noted = paid.value && paymentOfEntry(paid.value, argument);
  return (
    <EntryView
      entry={place && entryAt(place.page, place.row)}
      evidence={evidence.value}
      noted={noted && dayWords(text, beijingDay(noted.at), shell.today)}
    />
  );
}
