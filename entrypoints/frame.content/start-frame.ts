import type { FindFields } from '../../lib/checkout/form-fields.ts';
import { formTargets } from '../../lib/checkout/page-hosts.ts';
import { type FrameReport, frameReportOf } from '../../lib/checkout/page-report.ts';
import type { RequestOf } from '../../lib/messaging/protocol.ts';
import type { Extension } from '../checkout.content/extension.ts';
import { watchPage } from '../checkout.content/watch.ts';

/** A frame that asks for ever other things is not read for ever. */
const mostReports = 8;

/** Tells the background what secrets a frame below the page asks for, again when that changes. Reads nothing else. */
export function startFrame(frame: Document, findFields: FindFields, { ask }: Extension): void {
  let told = '';
  let reports = 0;
  const read = (): boolean => {
    const found = findFields(frame).filter(({ shown }) => shown);
    const report = frameReportOf({
      fields: found.map(({ field }) => field),
      formTargets: formTargets(frame, found),
    });
    const text = JSON.stringify(report);
    if (!report || text === told) return false;
    told = text;
    reports += 1;
    void tell(report);
    return true;
  };
  const tell = async (report: FrameReport): Promise<void> => {
    const { ok } = await ask('helper.frame', report as RequestOf<'helper.frame'>);
    if (!ok || reports >= mostReports) watch.stop();
  };
  const watch = watchPage(frame, read, () => undefined);
  read();
}
