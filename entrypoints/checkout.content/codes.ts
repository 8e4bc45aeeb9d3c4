import type { QrTrouble, SeenQr } from '../../lib/checkout/page-report.ts';
import { worstOf } from '../../lib/checkout/worst-code.ts';
import type { PictureOutcome } from '../qr.content/read-code.ts';

/** Reads one picture of the page; undefined for one that nobody sees. */
export type ReadPictureCode = (picture: Element) => Promise<PictureOutcome | undefined>;

export interface CodesNeed {
  /** Has the reader of codes, most of it a decoder, brought into this page; undefined when it did not come. */
  readonly fetchReader: () => Promise<ReadPictureCode | undefined>;
  /** Something new was read. */
  readonly onNews: () => void;
}

export interface Codes {
  /** What is known by now of a code on the page. Begins to read its pictures, again when they have changed. */
  readonly seen: (pictures: readonly Element[]) => Pick<SeenQr, 'reading' | 'trouble'>;
  readonly stop: () => void;
}

/** A page that shows more squares than this shows no code to pay. */
const mostPictures = 3;
/** A canvas is redrawn without a trace in the page's tree. */
const lookAgainMs = 5000;

/** Reads the codes of a page beside everything else. */
export function codeReader({ fetchReader, onNews }: CodesNeed): Codes {
  let pictures: readonly Element[] = [];
  let outcome: PictureOutcome | undefined;
  let reader: ReadPictureCode | undefined;
  let busy = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = (now: PictureOutcome | undefined): void => {
    if (JSON.stringify(now) === JSON.stringify(outcome)) return;
    outcome = now;
    onNews();
  };

  const lookAtAll = async (): Promise<void> => {
    reader ??= await fetchReader();
    if (!reader) return;
    const outcomes: PictureOutcome[] = [];
    for (const picture of pictures) {
      const found = outcomes.length < mostPictures && (await reader(picture));
      if (!found) continue;
      outcomes.push(found);
      // A picture without a code takes long; the first code need not wait for it.
      if (!outcome && 'reading' in found) tell(found);
    }
    tell(outcomes.length > 0 ? allOf(outcomes) : { trouble: 'picture-empty' });
  };

  const look = async (): Promise<void> => {
    clearTimeout(timer);
    if (busy || pictures.length === 0) return;
    busy = true;
    try {
      await lookAtAll();
    } catch {
      // A picture that the browser does not let us draw is one that is not read.
    } finally {
      busy = false;
      timer = setTimeout(() => void look(), lookAgainMs);
    }
  };

  return {
    seen: (shown) => {
      pictures = shown;
      for (const picture of pictures) onLoad(picture, () => void look());
      void look();
      return { ...outcome };
    },
    stop: () => {
      pictures = [];
      clearTimeout(timer);
    },
  };
}

const troublesFirst: readonly QrTrouble[] = ['picture-not-shared', 'picture-empty', 'no-code'];

/** What the codes are together; if there is none, why. */
function allOf(outcomes: readonly PictureOutcome[]): PictureOutcome | undefined {
  const trouble = troublesFirst.find((code) =>
    outcomes.some((outcome) => 'trouble' in outcome && outcome.trouble === code),
  );
  const reading = worstOf(outcomes.flatMap((one) => ('reading' in one ? one.reading : [])));
  return reading ? { reading } : trouble && { trouble };
}

const awaited = new WeakSet<Element>();

/** A picture that is still on its way is read when it has come. */
function onLoad(picture: Element, then: () => void): void {
  if (!(picture instanceof HTMLImageElement) || picture.complete || awaited.has(picture)) return;
  awaited.add(picture);
  picture.addEventListener('load', then, { once: true });
}
