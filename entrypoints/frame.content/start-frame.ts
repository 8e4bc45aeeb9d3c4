import type { RequestOf } from '../../lib/messaging/protocol.ts';
import type { TranscribeBoxes } from '../../lib/page/boxes.ts';
import type { TranscribePage } from '../../lib/page/transcribe.ts';
import type { BoxTranscript, Transcript } from '../../lib/page/transcript.ts';
import type { Extension } from '../checkout.content/extension.ts';
import { watchPage } from '../checkout.content/watch.ts';

/** A frame that shows ever other things is not read for ever. */
const mostTold = 20;

/** What write down a frame. */
export interface Writers {
  readonly transcribeBoxes: TranscribeBoxes;
  readonly transcribe: TranscribePage;
}

/**
 * Tells the background what boxes a frame below the page shows, again when that changes; of a large frame all that it
 * shows, for whoever looks at it may take it for the page.
 */
export function startFrame(
  frame: Document,
  { transcribeBoxes, transcribe }: Writers,
  { ask }: Extension,
): void {
  let told = '';
  let times = 0;
  const write = (): Written => {
    if (isLarge()) return transcribe(frame, location.href).transcript;
    const { boxes, forms } = transcribeBoxes(frame);
    return { boxes, forms };
  };
  const read = (): Promise<boolean> => {
    const written = write();
    const text = isEmpty(written) ? '' : JSON.stringify(written);
    if (text === told || text === '') return Promise.resolve(false);
    told = text;
    times += 1;
    return tell(written);
  };
  const tell = async (written: Written): Promise<boolean> => {
    const { ok } = await (isPage(written)
      ? ask('helper.framed', written as RequestOf<'helper.framed'>)
      : ask('helper.frame', written as RequestOf<'helper.frame'>));
    if (!ok || times >= mostTold) watch.stop();
    return true;
  };
  const watch = watchPage(frame, read, () => undefined);
  void read();
}

type Written = BoxTranscript | Transcript;

function isPage(written: Written): written is Transcript {
  return 'blocks' in written;
}

function isEmpty(written: Written): boolean {
  return written.boxes.length === 0 && !(isPage(written) && written.blocks.length > 0);
}

const large = { side: 200, share: 0.15 } as const;

/**
 * Whether it may be most of what somebody sees of the page, which only the page can tell. A frame knows its window's
 * size in points that do not grow with what is zoomed, hence the low share.
 */
function isLarge(): boolean {
  const isSmall = innerWidth < large.side || innerHeight < large.side;
  return !isSmall && innerWidth * innerHeight >= large.share * outerWidth * outerHeight;
}
