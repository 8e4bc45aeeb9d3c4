import { Notice } from '../../../components/notice.tsx';
import type { OpenSession } from '../../../lib/session/session.ts';
import type { Text } from '../../../lib/text/zh-cn.ts';

/** What the person must know of their records before anything else; at most one notice at a time. */
export function Notices({ session, text }: { readonly session: OpenSession; readonly text: Text }) {
  const { ledger, swept } = session;
  if (ledger.broken.value) return <Notice tone="bad" title={text.notices.manifestDamaged} />;
  if (ledger.damaged.value.length > 0) {
    return <Notice tone="bad" title={text.storeErrors['page-damaged']} />;
  }
  if (swept.value > 0) return <Notice tone="warn" title={text.notices.importInterrupted} />;
  return null;
}
