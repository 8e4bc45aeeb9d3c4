import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { EntryView, type EntryViewProps } from '../../../components/entry-view.tsx';
import { entryAt, placeOfKey } from '../../../lib/session/entry-at.ts';
import type { RouteProps } from './routes.tsx';

/** One entry, and the bill's own words behind it. */
export function EntryRoute({ session, argument }: RouteProps) {
  const evidence = useSignal<EntryViewProps['evidence']>('loading');
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
  return <EntryView entry={place && entryAt(place.page, place.row)} evidence={evidence.value} />;
}
