import type { RequestOf } from '../../lib/messaging/protocol.ts';
import type { TranscribeBoxes } from '../../lib/page/boxes.ts';
import type { BoxTranscript } from '../../lib/page/transcript.ts';
import type { Extension } from '../checkout.content/extension.ts';
import { watchPage } from '../checkout.content/watch.ts';

/** A frame that shows ever other boxes is not read for ever. */
const mostTold = 20;

/** Tells the background what boxes a frame below the page shows, again when that changes. Reads nothing else. */
export function startFrame(
  frame: Document,
  transcribeBoxes: TranscribeBoxes,
  { ask }: Extension,
): void {
  let told = '';
  let times = 0;
  const read = (): Promise<boolean> => {
    const { boxes, forms } = transcribeBoxes(frame);
    const text = boxes.length === 0 ? '' : JSON.stringify([boxes, forms]);
    if (text === told || text === '') return Promise.resolve(false);
    told = text;
    times += 1;
    return tell({ boxes, forms });
  };
  const tell = async (boxes: BoxTranscript): Promise<boolean> => {
    const { ok } = await ask('helper.frame', boxes as RequestOf<'helper.frame'>);
    if (!ok || times >= mostTold) watch.stop();
    return true;
  };
  const watch = watchPage(frame, read, () => undefined);
  void read();
}
