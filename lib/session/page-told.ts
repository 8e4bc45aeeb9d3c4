import { formTargets, readFields } from '../checkout/form-fields.ts';
import type { PageFacts, PageKind, WrittenAt } from '../checkout/page-facts.ts';
import { readTranscript } from '../checkout/page-read.ts';
import {
  type FrameReport,
  frameReportOf,
  type PageReport,
  reportOf,
} from '../checkout/page-report.ts';
import { textBlocks } from '../checkout/text-blocks.ts';
import { walletAsked } from '../checkout/wallet-asked.ts';
import { hostVerdict } from '../trust/host-verdict.ts';
import { imitates } from '../trust/page-content.ts';
import { samplePage } from '../knowledge/sample-page.ts';
import type { Box, BoxTranscript, Transcript } from '../page/transcript.ts';

/** What a page says, and where it says the amount: only the page can tell whether a person sees it there. */
export interface PageTold {
  readonly report: PageReport;
  readonly amountAt: readonly WrittenAt[];
  readonly payeeAt?: number;
}

const mostPlaces = 40;
const longestFigures = 40;

/** What a page says by what our script wrote down of it; `origin` is the browser's word. */
export function pageTold(transcript: Transcript, origin: string): PageTold {
  // What does not begin with a slash would be read as part of the host.
  const address = `${origin}/${transcript.path.replace(/^\/+/, '')}`;
  const read = withWallet(readTranscript(transcript, new URL(address)), transcript);
  const facts = withDouble(read, address);
  const written = facts.amount?.written ?? [];
  return {
    report: reportOf(facts, transcript.path),
    ...(facts.payeeAt !== undefined && { payeeAt: facts.payeeAt }),
    amountAt: written
      .filter(({ figures }) => figures.length <= longestFigures)
      .slice(0, mostPlaces),
  };
}

/** Whoever asks for a wallet's password speaks as that wallet. */
function withWallet(facts: PageFacts, { blocks }: Transcript): PageFacts {
  if (facts.brandsShown.length > 0 || !facts.fields.includes('paymentPassword')) return facts;
  const wallet = walletAsked(textBlocks(blocks), facts.options);
  return wallet === undefined ? facts : { ...facts, brandsShown: [wallet] };
}

/** Whoever names a house under an address that imitates it speaks as that house. */
function withDouble(facts: PageFacts, address: string): PageFacts {
  if (facts.brandsShown.length > 0 || facts.brandsNamed.length === 0) return facts;
  const host = hostVerdict(address);
  const doubled = facts.brandsNamed.filter((brand) => imitates(host, brand));
  return doubled.length === 0 ? facts : { ...facts, brandsShown: doubled };
}

/** What a large frame tells; undefined when nobody pays there and nothing of it is a secret. */
export function wholeFrameTold(
  transcript: Transcript,
  origin: string,
): (FrameReport & { readonly pays: boolean }) | undefined {
  // A frame whose house nobody knows has no address that says anything.
  const house = URL.canParse(origin) ? origin : 'https://nowhere.invalid';
  const pays = paysAt.has(pageTold(transcript, house).report.kind);
  const asked = frameTold(transcript);
  return pays || asked ? { fields: [], formTargets: [], ...asked, pays } : undefined;
}

/** A basket or an order in a frame is a shop’s; what is paid here leaves with the next step. */
const paysAt: ReadonlySet<PageKind> = new Set<PageKind>(['cashier', 'qr-pay', 'bank-form']);

/** What a frame below a page asks for; undefined when nothing of it is a secret. */
export function frameTold(boxes: BoxTranscript): FrameReport | undefined {
  const found = readFields(boxes).filter(({ at }) => boxes.boxes[at]?.shown);
  return frameReportOf({
    fields: found.map(({ field }) => field),
    formTargets: formTargets(boxes, found),
  });
}

/**
 * Reads a page that nobody shows. The first reading takes ten times as long as all others, for every expression is made
 * ready then: whoever does this in time spares a person the wait.
 */
export function getReady(): PageTold {
  const { title, texts, boxes } = samplePage;
  return pageTold(
    {
      path: '/pay',
      title,
      language: 'zh-CN',
      blocks: texts.map((text) => ({ text, tag: 'p', place: 'body' })),
      cut: false,
      radios: [],
      frames: [],
      codes: 1,
      boxes: boxes.map((said) => ({ ...blankBox, ...said })),
      forms: [],
    },
    'https://shop.example',
  );
}

const blankBox: Box = {
  tag: 'input',
  shown: true,
  autocomplete: [],
  label: '',
  hint: '',
  near: [],
  unit: '',
  names: '',
  classes: '',
  section: '',
  heading: '',
  type: 'text',
  maxLength: 0,
  limit: 0,
  min: 0,
  max: 0,
  follows: false,
  choices: [],
  choiceCount: 0,
};
