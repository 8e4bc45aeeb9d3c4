import type { Result } from '../../lib/domain/result.ts';
import type { RequestOf, ResponseOf } from '../../lib/messaging/protocol.ts';
import type { Refusal } from '../../lib/messaging/server.ts';
import { transcribe, type Transcribed } from '../../lib/page/transcribe.ts';
import type { Extension } from '../checkout.content/extension.ts';

/** A page written down, and what the background reads in it. */
export interface Written {
  readonly seen: Transcribed;
  /** The same as text, to tell whether anything changed. */
  readonly text: string;
  readonly reading: Promise<Result<ResponseOf<'helper.read'>, Refusal>>;
  /** Milliseconds for which the page waited. */
  readonly tookMs: number;
}

export interface Transcriber {
  /**
   * The first reading: on its way to the background before the helper, a script of its own, has even begun. Given once:
   * it holds elements, which the page may have dropped since.
   */
  readonly takeFirst: () => Written;
  /** Writes the page down again; the background reads it only if it is not what stands in `before`. */
  readonly again: (before: Written | undefined) => Written;
}

export function makeTranscriber(page: Document, { ask }: Extension): Transcriber {
  const write = (before?: Written): Written => {
    const start = performance.now();
    const seen = transcribe(page, location.href);
    const text = JSON.stringify(seen.transcript);
    const isSame = text === before?.text;
    const reading = isSame
      ? before.reading
      : ask('helper.read', seen.transcript as RequestOf<'helper.read'>);
    return { seen, text, reading, tookMs: performance.now() - start };
  };
  let first: Written | undefined = write();
  const takeFirst = (): Written => {
    const taken = first ?? write();
    first = undefined;
    return taken;
  };
  return { takeFirst, again: write };
}
