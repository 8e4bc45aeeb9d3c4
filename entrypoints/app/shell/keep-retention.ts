import { dropOutgrown } from '../../../lib/session/retention.ts';
import type { OpenSession } from '../../../lib/session/session.ts';

/** Takes out what has grown too old, once a page, when there is nothing else to do. */
export function keepRetention(session: OpenSession): void {
  // What does not open is told where it is shown, and kept as it lies; the records may also have been deleted by now.
  const run = (): void => void dropOutgrown(session, Date.now()).catch(() => undefined);
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: 10_000 });
  else setTimeout(run, 2000);
}
