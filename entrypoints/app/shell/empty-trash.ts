import { withoutExpiredTrash } from '../../../lib/session/edit-cards.ts';
import { change, type OpenSession } from '../../../lib/session/session.ts';

/** What has been in the trash for thirty days goes when the cards are next looked at. */
export function emptyTrash(session: OpenSession): void {
  const now = Date.now();
  const { value } = session.cards;
  if (withoutExpiredTrash(value, now) === value) return;
  void change(session, 'cards', (before) => withoutExpiredTrash(before, now));
}
