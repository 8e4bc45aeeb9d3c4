import { formTargets, readFields } from '../checkout/form-fields.ts';
import type { WrittenAt } from '../checkout/page-facts.ts';
import { readTranscript } from '../checkout/page-read.ts';
import {
  type FrameReport,
  frameReportOf,
  type PageReport,
  reportOf,
} from '../checkout/page-report.ts';
import type { BoxTranscript, Transcript } from '../page/transcript.ts';

/** What a page says, and where it says the amount: only the page can tell whether a person sees it there. */
export interface PageTold {
  readonly report: PageReport;
  readonly amountAt: readonly WrittenAt[];
}

const mostPlaces = 40;
const longestFigures = 40;

/** What a page says by what our script wrote down of it; `origin` is the browser's word. */
export function pageTold(transcript: Transcript, origin: string): PageTold {
  // What does not begin with a slash would be read as part of the host.
  const address = `${origin}/${transcript.path.replace(/^\/+/, '')}`;
  const facts = readTranscript(transcript, new URL(address));
  const written = facts.amount?.written ?? [];
  return {
    report: reportOf(facts, transcript.path),
    amountAt: written
      .filter(({ figures }) => figures.length <= longestFigures)
      .slice(0, mostPlaces),
  };
}

/** What a frame below a page asks for; undefined when nothing of it is a secret. */
export function frameTold(boxes: BoxTranscript): FrameReport | undefined {
  const found = readFields(boxes).filter(({ at }) => boxes.boxes[at]?.shown);
  return frameReportOf({
    fields: found.map(({ field }) => field),
    formTargets: formTargets(boxes, found),
  });
}
